// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/requesterror.h"

namespace Inspector {

bool RequestError::isVerdictOnToken() const
{
    switch (kind) {
    case Kind::UnknownToken:
    case Kind::WrongTokenShape:
    case Kind::ExpiredToken:
    case Kind::InvalidAuthentication:
        return true;
    case Kind::BadRefreshToken:
    case Kind::BadHub:
        return factsOf(context.call).token == TokenKind::RefreshToken;
    default:
        return false;
    }
}

void RequestError::redact(const Redactor &redactor)
{
    for (ServerText *text : {&message, &category, &subCategory, &correctRegion, &redirectHost, &encoding,
             &policyName, &certificateIssuer, &edgeRay, &context.correlationId}) {
        text->redact(redactor);
    }
    for (ScopeRequirement &requirement : requirements) {
        for (QString &scope : requirement.scopes) {
            scope = redactor.redact(scope);
        }
    }
    for (auto &header : context.rateLimitHeaders) {
        header.first.redact(redactor);
        header.second.redact(redactor);
    }
}

} // namespace Inspector
