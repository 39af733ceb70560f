// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/callchoice.h"
#include "network/metadataservice.h"
#include "support/samplereply.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

QPushButton *button(QWidget *window, const QString &name)
{
    return qobject_cast<QPushButton *>(findWidget(window, QAccessible::Button, name));
}

} // namespace

/// Questions that are stopped, asked twice or taken back, and Clear.
class MainWindowStopsTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void escape_whileServerHangs_cancels();
    void escape_inTheFilter_cancelsThenEmptiesIt();
    void clearEverything_emptiesTheFilter();
    void cancelButton_whileServerHangs_cancels();
    void elapsed_afterTwoSeconds_isShown();
    void doubleClick_onInspect_sendsOneRequest();
    void enter_whileBusy_sendsNoSecondRequest();
    void otherToken_whileBusy_replacesTheQuestion();
    void f5_asksAgain();
    void answer_afterAWait_hasRoomForItsTexts();
    void clearEverything_leavesNothing();
    void clearEverything_leavesOthersClipboardAlone();
    void close_whileBusy_endsTheRequest();
};

void MainWindowStopsTest::escape_whileServerHangs_cancels()
{
    WindowOnServer test;
    test.server.setScript({{ServerStep::hang()}});
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pressKey(&test.window, Qt::Key_Return);
    WAIT_COMPARE(test.server.requests().size(), 1);
    WAIT_VERIFY(isShown(&test.window, u"Asking 127.0.0.1:"_s));
    QVERIFY(button(&test.window, u"Cancel"_s) != nullptr);

    pressKey(&test.window, Qt::Key_Escape);
    QCOMPARE(test.session.state(), State::Cancelled);
    QVERIFY(button(&test.window, u"Inspect"_s) != nullptr);
    QVERIFY(isShown(&test.window, u"Cancelled, so not checked"_s));
    QCOMPARE(test.field()->text(), m_sample.token);
    WAIT_COMPARE(test.server.openCount(), 0);
}

void MainWindowStopsTest::escape_inTheFilter_cancelsThenEmptiesIt()
{
    WindowOnServer test;
    test.server.setScript({{ServerStep::hang()}});
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pressKey(&test.window, Qt::Key_Return);
    QCOMPARE(test.session.state(), State::Busy);
    auto *filter = find<QLineEdit>(&test.window, u"Filter scopes"_s);
    QVERIFY(filter != nullptr);
    filter->setFocus();
    QTest::keyClicks(filter, u"crm"_s);
    pressKey(&test.window, Qt::Key_Escape);
    QCOMPARE(test.session.state(), State::Cancelled);
    QCOMPARE(filter->text(), u"crm"_s);
    pressKey(&test.window, Qt::Key_Escape);
    QCOMPARE(filter->text(), QString());
}

void MainWindowStopsTest::clearEverything_emptiesTheFilter()
{
    WindowOnServer test;
    QVERIFY(test.show());
    auto *filter = find<QLineEdit>(&test.window, u"Filter scopes"_s);
    QVERIFY(filter != nullptr);
    filter->setFocus();
    QTest::keyClicks(filter, m_sample.token.left(40)); // pasted into the wrong field
    pressKey(&test.window, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(filter->text(), QString());
    QVERIFY(!filter->isUndoAvailable());
}

void MainWindowStopsTest::cancelButton_whileServerHangs_cancels()
{
    WindowOnServer test;
    test.server.setScript({{ServerStep::hang()}});
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pressKey(&test.window, Qt::Key_Return);
    WAIT_COMPARE(test.server.requests().size(), 1);
    QAbstractButton *cancel = nullptr;
    WAIT_VERIFY((cancel = button(&test.window, u"Cancel"_s)) != nullptr);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(test.session.state(), State::Cancelled);
}

void MainWindowStopsTest::elapsed_afterTwoSeconds_isShown()
{
    WindowOnServer test;
    test.server.setScript({{ServerStep::hang()}});
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pressKey(&test.window, Qt::Key_Return);
    test.clock.advance(1'999ms);
    WAIT_COMPARE(test.server.requests().size(), 1);
    const auto elapsed = [&test](const QString &text) {
        return findWidget(&test.window, QAccessible::StaticText, text);
    };
    QVERIFY(elapsed(u"1 s"_s) == nullptr);
    test.clock.advance(1'001ms);
    WAIT_VERIFY(elapsed(u"3 s"_s) != nullptr);
    QVERIFY(findWidget(&test.window, QAccessible::ProgressBar, u"Waiting for the answer"_s) != nullptr);
}

void MainWindowStopsTest::doubleClick_onInspect_sendsOneRequest()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    QPushButton *inspect = button(&test.window, u"Inspect"_s);
    QVERIFY(inspect != nullptr);
    QTest::mouseClick(inspect, Qt::LeftButton);
    QTest::mouseDClick(inspect, Qt::LeftButton);
    WAIT_COMPARE(test.session.state(), State::Answered);
    QCOMPARE(test.server.requests().size(), 1);
}

void MainWindowStopsTest::enter_whileBusy_sendsNoSecondRequest()
{
    WindowOnServer test;
    test.server.setScript({{ServerStep::hang()}});
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pressKey(&test.window, Qt::Key_Return);
    WAIT_COMPARE(test.server.requests().size(), 1);
    pressKey(&test.window, Qt::Key_Return);
    pressKey(&test.window, Qt::Key_F5);
    QCOMPARE(test.session.state(), State::Busy);
    test.session.cancel();
    WAIT_COMPARE(test.server.openCount(), 0);
    QCOMPARE(test.server.requests().size(), 1);
}

void MainWindowStopsTest::otherToken_whileBusy_replacesTheQuestion()
{
    WindowOnServer test;
    test.server.setScript({{ServerStep::hang()}});
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pressKey(&test.window, Qt::Key_Return);
    WAIT_COMPARE(test.server.requests().size(), 1);

    SampleReply other;
    TokenContent content;
    content.hubId = 7777777;
    other.body.replace(other.token.toLatin1(), encodeToken(content).token().toLatin1());
    other.replace("6251543", "7777777");
    test.server.setReply(httpReply(200, other.body));
    pasteText(&test.window, encodeToken(content).token());
    pressKey(&test.window, Qt::Key_Return);
    WAIT_COMPARE(test.session.state(), State::Answered);
    QVERIFY(isShown(&test.window, u"on hub 7777777"_s));
    QCOMPARE(test.server.requests().size(), 2);
}

void MainWindowStopsTest::f5_asksAgain()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    pressKey(&test.window, Qt::Key_F5);
    QCOMPARE(test.session.state(), State::Idle);
    QVERIFY(test.inspect(m_sample.token));
    findWidget(&test.window, QAccessible::Tree, u"Metadata"_s)->setFocus();
    pressKey(&test.window, Qt::Key_F5);
    QCOMPARE(test.session.state(), State::Busy);
    WAIT_COMPARE(test.session.state(), State::Answered);
    QCOMPARE(test.server.requests().size(), 2);
    QVERIFY(accessibleText(&test.window).contains(u"ada.lovelace"_s));
    // What was answered before is not taken for the answer that does not come.
    test.server.setScript({{ServerStep::hang()}});
    pressKey(&test.window, Qt::Key_F5);
    QCOMPARE(test.session.state(), State::Busy);
    WAIT_VERIFY(!accessibleText(&test.window).contains(u"ada.lovelace"_s));
    QCOMPARE(test.session.state(), State::Busy);
}

// The countdown makes room for the wait, and needs it again.
void MainWindowStopsTest::answer_afterAWait_hasRoomForItsTexts()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    test.window.resize(1280, 800);
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    WAIT_COMPARE(clippedTexts(&test.window).join(u'\n'), QString());
    test.server.setScript({{ServerStep::hang()}});
    pressKey(&test.window, Qt::Key_F5);
    WAIT_VERIFY(isShown(&test.window, u"Asking 127.0.0.1:"_s));
    WAIT_VERIFY(button(&test.window, u"Cancel"_s) != nullptr);
    QCoreApplication::processEvents();
    pressKey(&test.window, Qt::Key_Escape);
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(isShown(&test.window, u"Active"_s));
    QCoreApplication::sendPostedEvents(); // the layouts
    WAIT_COMPARE(clippedTexts(&test.window).join(u'\n'), QString());
}

void MainWindowStopsTest::clearEverything_leavesNothing()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    test.session.setCredentials({u"11111111-2222-4333-8444-555555555555"_s, u"made-up-secret-of-an-app"_s});
    test.session.setCallChoice(CallChoice::V1);
    QVERIFY(test.inspect(m_sample.token));
    auto *show = find<QToolButton>(&test.window, u"Show token"_s);
    QVERIFY(show != nullptr);
    show->click();
    pressKey(&test.window, Qt::Key_L, Qt::ControlModifier);
    pressKey(&test.window, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_sample.token);

    pressKey(&test.window, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QCOMPARE(test.session.state(), State::Idle);
    QVERIFY(test.session.askedToken().isEmpty());
    QVERIFY(test.session.input().token.isEmpty());
    QVERIFY(test.session.inspection().token.isEmpty());
    QVERIFY(test.session.inspection().metadata.isEmpty());
    QVERIFY(test.session.credentials().clientId.isEmpty());
    QVERIFY(test.session.credentials().clientSecret.isEmpty());
    QVERIFY(test.session.findings().isEmpty());
    QCOMPARE(test.treeText(), QString());
    QCOMPARE(test.scopesText(), QString());
    QCOMPARE(test.field()->text(), QString());
    QCOMPARE(test.field()->echoMode(), QLineEdit::Password);
    QVERIFY(!test.field()->isUndoAvailable());
    pressKey(&test.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(test.field()->text(), QString());
    const QString said = accessibleText(&test.window);
    for (const QString &gone :
        {m_sample.token.left(12), u"ada.lovelace"_s, u"6251543"_s, u"11111111-2222"_s, u"made-up-secret"_s}) {
        QVERIFY2(!said.contains(gone), qPrintable(gone));
    }
}

void MainWindowStopsTest::clearEverything_leavesOthersClipboardAlone()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);
    pressKey(&test.window, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a shopping list"_s);
    QCOMPARE(test.field()->text(), QString());
}

void MainWindowStopsTest::close_whileBusy_endsTheRequest()
{
    WindowOnServer test;
    test.server.setScript({{ServerStep::hang()}});
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pressKey(&test.window, Qt::Key_Return);
    WAIT_COMPARE(test.server.requests().size(), 1);
    QVERIFY(test.window.close());
    QCOMPARE(test.session.state(), State::Idle);
    QVERIFY(test.session.askedToken().isEmpty());
    QVERIFY(test.session.input().token.isEmpty());
    WAIT_COMPARE(test.server.openCount(), 0);
}

QTEST_MAIN(MainWindowStopsTest)
#include "tst_mainwindowstops.moc"
