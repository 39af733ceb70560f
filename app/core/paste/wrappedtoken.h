// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

/// A token that was broken over lines (or by single blanks), put together again.
struct WrappedToken {
    QString token; ///< empty: nothing there was broken
    qsizetype end = 0; ///< where its last piece ends in the text
};
/// The token that begins with the run [begin, end), which may be a whole token already, and goes on behind
/// line breaks. What is taken off between
/// the pieces are blanks, quote marks, table and comment marks, line numbers. `budget` is how many characters
/// may still be decoded, so that a text is read in linear time; what is spent is taken off it.
[[nodiscard]] WrappedToken joinWrappedToken(
    QStringView text, qsizetype begin, qsizetype end, bool isWhole, qsizetype &budget);

} // namespace Inspector
