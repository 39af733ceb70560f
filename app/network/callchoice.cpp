// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/callchoice.h"

#include "core/metadata/hubspotfacts.h"

namespace Inspector {

EndpointDecision chooseCall(TokenKind kind, bool hasCredentials, QDate today, CallChoice choice)
{
    using Refusal = EndpointDecision::Refusal;
    EndpointDecision decision;
    decision.v1DaysLeft = static_cast<int>(today.daysTo(v1SunsetDate()));

    // Chosen by hand, a UUID is one of the refresh tokens of former years (hubspot-api, 3).
    const bool isOldRefresh = kind == TokenKind::Uuid && choice != CallChoice::Automatic;
    const bool isRefresh = kind == TokenKind::RefreshToken || isOldRefresh;
    const auto introspect = isRefresh ? Call::IntrospectRefreshToken : Call::IntrospectAccessToken;
    const auto v1 = isRefresh ? Call::RefreshTokenV1 : Call::AccessTokenV1;
    switch (kind) {
    case TokenKind::PrivateAppToken:
        decision.call = Call::PrivateAppInfo;
        return decision;
    case TokenKind::Uuid:
        if (!isOldRefresh) {
            decision.refusal = Refusal::NotAToken;
            return decision;
        }
        break;
    case TokenKind::Jwt:
        decision.refusal = Refusal::IdToken;
        return decision;
    case TokenKind::AccessToken:
    case TokenKind::RefreshToken:
    case TokenKind::Unknown:
        break;
    }

    const bool isIntrospecting =
        choice == CallChoice::Introspection || (choice == CallChoice::Automatic && hasCredentials);
    decision.call = isIntrospecting ? introspect : v1;
    decision.usesV1 = !isIntrospecting;
    if (isIntrospecting && !hasCredentials) {
        decision.refusal = Refusal::NeedsCredentials;
    } else if (decision.usesV1 && choice == CallChoice::Automatic && decision.v1DaysLeft <= 0) {
        decision.refusal = Refusal::V1SwitchedOff;
    }
    return decision;
}

} // namespace Inspector
