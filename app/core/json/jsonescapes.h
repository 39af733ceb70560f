// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

/// A JSON text with its invisible characters as escapes (RFC 8259, section 7): it keeps its value. White
/// space between values stays.
[[nodiscard]] QString jsonEscaped(const QString &json);

} // namespace Inspector
