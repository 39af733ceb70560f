// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/calls.h"
#include "core/metadata/metadatafields.h"
#include "core/metadata/tokenmetadata.h"
#include "core/secrets/redaction.h"
#include "core/secrets/servertext.h"
#include "core/util/times.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Inspector {

/// The request and the circumstances of its reply. The texts may come from a saved file.
struct ReplyContext {
    Call call = Call::AccessTokenV1;
    ServerText method; ///< "GET"
    ServerText host; ///< with a port other than the scheme's default, e.g. "api.hubapi.com"
    ServerText server; ///< the API base, e.g. "https://api.hubapi.com"
    bool isDemo = false; ///< the server is the simulated HubSpot of this program; false in a saved file
    ServerText maskedPath; ///< the path sent, with the token masked
    int httpStatus = 0;
    Milliseconds elapsed{}; ///< from sending to the last byte
    qint64 bodyBytes = 0;
    WallTime received; ///< at the last byte
    std::optional<SteadyTime> receivedSteady; ///< at the same time; nothing for a saved reply
    std::optional<HubSpotTime> serverDate; ///< the reply's Date header: whole seconds
    ServerText correlationId; ///< X-HubSpot-Correlation-Id
    QList<std::pair<ServerText, ServerText>>
        rateLimitHeaders; ///< X-HubSpot-RateLimit-* and Retry-After as sent
};

/// The result of one inspection.
struct Inspection {
    TokenMetadata metadata;
    ReplyContext context;
    QString token; ///< the token inspected: a secret; empty for a saved reply
    QString
        clientId; ///< of the app that introspection was asked with; empty for other calls and saved replies
    bool isSaved = false; ///< opened from a file: describes context.received, not now
    /// Knows every secret of the answer. Built once, by what brings the answer; without it secrets would be
    /// shown.
    Redactor redactor;
    bool isInspectionTimeKnown = true; ///< false for a raw saved reply, which has no time

    /// Adds the secrets of `metadata` and `token` to `redactor`.
    void learnSecrets();
};

} // namespace Inspector
