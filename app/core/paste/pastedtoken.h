// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/token/tokenkind.h"

#include <QList>
#include <QString>

namespace Inspector {

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
        TooLong, ///< a token longer than maxTokenLength, or a text longer than maximumText
    };
    static constexpr qsizetype maximumText = 1024 * 1024;

    Outcome outcome = Outcome::Empty;
    QString token; ///< clean; only letters, digits and - _ . ~ + / = ; never "." or ".."; empty unless Token
    TokenKind kind = TokenKind::Unknown;
    QList<PasteNoise> noise; ///< in the order of the enum, each once
};

/// Finds the token in messy text. Pure; linear in the text; looks at no more than maximumText characters.
[[nodiscard]] PastedToken readPastedToken(QStringView text);

} // namespace Inspector
