// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/paste/pastedtoken.h"

#include <QList>
#include <QString>

namespace Inspector {

/// A pasted text without what nobody sees: blanks are U+0020, line breaks U+000A, no other controls or
/// invisible characters, nothing of either around it.
struct PlainPaste {
    QString text;
    QList<PasteNoise> noise; ///< what was taken off, each once
};
[[nodiscard]] PlainPaste plainPaste(QStringView text);

/// `%41` as `A`, for printable ASCII, blanks and line breaks; any other escape stays as it is.
[[nodiscard]] QString percentDecoded(const QString &text);

/// A parameter's name in lower case without `-` and `_`: "access_token", "accessToken" and "ACCESS-TOKEN" are
/// one.
[[nodiscard]] QString plainName(QStringView name);

/// Letters, digits, `-` and `_`: what names are made of.
[[nodiscard]] bool isNameUnit(QChar unit);
[[nodiscard]] bool isPastedQuote(QChar unit);
/// Letters, digits and - _ . ~ +, and `=` which may end a token.
[[nodiscard]] bool isTokenUnit(QChar unit);

/// A run of token characters.
struct TokenRun {
    QString token; ///< without trailing full stops
    qsizetype end = 0; ///< where the run ends in the text
    bool isClosed = false; ///< followed by something that may stand after a token
};
[[nodiscard]] TokenRun tokenRunAt(QStringView text, qsizetype begin);

/// Whether a text may be put into a request: token characters only, `=` only as base64 pads, no "..", not
/// dots alone.
[[nodiscard]] bool isSendable(QStringView token);
/// Whether a text looks made by a machine: of a known kind, or long with digits.
[[nodiscard]] bool isTokenLike(QStringView token);
/// Whether a text is only quotes, brackets, punctuation and white space.
[[nodiscard]] bool isOnlyClosing(QStringView text);

} // namespace Inspector
