// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

/// Control, bidi, zero-width and other invisible characters, lone surrogates and NUL become escapes (U+202E
/// as `\\u202E`); line breaks stay. What is longer than `limit` then is cut and ends in "… (N more
/// characters)"; `unread` further ones were not handed over.
///
/// A text from a server or a file may also hold secrets: it is shown through ServerText.
[[nodiscard]] QString visibleText(const QString &text, qsizetype limit = 4096, qsizetype unread = 0);
/// The same with escapes for line breaks too.
[[nodiscard]] QString visibleLine(const QString &text, qsizetype limit = 4096, qsizetype unread = 0);
/// Whether a character is invisible or changes how its neighbours are shown: controls but line feed,
/// zero-width and direction marks, fillers, lone surrogates, non-characters and the like.
[[nodiscard]] bool isInvisible(char32_t codePoint);
/// The character that begins at `position`, as a code point; a lone surrogate as it is.
[[nodiscard]] char32_t codePointAt(QStringView text, qsizetype position);
/// A UTF-16 unit as its escape, which is JSON's too (RFC 8259, section 7): `\\u202E`.
[[nodiscard]] QString unitEscape(QChar unit);

} // namespace Inspector
