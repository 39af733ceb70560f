// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scopes/scoperequirement.h"
#include "core/util/times.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Inspector {

/// HubSpot's error body, present and former forms, and RFC 6749's; every field may be empty.
struct ErrorBody {
    QString status; ///< "error", or BAD_CLIENT_ID and the like
    QString error; ///< RFC 6749: "invalid_client"
    QString message; ///< else error_description, else that of the first of `errors`
    QString category; ///< else errorType, else RFC 6749's error
    QString subCategory;
    QString policyName;
    QString correlationId; ///< else requestId
    QString correctRegion;
    QList<ScopeRequirement> requirements; ///< one for each of `errors`; names of at most 4 KiB in all
    std::optional<HubSpotTime> expiredAt; ///< of `context["expire time"]`
    std::optional<Milliseconds> expiredAgo; ///< of "expired 5 hour(s) ago"
};

/// What an error body says whatever the status of its reply, so of a pasted one too.
enum class BodyFault : quint8 {
    None, ///< the status decides
    BadClientId, ///< BAD_CLIENT_ID
    BadClientSecret, ///< BAD_CLIENT_SECRET
    InvalidClient, ///< invalid_client without more
    BadRefreshToken, ///< BAD_REFRESH_TOKEN, or invalid_grant without more
    BadHub, ///< BAD_HUB: the account is deleted, or the app not installed there
    BadAuthCode, ///< BAD_AUTH_CODE
    BadRedirectUri, ///< BAD_REDIRECT_URI
    BadGrantType, ///< BAD_GRANT_TYPE
    BadScopes, ///< BAD_SCOPES
    WrongTokenShape, ///< "must have the correct format", or expired since 1970: it held no expiry
    DailyLimit, ///< too many requests, policy DAILY
    RateLimit, ///< too many requests
    MissingScopes, ///< by category, or by message alone
    UserLevelRefused, ///< a user-level token is not allowed there
    ExpiredToken, ///< EXPIRED_AUTHENTICATION
    InvalidAuthentication, ///< INVALID_AUTHENTICATION
    UnknownToken, ///< a message that calls the token expired, invalid, revoked or unknown
};
[[nodiscard]] BodyFault bodyFault(const ErrorBody &body);

/// Empty for anything but a JSON object of at most 1 MiB.
[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body);

/// What Cloudflare, in front of HubSpot, says in place of HubSpot.
enum class EdgeFault : quint8 {
    None,
    Blocked, ///< "you have been blocked", error codes 1006 to 1012 and 1020: this network address
    RateLimit, ///< error code 1015
};
/// Of a page or a line of text; None for JSON, which is HubSpot's own.
[[nodiscard]] EdgeFault edgeFault(const QByteArray &body);

/// Of "The OAuth token used to make this call expired 5 hour(s) ago.".
[[nodiscard]] std::optional<Milliseconds> readExpiredAgo(const QString &message);

} // namespace Inspector
