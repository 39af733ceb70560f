// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demotokens.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace Inspector {

/// What goes back for one request, and how.
struct DemoReply {
    int status = 200;
    QByteArray contentType = "application/json;charset=utf-8";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beyond those that every reply has
    int delayMs = 0;
    qint64 dateOffsetMs = 0; ///< how far the server's clock is ahead
    bool isSilent = false; ///< send nothing, leave the connection open
    bool isCutShort = false; ///< announce the whole body, send half of it and end the connection
};

/// The JSON that one call has for a token, given that it has any.
enum class DemoShape : quint8 {
    AccessToken, ///< v1
    RefreshToken, ///< v1
    Introspected, ///< access or refresh token, with `active`
    PrivateApp,
};

/// The answer about a token that is known and not expired, the record's outcome and oddity included.
/// `nowMs` in ms since 1970 UTC; `correlationId` goes into error bodies.
[[nodiscard]] DemoReply demoAnswer(
    const DemoRecord &record, DemoShape shape, qint64 nowMs, const QByteArray &correlationId);

/// HubSpot's error body with a status.
[[nodiscard]] DemoReply demoError(
    int status, const QByteArray &message, const QByteArray &correlationId, const QByteArray &category = {});

/// Introspection's refusal of an app: `status` is BAD_CLIENT_ID or BAD_CLIENT_SECRET.
[[nodiscard]] DemoReply demoInvalidClient(const QByteArray &status, const QByteArray &message);

/// Introspection's 200 for a token that it does not know as active.
[[nodiscard]] DemoReply demoInactive();

/// The demo's app: made up, known to nobody else.
[[nodiscard]] QByteArray demoAppClientId();
[[nodiscard]] QByteArray demoAppClientSecret();

} // namespace Inspector
