// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace Inspector {

/// An icon of the program's own, in all its sizes; `name` as in resources/icons without size and ending. A
/// plain one is drawn in the palette's colour for the text of buttons, whatever that is when it is drawn;
/// those that say how things stand keep their colours.
[[nodiscard]] QIcon icon(const char *name);
/// The program's icon.
[[nodiscard]] QIcon applicationIcon();

} // namespace Inspector
