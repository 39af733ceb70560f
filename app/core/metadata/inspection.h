// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/metadatafields.h"
#include "core/metadata/tokenmetadata.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Inspector {

/// HubSpot's calls for information about a token.
enum class Call : quint8 {
    AccessTokenV1, ///< GET /oauth/v1/access-tokens/{token}, until 16 February 2027
    RefreshTokenV1, ///< GET /oauth/v1/refresh-tokens/{token}, until 16 February 2027
    IntrospectAccessToken, ///< POST introspectionPath(), token_type_hint=access_token
    IntrospectRefreshToken, ///< the same with token_type_hint=refresh_token
    PrivateAppInfo, ///< POST /oauth/v2/private-apps/get/access-token-info
};

[[nodiscard]] constexpr ReplyShape replyShape(Call call)
{
    switch (call) {
    case Call::AccessTokenV1:
        return ReplyShape::AccessTokenV1;
    case Call::RefreshTokenV1:
        return ReplyShape::RefreshTokenV1;
    case Call::IntrospectAccessToken:
        return ReplyShape::IntrospectedAccessToken;
    case Call::IntrospectRefreshToken:
        return ReplyShape::IntrospectedRefreshToken;
    case Call::PrivateAppInfo:
        return ReplyShape::PrivateApp;
    }
    return ReplyShape::AccessTokenV1;
}

/// The request and the circumstances of its reply. Holds no secret: may be shown and saved as it is.
struct ReplyContext {
    Call call = Call::AccessTokenV1;
    QString method; ///< "GET"
    QString host; ///< with a port other than the scheme's default, e.g. "api.hubapi.com"
    QString server; ///< the API base, e.g. "https://api.hubapi.com"
    QString maskedPath; ///< the path sent, with the token masked
    int httpStatus = 0;
    qint64 elapsedMs = 0; ///< from sending to the last byte
    qint64 bodyBytes = 0;
    qint64 receivedWallMs = 0; ///< this machine's clock at the last byte, ms since 1970 UTC
    qint64 receivedSteadyMs = 0; ///< Clock::steadyMs() at the same time; 0 for a saved reply
    std::optional<qint64> serverDateMs; ///< the reply's Date header (whole seconds), ms since 1970 UTC
    QString correlationId; ///< X-HubSpot-Correlation-Id
    QList<std::pair<QString, QString>> rateLimitHeaders; ///< X-HubSpot-RateLimit-* and Retry-After as sent
};

/// The result of one inspection.
struct Inspection {
    TokenMetadata metadata;
    ReplyContext context;
    QString token; ///< the token inspected: a secret; empty for a saved reply
    QString
        clientId; ///< of the app that introspection was asked with; empty for other calls and saved replies
    bool isSaved = false; ///< opened from a file: describes context.receivedWallMs, not now
    bool isInspectionTimeKnown = true; ///< false for a raw saved reply, which has no time
};

} // namespace Inspector
