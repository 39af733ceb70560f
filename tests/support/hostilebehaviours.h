// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "network/metadataservice.h"
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
    /// Versions of Qt read it in different ways, and so do we.
    bool isReadByVersion = false;
};

/// More than a hundred: documented errors, malformed and truncated replies, stalls, floods, and the token
/// echoed wherever a server can put it. To be tried with limitsFor() what is expected.
[[nodiscard]] QList<HostileBehaviour> hostileBehaviours(const QString &token);

/// Short is the limit that is to end the call; the others are so long that only a fault reaches them, however
/// busy the machine.
[[nodiscard]] MetadataService::Limits limitsFor(std::optional<RequestError::Kind> expected);

/// A current reply body about a made-up account that echoes `token`.
[[nodiscard]] QByteArray accessTokenBody(const QString &token);

} // namespace Inspector::Testing
