// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/metadataservice.h"
#include "support/canaryscan.h"
#include "support/certificatefaults.h"
#include "support/heartbeat.h"
#include "support/hostilebehaviours.h"
#include "support/testcertificates.h"
#include "support/tokenencoder.h"
#include "support/windowtesting.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;
using Kind = RequestError::Kind;

namespace {

using State = InspectionSession::State;

QStringList logged;

/// What the program would write on stderr; a test's own handler is called after.
void keepMessage(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &message)
{
    logged += message;
}

QString outcomeText(State state, const RequestError &error)
{
    return state == State::Failed ? u"error %1"_s.arg(static_cast<int>(error.kind))
                                  : u"state %1"_s.arg(static_cast<int>(state));
}

QString expectedText(const std::optional<Kind> &kind)
{
    return kind ? u"error %1"_s.arg(static_cast<int>(*kind))
                : u"state %1"_s.arg(static_cast<int>(State::Answered));
}

} // namespace

/// The whole window against servers that lie, break, stall, flood and echo. The beginnings of the messages
/// (HANG, FALSE SUCCESS, LEAK) are what tests/hostile_table counts.
class WindowHostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void window_againstEachBehaviour_data();
    void window_againstEachBehaviour();
    void window_againstEachCertificateFault_data();
    void window_againstEachCertificateFault();

private:
    void ask(InspectionSession &session, MainWindow &window, Heartbeat &heartbeat);
    void checkNothingLeaks(InspectionSession &session, MainWindow &window);

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<TestCertificates> m_certificates;
    QString m_token = encodeToken().token();
    CanaryScan m_scan{{m_token}};
};

void WindowHostileTest::initTestCase()
{
    m_settings = std::make_unique<OwnSettings>();
    // The scan itself must bite.
    QVERIFY(!m_scan.findIn(u"http://x/"_s + m_token.mid(20, 12)).isEmpty());
    QVERIFY(!m_scan.findIn(QString::fromLatin1(QByteArray("ab" + m_token.toLatin1()).toBase64())).isEmpty());
    QVERIFY(m_scan.findIn(u"Access token, HubSpot, api.hubapi.com"_s).isEmpty());
}

void WindowHostileTest::init()
{
    m_language = std::make_unique<Language>(u"en"_s);
    QVERIFY(m_language->isLoaded());
    QGuiApplication::clipboard()->clear();
    logged.clear();
}

void WindowHostileTest::cleanup()
{
    qInstallMessageHandler(nullptr);
    m_language.reset();
}

void WindowHostileTest::ask(InspectionSession &session, MainWindow &window, Heartbeat &heartbeat)
{
    window.applyToken(m_token);
    pressKey(&window, Qt::Key_L, Qt::ControlModifier);
    pressKey(&window, Qt::Key_Return);
    QCOMPARE(session.state(), State::Busy);
    const bool hasEnded = waitUntil([&session] { return session.state() != State::Busy; });
    QVERIFY2(hasEnded, "HANG: no outcome");
    // What was left for the event loop is part of showing the answer.
    QCoreApplication::processEvents();
    window.repaint();
    const qint64 longest = heartbeat.maxMs();
    QVERIFY2(longest <= maxFreezeMs, qPrintable(u"HANG: window away for %1 ms"_s.arg(longest)));
}

void WindowHostileTest::checkNothingLeaks(InspectionSession &session, MainWindow &window)
{
    const auto none = [this](const QString &where, const QStringList &texts) {
        const QString found = m_scan.findIn(texts);
        QVERIFY2(found.isEmpty(), qPrintable(QString(u"LEAK: in "_s + where + u": " + found)));
    };
    none(u"the window"_s, textsOf(&window));
    for (const QString &button : {u"Copy Details"_s, u"Copy as curl"_s}) {
        QWidget *widget = findWidget(&window, QAccessible::Button, button);
        if (widget != nullptr && widget->isEnabled()) {
            QTest::mouseClick(widget, Qt::LeftButton);
            const QString copied = QGuiApplication::clipboard()->text();
            QVERIFY2(!copied.isEmpty(), qPrintable(button));
            none(u"the clipboard"_s, {copied});
        }
    }
    if (session.state() == State::Answered) {
        none(u"the export"_s, {QString::fromUtf8(session.exported(false).json)});
    }
    none(u"the log"_s, logged);
}

void WindowHostileTest::window_againstEachBehaviour_data()
{
    QTest::addColumn<int>("row");
    const auto behaviours = hostileBehaviours(m_token);
    QVERIFY(behaviours.size() >= 100);
    std::set<std::optional<Kind>> outcomes;
    for (int row = 0; row < behaviours.size(); ++row) {
        const HostileBehaviour &behaviour = behaviours.at(row);
        // A hundred thousand rows take their time where nothing was optimised, and time is what these are
        // about.
        const bool isTooSlow = slowness > 1 && behaviour.name.startsWith("wide");
        // Under the sanitizer, one of each outcome: there tst_metadataservicehostile has all of them.
        const bool isAnother = outcomes.insert(behaviour.expected).second;
        if (!isTooSlow && (isAnother || !isUnderAddressSanitizer)) {
            QTest::newRow(behaviour.name.constData()) << row;
        }
    }
}

void WindowHostileTest::window_againstEachBehaviour()
{
    QFETCH(const int, row);
    const HostileBehaviour behaviour = hostileBehaviours(m_token).at(row);
    qInstallMessageHandler(keepMessage);
    WindowOnServer test;
    test.server.setScript(behaviour.script);
    const bool isWide = behaviour.name.startsWith("wide");
    test.session.findChild<MetadataService *>()->setLimits(limitsFor(behaviour.expected));
    QVERIFY(test.show());
    Heartbeat heartbeat;
    ask(test.session, test.window, heartbeat);
    if (QTest::currentTestFailed()) {
        return;
    }
    const bool saysActive = isShown(&test.window, u"Active - "_s);
    QVERIFY2(saysActive == !behaviour.expected && (test.session.state() == State::Answered) == saysActive,
        saysActive ? "FALSE SUCCESS" : "a success is not shown");
    QCOMPARE(outcomeText(test.session.state(), test.session.error()), expectedText(behaviour.expected));
    if (!isWide) { // which echo nothing, and have a hundred thousand cells to be read
        checkNothingLeaks(test.session, test.window);
    }
    // Whatever comes late is dropped.
    WAIT_COMPARE(test.server.openCount(), 0);
    QVERIFY(test.server.requests().size() <= 1);
    QCOMPARE(outcomeText(test.session.state(), test.session.error()), expectedText(behaviour.expected));
}

void WindowHostileTest::window_againstEachCertificateFault_data()
{
    QTest::addColumn<int>("row");
    m_certificates = std::make_unique<TestCertificates>();
    if (m_certificates->isUsable()) {
        QVERIFY2(makeCertificates(*m_certificates), qPrintable(m_certificates->lastError()));
    }
    QTest::newRow("none") << -1;
    for (int row = 0; row < certificateFaults().size(); ++row) {
        QTest::newRow(certificateFaults().at(row).name.constData()) << row;
    }
}

void WindowHostileTest::window_againstEachCertificateFault()
{
    if (!m_certificates->isUsable()) {
        QSKIP("no openssl command");
    }
    QFETCH(const int, row);
    const CertificateFault fault = certificateFaults().value(row, {{}, u"good"_s, {}, u"localhost"_s, {}});
    const std::optional<Kind> expected = row < 0 ? std::nullopt : std::optional(fault.expected);
    qInstallMessageHandler(keepMessage);
    LoopbackServer server(m_certificates->serverConfiguration(fault.certificate, fault.chain));
    server.setReply(httpReply(200, accessTokenBody(m_token)));
    const FakeClock clock;
    InspectionSession session(clock, server.url(fault.host));
    MainWindow window(session, nullptr);
    window.show();
    QVERIFY(waitUntilActive(&window));
    Heartbeat heartbeat;
    ask(session, window, heartbeat);
    if (QTest::currentTestFailed()) {
        return;
    }
    QVERIFY2(isShown(&window, u"Active - "_s) == !expected, expected ? "FALSE SUCCESS" : "no success");
    QCOMPARE(outcomeText(session.state(), session.error()), expectedText(expected));
    checkNothingLeaks(session, window);
    if (!expected) {
        return;
    }
    QVERIFY(isShown(&window, u"The token was not sent."_s));
    WAIT_COMPARE(server.openCount(), 0);
    QVERIFY2(server.received().isEmpty(), "LEAK: bytes sent to a server with a bad certificate");
    // There is no way to go on all the same.
    const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        QVERIFY(!button->text().contains(u"Continue"_s) && !button->text().contains(u"Accept"_s));
    }
}

QTEST_MAIN(WindowHostileTest)
#include "tst_windowhostile.moc"
