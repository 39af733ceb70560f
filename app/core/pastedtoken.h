// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Inspector {

/// What a token looks like, by its shape alone (hubspot-api facts, "What people paste").
enum class TokenKind : quint8 {
    AccessToken, ///< OAuth access token: base64url without padding, `C` then `I` to `P`
    RefreshToken, ///< `na1-xxxx-...`; an authorization code has the same shape
    PrivateAppToken, ///< `pat-na1-` + UUID
    Uuid, ///< developer key, client id or secret, or an old refresh token
    Jwt, ///< three base64url parts with dots
    Unknown, ///< made of characters that a token may hold, but of no known shape
};

/// What was taken off around a token, each told to the person in words.
enum class PasteNoise : quint8 {
    WhiteSpace, ///< blanks and tabs around or within
    LineBreaks,
    InvisibleCharacters, ///< NBSP, zero-width characters, byte order mark, NUL and other controls
    Quotes, ///< and trailing commas, brackets or semicolons
    BearerPrefix, ///< `Bearer`, `Authorization: Bearer`
    ParameterName, ///< `access_token=`, `token:` and the like
    Url,
    CurlCommand,
    Json, ///< taken from a JSON text's `access_token`, `refresh_token` or `token`
};

/// The result of reading what a person pasted or typed.
struct PastedToken {
    enum class Outcome : quint8 {
        Empty, ///< nothing but white space
        Token, ///< exactly one token
        NoToken, ///< text that holds no token
        Ambiguous, ///< two or more different tokens: none is taken
        TooLong, ///< a token longer than maximumLength, or a text longer than maximumText
    };
    static constexpr qsizetype maximumLength = 8 * 1024;
    static constexpr qsizetype maximumText = 1024 * 1024;

    Outcome outcome = Outcome::Empty;
    QString token; ///< clean; only letters, digits and - _ . ~ + / = ; never "." or ".."; empty unless Token
    TokenKind kind = TokenKind::Unknown;
    QList<PasteNoise> noise; ///< in the order of the enum, each once
};

/// Finds the token in messy text. Pure; linear in the text; looks at no more than maximumText characters.
[[nodiscard]] PastedToken readPastedToken(QStringView text);

/// The kind of a clean token.
[[nodiscard]] TokenKind tokenKind(QStringView token);

/// Client id and secret found in pasted `client_id=... client_secret=...` lines, .env, query strings or JSON;
/// or two UUIDs on two lines and nothing else, the id first.
struct PastedCredentials {
    QString clientId; ///< empty where not found
    QString clientSecret; ///< empty where not found; a secret
};
[[nodiscard]] PastedCredentials readPastedCredentials(QStringView text);

/// Whether a text has a UUID's shape, as HubSpot's client ids and secrets do today.
[[nodiscard]] bool isUuid(QStringView text);

} // namespace Inspector
