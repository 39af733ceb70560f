// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

/// What protects the running program beyond its own code, in a sentence or two: whether freed memory is
/// overwritten, and what the compiler built in. Read from the program itself, not from the options it was
/// configured with.
[[nodiscard]] QString buildFeatures();

} // namespace Inspector
