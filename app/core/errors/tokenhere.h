// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/tokenmetadata.h"
#include "core/scopes/scopecheck.h"
#include "core/token/tokenkind.h"
#include "core/util/times.h"

#include <QString>

#include <optional>

namespace Inspector {

class ScopeIndices;
struct TokenReading;

/// The token that a failed call is compared with: the one inspected, else the one read.
struct TokenHere {
    QString token; ///< a secret; only compared, never told
    TokenKind kind = TokenKind::Unknown;
    std::optional<HubSpotTime> expiresAt;
    std::optional<qint64> hubId;
    std::optional<qint64> appId;
    std::optional<bool> isUserLevel;
    GrantedScopes granted;

    [[nodiscard]] bool isKnown() const { return !token.isEmpty() || hubId || expiresAt; }
};
/// `metadata` may be null: then the token's own values count.
[[nodiscard]] TokenHere tokenHere(const QString &token, const TokenReading &reading,
    const TokenMetadata *metadata, const ScopeIndices &indices);

} // namespace Inspector
