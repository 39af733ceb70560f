// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "models/metadatamodel.h"
#include "support/fairtimer.h"
#include "support/heartbeat.h"
#include "support/samplereply.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"
#include "window/card/cardpane.h"
#include "window/dialogs/exportdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

constexpr int megabyte = 1'000'000;

QTreeView *treeOf(WindowOnServer &test)
{
    return find<QTreeView>(&test.window, u"Metadata"_s);
}

/// How long something takes, painting included.
qint64 msOf(QWidget *window, const std::function<void()> &what)
{
    FairTimer timer;
    timer.start();
    what();
    QCoreApplication::processEvents();
    window->repaint();
    return asFreezeMs(timer.elapsed());
}

} // namespace

/// Pastes of a megabyte and worse: the window answers within its limit.
class WindowPastesTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void hugePaste_isAnsweredAtOnce_data();
    void hugePaste_isAnsweredAtOnce();
    void naughtyPaste_staysWithinFourSegments_data();
    void naughtyPaste_staysWithinFourSegments();
    void megabyteText_doesNotFreeze_data();
    void megabyteText_doesNotFreeze();
};

void WindowPastesTest::hugePaste_isAnsweredAtOnce_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<qsizetype>("size");
    constexpr qsizetype tooMuch = 10 * megabyte;
    QTest::newRow("one word") << u"a"_s << tooMuch;
    QTest::newRow("blanks") << u" "_s << tooMuch;
    QTest::newRow("line breaks") << u"\n"_s << tooMuch;
    QTest::newRow("words") << u"lorem ipsum "_s << tooMuch;
    QTest::newRow("braces") << u"{"_s << tooMuch;
    QTest::newRow("quotes") << u"\"\\"_s << tooMuch;
    QTest::newRow("percent signs") << u"%25"_s << tooMuch;
    QTest::newRow("tokens") << m_sample.token << tooMuch;
    QTest::newRow("tokens on lines") << QString(m_sample.token + u'\n') << tooMuch;
    QTest::newRow("assignments") << u"access_token="_s << tooMuch;
    QTest::newRow("JSON members") << u"{\"access_token\":"_s << tooMuch;
    QTest::newRow("addresses") << u"https://api.hubapi.com/oauth/v1/access-tokens/"_s << tooMuch;
    QTest::newRow("zero width") << u"\u200b\u202e"_s << tooMuch;
    QTest::newRow("surrogates") << u"\U0001F600"_s << tooMuch;
    QTest::newRow("lone surrogates") << QString(QChar(0xD800)) << tooMuch;
    QTest::newRow("NUL") << QString(QChar(0)) << tooMuch;
    // As much as is read.
    for (const auto &piece : {u"lorem ipsum "_s, u"access_token="_s, u"{\"access_token\":"_s, u"a\n"_s,
             u"C\n"_s, u"client secret "_s}) {
        QTest::addRow("a megabyte of %s", qPrintable(piece.trimmed())) << piece << PastedThing::maxText;
    }
}

void WindowPastesTest::hugePaste_isAnsweredAtOnce()
{
    QFETCH(const QString, piece);
    QFETCH(const qsizetype, size);
    WindowOnServer test;
    QVERIFY(test.show());
    QGuiApplication::clipboard()->setText(piece.repeated(size / piece.size()));
    const qint64 pasting =
        msOf(&test.window, [&] { pressKey(&test.window, Qt::Key_V, Qt::ControlModifier); });
    const qint64 asking = msOf(&test.window, [&] { pressKey(&test.window, Qt::Key_Return); });
    QVERIFY2(pasting <= maxFreezeMs, qPrintable(u"HANG: %1 ms"_s.arg(pasting)));
    QVERIFY2(asking <= maxFreezeMs, qPrintable(u"HANG: %1 ms"_s.arg(asking)));
    QCOMPARE(test.session.state(), State::Idle);
    QVERIFY(!test.session.canInspect());
    QCOMPARE(test.server.connectionCount(), 0);
}

void WindowPastesTest::naughtyPaste_staysWithinFourSegments_data()
{
    QTest::addColumn<QString>("text");
    const QStringList naughty = {u"../../admin"_s, u".."_s, u"."_s, u"./x"_s, u"a/../../b"_s,
        u"%2e%2e%2fadmin"_s, u"..%2f..%2fadmin"_s, u"%252e%252e/"_s, u"..\\..\\admin"_s, u"/"_s,
        u"//evil.example/x"_s, u"///"_s, u"token/extra"_s, u"token?x=1"_s, u"token#x"_s, u"token;x"_s,
        u"token&x=1"_s, u"tok en"_s, u"tok\ten"_s, u"tok\r\nHost: evil.example"_s, u"tok\nen"_s,
        u"tok%0d%0aX: 1"_s, u"@evil.example"_s, u"https://evil.example/"_s,
        u"http://evil.example/oauth/v1/access-tokens/abcdefghijkl"_s, u"javascript:alert(1)"_s,
        u"file:///etc/passwd"_s, u"<b>bold</b>"_s, u"<script>alert(1)</script>"_s,
        u"'; DROP TABLE tokens;--"_s, u"\" OR 1=1"_s, u"$(reboot)"_s, u"`id`"_s, u"${HOME}"_s, u"{{7*7}}"_s,
        u"%s%n%x"_s, u"%1 %2 %n"_s, u"\u202Etxet"_s, u"tok\u200Ben"_s, u"\uFEFFtoken"_s, u"T\u00f6ken"_s,
        u"\uFF0E\uFF0E\uFF0F"_s, u"\u2024\u2024/"_s, u"\U0001F600"_s, u"null"_s, u"undefined"_s, u"true"_s,
        u"NaN"_s, u"0"_s, u"-1"_s, u"1e400"_s, u"AUX"_s, u"CON"_s, u"..."_s, u"....//"_s, u"%"_s, u"%%"_s,
        u"%zz"_s, u"%00"_s, u"a%00b"_s, u"\\"_s, u"\\\\host\\share"_s, u"~"_s, u"~root"_s, u"~/x"_s, u"+"_s,
        u"="_s, u"=="_s, u"-"_s, u"--help"_s, u"_"_s, u"token/."_s, u"token/.."_s, u"token/../../x"_s,
        u"./."_s, u"a/./b"_s, u"%2E"_s, u"%2e%2E"_s, u".%2e"_s, QString(u"nul"_s + QChar(0) + u"byte"_s),
        QString(QChar(0xD800)), u"[::1]"_s, u"*"_s, u"a|b"_s, u"a^b"_s, u"{\"token\":\"../../admin\"}"_s,
        u"access_token=../../admin"_s, u"Bearer ../../admin"_s,
        u"curl https://api.hubapi.com/oauth/v1/access-tokens/../../admin"_s};
    int number = 0;
    for (const QString &text : naughty) {
        QTest::addRow("%d %s", ++number, text.toUtf8().toPercentEncoding(" /.:").constData()) << text;
    }
}

void WindowPastesTest::naughtyPaste_staysWithinFourSegments()
{
    QFETCH(const QString, text);
    WindowOnServer test;
    test.server.setReply(httpReply(404, "{}"));
    QVERIFY(test.show());
    pasteText(&test.window, text);
    pressKey(&test.window, Qt::Key_Return);
    if (test.session.state() == State::Idle) {
        QVERIFY(!test.session.canInspect());
        QCOMPARE(test.server.connectionCount(), 0);
        return;
    }
    WAIT_VERIFY(test.session.state() == State::Failed);
    for (const QByteArray &request : test.server.requests()) {
        const QByteArray line = request.left(request.indexOf("\r\n"));
        const QList<QByteArray> words = line.split(' ');
        QCOMPARE(words.size(), 3);
        const QByteArray &path = words.at(1);
        QVERIFY2(path.startsWith("/oauth/v1/access-tokens/") || path.startsWith("/oauth/v1/refresh-tokens/"),
            path.constData());
        const QList<QByteArray> segments = path.mid(1).split('/');
        QCOMPARE(segments.size(), 4);
        QVERIFY(!segments.last().isEmpty() && segments.last() != "." && segments.last() != "..");
        QVERIFY(!path.contains('?') && !path.contains('#'));
        QVERIFY(!request.contains("evil.example\r\n"));
    }
}

void WindowPastesTest::megabyteText_doesNotFreeze_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("piece");
    // Every kind of text in one field, and every field with one kind.
    for (const QByteArray &piece : {"x"_ba, "wide words "_ba, "\\u202e"_ba, "\xd7\xa9"_ba,
             "\\ud83d\\ude00"_ba, "a\\n"_ba, "a\xd7\xa9\\n"_ba}) {
        QTest::addRow("user, %s", piece.toPercentEncoding(" ").constData())
            << "ada.lovelace@example.com"_ba << piece;
    }
    const QList<std::pair<const char *, QByteArray>> fields = {
        {"hub_domain", "analytical-engines.example.com"}, {"scope", "crm.objects.contacts.read"},
        {"hublet", "eu1"}, {"signature", "3q2+796tvu/erb7v3q2+796tvu8="}, {"token_type", "access"}};
    for (const auto &[name, before] : fields) {
        QTest::addRow("%s, words", name) << before << "wide words "_ba;
    }
    QTest::newRow("a number of a million digits") << "6251543"_ba
                                                  << "7"_ba;
}

void WindowPastesTest::megabyteText_doesNotFreeze()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, piece);
    SampleReply sample;
    // A megabyte in all: the reply itself may be little more.
    sample.body.replace(before, piece.repeated(megabyte / piece.size() / sample.body.count(before)));
    WindowOnServer test;
    test.server.setReply(httpReply(200, sample.body));
    QVERIFY(test.show());
    test.window.applyToken(sample.token);
    pressKey(&test.window, Qt::Key_Return);
    Heartbeat heartbeat;
    WAIT_VERIFY(test.session.state() != State::Busy);
    QCoreApplication::processEvents();
    test.window.repaint();
    QVERIFY2(heartbeat.maxMs() <= maxFreezeMs, qPrintable(u"HANG: %1 ms"_s.arg(heartbeat.maxMs())));
    QCOMPARE(test.session.state(), State::Answered);
    // The row with the long value.
    QTreeView *tree = treeOf(test);
    tree->expandAll();
    QModelIndex longest;
    qsizetype size = -1; // of a text that takes a second to make
    for (QModelIndex index = tree->model()->index(0, 1); index.isValid(); index = tree->indexBelow(index)) {
        const QModelIndex value = index.siblingAtColumn(1);
        QVERIFY(value.data().toString().size() <= 6 * 5000); // \u202E for each unit
        if (const qsizetype valueSize = value.data(MetadataModel::FullTextRole).toString().size();
            valueSize > size) {
            longest = value;
            size = valueSize;
        }
    }
    const qint64 selecting = msOf(&test.window, [&] {
        tree->setFocus();
        tree->setCurrentIndex(longest);
        tree->scrollTo(longest);
    });
    QVERIFY2(selecting <= maxFreezeMs, qPrintable(u"HANG: %1 ms"_s.arg(selecting)));
    const qint64 tip = msOf(&test.window, [&] {
        const QPoint at = tree->visualRect(longest).center();
        QHelpEvent help(QEvent::ToolTip, at, tree->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(tree->viewport(), &help);
    });
    QVERIFY2(tip <= maxFreezeMs, qPrintable(u"HANG: %1 ms"_s.arg(tip)));
    QToolTip::hideText();
    const qint64 whole = msOf(&test.window, [&] { pressKey(&test.window, Qt::Key_Return); });
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog != nullptr);
    const qint64 scrolling = msOf(dialog, [&] {
        pressKey(dialog, Qt::Key_End, Qt::ControlModifier);
        dialog->resize(dialog->size() + QSize(50, 50));
    });
    QCoreApplication::processEvents(); // the rest of a long text comes in pieces
    QVERIFY2(whole <= maxFreezeMs, qPrintable(u"HANG: %1 ms"_s.arg(whole)));
    QVERIFY2(scrolling <= maxFreezeMs, qPrintable(u"HANG: %1 ms"_s.arg(scrolling)));
}

QTEST_MAIN(WindowPastesTest)
#include "tst_windowpastes.moc"
