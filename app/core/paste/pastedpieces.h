// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

namespace Inspector {

/// What the parts of an unlabelled text, separated by white space, may be as tokens.
struct PieceChoice {
    QSet<QString> tokens; ///< one: that is it; several: it cannot be told which
    bool wasStripped = false; ///< quotes, brackets or punctuation were taken off it
    bool wasJoined = false; ///< it was wrapped
    bool hadLineBreak = false; ///< line breaks stood in the text
};
[[nodiscard]] PieceChoice choosePiece(QStringView text);

/// A token that begins the text and goes on after white space, as e-mail programs wrap it; empty if the text
/// is not just that.
[[nodiscard]] QString joinWrapped(QStringView text);

/// Whether a text is a word that somebody typed: below 20 letters in lower case, or below 8 in a word's case.
/// No token is that plain.
[[nodiscard]] bool isPlainWord(QStringView text);

} // namespace Inspector
