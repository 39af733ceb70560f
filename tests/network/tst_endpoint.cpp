// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "core/token/tokenkind.h"
#include "network/apibase.h"
#include "network/callchoice.h"
#include "network/curlcommand.h"
#include "network/endpoint.h"
#include "support/callnames.h"
#include "support/loopbackserver.h"
#include "support/waiting.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using Refusal = EndpointDecision::Refusal;

namespace {

const QUrl hubspot(u"https://api.hubapi.com"_s);
const QDate before(2027, 2, 15);
const QDate after(2027, 2, 16);

} // namespace

class TestEndpoint final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void chooseCall_followsTheTable_data();
    void chooseCall_followsTheTable();
    void chooseCall_countsTheDaysLeft();
    void buildRequest_keepsTheTokenInOneSegment_data();
    void buildRequest_keepsTheTokenInOneSegment();
    void buildRequest_masksThePath();
    void buildRequest_putsNoSecretIntoTheUrl();
    void parseApiBase_decides_data();
    void parseApiBase_decides();
    void curlCommand_runsAsItIs_data();
    void curlCommand_runsAsItIs();
    void curlCommand_repeatsTheVersionThatAnswered();
};

void TestEndpoint::chooseCall_followsTheTable_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<bool>("hasCredentials");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<CallChoice>("choice");
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<Call>("call");

    const CallChoice choices[] = {CallChoice::Automatic, CallChoice::Introspection, CallChoice::V1};
    const char *names[] = {"automatic", "introspection", "v1"};
    for (const bool isRefresh : {false, true}) {
        const Call v1 = isRefresh ? Call::RefreshTokenV1 : Call::AccessTokenV1;
        const Call introspect = isRefresh ? Call::IntrospectRefreshToken : Call::IntrospectAccessToken;
        const struct {
            bool hasCredentials;
            QDate today;
            CallChoice choice;
            Refusal refusal;
            Call call;
        } rows[] = {
            {false, before, CallChoice::Automatic, Refusal::None, v1},
            {false, after, CallChoice::Automatic, Refusal::V1SwitchedOff, v1},
            {true, before, CallChoice::Automatic, Refusal::None, introspect},
            {true, after, CallChoice::Automatic, Refusal::None, introspect},
            {false, before, CallChoice::Introspection, Refusal::NeedsCredentials, introspect},
            {false, after, CallChoice::Introspection, Refusal::NeedsCredentials, introspect},
            {true, before, CallChoice::Introspection, Refusal::None, introspect},
            {true, after, CallChoice::Introspection, Refusal::None, introspect},
            {false, before, CallChoice::V1, Refusal::None, v1},
            {false, after, CallChoice::V1, Refusal::None, v1},
            {true, before, CallChoice::V1, Refusal::None, v1},
            {true, after, CallChoice::V1, Refusal::None, v1},
        };
        const QList<TokenKind> kinds = isRefresh
            ? QList<TokenKind>{TokenKind::RefreshToken}
            : QList<TokenKind>{TokenKind::AccessToken, TokenKind::Unknown};
        for (const TokenKind kind : kinds) {
            for (const auto &row : rows) {
                QTest::addRow("kind %d, %s, %s credentials, %s the end", static_cast<int>(kind),
                    names[static_cast<int>(row.choice)], row.hasCredentials ? "with" : "without",
                    row.today < after ? "before" : "after")
                    << kind << row.hasCredentials << row.today << row.choice << row.refusal << row.call;
            }
        }
    }
    for (const CallChoice choice : choices) {
        for (const bool hasCredentials : {false, true}) {
            for (const QDate today : {before, after}) {
                const auto add = [&](const char *name, TokenKind kind, Refusal refusal, Call call) {
                    QTest::addRow("%s, %s, %d, %d", name, names[static_cast<int>(choice)], hasCredentials,
                        today == after)
                        << kind << hasCredentials << today << choice << refusal << call;
                };
                add("private app", TokenKind::PrivateAppToken, Refusal::None, Call::PrivateAppInfo);
                if (choice == CallChoice::Automatic) {
                    add("UUID", TokenKind::Uuid, Refusal::NotAToken, Call::RefreshTokenV1);
                } else if (choice == CallChoice::V1) {
                    add("UUID", TokenKind::Uuid, Refusal::None, Call::RefreshTokenV1);
                } else {
                    add("UUID", TokenKind::Uuid, hasCredentials ? Refusal::None : Refusal::NeedsCredentials,
                        Call::IntrospectRefreshToken);
                }
                add("JWT", TokenKind::Jwt, Refusal::IdToken, Call::AccessTokenV1);
            }
        }
    }
}

void TestEndpoint::chooseCall_followsTheTable()
{
    QFETCH(const TokenKind, kind);
    QFETCH(const bool, hasCredentials);
    QFETCH(const QDate, today);
    QFETCH(const CallChoice, choice);
    QFETCH(const Refusal, refusal);
    QFETCH(const Call, call);
    const EndpointDecision decision = chooseCall(kind, hasCredentials, today, choice);
    QCOMPARE(decision.refusal, refusal);
    if (refusal != Refusal::None)
        return;
    QCOMPARE(decision.call, call);
    QCOMPARE(decision.usesV1, call == Call::AccessTokenV1 || call == Call::RefreshTokenV1);
}

void TestEndpoint::chooseCall_countsTheDaysLeft()
{
    const auto daysLeft = [](QDate today) {
        return chooseCall(TokenKind::AccessToken, false, today, CallChoice::Automatic).v1DaysLeft;
    };
    QCOMPARE(daysLeft(QDate(2026, 11, 23)), 85);
    QCOMPARE(daysLeft(before), 1);
    QCOMPARE(daysLeft(after), 0);
    QCOMPARE(daysLeft(QDate(2027, 2, 18)), -2);
}

void TestEndpoint::buildRequest_keepsTheTokenInOneSegment_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("isSendable");
    for (const QString &token : {u"CLmrsMugNBIY"_s, u"a+b=="_s, u"~-._0"_s, QString(8 * 1024, u'C')})
        QTest::addRow("sent: %.20s", qPrintable(token)) << token << true;
    for (const QString &token :
        {QString(), u"."_s, u".."_s, u"a b"_s, u"a%2e"_s, u"a?b"_s, u"a#b"_s, u"a\\b"_s, u"a\nb"_s, u"a;b"_s,
            u"a@b"_s, u"a:b"_s, u"ä"_s, u"a\"b"_s, u"a/b"_s, u"../../admin"_s, u"a..b"_s, u"..."_s, u"~-._"_s,
            u"./."_s, u"/"_s, u"//evil.example/"_s, u"a=b"_s, u"a==="_s, QString(8 * 1024 + 1, u'C')})
        QTest::addRow("refused: %.20s", QUrl::toPercentEncoding(token).constData()) << token << false;
}

void TestEndpoint::buildRequest_keepsTheTokenInOneSegment()
{
    QFETCH(const QString, token);
    QFETCH(const bool, isSendable);
    for (const QUrl &base : {hubspot, QUrl(u"https://example.com:8443/a/b"_s)}) {
        for (const Call call : {Call::AccessTokenV1, Call::RefreshTokenV1}) {
            const auto request = buildRequest(call, base, token, {});
            QCOMPARE(request.hasValue(), isSendable);
            if (!isSendable)
                continue;
            const QString path = request->url.path(QUrl::FullyEncoded);
            QCOMPARE(path.count(u'/') - base.path().count(u'/'), 4);
            QCOMPARE(QUrl::fromPercentEncoding(path.section(u'/', -1).toLatin1()), token);
            QCOMPARE(request->url.host(), base.host());
            QVERIFY(!request->url.hasQuery() && !request->url.hasFragment());
            QVERIFY(request->body.isEmpty() && request->headers.isEmpty());
        }
    }
}

void TestEndpoint::buildRequest_masksThePath()
{
    const QString token = u"CLmrsMugNBIYQAAEAAEAAAQ0123456789"_s;
    const auto request = buildRequest(Call::AccessTokenV1, QUrl(u"https://example.com/prefix"_s), token, {});
    QVERIFY(request->maskedPath.startsWith("/prefix/oauth/v1/access-tokens/CLmr"_L1));
    for (qsizetype at = 0; at + 12 <= token.size(); ++at)
        QVERIFY(!request->maskedPath.contains(token.mid(at, 12)));
}

void TestEndpoint::buildRequest_putsNoSecretIntoTheUrl()
{
    const QString token = u"pat-eu1-11112222-0000-4000-8000-000000000000"_s;
    const AppCredentials credentials{u"the-client-id"_s, u"the-client-secret"_s};
    for (const Call call :
        {Call::IntrospectAccessToken, Call::IntrospectRefreshToken, Call::PrivateAppInfo}) {
        const auto request = buildRequest(call, hubspot, token, credentials);
        const QString url = request->url.toString(QUrl::FullyEncoded);
        QVERIFY(!url.contains(token) && !url.contains("the-client"_L1));
        QVERIFY(!request->maskedPath.contains(token));
        QCOMPARE(request->headers.size(), call == Call::PrivateAppInfo ? 1 : 0);
    }
    // Only this region is known to need the bearer.
    QCOMPARE(buildRequest(Call::PrivateAppInfo, hubspot, token.toUpper(), {})->headers.size(), 1);
    QVERIFY(buildRequest(Call::PrivateAppInfo, hubspot, u"pat-na1-1"_s, {})->headers.isEmpty());
    QVERIFY(buildRequest(Call::IntrospectAccessToken, hubspot, token, credentials)->headers.isEmpty());
}

void TestEndpoint::parseApiBase_decides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("error");
    const auto good = [](const QString &text, const QString &url) {
        QTest::newRow(qPrintable(text)) << text << url << -1;
    };
    const auto bad = [](const QString &text, ApiBaseError error) {
        QTest::addRow("refused: %s", qPrintable(text)) << text << QString() << static_cast<int>(error);
    };
    good(u"https://api.hubapi.com"_s, u"https://api.hubapi.com"_s);
    good(u"https://api.hubapi.com/"_s, u"https://api.hubapi.com"_s);
    good(u" https://API.example.com:8443/a/b// "_s, u"https://api.example.com:8443/a/b"_s);
    good(u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080"_s);
    good(u"http://127.8.9.10"_s, u"http://127.8.9.10"_s);
    good(u"http://[::1]:80/x"_s, u"http://[::1]:80/x"_s);
    good(u"http://localhost:1"_s, u"http://localhost:1"_s);
    bad(u"http://api.hubapi.com"_s, ApiBaseError::NotHttps);
    bad(u"http://128.0.0.1"_s, ApiBaseError::NotHttps);
    bad(u"http://localhost.evil.example"_s, ApiBaseError::NotHttps);
    bad(u"http://127.0.0.1.evil.example"_s, ApiBaseError::NotHttps);
    bad(u"http://0.0.0.0"_s, ApiBaseError::NotHttps);
    bad(u"ftp://example.com"_s, ApiBaseError::NotHttps);
    bad(u"file:///etc/passwd"_s, ApiBaseError::NotHttps);
    bad(u"javascript:alert(1)"_s, ApiBaseError::NotHttps);
    bad(QString(), ApiBaseError::NotAUrl);
    bad(u"api.hubapi.com"_s, ApiBaseError::NotAUrl);
    bad(u"//api.hubapi.com"_s, ApiBaseError::NotAUrl);
    bad(u"https://"_s, ApiBaseError::NotAUrl);
    bad(u"https:///path"_s, ApiBaseError::NotAUrl);
    bad(u"https://example.com:99999"_s, ApiBaseError::NotAUrl);
    bad(u"https://example.com:0"_s, ApiBaseError::NotAUrl);
    bad(u"https://exa mple.com"_s, ApiBaseError::NotAUrl);
    bad(u"https://example.com/a/../b"_s, ApiBaseError::NotAUrl);
    bad(u"https://example.com/%2e%2e/b"_s, ApiBaseError::NotAUrl);
    bad(u"https://user:pw@example.com"_s, ApiBaseError::HasCredentials);
    bad(u"https://user@example.com"_s, ApiBaseError::HasCredentials);
    bad(u"https://example.com?x=1"_s, ApiBaseError::HasQuery);
    bad(u"https://example.com/#x"_s, ApiBaseError::HasQuery);
}

void TestEndpoint::parseApiBase_decides()
{
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    QFETCH(const int, error);
    const auto result = parseApiBase(text);
    QCOMPARE(result.hasValue(), error < 0);
    if (result)
        QCOMPARE(result->toString(QUrl::FullyEncoded), url);
    else
        QCOMPARE(static_cast<int>(result.error()), error);
}

void TestEndpoint::curlCommand_runsAsItIs_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("prefix");
    const QString pat = u"pat-eu1-11112222-0000-4000-8000-000000000000"_s;
    QTest::newRow("access token") << Call::AccessTokenV1 << u"CLmrsMugNBIY"_s << QString();
    QTest::newRow("access token, to be encoded") << Call::AccessTokenV1 << u"CL.a+b~="_s << QString();
    QTest::newRow("refresh token") << Call::RefreshTokenV1 << u"na1-1a2b-3c4d"_s << QString();
    QTest::newRow("introspection") << Call::IntrospectAccessToken << u"CL.a+b="_s << QString();
    QTest::newRow("introspection, refresh") << Call::IntrospectRefreshToken << u"na1-1a2b"_s << QString();
    QTest::newRow("private app") << Call::PrivateAppInfo << u"pat-na1-1111"_s << QString();
    QTest::newRow("private app, eu1") << Call::PrivateAppInfo << pat << QString();
    QTest::newRow("a base with a prefix") << Call::AccessTokenV1 << u"CLab"_s << u"/it's/$(x)/`y`"_s;
}

void TestEndpoint::curlCommand_runsAsItIs()
{
    QFETCH(const Call, call);
    QFETCH(const QString, token);
    QFETCH(const QString, prefix);
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("no curl command");
    const AppCredentials credentials{u"0a1b2c3d-0000"_s, u"s3 cret&+=%é'\"$x"_s};
    LoopbackServer server;
    server.setReply(httpReply(200, "{}"_ba));
    QUrl base = server.url();
    base.setPath(prefix);

    const QString line = curlCommand(call, base, token);
    QVERIFY(!line.contains(token) && !line.contains(credentials.clientSecret) && !line.contains(u'\n'));
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HUBSPOT_TOKEN"_s, token);
    environment.insert(u"HUBSPOT_CLIENT_ID"_s, credentials.clientId);
    environment.insert(u"HUBSPOT_CLIENT_SECRET"_s, credentials.clientSecret);
    environment.insert(u"no_proxy"_s, u"*"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, {u"-c"_s, line});
    WAIT_COMPARE(shell.state(), QProcess::NotRunning);
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(shell.readAllStandardOutput(), "{}"_ba);
    QCOMPARE(shell.readAllStandardError(), QByteArray());

    const auto meant = buildRequest(call, base, token, credentials);
    QCOMPARE(server.requests().size(), 1);
    const QByteArray sent = server.requests().constFirst();
    const QByteArray requestLine = sent.left(sent.indexOf("\r\n"));
    QCOMPARE(requestLine,
        QByteArray(meant->method + ' ' + meant->url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
            + " HTTP/1.1"));
    QByteArray body = sent.mid(sent.indexOf("\r\n\r\n") + 4);
    QByteArray meantBody = meant->body;
    // curl encodes a space as %20 and keeps the tilde: equivalent for a server.
    body.replace("%20", "+");
    QCOMPARE(body, meantBody);
    QVERIFY(sent.contains("Accept: application/json\r\n"));
    if (!meant->contentType.isEmpty())
        QVERIFY(sent.contains(QByteArray("Content-Type: " + meant->contentType + "\r\n")));
    for (const auto &[name, value] : meant->headers)
        QVERIFY(sent.contains(QByteArray(name + ": " + value + "\r\n")));
    QCOMPARE(sent.contains("Authorization"), !meant->headers.isEmpty());
}

void TestEndpoint::curlCommand_repeatsTheVersionThatAnswered()
{
    const QUrl base(u"https://api.hubapi.com"_s);
    const auto line = [&base](Call call, const QString &answeredPath) {
        return curlCommand(call, base, u"CLmr0123"_s, answeredPath);
    };
    const Call introspect = Call::IntrospectAccessToken;
    const QString former = u"/oauth/2026-03/token/introspect"_s;
    QVERIFY(line(introspect, {}).contains(u"/oauth/2026-09/token/introspect"_s));
    QVERIFY(line(introspect, u"/oauth/2026-09/token/introspect"_s).contains(u"/oauth/2026-09/"_s));
    QVERIFY(line(introspect, u"/prefix"_s + former).contains(former));
    QVERIFY(
        line(Call::AccessTokenV1, u"/oauth/v1/access-tokens/CLmr"_s).contains(u"/oauth/v1/access-tokens/"_s));
}

QTEST_GUILESS_MAIN(TestEndpoint)

#include "tst_endpoint.moc"
