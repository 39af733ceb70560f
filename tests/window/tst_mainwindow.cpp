// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "demo/simulatedhubspot.h"
#include "support/fakeclock.h"
#include "support/filecontent.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"
#include "window/dialogs/exportdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

const QString owner = u"ada.lovelace@example.com on hub 6251543"_s;

} // namespace

/// The whole job, as a person does it.
class MainWindowTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void job_fromPasteToTree_showsTheAnswer();
    void paste_outsideTextFields_reachesTheTokenField();
    void filter_ofScopes_takesItsOwnPaste();
    void find_looksIntoBothTrees();
    void editMenu_copiesTheChosenRow();
    void countdown_asTimePasses_goesThroughItsStages();
    void countdown_afterMachineClockWasSet_staysRight();
    void result_whileFieldIsEdited_staysAndSaysSo();
    void demo_firstToken_worksOverRealHttp();
    void layout_afterRestart_isRemembered();
    void settings_afterTheJob_holdNoSecret();
};

void MainWindowTest::job_fromPasteToTree_showsTheAnswer()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    test.window.resize(1180, 780); // on a smaller one facts may end in dots
    QVERIFY(test.show());
    QCOMPARE(QApplication::focusWidget(), test.field());
    QVERIFY(isShown(&test.window, u"Paste a token here. Nothing is sent until you press Inspect."_s));

    pasteText(&test.window, u"  \"Authorization: Bearer %1\"\n"_s.arg(m_sample.token));
    QCOMPARE(test.field()->text(), m_sample.token);
    QCOMPARE(test.field()->echoMode(), QLineEdit::Password);
    QVERIFY(isShown(&test.window, u"Looks like an OAuth access token."_s));
    for (const QString &part : {u"Not checked yet"_s, u"account 6251543"_s, u"app 1112131"_s, u"region eu1"_s,
             u"expires at 16:29"_s}) {
        QVERIFY2(findWidget(&test.window, QAccessible::StaticText, part) != nullptr, qPrintable(part));
    }
    QVERIFY(test.scopesText().contains(u"crm.objects.contacts.read"_s));
    QVERIFY(isShown(&test.window, u"read from the token, not confirmed by HubSpot"_s));
    QVERIFY(isShown(&test.window, u"the \"Bearer\" prefix"_s));
    QCOMPARE(test.session.state(), State::Idle);
    QCOMPARE(test.server.connectionCount(), 0);

    pressKey(&test.window, Qt::Key_Return);
    QCOMPARE(test.session.state(), State::Busy);
    WAIT_COMPARE(test.session.state(), State::Answered);
    QCOMPARE(test.server.requests().size(), 1);
    const QByteArray asked = "GET /oauth/v1/access-tokens/" + m_sample.token.toLatin1() + " HTTP/1.1\r\n";
    QVERIFY(test.server.requests().constFirst().startsWith(asked));

    QVERIFY(findWidget(&test.window, QAccessible::StaticText, u"Active - "_s + owner) != nullptr);
    QVERIFY(findWidget(&test.window, QAccessible::StaticText, u"Expires in 29:15"_s) != nullptr);
    for (const QString &fact : {u"ada.lovelace@example.com"_s, u"2931991"_s, u"6251543"_s, u"1112131"_s,
             u"analytical-engines.example.com"_s, u"eu1"_s, u"private distribution"_s}) {
        QVERIFY2(isShown(&test.window, fact), qPrintable(fact));
    }
    const QString tree = test.treeText();
    QVERIFY2(tree.contains(u"user | ada.lovelace@example.com\n"_s), qPrintable(tree));
    QVERIFY2(tree.contains(u"scopes | 3 scopes\n"_s), qPrintable(tree));
    QVERIFY2(tree.contains(u"  hubId | 6251543\n"_s), qPrintable(tree));
    QVERIFY(!tree.contains(m_sample.token));
    QVERIFY(!tree.contains(u"3q2+796tvu"_s));
    QCOMPARE(test.scopesText().count(u"crm.objects.contacts."_s), 2);
    QVERIFY(isShown(&test.window, inWords("Inspector::ScopePane", "%n scope(s)", 3)));
    QVERIFY(!accessibleText(&test.window).contains(m_sample.token));
}

void MainWindowTest::paste_outsideTextFields_reachesTheTokenField()
{
    WindowOnServer test;
    QVERIFY(test.show());
    auto *tree = findWidget(&test.window, QAccessible::Tree, u"Metadata"_s);
    QVERIFY(tree != nullptr);
    tree->setFocus();
    pasteText(&test.window, m_sample.token);
    QCOMPARE(test.field()->text(), m_sample.token);

    QGuiApplication::clipboard()->setText(u"no token here, just a sentence"_s);
    auto *paste = qobject_cast<QPushButton *>(findWidget(&test.window, QAccessible::Button, u"Paste"_s));
    QVERIFY(paste != nullptr);
    QTest::mouseClick(paste, Qt::LeftButton);
    QVERIFY(isShown(&test.window, u"There is no token in this text."_s));
    QCOMPARE(test.server.connectionCount(), 0);
}

void MainWindowTest::filter_ofScopes_takesItsOwnPaste()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));

    pressKey(&test.window, Qt::Key_F, Qt::ControlModifier);
    auto *filter = find<QLineEdit>(&test.window, u"Filter scopes"_s);
    QVERIFY(filter != nullptr);
    QCOMPARE(QApplication::focusWidget(), filter);
    pasteText(&test.window, u"contacts write"_s);
    QCOMPARE(filter->text(), u"contacts write"_s);
    QCOMPARE(test.field()->text(), m_sample.token);
    QVERIFY(test.scopesText().contains(u"crm.objects.contacts.write"_s));
    QVERIFY(!test.scopesText().contains(u"crm.objects.contacts.read"_s));
    QVERIFY(isShown(&test.window, u"1 of 3"_s));

    pressKey(&test.window, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), test.field());
}

void MainWindowTest::find_looksIntoBothTrees()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    const auto *tree = find<QTreeView>(&test.window, u"Metadata"_s);
    const auto chosen = [tree] { return tree->currentIndex().siblingAtColumn(0).data().toString(); };

    pressKey(&test.window, Qt::Key_F, Qt::ControlModifier);
    pasteText(&test.window, u"HUB 6251543"_s);
    WAIT_COMPARE(chosen(), u"hubId"_s); // inside of a closed row
    QVERIFY(tree->isExpanded(tree->currentIndex().parent()));
    QVERIFY(isShown(&test.window, u"0 of 3"_s));
    pressKey(&test.window, Qt::Key_F3);
    QCOMPARE(chosen(), u"hub_id"_s);
    // After the last comes the first.
    pressKey(&test.window, Qt::Key_F3);
    for (int presses = 0; presses < 5 && chosen() != "hub_id"_L1; ++presses) {
        pressKey(&test.window, Qt::Key_F3);
    }
    QCOMPARE(chosen(), u"hub_id"_s);

    // No secret is found that is not shown.
    const auto *filter = find<QLineEdit>(&test.window, u"Filter scopes"_s);
    pasteText(&test.window, m_sample.token.mid(4, 12));
    QVERIFY(filter->text().contains(m_sample.token.mid(4, 12)));
    WAIT_COMPARE(test.window.statusBar()->currentMessage(), u"No row of the metadata holds these words"_s);
    QCOMPARE(chosen(), u"hub_id"_s);
}

void MainWindowTest::editMenu_copiesTheChosenRow()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QAction *value = findAction(&test.window, u"Copy Value"_s);
    QAction *name = findAction(&test.window, u"Copy Field Name"_s);
    QVERIFY(value != nullptr && name != nullptr);
    QVERIFY(!value->isEnabled());
    QVERIFY(test.inspect(m_sample.token));
    auto *tree = find<QTreeView>(&test.window, u"Metadata"_s);
    tree->setFocus();
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const QModelIndex index = tree->model()->index(row, 0);
        if (index.data().toString() == "hub_domain"_L1) {
            tree->setCurrentIndex(index);
        }
    }
    QVERIFY(value->isEnabled());
    value->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"analytical-engines.example.com"_s);
    QCOMPARE(test.window.statusBar()->currentMessage(), u"Copied: hub_domain"_s);
    name->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"hub_domain"_s);
    pressKey(&test.window, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"analytical-engines.example.com"_s);
    // Of a secret the menu says so, and its copy goes by itself.
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QVERIFY(findAction(&test.window, u"Copy Secret (for 60 Seconds)"_s) != nullptr);
}

void MainWindowTest::countdown_asTimePasses_goesThroughItsStages()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(isShown(&test.window, u"Until "_s));

    const QString before = test.treeText();
    QSignalSpy reset(find<QTreeView>(&test.window, u"Metadata"_s)->model(), &QAbstractItemModel::modelReset);
    test.advance(1'000ms);
    QVERIFY(isShown(&test.window, u"Expires in 29:14"_s));
    test.advance(1'453'123ms);
    QVERIFY(isShown(&test.window, u"Expires in 5:00"_s));
    QVERIFY(isShown(&test.window, u"Until "_s));
    test.advance(1'000ms);
    QVERIFY(isShown(&test.window, u"Expires in 4:59"_s));
    QVERIFY(isShown(&test.window, u"Less than 5 min left"_s));
    test.advance(240'000ms);
    QVERIFY(isShown(&test.window, u"Expires in 0:59"_s));
    QVERIFY(isShown(&test.window, u"Less than 1 min left"_s));
    QVERIFY(isShown(&test.window, u"Active - "_s + owner));
    test.advance(58'999ms);
    QVERIFY(isShown(&test.window, u"Expires in 0:01"_s));

    test.advance(1ms);
    QVERIFY(isShown(&test.window, u"Expired 0 s ago, at 16:29"_s));
    QVERIFY(findWidget(&test.window, QAccessible::StaticText, u"Expired - "_s + owner) != nullptr);
    // As after three hours of suspend.
    test.advance(3h);
    QVERIFY(isShown(&test.window, u"Expired 3 h ago, at 16:29"_s));
    QCOMPARE(test.treeText(), before);
    QCOMPARE(reset.count(), 0);
}

void MainWindowTest::countdown_afterMachineClockWasSet_staysRight()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    test.clock.setWall(test.clock.wall + 24h);
    test.advance(1'000ms);
    QVERIFY(isShown(&test.window, u"Expires in 29:14"_s));
}

void MainWindowTest::result_whileFieldIsEdited_staysAndSaysSo()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(!test.session.isResultOfOtherToken());
    const QString tree = test.treeText();

    TokenContent other;
    other.hubId = 7777777;
    pasteText(&test.window, encodeToken(other).token());
    QVERIFY(isShown(&test.window, u"account 7777777"_s));
    QVERIFY(test.session.isResultOfOtherToken());
    QCOMPARE(test.treeText(), tree);
    QVERIFY(!isShown(&test.window, u"Active - "_s));
    QVERIFY(isShown(&test.window, u"Result for "_s + Inspector::mask(m_sample.token)));
    QCOMPARE(test.server.requests().size(), 1);
}

void MainWindowTest::demo_firstToken_worksOverRealHttp()
{
    const FakeClock clock;
    SimulatedHubSpot demo(clock);
    QVERIFY(demo.listen());
    InspectionSession session(clock, demo.baseUrl());
    MainWindow window(session, &demo);
    window.show();
    QVERIFY(waitUntilActive(&window));
    QVERIFY(window.windowTitle().contains(u"Demo"_s));
    QVERIFY(
        findWidget(&window, QAccessible::StaticText, u"Demo: made-up tokens, nothing leaves this machine."_s)
        != nullptr);
    window.applyToken(demo.tokens().constFirst().token);
    QCOMPARE(session.state(), State::Idle);
    auto *inspect = findWidget(&window, QAccessible::Button, u"Inspect"_s);
    QVERIFY(inspect != nullptr);
    QTest::mouseClick(inspect, Qt::LeftButton);
    WAIT_COMPARE(session.state(), State::Answered);
    QVERIFY(isShown(&window, u"Active - "_s + owner));
    QVERIFY(isShown(&window, u"Expires in 29:"_s));
}

void MainWindowTest::layout_afterRestart_isRemembered()
{
    const QSize wanted(780, 640); // other than the first size, and no larger than the platform's screen
    {
        WindowOnServer test;
        QVERIFY(test.show());
        test.window.resize(wanted);
        find<QTreeView>(&test.window, u"Metadata"_s)->setColumnWidth(0, 155);
        test.window.close();
    }
    WindowOnServer test;
    QVERIFY(test.show());
    QCOMPARE(find<QTreeView>(&test.window, u"Metadata"_s)->columnWidth(0), 155);
    QCOMPARE(test.window.size(), wanted);
}

void MainWindowTest::settings_afterTheJob_holdNoSecret()
{
    {
        WindowOnServer test;
        test.server.setReply(httpReply(200, m_sample.body));
        QVERIFY(test.show());
        QVERIFY(test.inspect(m_sample.token));
        test.window.close();
    }
    QSettings().sync();
    const QStringList keys = QSettings().allKeys();
    QCOMPARE(keys, QStringList({u"window/columns"_s, u"window/geometry"_s, u"window/splitter"_s}));
    const QByteArray file = fileContent(QSettings().fileName());
    QVERIFY(!file.isEmpty());
    QVERIFY(!file.contains(m_sample.token.left(12).toLatin1()));
    QVERIFY(!file.contains("ada.lovelace"));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
