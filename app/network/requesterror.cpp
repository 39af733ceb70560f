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
        return context.call == Call::RefreshTokenV1 || context.call == Call::IntrospectRefreshToken;
    default:
        return false;
    }
}

void RequestError::redact(const Redactor &redactor)
{
    for (QString *text : {&message, &category, &subCategory, &correctRegion, &redirectHost, &encoding,
             &policyName, &certificateIssuer, &edgeRay, &context.correlationId}) {
        *text = redactor.redact(*text);
    }
    for (ScopeRequirement &requirement : requirements) {
        for (QString &scope : requirement.scopes) {
            scope = redactor.redact(scope);
        }
    }
    for (auto &header : context.rateLimitHeaders) {
        header.first = redactor.redact(header.first);
        header.second = redactor.redact(header.second);
    }
}

} // namespace Inspector
