// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Inspector {

/// What is longer is no token, whatever it looks like. The longest seen has 588 characters.
inline constexpr qsizetype maxTokenLength = 8 * 1024;

/// What a token looks like, by its shape alone (hubspot-api facts, "What people paste").
enum class TokenKind : quint8 {
    AccessToken, ///< OAuth access token: base64url without padding, `C` then `I` to `P`
    RefreshToken, ///< `na1-xxxx-...`; an authorization code has the same shape
    PrivateAppToken, ///< `pat-na1-` + UUID
    Uuid, ///< developer key, client id or secret, or an old refresh token
    Jwt, ///< three base64url parts with dots
    Unknown, ///< made of characters that a token may hold, but of no known shape
};

/// The kind of a clean token.
[[nodiscard]] TokenKind tokenKind(QStringView token);

/// Letters, digits, `-` and `_`.
[[nodiscard]] constexpr bool isTokenUnit(QChar unit)
{
    const char16_t c = unit.unicode();
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
        || c == u'_';
}
/// The characters of isSendable().
[[nodiscard]] constexpr bool isSendableUnit(QChar unit)
{
    const char16_t c = unit.unicode();
    return isTokenUnit(unit) || c == u'.' || c == u'~' || c == u'+' || c == u'=';
}
/// Whether a text may be put into a request, v1's path included: at most maxTokenLength of the characters
/// that a token may hold, `=` only as base64 pads, no "..", a letter or a digit.
[[nodiscard]] bool isSendable(QStringView text);

/// Whether a text has a UUID's shape, as HubSpot's client ids and secrets do today.
[[nodiscard]] bool isUuid(QStringView text);

} // namespace Inspector
