// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/secrets/redaction.h"
#include "core/secrets/servertext.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"CLmrAQ-dtz4SEwAAQABQAACA_QcAIUAAgAgYqQcg9bQXKPL1"_s;

/// How many more characters there may be behind the limit: those of the note on what was cut off.
constexpr qsizetype maxNote = 40;

} // namespace

class ServerTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shown_anyText_isOneLineAndBounded_data();
    void shown_anyText_isOneLineAndBounded();
    void shown_secret_isMasked_data();
    void shown_secret_isMasked();
    void shownInLines_lineBreaks_stay();
    void redacted_text_isWholeButForSecrets();
    void redact_text_isRedactedForGood();
};

void ServerTextTest::shown_anyText_isOneLineAndBounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begin");
    const auto row = [](const char *name, const QString &text, const QString &begin) {
        QTest::newRow(name) << text << begin;
    };
    row("empty", {}, {});
    row("plain", u"0f2c1a34"_s, u"0f2c1a34"_s);
    row("40 line breaks", u"a"_s + QString(40, u'\n'), u"a\\u000A\\u000A"_s);
    row("CR LF", u"a\r\nb"_s, u"a\\u000Ab"_s);
    row("CR", u"a\rb"_s, u"a\\u000Db"_s);
    row("vertical tab", u"a\vb"_s, u"a\\u000Bb"_s);
    row("form feed", u"a\fb"_s, u"a\\u000Cb"_s);
    row("next line", u"a\u0085b"_s, u"a\\u0085b"_s);
    row("line separator", u"a\u2028b"_s, u"a\\u2028b"_s);
    row("paragraph separator", u"a\u2029b"_s, u"a\\u2029b"_s);
    row("right-to-left override", u"a\u202Eb"_s, u"a\\u202Eb"_s);
    row("long", QString(100'000, u'x'), QString(100, u'x') + u"\u2026 (99900 more characters)"_s);
    row("long and invisible", QString(100'000, QChar(0)), u"\\u0000\\u0000"_s);
    row("long and of lines", QString(100'000, u'\n'), u"\\u000A\\u000A"_s);
}

void ServerTextTest::shown_anyText_isOneLineAndBounded()
{
    constexpr qsizetype limit = 100;
    QFETCH(const QString, text);
    QFETCH(const QString, begin);
    const QString shown = ServerText(text).shown({}, limit);
    QVERIFY2(shown.startsWith(begin), qPrintable(shown));
    QCOMPARE_LE(shown.size(), limit + maxNote);
    QVERIFY(!shown.contains(u'\n') && !shown.contains(u'\r'));
}

void ServerTextTest::shown_secret_isMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("alone") << secret;
    QTest::newRow("in a sentence") << QString(u"The token "_s + secret + u" is unknown"_s);
    QTest::newRow("across the cut") << QString(QString(90, u'x') + u' ' + secret);
    QTest::newRow("across the cut of a long text")
        << QString(QString(90, u'x') + u' ' + secret + QString(100'000, u' '));
    QTest::newRow("percent-encoded") << QString(u"https://x/"_s + QString(secret).replace(u'-', u"%2D"_s));
}

void ServerTextTest::shown_secret_isMasked()
{
    QFETCH(const QString, text);
    const Redactor redactor(QStringList{secret});
    for (const QString &shown : {ServerText(text).shown(redactor, 100),
             ServerText(text).shownInLines(redactor, 100), ServerText(text).redacted(redactor)}) {
        for (qsizetype at = 0; at + 8 <= secret.size(); ++at) {
            QVERIFY2(!shown.contains(secret.mid(at, 8)), qPrintable(shown));
        }
    }
}

void ServerTextTest::shownInLines_lineBreaks_stay()
{
    const ServerText text(u"one\r\ntwo\nthree\u202E"_s);
    QCOMPARE(text.shownInLines({}, 100), u"one\ntwo\nthree\\u202E"_s);
    QCOMPARE(text.shownInLines({}, 5), u"one\nt\u2026 (9 more characters)"_s);
}

void ServerTextTest::redacted_text_isWholeButForSecrets()
{
    const QString before = u"one\ntwo\u202E"_s + QString(10'000, u'x') + u' ';
    const Redactor redactor(QStringList{secret});
    QCOMPARE(ServerText(before + secret).redacted(redactor), QString(before + mask(secret)));
}

void ServerTextTest::redact_text_isRedactedForGood()
{
    ServerText text(secret);
    text.redact(Redactor(QStringList{secret}));
    QCOMPARE(text.asSent().toString(), mask(secret));
}

QTEST_GUILESS_MAIN(ServerTextTest)
#include "tst_servertext.moc"
