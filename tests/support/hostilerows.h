// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/hostilebehaviours.h"

namespace Inspector::Testing::Hostile {

using namespace Qt::StringLiterals;

using Kind = RequestError::Kind;
using Behaviours = QList<HostileBehaviour>;

/// From 6.8 on Qt leaves out a header whose value has a control character, and reads on (seen in 6.8.2: a
/// warning is all that tells). Former versions hand the header on.
inline constexpr bool dropsBadHeaders = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);

[[nodiscard]] inline ServerScript script(const QList<ServerStep> &steps)
{
    return {steps, false};
}

[[nodiscard]] inline ServerScript raw(const QByteArray &reply)
{
    return script({ServerStep::send(reply), ServerStep::close()});
}

[[nodiscard]] inline QByteArray ok(const QByteArray &headers, const QByteArray &body)
{
    QByteArray reply = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"_ba;
    reply += headers;
    reply += "\r\n";
    reply += body;
    return reply;
}

[[nodiscard]] inline QByteArray errorBody(const QByteArray &message, const QByteArray &members = {})
{
    QByteArray body = R"({"status":"error","message":")"_ba;
    body += message;
    body += R"(","correlationId":"1b2c3d4e-0000-4000-8000-000000000001")"_ba;
    body += members;
    body += '}';
    return body;
}

[[nodiscard]] inline QByteArray chunk(const QByteArray &bytes)
{
    QByteArray result = QByteArray::number(bytes.size(), 16);
    result += "\r\n";
    result += bytes;
    result += "\r\n";
    return result;
}

[[nodiscard]] inline QByteArray contentLength(qsizetype length)
{
    QByteArray header = "Content-Length: "_ba;
    header += QByteArray::number(length);
    header += "\r\n";
    return header;
}

/// Rows about how an answer is sent, not what it says. `good` is a body that would be a success.
void addFramings(Behaviours &all, const QByteArray &good);
void addHeads(Behaviours &all, const QByteArray &good);
void addStalls(Behaviours &all, const QByteArray &good);
void addFloods(Behaviours &all);
/// Short, but with so many values that reading or showing each takes long.
void addWide(Behaviours &all, const QByteArray &good);

} // namespace Inspector::Testing::Hostile
