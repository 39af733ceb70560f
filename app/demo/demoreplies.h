// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"
#include "demo/demotokens.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace Inspector {

/// One reply, and how to send it.
struct DemoReply {
    int status = 200;
    QByteArray contentType = "application/json;charset=utf-8";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< besides those of every reply
    Milliseconds delay{};
    Milliseconds dateOffset{}; ///< how far the server's clock is ahead
    bool isSilent = false; ///< send nothing, leave the connection open
    bool isCutShort = false; ///< announce the whole body, send half of it and end the connection
};

/// The kind of JSON that a call replies with.
enum class DemoShape : quint8 {
    AccessToken, ///< v1
    RefreshToken, ///< v1
    Introspected, ///< access or refresh token, with `active`
    PrivateApp,
};

/// The reply about a known, unexpired token, with the record's outcome and oddity.
/// `correlationId` goes into error bodies.
[[nodiscard]] DemoReply demoAnswer(
    const DemoRecord &record, DemoShape shape, HubSpotTime now, const QByteArray &correlationId);

/// A reply with HubSpot's error body.
[[nodiscard]] DemoReply demoError(
    int status, const QByteArray &message, const QByteArray &correlationId, const QByteArray &category = {});

/// Introspection's reply to wrong credentials: `status` is BAD_CLIENT_ID or BAD_CLIENT_SECRET.
[[nodiscard]] DemoReply demoInvalidClient(const QByteArray &status, const QByteArray &message);

/// Introspection's 200 for a token that is not active.
[[nodiscard]] DemoReply demoInactive();

/// The demo's made-up app.
[[nodiscard]] QByteArray demoAppClientId();
[[nodiscard]] QByteArray demoAppClientSecret();

} // namespace Inspector
