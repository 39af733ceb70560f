// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/errors/errorbody.h"
#include "core/errors/httprequest.h"
#include "core/scopes/neededscopes.h"

#include <QString>

#include <optional>

namespace Inspector {

/// A refusal of HubSpot's as a person holds it: a body, a line of a log, a page, a message alone. Its texts
/// hold no secret that a Redactor finds by shape; `tokenFragment` alone is one.
struct FailedCall {
    ErrorBody body; ///< also read from texts that are no JSON, as far as they say
    BodyFault fault = BodyFault::None;
    EdgeFault edge = EdgeFault::None;
    int httpStatus = 0; ///< 0 where nothing says it
    HttpRequest request;
    NeededScopes needed;
    QString edgeRay; ///< Cloudflare's ray id
    QString tokenFragment; ///< the beginning of the token that the call used: a secret
    std::optional<qint64> hubId; ///< of the account that the call went to
    bool isNotApproved = false; ///< an administrator has not approved the app for the scopes
    bool isScopeMismatch = false; ///< install URL and app ask for different scopes

    [[nodiscard]] bool isEmpty() const;
};
/// Pure; linear in the text; looks at no more than 256 KiB. Never fails: what it does not know stays empty.
[[nodiscard]] FailedCall readFailedCall(const QString &text);

} // namespace Inspector
