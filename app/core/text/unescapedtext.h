// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

/// A text without its backslash escapes, however many backslashes stand before the character: quotes and
/// slashes bare, `\n` and `\r` as line breaks, `\t` as a tab, `\u0022` as its character. Other backslashes
/// go. A text inside JSON inside a log line reads as it was written first. Linear in the text.
[[nodiscard]] QString withoutBackslashes(QStringView text);
/// A text with `%41` and `%2541` decoded where they stand for a printable ASCII character or a line break.
[[nodiscard]] QString withoutPercentSigns(QStringView text);

} // namespace Inspector
