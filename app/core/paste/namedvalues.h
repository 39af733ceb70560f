// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Inspector {

struct Candidates;

/// Gives each value of a text the name that goes with it: before it, behind it on its line or in its object,
/// or in a header over its column.
void assignNames(QStringView text, Candidates &found);

} // namespace Inspector
