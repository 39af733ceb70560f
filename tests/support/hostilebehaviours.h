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

/// What a server may do to a v1 access-token call, and what the program should make of it.
struct HostileBehaviour {
    QByteArray name;
    ServerScript script;
    /// Nothing: success.
    std::optional<RequestError::Kind> expected;
};

/// Documented errors, malformed and truncated replies, stalls, floods, and the token echoed wherever a server
/// can put it. More than a hundred. Stalling ones need the service's limits shortened.
[[nodiscard]] QList<HostileBehaviour> hostileBehaviours(const QString &token);

/// A body of the current shape for a made-up account, echoing `token`.
[[nodiscard]] QByteArray accessTokenBody(const QString &token);

} // namespace Inspector::Testing
