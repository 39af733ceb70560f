// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/files/metadataexport.h"
#include "core/secrets/redaction.h"
#include "network/metadataservice.h"
#include "network/servicebench.h"
#include "support/callnames.h"
#include "support/fairtimer.h"
#include "support/hostilebehaviours.h"
#include "support/loopbackserver.h"
#include "support/tokenencoder.h"
#include "support/waiting.h"

#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = RequestError::Kind;

namespace {

QByteArray fixedHeaders(const LoopbackServer &server, qsizetype length, const QByteArray &type = {},
    const QByteArray &further = {})
{
    QByteArray head = "Accept: application/json\r\nAccept-Encoding: identity\r\nAccept-Language: en\r\n"
                      "Connection: Keep-Alive\r\nContent-Length: "_ba;
    head += QByteArray::number(length);
    head += "\r\n";
    if (!type.isEmpty()) {
        head += "Content-Type: ";
        head += type;
        head += "\r\n";
    }
    head += "Host: 127.0.0.1:";
    head += QByteArray::number(server.port());
    head += "\r\nUser-Agent: HubSpotTokenInspector/1.0.0\r\n";
    head += further;
    return head;
}

/// The request with its header lines sorted and their names in lower case, as Qt 6.8 sends them: neither
/// matters.
QByteArray sortedRequest(const QByteArray &request)
{
    const qsizetype head = request.indexOf("\r\n\r\n");
    QList<QByteArray> lines = request.left(head).split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    for (auto line = lines.begin() + 1; line != lines.end(); ++line) {
        const qsizetype name = line->indexOf(':');
        *line = line->left(name).toLower() + line->mid(name);
    }
    std::sort(lines.begin() + 1, lines.end());
    return QByteArray(lines.join("\r\n") + "\r\n" + request.mid(head + 2));
}

} // namespace

class TestMetadataService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void call_isSentExactly_data();
    void call_isSentExactly();
    void success_carriesHowItWasGot();
    void failure_carriesHowItWasGot();
    void inactive_isSuccess();
    void token_thatCannotBeSent_failsWithoutRequest_data();
    void token_thatCannotBeSent_failsWithoutRequest();
    void secondRequest_isIdenticalToTheFirst();
    void redirect_isNotFollowed();
    void proxies_ofTheSystem_areNotAskedForLoopback();
    void introspection_thatIsNotThere_isAskedByItsFormerVersion_data();
    void introspection_thatIsNotThere_isAskedByItsFormerVersion();
    void limits_areThoseThatAreStated();
    void connection_refused();
    void host_notFound();

private:
    QString m_token;
};

void TestMetadataService::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_token = encodeToken().token();
}

void TestMetadataService::call_isSentExactly_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("requestLine");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("further");
    QTest::addColumn<QByteArray>("body");

    const QString token = encodeToken().token();
    const QByteArray form = "application/x-www-form-urlencoded"_ba;
    const QByteArray client = "client_id=0a1b2c3d-0000-4000-8000-00000000000a"
                              "&client_secret=se+cret%2B%26%3D%25%C3%A9"_ba;
    const auto latin = [](const QString &text) { return text.toLatin1(); };
    QTest::newRow("access token, v1")
        << Call::AccessTokenV1 << token
        << QByteArray("GET /oauth/v1/access-tokens/" + latin(token) + " HTTP/1.1") << QByteArray()
        << QByteArray() << QByteArray();
    QTest::newRow("access token with characters that a path must not hold")
        << Call::AccessTokenV1 << u"CLab.c+d~_-.e=="_s
        << "GET /oauth/v1/access-tokens/CLab.c%2Bd~_-.e%3D%3D HTTP/1.1"_ba << QByteArray() << QByteArray()
        << QByteArray();
    QTest::newRow("refresh token, v1")
        << Call::RefreshTokenV1 << refreshToken
        << QByteArray("GET /oauth/v1/refresh-tokens/" + latin(refreshToken) + " HTTP/1.1") << QByteArray()
        << QByteArray() << QByteArray();
    QTest::newRow("access token, introspection")
        << Call::IntrospectAccessToken << u"CLab.c+d~="_s
        << "POST /oauth/2026-09/token/introspect HTTP/1.1"_ba << form << QByteArray()
        << QByteArray(client + "&token=CLab.c%2Bd%7E%3D&token_type_hint=access_token");
    QTest::newRow("refresh token, introspection")
        << Call::IntrospectRefreshToken << refreshToken << "POST /oauth/2026-09/token/introspect HTTP/1.1"_ba
        << form << QByteArray()
        << QByteArray(client + "&token=" + latin(refreshToken) + "&token_type_hint=refresh_token");
    QTest::newRow("private app, na1")
        << Call::PrivateAppInfo << u"pat-na1-11112222-0000-4000-8000-000000000000"_s
        << "POST /oauth/v2/private-apps/get/access-token-info HTTP/1.1"_ba
        << "application/json"_ba << QByteArray()
        << R"({"tokenKey":"pat-na1-11112222-0000-4000-8000-000000000000"})"_ba;
    QTest::newRow("private app, eu1")
        << Call::PrivateAppInfo << u"pat-eu1-11112222-0000-4000-8000-000000000000"_s
        << "POST /oauth/v2/private-apps/get/access-token-info HTTP/1.1"_ba
        << "application/json"_ba
        << "Authorization: Bearer pat-eu1-11112222-0000-4000-8000-000000000000\r\n"_ba
        << R"({"tokenKey":"pat-eu1-11112222-0000-4000-8000-000000000000"})"_ba;
}

void TestMetadataService::call_isSentExactly()
{
    QFETCH(const Call, call);
    QFETCH(const QString, token);
    QFETCH(const QByteArray, requestLine);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, further);
    QFETCH(const QByteArray, body);

    Bench bench;
    bench.server.setReply(httpReply(500, {}));
    bench.service.inspect(call, token, credentials);
    WAIT_COMPARE(bench.outcomes(), 1);
    QCOMPARE(bench.server.requests().size(), 1);
    QByteArray expected = requestLine;
    expected += "\r\n";
    expected += fixedHeaders(bench.server, body.size(), type, further);
    expected += "\r\n";
    expected += body;
    QCOMPARE(sortedRequest(bench.server.requests().constFirst()), sortedRequest(expected));
    QCOMPARE(bench.server.received(), bench.server.requests().constFirst());
}

void TestMetadataService::success_carriesHowItWasGot()
{
    Bench bench;
    bench.server.setReply(httpReply(200, accessTokenBody(m_token), "application/json"_ba,
        "Date: Mon, 23 Nov 2026 16:00:02 GMT\r\nX-HubSpot-Correlation-Id: 1b2c-3d\r\n"
        "X-HubSpot-RateLimit-Max: 110\r\nX-Other: no\r\n"_ba));
    bench.service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(bench.inspections.size(), 1);

    const Inspection inspection = bench.inspections.first();
    QCOMPARE(inspection.token, m_token);
    QVERIFY(inspection.redactor.holdsSecret(m_token));
    QCOMPARE(inspection.metadata.hubId(), std::optional<qint64>(6251543));
    QCOMPARE(inspection.metadata.echoedToken(), std::optional<QString>(m_token));
    const ReplyContext context = inspection.context;
    QCOMPARE(context.call, Call::AccessTokenV1);
    QCOMPARE(context.method, u"GET"_s);
    QCOMPARE(context.host, QString("127.0.0.1:"_L1 + QString::number(bench.server.port())));
    QCOMPARE(context.server, bench.server.url().toString());
    QVERIFY(context.maskedPath.asSent().startsWith("/oauth/v1/access-tokens/"_L1));
    QVERIFY(!context.maskedPath.asSent().contains(m_token.left(12)));
    QCOMPARE(context.httpStatus, 200);
    QCOMPARE(context.bodyBytes, accessTokenBody(m_token).size());
    QVERIFY(context.elapsed >= 0ms && context.elapsed < 5s);
    QCOMPARE(context.received, bench.clock.wall);
    QCOMPARE(context.receivedSteady, bench.clock.steady);
    QCOMPARE(context.serverDate, hubSpotAt(1'795'449'602'000));
    QCOMPARE(context.correlationId, u"1b2c-3d"_s);
    QCOMPARE(context.rateLimitHeaders.size(), 1);
    QCOMPARE(
        context.rateLimitHeaders.first().first.asSent().toString().toLower(), u"x-hubspot-ratelimit-max"_s);
    QCOMPARE(context.rateLimitHeaders.first().second, u"110"_s);
}

void TestMetadataService::failure_carriesHowItWasGot()
{
    Bench bench;
    bench.server.setReply(httpReply(429,
        R"({"message":"Slow down","category":"RATE_LIMITS","policyName":"DAILY","correlationId":"9-8"})"_ba,
        "application/json"_ba, "Retry-After: 7\r\n"_ba));
    bench.service.inspect(Call::RefreshTokenV1, refreshToken);
    WAIT_COMPARE(bench.errors.size(), 1);
    const RequestError error = bench.errors.first();
    QCOMPARE(error.kind, Kind::DailyLimit);
    QCOMPARE(error.message, u"Slow down"_s);
    QCOMPARE(error.policyName, u"DAILY"_s);
    QCOMPARE(error.retryAfter, std::optional<Milliseconds>(7s));
    QCOMPARE(error.context.httpStatus, 429);
    QCOMPARE(error.context.correlationId, u"9-8"_s);
    QCOMPARE(error.context.call, Call::RefreshTokenV1);
    QCOMPARE(error.context.rateLimitHeaders.size(), 1);
}

void TestMetadataService::inactive_isSuccess()
{
    Bench bench;
    bench.server.setReply(httpReply(200, R"({"active":false})"_ba));
    bench.service.inspect(Call::IntrospectAccessToken, m_token, credentials);
    WAIT_COMPARE(bench.inspections.size(), 1);
    QCOMPARE(bench.inspections.first().metadata.active(), std::optional<bool>(false));
}

void TestMetadataService::token_thatCannotBeSent_failsWithoutRequest_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("two dots") << u".."_s;
    QTest::newRow("blank") << u"CL ab"_s;
    QTest::newRow("line break") << u"CLab\r\nX: y"_s;
    QTest::newRow("percent") << u"CL%2e%2e"_s;
    QTest::newRow("query") << u"CLab?x"_s;
    QTest::newRow("fragment") << u"CLab#x"_s;
    QTest::newRow("backslash") << u"..\\admin"_s;
    QTest::newRow("not Latin") << u"CLаb"_s;
    QTest::newRow("NUL") << QString(u"CLab"_s + QChar(0));
    QTest::newRow("too long") << QString(8 * 1024 + 1, u'C');
}

void TestMetadataService::token_thatCannotBeSent_failsWithoutRequest()
{
    QFETCH(const QString, token);
    for (const Call call : {Call::AccessTokenV1, Call::IntrospectAccessToken, Call::PrivateAppInfo}) {
        Bench bench;
        bench.service.inspect(call, token, credentials);
        QCOMPARE(bench.outcomes(), 0);
        WAIT_COMPARE(bench.errors.size(), 1);
        QCOMPARE(bench.errors.first().kind, Kind::TokenNotSendable);
        QCOMPARE(bench.server.connectionCount(), 0);
    }
}

void TestMetadataService::secondRequest_isIdenticalToTheFirst()
{
    Bench bench;
    bench.server.setReply(httpReply(401, {}, "text/html"_ba,
        "Set-Cookie: id=1\r\nETag: \"e\"\r\nLast-Modified: Mon, 23 Nov 2026 16:00:00 GMT\r\n"
        "WWW-Authenticate: Basic realm=\"r\"\r\n"_ba));
    for (int round = 1; round <= 3; ++round) {
        bench.service.inspect(Call::AccessTokenV1, m_token);
        WAIT_COMPARE(bench.errors.size(), round);
    }
    QCOMPARE(bench.server.requests().size(), 3);
    QCOMPARE(bench.server.requests().at(1), bench.server.requests().at(0));
    QCOMPARE(bench.server.requests().at(2), bench.server.requests().at(0));
}

void TestMetadataService::redirect_isNotFollowed()
{
    LoopbackServer second;
    for (const int status : {301, 302, 303, 307, 308}) {
        Bench bench;
        bench.server.setReply(httpReply(status, {}, "text/plain"_ba,
            QByteArray("Location: " + second.url(u"localhost"_s).toEncoded() + "/x\r\n")));
        bench.service.inspect(Call::IntrospectAccessToken, m_token, credentials);
        WAIT_COMPARE(bench.errors.size(), 1);
        QCOMPARE(bench.errors.first().kind, Kind::Redirected);
        QCOMPARE(bench.errors.first().redirectHost, u"localhost"_s);
        QCOMPARE(bench.server.requests().size(), 1);
    }
    QCOMPARE(second.connectionCount(), 0);
}

void TestMetadataService::proxies_ofTheSystem_areNotAskedForLoopback()
{
    LoopbackServer proxy;
    const QByteArray before = qgetenv("http_proxy");
    qputenv("http_proxy", proxy.url().toEncoded());
    Bench bench;
    bench.server.setReply(httpReply(404, {}));
    bench.service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(bench.errors.size(), 1);
    before.isNull() ? qunsetenv("http_proxy") : qputenv("http_proxy", before);
    QCOMPARE(bench.server.requests().size(), 1);
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestMetadataService::introspection_thatIsNotThere_isAskedByItsFormerVersion_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<int>("requests");
    const QByteArray page = httpReply(404, "<html>Not Found</html>"_ba, "text/html"_ba);
    QTest::newRow("a page") << Call::IntrospectAccessToken << page << 2;
    QTest::newRow("nothing") << Call::IntrospectRefreshToken << httpReply(404, {}) << 2;
    QTest::newRow("an OAuth body") << Call::IntrospectRefreshToken
                                   << httpReply(404, R"({"message":"The refresh token is invalid"})"_ba) << 1;
    QTest::newRow("another status") << Call::IntrospectAccessToken << httpReply(500, {}) << 1;
    QTest::newRow("v1") << Call::AccessTokenV1 << page << 1;
}

void TestMetadataService::introspection_thatIsNotThere_isAskedByItsFormerVersion()
{
    QFETCH(const Call, call);
    QFETCH(const QByteArray, first);
    QFETCH(const int, requests);
    Bench bench;
    bench.server.setReply(first);
    connect(&bench.server, &LoopbackServer::requestArrived, this,
        [&bench] { bench.server.setReply(httpReply(200, R"({"active":true,"hub_id":6251543})"_ba)); });
    bench.service.inspect(call, m_token, credentials);
    WAIT_COMPARE(bench.outcomes(), 1);
    QCOMPARE(bench.server.requests().size(), requests);
    if (requests == 1) {
        QCOMPARE(bench.errors.size(), 1);
        return;
    }
    const QList<QByteArray> sent = bench.server.requests();
    QVERIFY(sent.at(0).startsWith("POST /oauth/2026-09/token/introspect "));
    QVERIFY(sent.at(1).startsWith("POST /oauth/2026-03/token/introspect "));
    const auto body = [](const QByteArray &request) { return request.mid(request.indexOf("\r\n\r\n")); };
    QCOMPARE(body(sent.at(1)), body(sent.at(0)));
    QCOMPARE(bench.inspections.constLast().context.maskedPath, u"/oauth/2026-03/token/introspect"_s);
    QCOMPARE(bench.inspections.constLast().clientId, credentials.clientId);
    const QByteArray exported = exportDocument(bench.inspections.constLast(), {}, {}, {}).json;
    QVERIFY2(exported.contains(R"("path": "/oauth/2026-03/token/introspect")"), exported.constData());
}

void TestMetadataService::limits_areThoseThatAreStated()
{
    // All other tests shorten them; the window's sentences name these.
    const MetadataService::Limits limits;
    QCOMPARE(limits.proxyLookup, 5000ms);
    QCOMPARE(limits.connecting, 10000ms);
    QCOMPARE(limits.silence, 15000ms);
    QCOMPARE(limits.total, 30000ms);
    QCOMPARE(limits.bodyBytes, 1024 * 1024);
}

void TestMetadataService::connection_refused()
{
    QUrl nobody;
    {
        const LoopbackServer gone;
        nobody = gone.url();
    }
    Bench bench(nobody);
    bench.service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(bench.errors.size(), 1);
    QCOMPARE(bench.errors.first().kind, Kind::ConnectionRefused);
    QCOMPARE(bench.errors.first().context.httpStatus, 0);
}

void TestMetadataService::host_notFound()
{
    Bench bench(QUrl(u"https://nowhere.invalid"_s));
    bench.service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(bench.errors.size(), 1);
    const Kind kind = bench.errors.first().kind;
    QVERIFY(kind == Kind::HostNotFound || kind == Kind::Offline);
}

QTEST_GUILESS_MAIN(TestMetadataService)
#include "tst_metadataservice.moc"
