// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "demo/democonversation.h"
#include "demo/simulatedhubspot.h"
#include "support/fakeclock.h"
#include "support/waiting.h"

#include <QTcpSocket>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The server itself: heads, refusals, silence, slowness, and requests that are none.
class TestSimulatedServer : public QObject, protected DemoConversation {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void baseUrl_beforeListening_isEmpty();
    void replies_always_carryHubSpotsHeaders();
    void refusals_asked_giveTheirStatus_data();
    void refusals_asked_giveTheirStatus();
    void cutShort_asked_endsBeforeItsLength();
    void silentToken_asked_leavesOthersAnswered();
    void slowToken_asked_answersAfterOthers();
    void garbage_sent_isRefusedAndServerLivesOn_data();
    void garbage_sent_isRefusedAndServerLivesOn();
    void request_byteByByte_isAnswered();
};

void TestSimulatedServer::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    start();
}

void TestSimulatedServer::baseUrl_beforeListening_isEmpty()
{
    SimulatedHubSpot other(m_clock);
    QVERIFY(other.baseUrl().isEmpty());
    QVERIFY(other.listen());
    QCOMPARE(other.baseUrl().host(), u"127.0.0.1"_s);
    QVERIFY(other.baseUrl().port() > 0);
    QVERIFY(other.baseUrl() != m_demo->baseUrl());
}

void TestSimulatedServer::replies_always_carryHubSpotsHeaders()
{
    const Answer good = ask(get(v1Path(token(u"Active, 3 scopes"_s))));
    QCOMPARE(good.headers.value("date"), QByteArray("Mon, 23 Nov 2026 16:00:00 GMT"));
    QCOMPARE(good.headers.value("content-type"), QByteArray("application/json;charset=utf-8"));
    QCOMPARE(good.headers.value("content-length").toLongLong(), good.body.size());
    QCOMPARE(good.headers.value("x-hubspot-correlation-id").size(), 36);
    QCOMPARE(good.headers.value("x-hubspot-ratelimit-max"), QByteArray("110"));
    QCOMPARE(good.headers.value("x-hubspot-ratelimit-remaining"), QByteArray("109"));

    const Answer bad = ask(get(v1Path(u"CKnobodyKnowsThisOne"_s)));
    QCOMPARE(bad.status, 404);
    QCOMPARE(bad.json().value("correlationId"_L1).toString().toLatin1(),
        bad.headers.value("x-hubspot-correlation-id"));
    QVERIFY(bad.headers.value("x-hubspot-correlation-id") != good.headers.value("x-hubspot-correlation-id"));
    QCOMPARE(bad.headers.value("x-hubspot-ratelimit-remaining"), QByteArray("108"));
    m_clock.advance(10'000ms);
    const Answer later = ask(get(v1Path(token(u"Active, 3 scopes"_s))));
    QCOMPARE(later.headers.value("x-hubspot-ratelimit-remaining"), QByteArray("109"));
}

void TestSimulatedServer::refusals_asked_giveTheirStatus_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *label, int status, const char *retryAfter, const char *part) {
        QTest::newRow(label) << QString::fromLatin1(label) << status << QByteArray(retryAfter)
                             << QByteArray(part);
    };
    row("Expired", 404, "", "expired or invalid");
    row("Revoked", 404, "", "expired or invalid");
    row("Unknown, damaged token", 404, "", "expired or invalid");
    row("Unknown, no OAuth token", 400, "", "must have the correct format");
    row("Private-app token", 400, "", "must have the correct format");
    row("Refresh token", 400, "", "must have the correct format");
    row("Rate limited", 429, "", "TEN_SECONDLY_ROLLING");
    row("Rate limited, wait 7 s", 429, "7", "RATE_LIMITS");
    row("Account on the move", 477, "86400", "moved");
    row("Wrong region", 488, "", R"("correctHublet":"na2")");
    row("HubSpot down", 502, "", "<html>");
    row("Not JSON", 200, "", "<html>");
}

void TestSimulatedServer::refusals_asked_giveTheirStatus()
{
    QFETCH(const QString, label);
    const Answer answer = ask(get(v1Path(token(label))));
    QTEST(answer.status, "status");
    QTEST(answer.headers.value("retry-after", ""), "retryAfter");
    QFETCH(const QByteArray, part);
    QVERIFY2(answer.body.contains(part), answer.body.constData());
    const bool isPage = part.startsWith('<');
    QCOMPARE(answer.json().isEmpty(), isPage);
    QCOMPARE(answer.headers.value("content-type").startsWith("text/html"), isPage);
}

void TestSimulatedServer::cutShort_asked_endsBeforeItsLength()
{
    const Answer answer = ask(get(v1Path(token(u"Cut short"_s))));
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.isEmpty());
    QVERIFY(answer.body.size() < answer.headers.value("content-length").toLongLong());
}

void TestSimulatedServer::silentToken_asked_leavesOthersAnswered()
{
    QTcpSocket silent;
    silent.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_demo->baseUrl().port()));
    silent.write(get(v1Path(token(u"Never answers"_s))));
    WAIT_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(ask(get(v1Path(token(u"Active, 3 scopes"_s)))).status, 200);
    }
    QCOMPARE(silent.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(silent.bytesAvailable(), 0);
}

void TestSimulatedServer::slowToken_asked_answersAfterOthers()
{
    QTcpSocket slow;
    slow.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_demo->baseUrl().port()));
    slow.write(get(v1Path(token(u"Active, slow server"_s))));
    WAIT_COMPARE(slow.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(ask(get(v1Path(token(u"Active, 3 scopes"_s)))).status, 200);
    QCOMPARE(slow.bytesAvailable(), 0);
    WAIT_COMPARE(slow.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(readAnswer(slow.readAll()).status, 200);
}

void TestSimulatedServer::garbage_sent_isRefusedAndServerLivesOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray introspection("/oauth/2026-09/token/introspect");
    QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400;
    QTest::newRow("two words") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("empty head") << QByteArray("\r\n\r\n") << 400;
    QTest::newRow("absolute form") << QByteArray("GET http://x/ HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
    QTest::newRow("endless head") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(1'000'000, 'a') << 431;
    QTest::newRow("long token") << get(v1Path(QString(20'000, u'C'))) << 431;
    QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
    QTest::newRow("length in words") << QByteArray("POST / HTTP/1.1\r\nContent-Length: ten\r\n\r\n") << 400;
    QTest::newRow("huge length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n")
                                 << 413;
    QTest::newRow("large body") << post("/", "text/plain", QByteArray(1'000'000, 'b')) << 413;
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                             << 411;
    QTest::newRow("unknown path") << get(u"/crm/v3/objects/contacts"_s) << 404;
    QTest::newRow("no token") << get(v1Path({})) << 404;
    QTest::newRow("traversal") << get(v1Path(u"../../admin"_s)) << 400;
    QTest::newRow("bad escapes") << get(v1Path(u"%zz%00%ff%"_s)) << 404;
    QTest::newRow("wrong method, v1") << post("/oauth/v1/access-tokens/C", "text/plain", "x") << 405;
    QTest::newRow("wrong method, introspection") << get(QString::fromLatin1(introspection)) << 405;
    QTest::newRow("not a form") << post(introspection, "application/json", "{}") << 415;
    QTest::newRow("form of garbage") << post(introspection, "application/x-www-form-urlencoded",
        "&&==&%%%&token") << 400;
}

void TestSimulatedServer::garbage_sent_isRefusedAndServerLivesOn()
{
    QFETCH(const QByteArray, bytes);
    const Answer answer = ask(bytes);
    QTEST(answer.status, "status");
    QCOMPARE(answer.json().value("message"_L1).toString().isEmpty(), false);
    QCOMPARE(ask(get(v1Path(token(u"Active, 3 scopes"_s)))).status, 200);
}

void TestSimulatedServer::request_byteByByte_isAnswered()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_demo->baseUrl().port()));
    WAIT_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray request = post("/oauth/v2/private-apps/get/access-token-info", "application/json",
        R"({"tokenKey":")" + token(u"Private-app token"_s).toLatin1() + R"("})");
    for (const char byte : request) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    WAIT_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(readAnswer(socket.readAll()).status, 200);
}

QTEST_GUILESS_MAIN(TestSimulatedServer)
#include "tst_simulatedserver.moc"
