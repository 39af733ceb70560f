// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/hostilebehaviours.h"

#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Inspector::Testing {

namespace {

using Kind = RequestError::Kind;
using Behaviours = QList<HostileBehaviour>;

/// From 6.8 on Qt leaves out a header whose value has a control character, and reads on (seen in 6.8.2: a
/// warning is all that tells). Former versions hand the header on.
constexpr bool dropsBadHeaders = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);

ServerScript script(const QList<ServerStep> &steps)
{
    return {steps, false};
}

ServerScript raw(const QByteArray &reply)
{
    return script({ServerStep::send(reply), ServerStep::close()});
}

QByteArray ok(const QByteArray &headers, const QByteArray &body)
{
    QByteArray reply = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"_ba;
    reply += headers;
    reply += "\r\n";
    reply += body;
    return reply;
}

QByteArray errorBody(const QByteArray &message, const QByteArray &members = {})
{
    QByteArray body = R"({"status":"error","message":")"_ba;
    body += message;
    body += R"(","correlationId":"1b2c3d4e-0000-4000-8000-000000000001")"_ba;
    body += members;
    body += '}';
    return body;
}

QByteArray chunk(const QByteArray &bytes)
{
    QByteArray result = QByteArray::number(bytes.size(), 16);
    result += "\r\n";
    result += bytes;
    result += "\r\n";
    return result;
}

QByteArray contentLength(qsizetype length)
{
    QByteArray header = "Content-Length: "_ba;
    header += QByteArray::number(length);
    header += "\r\n";
    return header;
}

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

void addFramings(Behaviours &all, const QByteArray &good)
{
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n"_ba;
    const auto add = [&all](
                         const QByteArray &name, const QList<ServerStep> &steps, std::optional<Kind> kind) {
        all.append({"framing: "_ba + name, script(steps), kind});
    };
    const auto reply = [&](const QByteArray &name, const QByteArray &headers, const QByteArray &body,
                           std::optional<Kind> kind) {
        add(name, {ServerStep::send(ok(headers, body)), ServerStep::close()}, kind);
    };
    const QByteArray half = good.left(good.size() / 2);
    const QByteArray length = contentLength(good.size());
    reply("ended by the connection"_ba, {}, good, std::nullopt);
    reply("ended by the connection, half"_ba, {}, half, Kind::Truncated);
    add("no length, reset half way"_ba, {ServerStep::send(ok({}, half)), ServerStep::reset()},
        Kind::Truncated);
    reply("length, half a body"_ba, length, half, Kind::Truncated);
    reply("length, one byte short"_ba, length, good.chopped(1), Kind::Truncated);
    reply("length, no body"_ba, length, {}, Kind::Truncated);
    add("length, reset half way"_ba, {ServerStep::send(ok(length, half)), ServerStep::reset()},
        Kind::Truncated);
    reply("length one less"_ba, contentLength(good.size() - 1), good, Kind::NotJson);
    reply("same length twice"_ba, length + length, good, Kind::BadHttp);
    reply("two lengths"_ba, length + contentLength(2), good, Kind::BadHttp);
    reply("negative length"_ba, "Content-Length: -5\r\n"_ba, good, Kind::BadHttp);
    reply("length that is no number"_ba, "Content-Length: many\r\n"_ba, good, Kind::BadHttp);
    reply("length beyond 64 bits"_ba, "Content-Length: 99999999999999999999999\r\n"_ba, good, Kind::BadHttp);
    reply("length and chunks"_ba, length + chunked, chunk(good) + chunk({}), Kind::BadHttp);
    reply("chunks"_ba, chunked, chunk(half) + chunk(good.mid(half.size())) + chunk({}), std::nullopt);
    reply("chunks, named twice"_ba, chunked + chunked, chunk(good) + chunk({}), std::nullopt);
    reply("chunks and gzip"_ba, "Transfer-Encoding: gzip, chunked\r\n"_ba, chunk(good) + chunk({}),
        Kind::Compressed);
    reply("chunks and more"_ba, "Transfer-Encoding: chunked, rot13\r\n"_ba, chunk(good) + chunk({}),
        Kind::UnknownEncoding);
    reply("almost chunks"_ba, "Transfer-Encoding: xchunked\r\n"_ba, chunk(good) + chunk({}),
        Kind::UnknownEncoding);
    reply("chunks, cut after the first"_ba, chunked, chunk(half), Kind::Truncated);
    reply("chunks, cut inside"_ba, chunked, chunk(good).left(40), Kind::Truncated);
    reply("chunks, size no number"_ba, chunked, "zz\r\n"_ba + good + "\r\n0\r\n\r\n", Kind::Truncated);
    reply("chunks, negative size"_ba, chunked, "-5\r\n"_ba + good + "\r\n0\r\n\r\n", Kind::Truncated);
    reply("chunks, huge size"_ba, chunked, "ffffffffffffffff\r\n"_ba + good, Kind::Truncated);
    add("chunks, reset half way"_ba, {ServerStep::send(ok(chunked, chunk(half))), ServerStep::reset()},
        Kind::Truncated);
    // Qt 6.4 closes its socket and tells nobody.
    const auto silentEnd = [&](const QByteArray &name, const QByteArray &body) {
        reply("silent end, "_ba + name, chunked, body, Kind::Truncated);
        all.last().isSlow = true;
    };
    silentEnd("no line end behind a chunk"_ba, chunk(good).chopped(2) + "0\r\n\r\n");
    silentEnd("half of the last chunk"_ba, chunk(good) + "0\r\n");
    silentEnd(
        "garbage instead of a size"_ba, chunk(half) + QByteArray::fromHex("0102030405060708090b0c0e"_ba));
    silentEnd("an endless size"_ba, chunk(half) + QByteArray(5'000, '1') + "\r\n");
}

void addHeads(Behaviours &all, const QByteArray &good)
{
    const auto add = [&all](
                         const QByteArray &name, const QList<ServerStep> &steps, std::optional<Kind> kind) {
        all.append({"head: "_ba + name, script(steps), kind});
    };
    const auto whole = [&add](const QByteArray &name, const QByteArray &bytes, std::optional<Kind> kind) {
        add(name, {ServerStep::send(bytes), ServerStep::close()}, kind);
    };
    const QByteArray body = contentLength(good.size()) + "\r\n" + good;
    // Qt reports an unreadable status line like a broken connection.
    whole("HTTP/0.9"_ba, good, Kind::ConnectionReset);
    whole("status 0"_ba, "HTTP/1.1 000 Zero\r\n"_ba + body, Kind::UnexpectedStatus);
    whole("status 99"_ba, "HTTP/1.1 099 Low\r\n"_ba + body, Kind::UnexpectedStatus);
    whole("status of letters"_ba, "HTTP/1.1 abc Nope\r\n"_ba + body, Kind::ConnectionReset);
    whole("HTTP/2.0"_ba, "HTTP/2.0 200 OK\r\n"_ba + body, std::nullopt);
    whole("another protocol"_ba, "SSH-2.0-OpenSSH_9.2\r\n"_ba, Kind::ConnectionReset);
    whole(
        "101 switching"_ba, "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n"_ba + good, Kind::UnexpectedStatus);
    whole(
        "100, then the reply"_ba, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"_ba + body, std::nullopt);
    // Qt 6.4 knows no other interim reply than 100.
    whole("103, then the reply"_ba, "HTTP/1.1 103 Hints\r\n\r\nHTTP/1.1 200 OK\r\n"_ba + body,
        QT_VERSION < QT_VERSION_CHECK(6, 5, 0) ? std::optional(Kind::UnexpectedStatus) : std::nullopt);
    all.last().isReadByVersion = true;
    whole("204"_ba, "HTTP/1.1 204 None\r\n\r\n"_ba, Kind::UnexpectedStatus);
    const QByteArray nul(1, '\0');
    whole("NUL in a value"_ba, "HTTP/1.1 200 OK\r\nX-A: a"_ba + nul + "b\r\n" + body,
        dropsBadHeaders ? std::nullopt : std::optional(Kind::BadHttp));
    all.last().isReadByVersion = true;
    whole("NUL in a name"_ba, "HTTP/1.1 200 OK\r\nX"_ba + nul + "A: a\r\n" + body, Kind::BadHttp);
    whole("NUL in the reason"_ba, "HTTP/1.1 200 O"_ba + nul + "K\r\n" + body, Kind::BadHttp);
    whole("NUL in a value of a 404"_ba,
        "HTTP/1.1 404 No\r\nX-A: a"_ba + nul + "b\r\nContent-Length: 0\r\n\r\n",
        dropsBadHeaders ? Kind::CallMissing : Kind::BadHttp);
    all.last().isReadByVersion = true;
    for (const qsizetype kilobytes : {240, 310}) {
        QByteArray lines;
        for (int i = 0; i < 80; ++i)
            lines +=
                "X-Header-" + QByteArray::number(i) + ": " + QByteArray(kilobytes * 1024 / 80, 'a') + "\r\n";
        add(QByteArray::number(kilobytes) + " kB of header lines",
            {ServerStep::send("HTTP/1.1 200 OK\r\n"_ba + lines + body), ServerStep::hang()},
            kilobytes > 300 ? std::optional(Kind::BadHttp) : std::nullopt);
        all.last().isSlow = true;
    }
    whole("no header at all"_ba, "HTTP/1.1 200 OK\r\n\r\n"_ba + good, Kind::BadHttp);
    whole("no header at all, 404"_ba, "HTTP/1.1 404 No\r\n\r\n"_ba + errorBody("Token not found"_ba),
        Kind::BadHttp);
    whole("no reason"_ba, "HTTP/1.1 200\r\n"_ba + body, std::nullopt);
    whole("Set-Cookie and HSTS"_ba,
        "HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nStrict-Transport-Security: max-age=99999\r\n"_ba + body,
        std::nullopt);
    add("only the status line, then the end"_ba,
        {ServerStep::send("HTTP/1.1 200 OK\r\n"_ba), ServerStep::close()}, Kind::ConnectionReset);
    add("closed without a word"_ba, {ServerStep::close()}, Kind::ConnectionReset);
    add("reset without a word"_ba, {ServerStep::reset()}, Kind::ConnectionReset);
    all.append({"head: reset on arrival"_ba, {{ServerStep::reset()}, true}, Kind::ConnectionReset});
    add("a line without a colon"_ba,
        {ServerStep::send("HTTP/1.1 200 OK\r\nno colon here\r\n"_ba + body), ServerStep::hang()},
        Kind::BadHttp);
    QByteArray many;
    for (int i = 0; i < 150; ++i)
        many += "X-Header-" + QByteArray::number(i) + ": 1\r\n";
    add("150 headers"_ba, {ServerStep::send("HTTP/1.1 200 OK\r\n"_ba + many + body), ServerStep::hang()},
        Kind::BadHttp);
    add("a header of 1 MB"_ba,
        {ServerStep::send("HTTP/1.1 200 OK\r\nX-Long: "_ba + QByteArray(1'000'000, 'a') + "\r\n" + body),
            ServerStep::hang()},
        Kind::BadHttp);
    all.last().isSlow = true;
}

void addStalls(Behaviours &all, const QByteArray &good)
{
    const auto add = [&all](const QByteArray &name, const QList<ServerStep> &steps, Kind kind) {
        all.append({"stall: "_ba + name, script(steps), kind});
    };
    const QByteArray head = ok(contentLength(good.size()), {});
    add("no answer"_ba, {ServerStep::hang()}, Kind::IdleTimeout);
    add("half a status line"_ba, {ServerStep::send("HTTP/1."_ba), ServerStep::hang()}, Kind::IdleTimeout);
    add("half the head"_ba, {ServerStep::send(head.left(30)), ServerStep::hang()}, Kind::IdleTimeout);
    add("no body"_ba, {ServerStep::send(head), ServerStep::hang()}, Kind::IdleTimeout);
    add("half the body"_ba, {ServerStep::send(head + good.left(20)), ServerStep::hang()}, Kind::IdleTimeout);
    add("a body that drips"_ba, {ServerStep::send(head), ServerStep::drip(good, 40)}, Kind::TotalTimeout);
    add("a body that drips without a length"_ba, {ServerStep::send(ok({}, {})), ServerStep::drip(good, 40)},
        Kind::TotalTimeout);
    add("no end of chunks"_ba,
        {ServerStep::send(ok("Transfer-Encoding: chunked\r\n"_ba, chunk(good))), ServerStep::hang()},
        Kind::IdleTimeout);
    add("100 Continue again and again"_ba,
        {ServerStep::drip("HTTP/1.1 100 Continue\r\n\r\n"_ba.repeated(20), 10)}, Kind::IdleTimeout);
}

void addFloods(Behaviours &all)
{
    const QByteArray piece(64 * 1024, ' ');
    const auto add = [&all](const QByteArray &name, const QList<ServerStep> &steps, Kind kind) {
        all.append({"flood: "_ba + name, script(steps), kind, true});
    };
    add("endless body"_ba, {ServerStep::send(ok({}, {})), ServerStep::flood(piece, 100'000)}, Kind::TooLarge);
    add("endless chunks"_ba,
        {ServerStep::send(ok("Transfer-Encoding: chunked\r\n"_ba, {})),
            ServerStep::flood(chunk(piece), 100'000)},
        Kind::TooLarge);
    add("a length of 4 GB"_ba,
        {ServerStep::send(ok("Content-Length: 4294967296\r\n"_ba, {})), ServerStep::flood(piece, 65'536)},
        Kind::TooLarge);
    add("announced as too large, then silence"_ba,
        {ServerStep::send(ok("Content-Length: 1048577\r\n"_ba, {})), ServerStep::hang()}, Kind::TooLarge);
    const QByteArray line = "X-Flood: "_ba + QByteArray(60, 'a') + "\r\n";
    add("endless header lines"_ba,
        {ServerStep::send("HTTP/1.1 200 OK\r\n"_ba), ServerStep::flood(line.repeated(1'000), 100'000)},
        Kind::TooLarge);
    add("one endless header line"_ba,
        {ServerStep::send("HTTP/1.1 200 OK\r\nX-Flood: "_ba),
            ServerStep::flood(QByteArray(64 * 1024, 'a'), 100'000)},
        Kind::TooLarge);
    add("a 404 without end"_ba,
        {ServerStep::send("HTTP/1.1 404 No\r\nServer: x\r\n\r\n"_ba), ServerStep::flood(piece, 100'000)},
        Kind::TooLarge);
}

/// Short, but with so many values that reading or showing each takes long.
void addWide(Behaviours &all, const QByteArray &good)
{
    const auto add = [&all, &good](
                         const QByteArray &name, const QByteArray &members, std::optional<Kind> kind) {
        const QByteArray body = good.chopped(1) + ',' + members + '}';
        all.append({"wide: "_ba + name, raw(httpReply(200, body)), kind});
    };
    add("a million numbers"_ba, "\"x\":[0"_ba + ",0"_ba.repeated(1'000'000) + ']', Kind::TooLarge);
    add("more numbers than a reply may have"_ba, "\"x\":[0"_ba + ",0"_ba.repeated(20'000) + ']',
        Kind::TooLarge);
    add("as many objects as a reply may have"_ba, "\"x\":[{}"_ba + ",{}"_ba.repeated(19'900) + ']',
        std::nullopt);
    add("ten thousand times one member"_ba, "\"x\":0"_ba + ",\"hub_id\":6251543"_ba.repeated(10'000),
        Kind::TooLarge);
    add("nine hundred times one member"_ba, "\"x\":0"_ba + ",\"hub_id\":6251543"_ba.repeated(900),
        std::nullopt);
    QByteArray members = "\"x\":0"_ba;
    QByteArray scopes = "\"scopes\":[\"oauth\""_ba;
    QByteArray areas = scopes;
    for (int i = 0; i < 9'999; ++i) {
        members +=
            i < 900 ? ",\""_ba + "\\u202e"_ba.repeated(150) + QByteArray::number(i) + "\":0" : QByteArray();
        scopes += ",\"crm.objects.thing"_ba + QByteArray::number(i) + ".read\"";
        areas += ",\"area"_ba + QByteArray::number(i) + ".read\"";
    }
    add("nine hundred long names of escapes"_ba, members, std::nullopt);
    add("ten thousand scopes"_ba, scopes + ']', std::nullopt);
    add("ten thousand areas"_ba, areas + ']', std::nullopt);
    add("ten thousand scopes and one more"_ba, scopes + ",\"tickets\"]", Kind::TooLarge);
    add("one scope of a megabyte"_ba, "\"scopes\":[\""_ba + QByteArray(1'000'000, 'x') + "\"]", std::nullopt);
    add("one name of a megabyte"_ba, '"' + QByteArray(1'000'000, 'x') + "\":1", std::nullopt);
    add("one scope of two megabytes"_ba, "\"scopes\":[\""_ba + QByteArray(2'000'000, 'x') + "\"]",
        Kind::TooLarge);
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
