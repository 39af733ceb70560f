// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/apibase.h"
#include "session/inspectionsession.h"
#include "session/verdict.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"
#include "support/tokenencoder.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"
#include "window/dialogs/credentialsdialog.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;
using State = InspectionSession::State;

/// The window when --api-base names another server than HubSpot.
class ForeignServerTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void server_isHubSpot_data();
    void server_isHubSpot();
    void window_namesTheServer_data();
    void window_namesTheServer();
    void firstInspect_asksOnce();
    void unknownText_asksToo();
    void sentences_nameTheServer();
};

namespace {

QMessageBox *question(const QWidget &window)
{
    return window.findChild<QMessageBox *>();
}

QPushButton *button(const QMessageBox &box, const QString &text)
{
    for (QAbstractButton *each : box.buttons()) {
        if (each->text().remove(u'&') == text) {
            return qobject_cast<QPushButton *>(each);
        }
    }
    return nullptr;
}

} // namespace

void ForeignServerTest::server_isHubSpot_data()
{
    QTest::addColumn<bool>("expected");
    QTest::newRow("https://api.hubapi.com") << true;
    QTest::newRow("https://API.HubApi.com:443/x") << true;
    QTest::newRow("https://api-eu1.hubapi.com") << true;
    QTest::newRow("https://api.hubapi.com.evil.example") << false;
    QTest::newRow("https://evilhubapi.com") << false;
    QTest::newRow("https://api.hubapi.com:8443") << false;
    QTest::newRow("http://api.hubapi.com") << false;
    QTest::newRow("https://127.0.0.1") << false;
}

void ForeignServerTest::server_isHubSpot()
{
    QFETCH(const bool, expected);
    QCOMPARE(isHubSpot(QUrl(QString::fromLatin1(QTest::currentDataTag()))), expected);
}

void ForeignServerTest::window_namesTheServer_data()
{
    QTest::addColumn<QUrl>("server");
    QTest::addColumn<QString>("host");
    QTest::newRow("HubSpot") << QUrl(u"https://api.hubapi.com"_s) << QString();
    QTest::newRow("beginning of another")
        << QUrl(u"https://api.hubapi.com.evil.example"_s) << u"api.hubapi.com.evil.example"_s;
    QTest::newRow("look-alike") << QUrl(u"https://\u0430pi.hubapi.example"_s)
                                << u"xn--pi-6kc.hubapi.example"_s;
    QTest::newRow("this machine") << QUrl(u"http://127.0.0.1:8080"_s) << u"127.0.0.1:8080"_s;
}

void ForeignServerTest::window_namesTheServer()
{
    QFETCH(const QUrl, server);
    QFETCH(const QString, host);
    const Language spoken(u"en"_s);
    const FakeClock clock;
    InspectionSession session(clock, server);
    MainWindow window(session, nullptr);
    window.show();
    QVERIFY(waitUntilExposed(&window));
    QCOMPARE(isShown(&window, QString(u"Asks "_s + host + u", not HubSpot"_s)), !host.isEmpty());
    QVERIFY(!isShown(&window, u"not HubSpot"_s) || !host.isEmpty());

    CredentialsDialog *dialog = nullptr;
    QAction *action = findAction(&window, u"App Credentials..."_s);
    QVERIFY(action != nullptr);
    action->trigger();
    WAIT_VERIFY((dialog = window.findChild<CredentialsDialog *>()) != nullptr);
    const QString name = host.isEmpty() ? u"HubSpot"_s : host;
    QVERIFY(isShown(dialog, QString(u"are sent to "_s + name + u" only."_s)));
}

void ForeignServerTest::firstInspect_asksOnce()
{
    const Language spoken(u"en"_s);
    const FakeClock clock;
    InspectionSession session(clock, QUrl(u"https://api.hubapi.com.evil.example"_s));
    MainWindow window(session, nullptr);
    window.show();
    QVERIFY(waitUntilExposed(&window));
    window.applyToken(encodeToken().token());

    window.inspect();
    QVERIFY(question(window) != nullptr);
    QVERIFY(question(window)->text().contains(u"api.hubapi.com.evil.example"_s));
    QVERIFY(question(window)->defaultButton() != button(*question(window), u"Send It There"_s));
    question(window)->reject();
    WAIT_VERIFY(question(window) == nullptr);
    QCOMPARE(session.state(), State::Idle);

    window.inspect();
    QVERIFY(question(window) != nullptr);
    button(*question(window), u"Send It There"_s)->click();
    QCOMPARE(session.state(), State::Busy);
    session.cancel();
    WAIT_VERIFY(question(window) == nullptr);

    window.inspect();
    QVERIFY(question(window) == nullptr);
    QCOMPARE(session.state(), State::Busy);
    session.cancel();
}

/// The second way to send something: a text of unknown shape, once its own question has been answered.
void ForeignServerTest::unknownText_asksToo()
{
    const Language spoken(u"en"_s);
    const FakeClock clock;
    InspectionSession session(clock, QUrl(u"https://api.hubapi.com.evil.example"_s));
    MainWindow window(session, nullptr);
    window.show();
    QVERIFY(waitUntilExposed(&window));
    window.applyToken(u"aTextOfUnknownShape-0123456789"_s);
    QPushButton *anyway = nullptr;
    for (QPushButton *each : window.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == u"Send It All the Same"_s) {
            anyway = each;
        }
    }
    QVERIFY(anyway != nullptr && anyway->isVisible());
    anyway->click();
    QVERIFY(question(window) != nullptr);
    QCOMPARE(session.state(), State::Idle);
    button(*question(window), u"Send It There"_s)->click();
    QCOMPARE(session.state(), State::Busy);
    session.cancel();
}

/// Each sentence that says where something goes or who has answered.
void ForeignServerTest::sentences_nameTheServer()
{
    const Language spoken(u"en"_s);
    const FakeClock clock;
    LoopbackServer server;
    const QString host = hostWithPort(server.url());
    InspectionSession session(clock, server.url());
    MainWindow window(session, nullptr);
    window.show();
    QVERIFY(waitUntilExposed(&window));
    const auto isToldBy = [&window, &host](const QString &tip) {
        const QList<QWidget *> all = window.findChildren<QWidget *>();
        return std::any_of(all.begin(), all.end(),
            [text = tip.arg(host)](const QWidget *widget) { return widget->toolTip().contains(text); });
    };
    QVERIFY(isToldBy(u"The token that %1 is to be asked about"_s));
    QVERIFY(isToldBy(u"Ask %1 about this text"_s));
    QVERIFY(isToldBy(u"Ask %1 about this token"_s));
    QVERIFY(isShown(&window, u"and then to %1 only."_s.arg(host)));
    window.applyToken(encodeToken().token());
    QVERIFY(isShown(&window, u"Press Inspect to ask %1."_s.arg(host)));

    server.setScript({{ServerStep::hang()}});
    window.inspect();
    QCOMPARE(session.state(), State::Busy);
    QCOMPARE(verdictOf(session).text, u"Asking %1..."_s.arg(host));
    session.cancel();

    server.setReply(httpReply(404, R"({"status":"error","message":"Token not found"})"));
    window.inspect();
    WAIT_COMPARE(session.state(), State::Failed);
    QVERIFY2(verdictOf(session).text.contains(host), qPrintable(verdictOf(session).text));
    server.setReply(
        httpReply(429, R"({"category":"RATE_LIMITS"})", "application/json", "Retry-After: 120\r\n"));
    window.inspect();
    WAIT_VERIFY(isShown(&window, u"%1 asks to wait until"_s.arg(host)));
}

QTEST_MAIN(ForeignServerTest)

#include "tst_foreignserver.moc"
