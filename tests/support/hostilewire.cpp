// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/hostilerows.h"

namespace Inspector::Testing::Hostile {

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
    const auto silentEnd = [&](const QByteArray &name, const QByteArray &body, std::optional<Kind> kind) {
        reply("silent end, "_ba + name, chunked, body, kind);
    };
    silentEnd("no line end behind a chunk"_ba, chunk(good).chopped(2) + "0\r\n\r\n", std::nullopt);
    silentEnd("half of the last chunk"_ba, chunk(good) + "0\r\n", std::nullopt);
    silentEnd("garbage instead of a size"_ba,
        chunk(half) + QByteArray::fromHex("0102030405060708090b0c0e"_ba), Kind::Truncated);
    silentEnd("an endless size"_ba, chunk(half) + QByteArray(5'000, '1') + "\r\n", Kind::Truncated);
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

} // namespace Inspector::Testing::Hostile
