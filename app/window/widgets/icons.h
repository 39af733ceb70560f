// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace Inspector {

/// An icon of the program's own, in all its sizes; `name` as in resources/icons without size and ending.
[[nodiscard]] QIcon icon(const char *name);
/// The program's icon.
[[nodiscard]] QIcon applicationIcon();

} // namespace Inspector
