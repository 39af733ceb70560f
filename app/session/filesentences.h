// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

struct FileError;

/// Why a file could not be written or read, and the next step. Plain text.
[[nodiscard]] QString fileErrorText(const FileError &error, bool wasSaving);

} // namespace Inspector
