// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "core/metadata/hubspotfacts.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"
#include "window/dialogs/credentialsdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

const QString clientId = u"0a1b2c3d-1111-4222-8333-0123456789ab"_s;
const QString clientSecret = u"f0e1d2c3-4444-4555-8666-ba9876543210"_s;
const QString refreshToken = u"na1-5b1e-07d2-4c0f-9a36-d3a0c1e5f728"_s;
const QString privateAppToken = u"pat-na1-1f0c9a52-7d3e-4b86-8e21-9c54d0a7b3f6"_s;

} // namespace

/// Which call the window makes for which token, and what it says instead where it makes none.
class MainWindowCallsTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void refused_kinds_sendNothing_data();
    void refused_kinds_sendNothing();
    void unknownShape_needsASecondAct();
    void foreignSecret_isNamedAndHasNoAct();
    void severalTokens_areChosenFromByKeyboard();
    void pastedCredentials_areOfferedToTheDialog();
    void paste_withoutToken_keepsTheTokenBefore();
    void privateAppToken_hasItsOwnCall();
    void refreshToken_hasNoExpiry();
    void introspection_afterCredentialsDialog();
    void introspection_ofInactiveToken_isAStateOfItsOwn();
    void introspection_badSecret_saysWhichOne();
    void credentials_cleared_areGone();
    void v1_beforeItsEnd_tellsTheDaysLeft();
    void v1_afterItsEnd_isRefusedAndCanBeChosen();
    void curl_line_holdsNoSecret();

private:
    void enterCredentials(MainWindow &window);
};

void MainWindowCallsTest::refused_kinds_sendNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("recognised");
    QTest::addColumn<QString>("toDo");
    QTest::newRow("UUID") << clientId << u"a UUID: a client ID, a client secret or a developer key"_s
                          << u"Paste the access token instead"_s;
    QTest::newRow("JWT") << u"eyJhbGciOiJub25lIn0.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl"_s
                         << u"a JWT (an ID token)"_s << u"Paste the access token that came with it."_s;
    QTest::newRow("nothing") << u"   \n "_s << u"Paste a token here."_s << QString();
    QTest::newRow("no token") << u"Dear all, see you on Monday."_s << u"There is no token in this text."_s
                              << u"copy the token again"_s;
    QTest::newRow("two tokens") << QString(encodeToken().token() + u'\n' + privateAppToken)
                                << u"2 different tokens"_s << u"Choose the one"_s;
    QTest::newRow("too long") << QString(9'000, u'A') << u"too long for a token"_s
                              << u"copy just the token"_s;
}

void MainWindowCallsTest::refused_kinds_sendNothing()
{
    QFETCH(QString, text);
    QFETCH(QString, recognised);
    QFETCH(QString, toDo);
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, text);
    QVERIFY2(isShown(&test.window, recognised), qPrintable(labelTexts(&test.window).join(u'\n')));
    QVERIFY2(isShown(&test.window, toDo), qPrintable(labelTexts(&test.window).join(u'\n')));
    pressKey(&test.window, Qt::Key_Return);
    pressKey(&test.window, Qt::Key_F5);
    QWidget *inspect = findWidget(&test.window, QAccessible::Button, u"Inspect"_s);
    QVERIFY(inspect != nullptr);
    QTest::mouseClick(inspect, Qt::LeftButton);
    QCOMPARE(test.session.state(), State::Idle);
    QCOMPARE(test.server.connectionCount(), 0);
}

void MainWindowCallsTest::unknownShape_needsASecondAct()
{
    WindowOnServer test;
    test.server.setReply(httpReply(404, "{}"));
    QVERIFY(test.show());
    pasteText(&test.window, u"Correct-Horse-9-Battery"_s);
    pressKey(&test.window, Qt::Key_Return);
    pressKey(&test.window, Qt::Key_F5);
    QCOMPARE(test.server.connectionCount(), 0);
    QWidget *inspect = findWidget(&test.window, QAccessible::Button, u"Inspect"_s);
    QVERIFY(inspect != nullptr && !inspect->isEnabled());
    QWidget *send = findWidget(&test.window, QAccessible::Button, u"Send It All the Same"_s);
    QVERIFY(send != nullptr && send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    WAIT_COMPARE(test.session.state(), State::Failed);
    QCOMPARE(test.server.requests().size(), 1);
    QVERIFY(test.server.received().contains("Correct-Horse-9-Battery"));
}

void MainWindowCallsTest::foreignSecret_isNamedAndHasNoAct()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, u"xoxb-100000000001-200000000002-Synthetic0"_s);
    QVERIFY(isShown(&test.window, u"a secret of Slack"_s));
    QVERIFY(findWidget(&test.window, QAccessible::Button, u"Send It All the Same"_s) == nullptr);
    pressKey(&test.window, Qt::Key_Return);
    test.session.inspectUnknown();
    QCOMPARE(test.server.connectionCount(), 0);
}

void MainWindowCallsTest::severalTokens_areChosenFromByKeyboard()
{
    WindowOnServer test;
    QVERIFY(test.show());
    const QString other = encodeToken({.hubId = 4711}).token();
    pasteText(&test.window, m_sample.token + u'\n' + other);
    auto *list = find<QListWidget>(&test.window, u"Tokens in the text"_s);
    QVERIFY(list != nullptr);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(1)->text().contains(u"account 4711"_s));
    QVERIFY(!accessibleText(&test.window).contains(other));
    list->setFocus();
    list->setCurrentRow(0);
    pressKey(&test.window, Qt::Key_Down);
    pressKey(&test.window, Qt::Key_Return);
    QCOMPARE(test.field()->text(), other);
    QVERIFY(!list->isVisible());
    QCOMPARE(test.server.connectionCount(), 0);
}

void MainWindowCallsTest::pastedCredentials_areOfferedToTheDialog()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, u"curl -u %1:%2 https://a.example"_s.arg(clientId, clientSecret));
    QWidget *fill = findWidget(&test.window, QAccessible::Button, u"Fill In App Credentials..."_s);
    QVERIFY(fill != nullptr);
    QTest::mouseClick(fill, Qt::LeftButton);
    auto *dialog = test.window.findChild<CredentialsDialog *>();
    QVERIFY(dialog != nullptr && waitUntilActive(dialog));
    QCOMPARE(dialog->credentials().clientId, clientId);
    QCOMPARE(dialog->credentials().clientSecret, clientSecret);
    QVERIFY(!test.session.credentials().isComplete());
    dialog->reject();
    QCOMPARE(test.server.connectionCount(), 0);
}

void MainWindowCallsTest::paste_withoutToken_keepsTheTokenBefore()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pasteText(&test.window, u"ghp_Synthetic0Synthetic0Synthetic0Synth"_s);
    QCOMPARE(test.field()->text(), m_sample.token);
    QVERIFY(isShown(&test.window, u"a secret of GitHub"_s));
    QVERIFY(isShown(&test.window, u"still holds the token before"_s));
}

void MainWindowCallsTest::privateAppToken_hasItsOwnCall()
{
    WindowOnServer test;
    test.server.setReply(httpReply(
        200, R"({"userId":2931991,"hubId":6251543,"appId":1112131,"scopes":["crm.objects.contacts.read"]})"));
    QVERIFY(test.show());
    pasteText(&test.window, privateAppToken);
    QVERIFY(isShown(&test.window, u"Looks like a private-app token or a service key."_s));
    QCOMPARE(test.server.connectionCount(), 0);
    QVERIFY(test.inspect(privateAppToken));
    QCOMPARE(test.session.state(), State::Answered);
    const QByteArray request = test.server.requests().constFirst();
    QVERIFY(request.startsWith("POST /oauth/v2/private-apps/get/access-token-info HTTP/1.1\r\n"));
    const QByteArray sent = "\r\n\r\n{\"tokenKey\":\"" + privateAppToken.toLatin1() + "\"}";
    QVERIFY(request.endsWith(sent));
    QVERIFY(isShown(&test.window, u"Active - user 2931991 on hub 6251543"_s));
    QVERIFY(isShown(&test.window, u"No expiry"_s));
    QVERIFY(!isShown(&test.window, u"Expires in"_s));
    QVERIFY(test.treeText().contains(u"hubId | 6251543\n"_s));
    for (const QString &part : {u"user 2931991"_s, u"account 6251543"_s, u"app 1112131"_s}) {
        QVERIFY2(findWidget(&test.window, QAccessible::StaticText, part) != nullptr, qPrintable(part));
    }
    QVERIFY(!isShown(&test.window, u"not reported"_s));
}

void MainWindowCallsTest::refreshToken_hasNoExpiry()
{
    WindowOnServer test;
    const QByteArray body = R"({"token":")" + refreshToken.toLatin1()
        + R"(","user":"ada.lovelace@example.com","hub_id":6251543,"client_id":")" + clientId.toLatin1()
        + R"(","scopes":["oauth"],"user_id":2931991,"token_type":"refresh"})";
    test.server.setReply(httpReply(200, body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(refreshToken));
    QCOMPARE(test.session.state(), State::Answered);
    const QByteArray start = "GET /oauth/v1/refresh-tokens/" + refreshToken.toLatin1();
    QVERIFY(test.server.requests().constFirst().startsWith(start));
    QVERIFY(isShown(&test.window, u"Active - ada.lovelace@example.com on hub 6251543"_s));
    QVERIFY(isShown(&test.window, u"No expiry"_s));
}

void MainWindowCallsTest::enterCredentials(MainWindow &window)
{
    QAction *action = findAction(&window, u"App Credentials..."_s);
    QVERIFY(action != nullptr);
    action->trigger();
    auto *dialog = window.findChild<CredentialsDialog *>();
    QVERIFY(dialog != nullptr && waitUntilActive(dialog));
    auto *field = find<QLineEdit>(dialog, u"Client ID"_s);
    QVERIFY(field != nullptr);
    field->setFocus();
    pasteText(dialog, u"client_id=%1\nclient_secret=%2\n"_s.arg(clientId, clientSecret));
    QCOMPARE(find<QLineEdit>(dialog, u"Client secret"_s)->text(), clientSecret);
    QVERIFY(!accessibleText(dialog).contains(clientSecret));
    pressKey(dialog, Qt::Key_Return);
    WAIT_VERIFY(window.findChild<CredentialsDialog *>() == nullptr);
    window.activateWindow();
    QVERIFY(waitUntilActive(&window));
}

void MainWindowCallsTest::introspection_afterCredentialsDialog()
{
    WindowOnServer test;
    QVERIFY(test.show());
    QVERIFY(find<QToolButton>(&test.window, u"App credentials: not set"_s) != nullptr);
    enterCredentials(test.window);
    QVERIFY(find<QToolButton>(&test.window, u"App credentials: set"_s) != nullptr);

    QByteArray body = m_sample.body;
    body.replace("{\"token\"", "{\"active\":true,\"token\"");
    test.server.setReply(httpReply(200, body));
    QVERIFY(test.inspect(m_sample.token));
    QCOMPARE(test.session.state(), State::Answered);
    const QByteArray request = test.server.requests().constFirst();
    QVERIFY(request.startsWith("POST /oauth/2026-09/token/introspect HTTP/1.1\r\n"));
    const QByteArray head = request.left(request.indexOf("\r\n\r\n"));
    for (const QString &secret : {m_sample.token, clientSecret}) {
        QVERIFY(!head.contains(secret.toLatin1()));
        QVERIFY(request.contains(secret.toLatin1()));
    }
    QVERIFY(isShown(&test.window, u"Active - ada.lovelace@example.com on hub 6251543"_s));
    QVERIFY(!accessibleText(&test.window).contains(clientSecret));
}

void MainWindowCallsTest::introspection_ofInactiveToken_isAStateOfItsOwn()
{
    WindowOnServer test;
    test.session.setCredentials({clientId, clientSecret});
    test.server.setReply(httpReply(200, R"({"active":false})"));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QCOMPARE(test.session.state(), State::Answered);
    QVERIFY(isShown(&test.window,
        QString(test.host()
            + u" does not call this token active: it is expired, revoked, or issued to another app"_s)));
    QVERIFY(!isShown(&test.window, u"Active - "_s));
}

void MainWindowCallsTest::introspection_badSecret_saysWhichOne()
{
    WindowOnServer test;
    test.session.setCredentials({clientId, clientSecret});
    test.server.setReply(httpReply(400, R"({"status":"BAD_CLIENT_SECRET","error":"invalid_client"})"));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(isShown(
        &test.window, QString(test.host() + u" knows the client ID, but refused the client secret."_s)));
    test.server.setReply(httpReply(400, R"({"status":"BAD_CLIENT_ID","error":"invalid_client"})"));
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(isShown(&test.window, QString(test.host() + u" refused the client ID."_s)));
}

void MainWindowCallsTest::credentials_cleared_areGone()
{
    WindowOnServer test;
    QVERIFY(test.show());
    enterCredentials(test.window);
    auto *state = find<QToolButton>(&test.window, u"App credentials: set"_s);
    QVERIFY(state != nullptr);
    state->click();
    auto *dialog = test.window.findChild<CredentialsDialog *>();
    QVERIFY(dialog != nullptr && waitUntilActive(dialog));
    QCOMPARE(find<QLineEdit>(dialog, u"Client ID"_s)->text(), clientId);
    findWidget(dialog, QAccessible::Button, u"Clear Both"_s)->setFocus();
    pressKey(dialog, Qt::Key_Space);
    QCOMPARE(find<QLineEdit>(dialog, u"Client ID"_s)->text(), QString());
    QTest::mouseClick(findWidget(dialog, QAccessible::Button, u"OK"_s), Qt::LeftButton);
    QVERIFY(!test.session.credentials().isComplete());
    QVERIFY(test.session.credentials().clientSecret.isEmpty());
    QVERIFY(find<QToolButton>(&test.window, u"App credentials: not set"_s) != nullptr);
}

void MainWindowCallsTest::v1_beforeItsEnd_tellsTheDaysLeft()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    // 23 November 2026 to 16 February 2027
    QVERIFY2(isShown(&test.window, u"85 day"_s), qPrintable(labelTexts(&test.window).join(u'\n')));
    test.session.setCredentials({clientId, clientSecret});
    QVERIFY(!isShown(&test.window, u"85 day"_s));
}

void MainWindowCallsTest::v1_afterItsEnd_isRefusedAndCanBeChosen()
{
    WindowOnServer test;
    test.session.setToday(v1SunsetDate());
    test.server.setReply(httpReply(410, R"({"status":"error"})"));
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    QVERIFY(isShown(&test.window, u"HubSpot announced the end of the v1 call for 16 February 2027."_s));
    pressKey(&test.window, Qt::Key_Return);
    QCOMPARE(test.session.state(), State::Idle);

    QAction *introspection = findAction(&test.window, u"Introspection"_s);
    QVERIFY(introspection != nullptr);
    introspection->trigger();
    QVERIFY(isShown(&test.window, u"Enter them under Token > App Credentials."_s));
    pressKey(&test.window, Qt::Key_Return);
    QCOMPARE(test.session.state(), State::Idle);
    QCOMPARE(test.server.connectionCount(), 0);

    QAction *v1 = findAction(&test.window, u"v1"_s);
    QVERIFY(v1 != nullptr);
    v1->trigger();
    QVERIFY(v1->isChecked() && !introspection->isChecked());
    pressKey(&test.window, Qt::Key_Return);
    WAIT_COMPARE(test.session.state(), State::Failed);
    QVERIFY(isShown(&test.window, QString(test.host() + u" no longer offers this call"_s)));
}

void MainWindowCallsTest::curl_line_holdsNoSecret()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    QAction *copy = findAction(&test.window, u"Copy as curl"_s);
    QVERIFY(copy != nullptr && copy->isEnabled());
    copy->trigger();
    const QString line = QGuiApplication::clipboard()->text();
    QVERIFY(line.startsWith(u"curl "_s));
    QVERIFY(line.contains(u"$HUBSPOT_TOKEN"_s));
    QVERIFY(!line.contains(m_sample.token.left(12)));
}

QTEST_MAIN(MainWindowCallsTest)
#include "tst_mainwindowcalls.moc"
