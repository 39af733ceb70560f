// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/requesterror.h"

namespace Inspector {

void RequestError::redact(const Redactor &redactor)
{
    for (QString *text : {&message, &category, &subCategory, &correctRegion, &redirectHost, &policyName,
             &certificateIssuer, &context.correlationId}) {
        *text = redactor.redact(*text);
    }
    for (QString &scope : requiredScopes) {
        scope = redactor.redact(scope);
    }
    for (auto &header : context.rateLimitHeaders) {
        header.first = redactor.redact(header.first);
        header.second = redactor.redact(header.second);
    }
}

} // namespace Inspector
