// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Inspector {

/// Tells assistive technology that the widgets of this one's class are groups, by their accessible names. Qt
/// would call a frame a border.
void makeAccessibleGroup(QWidget &widget);

} // namespace Inspector
