// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

/// Server text for a person: control, bidi, zero-width and other invisible characters, lone surrogates and
/// NUL become visible escapes (U+202E as `\\u202E`); line breaks stay. Longer than `limit` characters: cut,
/// and "… (N more characters)" added.
[[nodiscard]] QString visibleText(const QString &text, qsizetype limit = 4096);
/// Line breaks as escapes too: in names and cells no server begins a line of its own.
[[nodiscard]] QString singleLine(QString visible);
/// What visibleText() would escape, escaped as JSON does (RFC 8259, section 7), so that a JSON text keeps its
/// value; white space between its values stays.
[[nodiscard]] QString jsonEscaped(const QString &json);

} // namespace Inspector
