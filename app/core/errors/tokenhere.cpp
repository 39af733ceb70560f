// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/errors/tokenhere.h"

#include "core/token/tokenreading.h"

using namespace Qt::StringLiterals;

namespace Inspector {

TokenHere tokenHere(const QString &token, const TokenReading &reading, const TokenMetadata *metadata,
    const ScopeIndices &indices)
{
    TokenHere here;
    here.token = token;
    here.kind = tokenKind(token);
    here.expiresAt = reading.plausibleExpiry();
    here.hubId = reading.hubId;
    here.appId = reading.appId;
    here.isUserLevel = reading.isUserLevel;
    here.granted = grantedByToken(reading, indices);
    if (metadata != nullptr && !metadata->isEmpty()) {
        here.expiresAt = metadata->expiresAt() ? metadata->expiresAt() : here.expiresAt;
        here.hubId = metadata->hubId() ? metadata->hubId() : here.hubId;
        here.appId = metadata->appId() ? metadata->appId() : here.appId;
        if (const auto level = metadata->flag(u"signed_access_token.isUserLevel")) {
            here.isUserLevel = level;
        }
        if (const JsonTree::Node scopes = metadata->node(u"scopes");
            scopes != JsonTree::none && metadata->tree().kind(scopes) == JsonTree::Kind::Array) {
            here.granted = {GrantedScopes::Source::Reply, metadata->scopes(), 0};
        }
    }
    return here;
}

} // namespace Inspector
