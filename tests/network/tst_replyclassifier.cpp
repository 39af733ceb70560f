// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/replycases.h"
#include "network/replyclassifier.h"

#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = RequestError::Kind;
using Match = ScopeRequirement::Match;
using Error = QNetworkReply::NetworkError;

class TestReplyClassifier final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void success_needsEverything();
    void endThatComesWithTheAnswer_isNoFault();
    void damagedFraming_isBadHttp_howeverItEnds();
    void v1AfterItsEnd_isGone_data();
    void v1AfterItsEnd_isGone();
    void status410_ofAnotherCall_isNotTheEndOfV1();
    void errorBody_isRead();
    void errorBody_ofFormerYears_isRead();
    void locked_withoutHeader_waitsAsDocumented();
    void errorBody_withoutExpiry_isAWrongShape_data();
    void errorBody_withoutExpiry_isAWrongShape();
    void errorBody_missingScopes_areFound_data();
    void errorBody_missingScopes_areFound();
    void errorBody_requirements_sayHowMany_data();
    void errorBody_requirements_sayHowMany();
    void verdictOnToken_needsHubSpotsWordOnIt_data();
    void verdictOnToken_needsHubSpotsWordOnIt();
    void errorBody_texts_areBounded();
    void clientError_isToldWhateverTheStatus();
    void redirect_namesItsTarget_data();
    void redirect_namesItsTarget();
    void json_beyondTheParsersLimits_isNotCalledOtherwise_data();
    void json_beyondTheParsersLimits_isNotCalledOtherwise();
    void retryAfter_isClamped_data();
    void retryAfter_isClamped();
};

void TestReplyClassifier::success_needsEverything()
{
    QVERIFY(classifyReply(reply(200, good)));
    ReplyFacts facts = reply(200, good);
    facts.networkError = Error::UnknownNetworkError;
    QVERIFY(!classifyReply(facts));
    facts = reply(200, good);
    facts.limit = RequestLimit::Idle;
    QVERIFY(!classifyReply(facts));
    facts = reply(200, good);
    facts.tlsErrors = {QSslError(QSslError::HostNameMismatch)};
    QCOMPARE(errorOf(facts).kind, Kind::CertificateWrongHost);
    facts = reply(200, good);
    facts.headers = {{"content-length"_ba, "9999"_ba}};
    QCOMPARE(errorOf(facts).kind, Kind::Truncated);
    for (const int status : {0, 100, 199, 201, 204, 206})
        QCOMPARE(errorOf(reply(status, good)).kind, Kind::UnexpectedStatus);
}

void TestReplyClassifier::endThatComesWithTheAnswer_isNoFault()
{
    for (const Error error : {Error::RemoteHostClosedError, Error::ContentReSendError}) {
        ReplyFacts facts = reply(200, good);
        facts.networkError = error;
        QVERIFY(classifyReply(facts));
        facts.headers = {{"transfer-encoding"_ba, "chunked"_ba}};
        QVERIFY(classifyReply(facts));
        facts.body.chop(1);
        QCOMPARE(errorOf(facts).kind, Kind::Truncated);
        facts.headers = {{"content-length"_ba, "9999"_ba}};
        QCOMPARE(errorOf(facts).kind, Kind::Truncated);
        facts = ReplyFacts();
        facts.networkError = error;
        facts.isConnected = true;
        QCOMPARE(errorOf(facts).kind, Kind::ConnectionReset);
    }
}

void TestReplyClassifier::damagedFraming_isBadHttp_howeverItEnds()
{
    for (const Error error : {Error::NoError, Error::RemoteHostClosedError, Error::ContentReSendError}) {
        ReplyFacts facts = reply(200, good);
        facts.networkError = error;
        for (const QByteArray &length : {"-5"_ba, "5, 6"_ba, "x"_ba}) {
            facts.headers = {{"content-length"_ba, length}};
            QCOMPARE(errorOf(facts).kind, Kind::BadHttp);
        }
        facts.headers = {
            {"content-length"_ba, QByteArray::number(good.size())}, {"transfer-encoding"_ba, "chunked"_ba}};
        QCOMPARE(errorOf(facts).kind, Kind::BadHttp);
    }
}

void TestReplyClassifier::v1AfterItsEnd_isGone_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const QByteArray known = R"({"message":"The access token is expired or invalid"})"_ba;
    QTest::newRow("before, HTML") << Call::AccessTokenV1 << nowMs << ""_ba
                                  << "<html>"_ba << Kind::CallMissing;
    QTest::newRow("after, HTML") << Call::AccessTokenV1 << afterV1Ms << ""_ba
                                 << "<html>"_ba << Kind::CallGone;
    QTest::newRow("after, refresh") << Call::RefreshTokenV1 << afterV1Ms << ""_ba
                                    << ""_ba << Kind::CallGone;
    QTest::newRow("after, still answering")
        << Call::AccessTokenV1 << afterV1Ms << ""_ba << known << Kind::UnknownToken;
    QTest::newRow("introspection, after") << Call::IntrospectAccessToken << afterV1Ms << ""_ba
                                          << ""_ba << Kind::CallMissing;
    QTest::newRow("introspection, before") << Call::IntrospectRefreshToken << nowMs << ""_ba
                                           << R"({"message":"Not found"})"_ba << Kind::CallMissing;
    QTest::newRow("introspection, HTML") << Call::IntrospectAccessToken << nowMs << ""_ba
                                         << "<html>token</html>"_ba << Kind::CallMissing;
    QTest::newRow("introspection, about the token")
        << Call::IntrospectAccessToken << nowMs << ""_ba << known << Kind::UnknownToken;
    QTest::newRow("private app") << Call::PrivateAppInfo << nowMs << ""_ba
                                 << "{}"_ba << Kind::CallMissing;
    QTest::newRow("private app, about the token")
        << Call::PrivateAppInfo << nowMs << ""_ba << known << Kind::UnknownToken;
    QTest::newRow("this clock is wrong, HubSpot's counts")
        << Call::AccessTokenV1 << afterV1Ms << "Mon, 23 Nov 2026 16:00:00 GMT"_ba
        << ""_ba << Kind::CallMissing;
    QTest::newRow("a minute before") << Call::AccessTokenV1 << afterV1Ms - 60'000 << ""_ba
                                     << ""_ba << Kind::CallMissing;
}

void TestReplyClassifier::v1AfterItsEnd_isGone()
{
    QFETCH(const Call, call);
    QFETCH(const qint64, now);
    QFETCH(const QByteArray, date);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, kind);
    ReplyFacts facts = reply(404, body);
    facts.call = call;
    facts.now = wallAt(now);
    facts.headers.append({"Date"_ba, date});
    QCOMPARE(errorOf(facts).kind, kind);
}

void TestReplyClassifier::status410_ofAnotherCall_isNotTheEndOfV1()
{
    ReplyFacts facts = reply(410, {});
    facts.call = Call::AccessTokenV1;
    QCOMPARE(errorOf(facts).kind, Kind::CallGone);
    facts.call = Call::IntrospectAccessToken;
    QCOMPARE(errorOf(facts).kind, Kind::CallMissing);
}

void TestReplyClassifier::errorBody_isRead()
{
    const ReplyFacts facts = reply(403,
        R"({"status":"error","message":"No","correlationId":"c-1","category":"MISSING_SCOPES",
            "subCategory":"OAuth.SCOPES","context":{"requiredScopes":["a.b","c"]},
            "errors":[{"message":"x","context":{"requiredGranularScopes":["d.e","c"]}}]})"_ba);
    const RequestError error = errorOf(facts);
    QCOMPARE(error.kind, Kind::MissingScopes);
    QCOMPARE(error.message, u"No"_s);
    QCOMPARE(error.category, u"MISSING_SCOPES"_s);
    QCOMPARE(error.subCategory, u"OAuth.SCOPES"_s);
    QCOMPARE(error.context.correlationId, u"c-1"_s);
    QCOMPARE(error.requirements,
        (QList<ScopeRequirement>{
            {{u"a.b"_s, u"c"_s}, Match::NotSaid}, {{u"d.e"_s, u"c"_s}, Match::NotSaid}}));

    ReplyFacts withHeader = facts;
    withHeader.headers.append({"x-hubspot-correlation-id"_ba, "h-1"_ba});
    QCOMPARE(errorOf(withHeader).context.correlationId, u"h-1"_s);
    QCOMPARE(errorOf(reply(488, R"({"correctHublet":"eu1"})"_ba)).correctRegion, u"eu1"_s);
    QCOMPARE(errorOf(reply(488, R"({"context":{"correctHublet":["na2"]}})"_ba)).correctRegion, u"na2"_s);
    QCOMPARE(
        errorOf(reply(400, R"({"error":"invalid_grant","error_description":"Why"})"_ba)).message, u"Why"_s);
    QCOMPARE(errorOf(reply(400, R"({"errors":[{"message":"inner"}]})"_ba)).message, u"inner"_s);
}

void TestReplyClassifier::errorBody_ofFormerYears_isRead()
{
    const RequestError error = errorOf(reply(403,
        R"({"status":"error","message":"m","errorType":"RATE_LIMIT","policyName":"SECONDLY","requestId":"r"})"_ba));
    QCOMPARE(error.kind, Kind::RateLimited);
    QCOMPARE(error.category, u"RATE_LIMIT"_s);
    QCOMPARE(error.policyName, u"SECONDLY"_s);
    QCOMPARE(error.context.correlationId, u"r"_s);
    QVERIFY(!error.retryAfter);
    QCOMPARE(errorOf(reply(500, R"({"guid":"g-1"})"_ba)).context.correlationId, u"g-1"_s);
}

void TestReplyClassifier::locked_withoutHeader_waitsAsDocumented()
{
    ReplyFacts facts = reply(423, "{}"_ba);
    QCOMPARE(errorOf(facts).retryAfter, std::optional<Milliseconds>(2s));
    facts.headers.append({"Retry-After"_ba, "7"_ba});
    QCOMPARE(errorOf(facts).retryAfter, std::optional<Milliseconds>(7s));
}

void TestReplyClassifier::errorBody_withoutExpiry_isAWrongShape_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("days") << u"This oauth-token (x) is expired! expired 20412 day(s) ago"_s;
    QTest::newRow("date") << u"The OAuth token used to make this call expired on 1970-01-01T00:00:00Z"_s;
    QTest::newRow("format") << u"The access token must have the correct format"_s;
}

void TestReplyClassifier::errorBody_withoutExpiry_isAWrongShape()
{
    QFETCH(const QString, message);
    QCOMPARE(errorOf(reply(401, "{\"message\":\"" + message.toUtf8() + "\"}")).kind, Kind::WrongTokenShape);
}

void TestReplyClassifier::errorBody_missingScopes_areFound_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("message") << R"({"message":"needs one of [crm.a.read, contacts]"})"_ba
                             << QStringList{u"crm.a.read"_s, u"contacts"_s};
    QTest::newRow("message without") << R"({"message":"needs [THINGS] and [1]"})"_ba << QStringList();
    QTest::newRow("not a list") << R"({"context":{"requiredScopes":"a.b"}})"_ba << QStringList();
    QTest::newRow("not texts") << R"({"context":{"requiredScopes":[1,null,{"a":"b"},"x"]}})"_ba
                               << QStringList{u"x"_s};
    QTest::newRow("context of a wrong type") << R"({"context":[],"errors":{"a":1}})"_ba << QStringList();
    QTest::newRow("errors of a wrong type") << R"({"errors":[1,"a",null,[]]})"_ba << QStringList();
}

void TestReplyClassifier::errorBody_missingScopes_areFound()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, scopes);
    QStringList found;
    for (const ScopeRequirement &requirement : errorOf(reply(403, body)).requirements)
        found += requirement.scopes;
    QCOMPARE(found, scopes);
}

void TestReplyClassifier::errorBody_requirements_sayHowMany_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<ScopeRequirement>>("requirements");
    const auto row = [](const char *name, const QByteArray &body, const QList<ScopeRequirement> &requirements,
                         int status = 403) { QTest::newRow(name) << status << body << requirements; };
    const QByteArray all = R"({"message":"All of the following scopes are required.",)"
                           R"("context":{"requiredGranularScopes":["a.read","b"]}})"_ba;
    const QByteArray any = R"({"message":"One or more of the following scopes are required.",)"
                           R"("context":{"requiredScopes":["c.read","d.read"]}})"_ba;
    const QByteArray head =
        R"({"category":"MISSING_SCOPES","message":"This app hasn't been granted all required scopes",)"_ba;
    const ScopeRequirement allOf{{u"a.read"_s, u"b"_s}, Match::All};
    const ScopeRequirement anyOf{{u"c.read"_s, u"d.read"_s}, Match::Any};
    row("all", head + "\"errors\":[" + all + "]}", {allOf});
    row("any", head + "\"errors\":[" + any + "]}", {anyOf});
    row("two groups", head + "\"errors\":[" + all + ',' + any + "]}", {allOf, anyOf});
    row("another status", head + "\"errors\":[" + all + "]}", {allOf}, 401);
    row("not said", head + R"("context":{"missingScopes":["a.read"]}})", {{{u"a.read"_s}, Match::NotSaid}});
    row("OAuth, one of", R"j({"message":"No (requires one of [leads-read])"})j"_ba,
        {{{u"leads-read"_s}, Match::Any}});
    row("OAuth, any of",
        R"j({"message":"This oauth-token (CJ5abc...) does not have proper permissions! (requires any of [a.read, b])"})j"_ba,
        {{{u"a.read"_s, u"b"_s}, Match::Any}});
    row("OAuth, all of", R"j({"message":"No! (requires all of [a.read, b])"})j"_ba, {allOf});
    row("external", R"({"message":"EXTERNAL auth request is missing required 'a.read' scope."})"_ba,
        {{{u"a.read"_s}, Match::All}});
}

void TestReplyClassifier::errorBody_requirements_sayHowMany()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const RequestError error = errorOf(reply(status, body));
    QCOMPARE(error.kind, Kind::MissingScopes);
    QTEST(error.requirements, "requirements");
}

void TestReplyClassifier::verdictOnToken_needsHubSpotsWordOnIt_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isVerdict");
    QTest::newRow("HubSpot's")
        << R"({"status":"error","message":"The access token is expired or invalid"})"_ba << true;
    QTest::newRow("refresh token") << R"({"message":"The refresh token is invalid"})"_ba << true;
    QTest::newRow("no such token") << R"({"status":"error","message":"No such token: x"})"_ba << true;
    QTest::newRow("a gateway's")
        << R"({"error":"invalid_token","error_description":"The access token expired"})"_ba << false;
    QTest::newRow("a gateway's word") << R"({"message":"Invalid token"})"_ba << false;
    QTest::newRow("a framework's")
        << R"({"status":401,"error":"Unauthorized","message":"Access token is invalid"})"_ba << false;
    QTest::newRow("nothing") << ""_ba << false;
    QTest::newRow("no JSON") << "The access token is expired or invalid"_ba << false;
    QTest::newRow("HTML") << "<html>access token invalid</html>"_ba << false;
    QTest::newRow("no message") << R"({"error":404})"_ba << false;
    QTest::newRow("a resource") << R"({"status":"error","message":"resource not found"})"_ba << false;
    QTest::newRow("an account") << R"({"status":"error","message":"Portal 6251543 does not exist"})"_ba
                                << false;
    QTest::newRow("another token") << R"({"message":"CSRF token is invalid"})"_ba << false;
    QTest::newRow("a parser's token") << R"({"message":"Unexpected token < in JSON, invalid"})"_ba << false;
    QTest::newRow("no predicate") << R"({"message":"Access token calls moved"})"_ba << false;
}

void TestReplyClassifier::verdictOnToken_needsHubSpotsWordOnIt()
{
    QFETCH(const QByteArray, body);
    for (const Call call : {Call::AccessTokenV1, Call::RefreshTokenV1, Call::IntrospectAccessToken,
             Call::IntrospectRefreshToken, Call::PrivateAppInfo}) {
        ReplyFacts facts = reply(404, body);
        facts.call = call;
        QTEST(errorOf(facts).isVerdictOnToken(), "isVerdict");
    }
}

void TestReplyClassifier::errorBody_texts_areBounded()
{
    const QByteArray longText = QByteArray("\xF0\x9F\x98\x80").repeated(5'000);
    const RequestError error = errorOf(reply(400,
        QByteArray("{\"message\":\"x" + longText + "\",\"category\":\"" + longText
            + "\",\"context\":{\"requiredScopes\":[\"" + longText + "\",\"a\"]}}")));
    QCOMPARE(error.message.asSent().size(), 4095); // 4096 would be half an emoji
    QVERIFY(error.message.asSent().isValidUtf16());
    QCOMPARE(error.category.asSent().size(), 4096);
    QCOMPARE(error.requirements, (QList<ScopeRequirement>{{{u"a"_s}, Match::NotSaid}}));
    QVERIFY(
        errorOf(reply(400, QByteArray("{\"message\":\"x\",\"y\":\"" + QByteArray(2'000'000, 'y') + "\"}")))
            .message.isEmpty());
}

void TestReplyClassifier::clientError_isToldWhateverTheStatus()
{
    for (const int status : {200, 400, 401, 403}) {
        ReplyFacts facts =
            reply(status, R"({"error":"invalid_client","status":"BAD_CLIENT_SECRET","message":"no"})"_ba);
        facts.call = Call::IntrospectAccessToken;
        QCOMPARE(errorOf(facts).kind, Kind::BadClientSecret);
        QCOMPARE(errorOf(facts).message, u"no"_s);
    }
}

void TestReplyClassifier::redirect_namesItsTarget_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("host");
    QTest::newRow("absolute") << "https://Other.Example:8443/x?y#z"_ba << u"other.example"_s;
    QTest::newRow("relative") << "/login"_ba << u"api.hubapi.com"_s;
    QTest::newRow("without scheme") << "//other.example/x"_ba << u"other.example"_s;
    QTest::newRow("javascript") << "javascript:alert(1)"_ba << QString();
    QTest::newRow("looks like another") << "https://\xd0\xb0pi.hubapi.com/"_ba << u"xn--pi-6kc.hubapi.com"_s;
    QTest::newRow("with a login") << "https://user:secret@other.example"_ba << u"other.example"_s;
}

void TestReplyClassifier::redirect_namesItsTarget()
{
    QFETCH(const QByteArray, location);
    QFETCH(const QString, host);
    ReplyFacts facts = reply(302, {});
    facts.headers.append({"Location"_ba, location});
    QCOMPARE(errorOf(facts).kind, Kind::Redirected);
    QCOMPARE(errorOf(facts).redirectHost, host);
}

void TestReplyClassifier::json_beyondTheParsersLimits_isNotCalledOtherwise_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("too many values") << QByteArray(
        "{\"scopes\":[0" + QByteArray(",0").repeated(JsonTree::maxNodes) + "]}")
                                     << Kind::TooLarge;
    QTest::newRow("too deep") << QByteArray("{\"scopes\":" + QByteArray(2000, '[') + QByteArray(2000, ']')
        + "}") << Kind::NotAnObject;
    QTest::newRow("no JSON") << "{\"scopes\":}"_ba << Kind::NotJson;
}

void TestReplyClassifier::json_beyondTheParsersLimits_isNotCalledOtherwise()
{
    QFETCH(const QByteArray, body);
    QTEST(errorOf(reply(200, body)).kind, "kind");
}

void TestReplyClassifier::retryAfter_isClamped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("wait");
    QTest::newRow("none") << QByteArray() << qint64(-1);
    QTest::newRow("seconds") << "10"_ba << qint64(10'000);
    QTest::newRow("zero") << "0"_ba << qint64(1'000);
    QTest::newRow("a day") << "86400"_ba << qint64(86'400'000);
    QTest::newRow("a year") << "31536000"_ba << qint64(86'400'000);
    QTest::newRow("beyond int64") << "99999999999999999999"_ba << qint64(86'400'000);
    QTest::newRow("negative") << "-5"_ba << qint64(-1);
    QTest::newRow("fraction") << "1.5"_ba << qint64(-1);
    QTest::newRow("rubbish") << "soon"_ba << qint64(-1);
    QTest::newRow("date") << "Mon, 23 Nov 2026 16:01:30 GMT"_ba << qint64(90'000);
    QTest::newRow("date past") << "Mon, 23 Nov 2026 15:00:00 GMT"_ba << qint64(1'000);
    QTest::newRow("date far") << "Tue, 23 Nov 2027 16:00:00 GMT"_ba << qint64(86'400'000);
}

void TestReplyClassifier::retryAfter_isClamped()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, wait);
    QCOMPARE(parseRetryAfter(text, hubSpotAt(nowMs)).value_or(-1ms), Milliseconds(wait));
    ReplyFacts facts = reply(503, {});
    facts.headers.append({"Retry-After"_ba, text});
    QCOMPARE(errorOf(facts).retryAfter.value_or(-1ms), Milliseconds(wait));
}

QTEST_GUILESS_MAIN(TestReplyClassifier)
#include "tst_replyclassifier.moc"
