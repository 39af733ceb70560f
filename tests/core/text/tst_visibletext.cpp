// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/text/visibletext.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

/// Text of others made visible, in one line too.
class TestVisibleText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visibleText_character_data();
    void visibleText_character();
    void visibleText_longText_isCut_data();
    void visibleText_longText_isCut();
    void visibleLine_ofManyLines_isOne();
};

void TestVisibleText::visibleText_character_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    const auto row = [](const char *name, const QString &text, const QString &visible) {
        QTest::newRow(name) << text << visible;
    };
    for (const QString &plain : {u""_s, u"plain <b>text</b> & more \\u0041"_s, u"two\nlines"_s,
             u"\u00E9\u4E2D\U0001F600"_s, u"a\u00A0b"_s, u"\uE000"_s, u"e\u0301"_s, u"\u2764\uFE0F"_s})
        QTest::addRow("kept: %s", qPrintable(plain)) << plain << plain;
    row("tab", u"a\tb"_s, u"a b"_s);
    row("CR LF", u"a\r\nb"_s, u"a\nb"_s);
    row("CR", u"a\rb"_s, u"a\\u000Db"_s);
    row("NUL", u"a"_s + QChar(0) + u"b"_s, u"a\\u0000b"_s);
    row("escape", u"\u001B[31m"_s, u"\\u001B[31m"_s);
    row("tags", u"a\U000E0041\U000E007F"_s, u"a\\U000E0041\\U000E007F"_s);
    row("lone high surrogate", QString(QChar(0xD83D)) + u"x"_s, u"\\uD83Dx"_s);
    row("lone low surrogate", u"x"_s + QChar(0xDE00), u"x\\uDE00"_s);
    row("high surrogate at the end", u"x"_s + QChar(0xD83D), u"x\\uD83D"_s);
    row("surrogates the wrong way round", QString(QChar(0xDE00)) + QChar(0xD83D), u"\\uDE00\\uD83D"_s);
    QList<char16_t> invisible{0x01, 0x0B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xAD, 0x061C, 0x115F, 0x1160, 0x180E,
        0x3164, 0xFFA0, 0xFEFF, 0x2028, 0x2029, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x200B, 0x200C,
        0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0xFFFE, 0xFFFF};
    QTest::newRow("selector behind a letter") << u"a\uFE0F"_s << u"a\\uFE0F"_s;
    QTest::newRow("two selectors") << u"\u2764\uFE0F\uFE0F"_s << u"\u2764\uFE0F\\uFE0F"_s;
    for (const char16_t unit : invisible) {
        const QString code = u"%1"_s.arg(uint(unit), 4, 16, QLatin1Char('0')).toUpper();
        QTest::addRow("U+%s", qPrintable(code))
            << QString(u"a"_s + QChar(unit) + u"b"_s) << QString(u"a\\u"_s + code + u"b"_s);
    }
}

void TestVisibleText::visibleText_character()
{
    QFETCH(QString, text);
    QTEST(visibleText(text), "visible");
}

void TestVisibleText::visibleText_longText_isCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("limit");
    QTest::addColumn<QString>("visible");
    const auto row = [](const char *name, const QString &text, qsizetype limit, const QString &visible) {
        QTest::newRow(name) << text << limit << visible;
    };
    row("at the limit", u"abcde"_s, 5, u"abcde"_s);
    row("one over", u"abcdef"_s, 5, u"abcde\u2026 (1 more character)"_s);
    row("many over", QString(1'000'000, u'a'), 5, u"aaaaa\u2026 (999995 more characters)"_s);
    row("pair at the cut", u"abcd\U0001F600e"_s, 5, u"abcd\u2026 (3 more characters)"_s);
    row("escapes count", u"\u202E\u202E\u202E"_s, 17, u"\\u202E\\u202E\u2026 (1 more character)"_s);
    row("nothing", u"abc"_s, 0, u"\u2026 (3 more characters)"_s);
    row("default", QString(4097, u'a'), 4096, QString(QString(4096, u'a') + u"\u2026 (1 more character)"_s));
}

void TestVisibleText::visibleText_longText_isCut()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, limit);
    QTEST(visibleText(text, limit), "visible");
}

void TestVisibleText::visibleLine_ofManyLines_isOne()
{
    QCOMPARE(visibleLine(u"a\nb\r\nc"_s), u"a\\u000Ab\\u000Ac"_s);
}

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
