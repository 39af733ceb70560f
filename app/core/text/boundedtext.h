// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

/// The beginning of a text: at most 4096 UTF-16 units, never half a surrogate pair.
[[nodiscard]] QString boundedText(const QString &text);

} // namespace Inspector
