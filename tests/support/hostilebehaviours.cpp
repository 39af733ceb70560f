// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/hostilebehaviours.h"

#include "support/hostilerows.h"

#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Inspector::Testing {

namespace {

using namespace Hostile;

void addStatuses(Behaviours &all)
{
    const QByteArray json = errorBody("Something went wrong"_ba);
    const struct {
        int status;
        Kind kind;
    } rows[] = {{201, Kind::UnexpectedStatus}, {202, Kind::UnexpectedStatus}, {203, Kind::UnexpectedStatus},
        {206, Kind::UnexpectedStatus}, {226, Kind::UnexpectedStatus}, {299, Kind::UnexpectedStatus},
        {300, Kind::RedirectedNowhere}, {305, Kind::RedirectedNowhere}, {400, Kind::BadRequest},
        {401, Kind::Unauthorized}, {402, Kind::BadRequest}, {403, Kind::Forbidden}, {404, Kind::CallMissing},
        {405, Kind::BadRequest}, {406, Kind::BadRequest}, {408, Kind::BadRequest}, {409, Kind::BadRequest},
        {410, Kind::CallGone}, {411, Kind::BadRequest}, {413, Kind::BadRequest}, {414, Kind::UriTooLong},
        {415, Kind::BadRequest}, {418, Kind::BadRequest}, {421, Kind::BadRequest}, {422, Kind::BadRequest},
        {423, Kind::Locked}, {425, Kind::BadRequest}, {428, Kind::BadRequest}, {429, Kind::RateLimited},
        {431, Kind::BadRequest}, {451, Kind::BadRequest}, {477, Kind::AccountMoving},
        {488, Kind::WrongRegion}, {499, Kind::BadRequest}, {500, Kind::ServerTrouble},
        {501, Kind::UnexpectedStatus}, {502, Kind::ServerTrouble}, {503, Kind::ServerTrouble},
        {504, Kind::ServerTrouble}, {505, Kind::UnexpectedStatus}, {507, Kind::UnexpectedStatus},
        {511, Kind::CaptivePortal}, {520, Kind::ServerTrouble}, {521, Kind::ServerTrouble},
        {522, Kind::ServerTroubleForSupport}, {523, Kind::ServerTrouble}, {524, Kind::ServerTrouble},
        {525, Kind::ServerTroubleForSupport}, {526, Kind::ServerTroubleForSupport},
        {530, Kind::ServerTrouble}, {599, Kind::UnexpectedStatus}, {600, Kind::UnexpectedStatus},
        {999, Kind::UnexpectedStatus}};
    for (const auto &row : rows)
        all.append({QByteArray("status " + QByteArray::number(row.status)), raw(httpReply(row.status, json)),
            row.kind});
    for (const int status : {400, 404, 429, 500, 503}) {
        const Kind kind = status == 400 ? Kind::BadRequest
            : status == 404             ? Kind::CallMissing
            : status == 429             ? Kind::RateLimited
                                        : Kind::ServerTrouble;
        const QByteArray name = "status "_ba + QByteArray::number(status);
        all.append({name + ", empty body", raw(httpReply(status, {})), kind});
        all.append({name + ", HTML body",
            raw(httpReply(status, "<html><body>Sorry</body></html>"_ba, "text/html"_ba)), kind});
        all.append({name + ", body cut short",
            script({ServerStep::send(httpReply(status, json).chopped(20)), ServerStep::close()}), kind});
    }
}

void addDocumentedErrors(Behaviours &all)
{
    const auto add = [&all](const QByteArray &name, int status, const QByteArray &body, Kind kind) {
        all.append({name, raw(httpReply(status, body)), kind});
    };
    add("wrong shape"_ba, 400, errorBody("The access token must have the correct format"_ba),
        Kind::WrongTokenShape);
    add("expired since 1970"_ba, 401,
        errorBody("The OAuth token used to make this call expired 20780 day(s) ago."_ba),
        Kind::WrongTokenShape);
    add("rate limit, present form"_ba, 429,
        errorBody("Too many"_ba, R"(,"category":"RATE_LIMITS","policyName":"TEN_SECONDLY_ROLLING")"_ba),
        Kind::RateLimited);
    add("rate limit, former form"_ba, 429,
        R"({"status":"error","errorType":"RATE_LIMIT","policyName":"DAILY","requestId":"r-1"})"_ba,
        Kind::DailyLimit);
    add("missing scopes"_ba, 403,
        errorBody(
            "Not allowed"_ba, R"(,"category":"MISSING_SCOPES","context":{"requiredScopes":["content"]})"_ba),
        Kind::MissingScopes);
    add("wrong region"_ba, 488, errorBody("Elsewhere"_ba, R"(,"correctHublet":"eu1")"_ba), Kind::WrongRegion);
    add("bad client id"_ba, 400,
        R"({"error":"invalid_client","status":"BAD_CLIENT_ID","message":"no such client"})"_ba,
        Kind::BadClientId);
    add("bad client secret"_ba, 400,
        R"({"error":"invalid_client","status":"BAD_CLIENT_SECRET","message":"no"})"_ba,
        Kind::BadClientSecret);
    add("invalid client"_ba, 401, R"({"error":"invalid_client","error_description":"no"})"_ba,
        Kind::InvalidClient);
    add("an error as a 200"_ba, 200, errorBody("I am not an error"_ba), Kind::NoMetadata);
    all.append({"NTLM asked for"_ba, raw(httpReply(401, {}, "text/html"_ba, "WWW-Authenticate: NTLM\r\n"_ba)),
        Kind::Unauthorized});
    all.append({"Basic asked for"_ba,
        raw(httpReply(401, {}, "text/html"_ba, "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba)),
        Kind::Unauthorized});
    all.append({"Negotiate asked for"_ba,
        raw(httpReply(401, {}, "text/html"_ba, "WWW-Authenticate: Negotiate\r\n"_ba)), Kind::Unauthorized});
}

void addRedirects(Behaviours &all)
{
    const auto add = [&all](const QByteArray &name, int status, const QByteArray &location,
                         const QByteArray &type, Kind kind) {
        const QByteArray header = location.isEmpty() ? ""_ba : "Location: "_ba + location + "\r\n";
        all.append({name,
            raw(httpReply(status, type == "text/html" ? "<html></html>"_ba : "{}"_ba, type, header)), kind});
    };
    const QByteArray json = "application/json"_ba;
    const QByteArray html = "text/html"_ba;
    add("301 to another host"_ba, 301, "https://example.com/"_ba, json, Kind::Redirected);
    add("302 to the same host"_ba, 302, "/login"_ba, html, Kind::Redirected);
    add("302 to a login page elsewhere"_ba, 302, "http://login.hotel.example/"_ba, html, Kind::CaptivePortal);
    add("303 without Location"_ba, 303, {}, json, Kind::RedirectedNowhere);
    add("307 to javascript"_ba, 307, "javascript:alert(1)"_ba, json, Kind::Redirected);
    add("308 to a file"_ba, 308, "file:///etc/passwd"_ba, json, Kind::Redirected);
    add("304 not modified"_ba, 304, {}, json, Kind::NotModified);
    add("304 with an address"_ba, 304, "/login"_ba, json, Kind::NotModified);
    add("302 without Location"_ba, 302, {}, json, Kind::RedirectedNowhere);
    add("302 without Location, HTML"_ba, 302, {}, html, Kind::RedirectedNowhere);
    add("302 to rubbish"_ba, 302, "%%%//\x01\xff"_ba, json,
        dropsBadHeaders ? Kind::RedirectedNowhere : Kind::Redirected);
    all.last().isReadByVersion = true;
}

void addBodies(Behaviours &all, const QByteArray &good)
{
    const auto add = [&all](const QByteArray &name, const QByteArray &body, std::optional<Kind> kind) {
        all.append({"body: "_ba + name, raw(httpReply(200, body)), kind});
    };
    add("as documented"_ba, good, std::nullopt);
    add("with a byte order mark"_ba, "\xEF\xBB\xBF"_ba + good, std::nullopt);
    add("with blanks around it"_ba, " \r\n"_ba + good + "\n\n", std::nullopt);
    add("empty"_ba, {}, Kind::NotJson);
    add("blanks"_ba, "  \n "_ba, Kind::NotJson);
    add("null"_ba, "null"_ba, Kind::NotAnObject);
    add("true"_ba, "true"_ba, Kind::NotAnObject);
    add("a number"_ba, "1e400"_ba, Kind::NotAnObject);
    add("a string"_ba, "\"hello\""_ba, Kind::NotAnObject);
    add("an array"_ba, "["_ba + good + "]", Kind::NotAnObject);
    add("an empty object"_ba, "{}"_ba, Kind::NoMetadata);
    add("an object of other fields"_ba, R"({"hello":"world"})"_ba, Kind::NoMetadata);
    add("two objects"_ba, good + good, Kind::NotJson);
    add("rubbish after the object"_ba, good + "x", Kind::NotJson);
    add("half an object"_ba, good.left(good.size() / 2), Kind::NotJson);
    add("NUL bytes"_ba, QByteArray(64, '\0'), Kind::NotJson);
    add("not UTF-8"_ba, "{\"hub_id\":1,\"user\":\"\xff\xfe\"}"_ba, Kind::NotJson);
    add("UTF-16"_ba, "\xff\xfe{\0}\0"_ba, Kind::NotJson);
    add("nested too deep"_ba, QByteArray(100'000, '['), Kind::NotAnObject);
    add("plain text"_ba, "upstream connect error"_ba, Kind::NotJson);
    add("XML"_ba, "<?xml version=\"1.0\"?><a/>"_ba, Kind::NotJson);
    add("HTML sold as JSON"_ba, "<!DOCTYPE html><html>Log in</html>"_ba, Kind::CaptivePortal);
    all.append({"body: HTML login page"_ba,
        raw(httpReply(200, "<html>Welcome to the hotel</html>"_ba, "text/html; charset=utf-8"_ba)),
        Kind::CaptivePortal});
    all.append({"body: JSON sold as HTML"_ba, raw(httpReply(200, good, "text/html"_ba)), std::nullopt});
    // {} as gzip, declared and undeclared
    const QByteArray gzip = QByteArray::fromHex("1f8b08000000000000ffabae0500 43bfa6a302000000"_ba);
    const auto encoded = [&](const QByteArray &name, int status, const QByteArray &body,
                             const QByteArray &header, std::optional<Kind> kind) {
        all.append({"body: "_ba + name, raw(httpReply(status, body, "application/json"_ba, header)), kind});
    };
    const QByteArray declared = "Content-Encoding: gzip\r\n"_ba;
    encoded("gzip, declared"_ba, 200, gzip, declared, Kind::Compressed);
    encoded("gzip, cut short"_ba, 200, gzip.left(12), declared, Kind::Compressed);
    encoded("gzip, not declared"_ba, 200, gzip, {}, Kind::Compressed);
    encoded("gzip, declared only"_ba, 200, good, declared, Kind::Compressed);
    encoded("brotli"_ba, 200, good, "Content-Encoding: BR\r\n"_ba, Kind::Compressed);
    encoded("gzip, 404"_ba, 404, gzip, declared, Kind::Compressed);
    encoded("gzip, 401"_ba, 401, gzip, declared, Kind::Compressed);
    encoded("gzip, 429"_ba, 429, gzip, declared, Kind::RateLimited);
    encoded("gzip, 502"_ba, 502, gzip, declared, Kind::ServerTrouble);
    const QByteArray unknown = "Content-Encoding: rot13\r\n"_ba;
    encoded("unknown encoding"_ba, 200, good, unknown, Kind::UnknownEncoding);
    encoded("unknown encoding, 404"_ba, 404, errorBody("x"_ba), unknown, Kind::UnknownEncoding);
    encoded("unknown encoding, 500"_ba, 500, good, unknown, Kind::ServerTrouble);
    encoded(
        "unknown transfer encoding"_ba, 200, good, "Transfer-Encoding: rot13\r\n"_ba, Kind::UnknownEncoding);
    encoded("identity"_ba, 200, good, "Content-Encoding: identity\r\n"_ba, std::nullopt);
}

void addEchoes(Behaviours &all, const QString &tokenText)
{
    const QByteArray token = tokenText.toUtf8();
    const auto add = [&all](const QByteArray &name, const QByteArray &reply, std::optional<Kind> kind) {
        all.append({"echo: "_ba + name, raw(reply), kind});
    };
    add("in the reason"_ba, "HTTP/1.1 404 "_ba + token + "\r\nContent-Length: 0\r\n\r\n", Kind::CallMissing);
    add("in the message"_ba, httpReply(404, errorBody("No such token: "_ba + token)), Kind::UnknownToken);
    add("in the message, percent-encoded"_ba,
        httpReply(404, errorBody("No: "_ba + QUrl::toPercentEncoding(tokenText, {}, token.left(1)))),
        Kind::CallMissing);
    add("in the message, base64"_ba, httpReply(400, errorBody(token.toBase64())), Kind::BadRequest);
    add("in the message, hex"_ba, httpReply(400, errorBody(token.toHex())), Kind::BadRequest);
    add("in the message, a part of it"_ba, httpReply(400, errorBody(token.mid(7, 40))), Kind::BadRequest);
    add("in the category"_ba, httpReply(403, errorBody("x"_ba, R"(,"category":")"_ba + token + "\"")),
        Kind::Forbidden);
    add("in the correlation id"_ba,
        httpReply(500, {}, "text/html"_ba, "X-HubSpot-Correlation-Id: "_ba + token + "\r\n"),
        Kind::ServerTrouble);
    add("in rate-limit headers"_ba,
        httpReply(429, {}, "text/html"_ba, "X-HubSpot-RateLimit-Max: "_ba + token + "\r\n"),
        Kind::RateLimited);
    add("in a rate-limit header's name"_ba,
        httpReply(429, {}, "text/html"_ba, "X-HubSpot-RateLimit-"_ba + token + ": 1\r\n"), Kind::RateLimited);
    add("in Retry-After"_ba, httpReply(503, {}, "text/html"_ba, "Retry-After: "_ba + token + "\r\n"),
        Kind::ServerTrouble);
    add("in Location's path"_ba,
        httpReply(302, {}, "text/plain"_ba, "Location: https://x.example/"_ba + token + "\r\n"),
        Kind::Redirected);
    add("in Location's host"_ba,
        httpReply(302, {}, "text/plain"_ba, "Location: https://"_ba + token.left(50) + ".example/\r\n"),
        Kind::Redirected);
    add("in the scopes that miss"_ba,
        httpReply(403,
            errorBody("x"_ba,
                R"(,"category":"MISSING_SCOPES","context":{"requiredScopes":[")"_ba + token + "\"]}")),
        Kind::MissingScopes);
    add("in the region"_ba, httpReply(488, errorBody("x"_ba, R"(,"correctHublet":")"_ba + token + "\"")),
        Kind::WrongRegion);
    add("in the policy"_ba, httpReply(429, errorBody("x"_ba, R"(,"policyName":")"_ba + token + "\"")),
        Kind::RateLimited);
    add("in headers of a success"_ba,
        httpReply(200, accessTokenBody(tokenText), "application/json"_ba,
            "X-HubSpot-Correlation-Id: "_ba + token + "\r\nX-HubSpot-RateLimit-" + token + ": " + token
                + "\r\n"),
        std::nullopt);
    add("in an HTML page"_ba, httpReply(200, "<html>"_ba + token + "</html>", "text/html"_ba),
        Kind::CaptivePortal);
    add("as the whole body"_ba, httpReply(200, token), Kind::NotJson);
}

} // namespace

QByteArray accessTokenBody(const QString &token)
{
    QByteArray body = R"({"token":")"_ba;
    body += token.toUtf8();
    body += R"(","user":"ada.lovelace@example.com","hub_domain":"analytical-engines.example.com",)"_ba;
    body += R"("scopes":["oauth","crm.objects.contacts.read"],"hub_id":6251543,"app_id":1112131,)"_ba;
    body += R"("expires_in":1754,"user_id":2931991,"token_type":"access"})"_ba;
    return body;
}

MetadataService::Limits limitsFor(std::optional<RequestError::Kind> expected)
{
    MetadataService::Limits limits{60s, 60s, 60s, 60s, maxReplyBytes};
    if (expected == Kind::ConnectTimeout) {
        limits.connecting = 700ms;
    } else if (expected == Kind::IdleTimeout) {
        limits.silence = 400ms;
        limits.total = 3s; // for a server that is taken to speak
    } else if (expected == Kind::TotalTimeout) {
        limits.silence = 2500ms; // for a server that is taken to be silent
        limits.total = 3s;
    }
    return limits;
}

QList<HostileBehaviour> hostileBehaviours(const QString &token)
{
    static QHash<QString, Behaviours> made; // each row of a test asks again, and some are long
    Behaviours &all = made[token];
    if (!all.isEmpty()) {
        return all;
    }
    const QByteArray good = accessTokenBody(token);
    addStatuses(all);
    addDocumentedErrors(all);
    addRedirects(all);
    addBodies(all, good);
    addFramings(all, good);
    addHeads(all, good);
    addStalls(all, good);
    addFloods(all);
    addWide(all, good);
    addEchoes(all, token);
    return all;
}

} // namespace Inspector::Testing
