// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

/// Server text for display: control, bidi, zero-width and other invisible characters, lone surrogates and NUL
/// become escapes (U+202E as `\\u202E`); line breaks stay. Text over `limit` characters is cut and ends in
/// "… (N more characters)".
[[nodiscard]] QString visibleText(const QString &text, qsizetype limit = 4096);
/// Line breaks become escapes too: for names and cells.
[[nodiscard]] QString singleLine(QString visible);
/// Escapes the same characters as JSON does (RFC 8259, section 7), so that a JSON text keeps its value. White
/// space between values stays.
[[nodiscard]] QString jsonEscaped(const QString &json);

} // namespace Inspector
