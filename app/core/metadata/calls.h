// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/token/tokenkind.h"

#include <QFlags>
#include <QString>
#include <QStringView>

#include <optional>

namespace Inspector {

/// HubSpot's calls for information about a token.
enum class Call : quint8 {
    AccessTokenV1, ///< GET /oauth/v1/access-tokens/{token}, until v1SunsetDate()
    RefreshTokenV1, ///< GET /oauth/v1/refresh-tokens/{token}, until v1SunsetDate()
    IntrospectAccessToken, ///< POST introspectionPath(), token_type_hint=access_token
    IntrospectRefreshToken, ///< the same with token_type_hint=refresh_token
    PrivateAppInfo, ///< POST /oauth/v2/private-apps/get/access-token-info
};

/// The kind of reply. Each has its own set of fields.
enum class ReplyShape : quint8 {
    AccessTokenV1 = 0x01,
    RefreshTokenV1 = 0x02,
    IntrospectedAccessToken = 0x04,
    IntrospectedRefreshToken = 0x08,
    PrivateApp = 0x10,
};
Q_DECLARE_FLAGS(ReplyShapes, ReplyShape)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReplyShapes)

/// What is known of a call and of the reply that it brings.
struct CallFacts {
    Call call;
    ReplyShape shape;
    TokenKind token; ///< that it is made for
    bool isV1; ///< ends on v1SunsetDate(), and has the token in its URL
    bool isIntrospection; ///< needs app credentials, and says whether the token is active
    QLatin1StringView exportName; ///< in exports: never changes
};
[[nodiscard]] const CallFacts &factsOf(Call call);
[[nodiscard]] const CallFacts &factsOf(ReplyShape shape);
/// The call with that name in exports.
[[nodiscard]] std::optional<Call> callNamed(QStringView exportName);

} // namespace Inspector
