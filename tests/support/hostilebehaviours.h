// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "network/requesterror.h"
#include "support/loopbackserver.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Inspector::Testing {

/// A server's behaviour in a v1 access-token call, and the expected outcome.
struct HostileBehaviour {
    QByteArray name;
    ServerScript script;
    /// Empty: success.
    std::optional<RequestError::Kind> expected;
    /// Takes seconds: the limits must be long.
    bool isSlow = false;
    /// Versions of Qt read it in different ways, and so do we.
    bool isReadByVersion = false;
};

/// More than a hundred: documented errors, malformed and truncated replies, stalls, floods, and the token
/// echoed wherever a server can put it. For those that stall, shorten the service's limits.
[[nodiscard]] QList<HostileBehaviour> hostileBehaviours(const QString &token);

/// A current reply body about a made-up account that echoes `token`.
[[nodiscard]] QByteArray accessTokenBody(const QString &token);

} // namespace Inspector::Testing
