// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "models/metadatamodel.h"
#include "network/metadataservice.h"
#include "support/fairtimer.h"
#include "support/heartbeat.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"
#include "window/card/cardpane.h"
#include "window/dialogs/exportdialog.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

constexpr qint64 minute = 60'000;

QPushButton *retryOf(WindowOnServer &test)
{
    const QList<QPushButton *> buttons = test.window.findChild<CardPane *>()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(u"Try Again"_s)) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

/// The window at the limits of what a person, a server or a disk may do.
class WindowLimitsTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void status_hasOneSentenceAndANextStep_data();
    void status_hasOneSentenceAndANextStep();
    void retryAfter_isCountedDownAndNothingIsSent_data();
    void retryAfter_isCountedDownAndNothingIsSent();
    void clicks_inAStorm_endInOneState();
    void doubleClick_isOneLookup();
    void cancel_isAtOnce();
    void close_inTheMiddle_isClean();
    void lateReply_neverOverwrites();
    void export_ontoWhatCannotBeWritten_keepsTheOld_data();
    void export_ontoWhatCannotBeWritten_keepsTheOld();
};

void WindowLimitsTest::status_hasOneSentenceAndANextStep_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {201, 202, 203, 206, 226, 299, 300, 301, 302, 303, 305, 307, 308, 310, 399, 400,
             401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422,
             423, 424, 425, 426, 428, 429, 431, 451, 477, 488, 499, 500, 501, 502, 503, 504, 505, 507, 508,
             511, 520, 521, 522, 523, 524, 525, 526, 530, 599}) {
        QTest::addRow("%d", status) << status;
    }
}

void WindowLimitsTest::status_hasOneSentenceAndANextStep()
{
    QFETCH(const int, status);
    const auto textsFor = [&](const QByteArray &reason, const QByteArray &message) {
        WindowOnServer test;
        QByteArray reply = httpReply(status, R"({"status":"error","message":")" + message + "\"}");
        reply.replace(
            0, reply.indexOf("\r\n"), QByteArray("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason));
        test.server.setScript({{ServerStep::send(reply), ServerStep::close()}, false});
        QStringList shown;
        if (!test.show() || !test.inspect(m_sample.token) || test.session.state() != State::Failed) {
            return shown;
        }
        // What HubSpot says may be empty, and the details are folded.
        for (const QString &name : {u"sentence"_s, u"nextStep"_s, u"said"_s, u"details"_s}) {
            const auto *label = test.window.findChild<CardPane *>()->findChild<QLabel *>(name);
            if (label->isVisible() == (label->text().isEmpty() || name == u"details"_s)) {
                return QStringList();
            }
            shown += label->text();
        }
        // The test's own, so that the port does not differ.
        shown.replaceInStrings(QString::number(test.server.port()), u"PORT"_s);
        return shown;
    };
    const QStringList shown = textsFor("Fine", "first gibberish");
    const QStringList again = textsFor("All is lost", "second gibberish");
    QCOMPARE(shown.size(), 4);
    QCOMPARE(shown.first(2), again.first(2));
    for (const QString &text : shown.first(2)) {
        QVERIFY(text.size() > 10 && (text.endsWith(u'.') || text.endsWith(u')')));
        QVERIFY(!text.contains(u"gibberish"_s) && !text.contains(u"Fine"_s));
    }
    QVERIFY(shown.at(2).contains(u"first gibberish"_s) || status / 100 < 4);
}

void WindowLimitsTest::retryAfter_isCountedDownAndNothingIsSent_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("waitMs");
    QTest::newRow("seconds") << "120"_ba << 2 * minute;
    QTest::newRow("date") << "Mon, 23 Nov 2026 16:02:00 GMT"_ba << 2 * minute;
    QTest::newRow("a week") << "604800"_ba << 24 * 60 * minute;
    QTest::newRow("beyond 64 bits") << "99999999999999999999999"_ba << 24 * 60 * minute;
    QTest::newRow("nothing readable") << "soon"_ba << qint64{0};
    QTest::newRow("negative") << "-120"_ba << qint64{0};
}

void WindowLimitsTest::retryAfter_isCountedDownAndNothingIsSent()
{
    QFETCH(const QByteArray, value);
    QFETCH(const qint64, waitMs);
    WindowOnServer test;
    test.server.setReply(httpReply(429, "{}", "application/json", "Retry-After: " + value + "\r\n"));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(retryOf(test) != nullptr);
    if (waitMs > 0) {
        QVERIFY(!retryOf(test)->isEnabled());
        QCOMPARE(retryOf(test)->text(), u"Try Again in "_s + remainingText(Milliseconds(waitMs)));
        test.clock.advance(Milliseconds(waitMs - minute));
        WAIT_COMPARE(retryOf(test)->text(), u"Try Again in 1:00"_s);
        QVERIFY(!retryOf(test)->isEnabled());
        test.clock.advance(Milliseconds(minute));
    }
    WAIT_VERIFY(retryOf(test)->isEnabled() || waitMs < 0);
    QCOMPARE(test.server.requests().size(), 1); // never by itself
    QTest::mouseClick(retryOf(test), Qt::LeftButton);
    WAIT_COMPARE(test.server.requests().size(), 2);
}

void WindowLimitsTest::clicks_inAStorm_endInOneState()
{
    WindowOnServer test;
    test.server.setScript({{ServerStep::drip(httpReply(200, m_sample.body), 1)}, false});
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    QRandomGenerator random(20261123);
    Heartbeat heartbeat;
    auto *button = findWidget(&test.window, QAccessible::Button, u"Inspect"_s);
    for (int i = 0; i < 300; ++i) {
        switch (random.bounded(7)) {
        case 0:
            pressKey(&test.window, Qt::Key_F5);
            break;
        case 1:
            pressKey(&test.window, Qt::Key_Escape);
            break;
        case 2:
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        case 3:
            QTest::mouseDClick(button, Qt::LeftButton);
            break;
        case 4:
            pressKey(&test.window, Qt::Key_Return);
            break;
        case 5:
            test.window.applyToken(i % 2 == 0 ? m_sample.token : encodeToken({.hubId = 1000 + i}).token());
            break;
        default:
            QCoreApplication::processEvents();
        }
    }
    QVERIFY2(heartbeat.maxMs() <= maxFreezeMs, "HANG: in the storm");
    test.session.cancel();
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.inspect(m_sample.token));
    QCOMPARE(test.session.state(), State::Answered);
    WAIT_COMPARE(test.server.openCount(), 0);
    QCOMPARE(test.session.state(), State::Answered);
}

void WindowLimitsTest::doubleClick_isOneLookup()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    auto *button = findWidget(&test.window, QAccessible::Button, u"Inspect"_s);
    // As a mouse does: press, release, double click, release.
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseDClick(button, Qt::LeftButton);
    WAIT_COMPARE(test.session.state(), State::Answered);
    WAIT_COMPARE(test.server.openCount(), 0);
    QCOMPARE(test.server.requests().size(), 1);
}

void WindowLimitsTest::cancel_isAtOnce()
{
    WindowOnServer test;
    test.server.setScript({{ServerStep::hang()}, false});
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    for (const bool isByKey : {true, false}) {
        pressKey(&test.window, Qt::Key_F5);
        WAIT_COMPARE(test.server.openCount(), 1);
        QWidget *cancel = nullptr;
        WAIT_VERIFY((cancel = findWidget(&test.window, QAccessible::Button, u"Cancel"_s)) != nullptr);
        FairTimer timer;
        timer.start();
        if (isByKey) {
            pressKey(&test.window, Qt::Key_Escape);
        } else {
            QTest::mouseClick(cancel, Qt::LeftButton);
        }
        QCOMPARE(test.session.state(), State::Cancelled);
        QVERIFY(findWidget(&test.window, QAccessible::Button, u"Inspect"_s) != nullptr);
        QVERIFY2(asFreezeMs(timer.elapsed()) <= maxFreezeMs, "HANG: Cancel is slow");
        WAIT_COMPARE(test.server.openCount(), 0);
    }
}

void WindowLimitsTest::close_inTheMiddle_isClean()
{
    LoopbackServer server;
    server.setScript(
        {{ServerStep::send("HTTP/1.1 200 OK\r\nServer: x\r\n\r\n{"), ServerStep::hang()}, false});
    const FakeClock clock;
    {
        InspectionSession session(clock, server.url());
        MainWindow window(session, nullptr);
        window.show();
        QVERIFY(waitUntilActive(&window));
        window.applyToken(m_sample.token);
        window.inspect();
        WAIT_COMPARE(server.requests().size(), 1);
        window.close();
        QCOMPARE(session.state(), State::Idle);
    }
    WAIT_COMPARE(server.openCount(), 0);
}

void WindowLimitsTest::lateReply_neverOverwrites()
{
    const QString second = encodeToken({.hubId = 7654321}).token();
    WindowOnServer test;
    test.server.setScript({{ServerStep::drip(httpReply(200, m_sample.body), 1)}, false});
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pressKey(&test.window, Qt::Key_Return);
    WAIT_COMPARE(test.server.requests().size(), 1);
    test.server.setReply(httpReply(404, R"({"message":"the second"})"));
    test.window.applyToken(second);
    pressKey(&test.window, Qt::Key_Return);
    WAIT_COMPARE(test.session.state(), State::Failed);
    WAIT_COMPARE(test.server.openCount(), 0);
    QCOMPARE(test.session.askedToken(), second);
    QVERIFY(isShown(&test.window, u"the second"_s));
    QVERIFY(!isShown(&test.window, u"Active"_s));
}

void WindowLimitsTest::export_ontoWhatCannotBeWritten_keepsTheOld_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a directory in the way") << u"%1/directory"_s;
    QTest::newRow("a folder that is not there") << u"%1/nowhere/x.json"_s;
    QTest::newRow("a file as folder") << u"%1/old.json/x.json"_s;
    QTest::newRow("a folder that takes no files") << u"/proc/x.json"_s;
    QTest::newRow("a dangling link") << u"%1/dangling"_s;
    QTest::newRow("a link to itself") << u"%1/loop"_s;
    QTest::newRow("a name of 256 characters") << QString(u"%1/"_s + QString(256, u'n'));
    QTest::newRow("a path of 5000 characters") << QString(u"%1/"_s + u"n/"_s.repeated(2500));
}

void WindowLimitsTest::export_ontoWhatCannotBeWritten_keepsTheOld()
{
    QFETCH(QString, path);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"directory"_s));
    QFile old(folder.filePath(u"old.json"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(QFile::link(folder.filePath(u"nowhere/target"_s), folder.filePath(u"dangling"_s)));
    QVERIFY(QFile::link(folder.filePath(u"loop"_s), folder.filePath(u"loop"_s)));
    const auto entries = [&] {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    };
    const QStringList before = entries();

    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    pressKey(&test.window, Qt::Key_S, Qt::ControlModifier);
    auto *dialog = test.window.findChild<ExportDialog *>();
    QVERIFY(dialog != nullptr && waitUntilActive(dialog));
    const QStringList said = labelTexts(dialog);
    find<QLineEdit>(dialog, u"File"_s)->setText(path.replace(u"%1"_s, folder.path()));
    QTest::mouseClick(findWidget(dialog, QAccessible::Button, u"Save"_s), Qt::LeftButton);
    WAIT_VERIFY2(labelTexts(dialog).size() == said.size() + 1, qPrintable(labelTexts(dialog).join(u'\n')));
    QVERIFY(dialog->isVisible());
    QCOMPARE(entries(), before);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old"_ba);
    QCOMPARE(test.session.state(), State::Answered);
}

QTEST_MAIN(WindowLimitsTest)
#include "tst_windowlimits.moc"
