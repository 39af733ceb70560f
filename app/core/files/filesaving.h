// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/files/fileerror.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Inspector {

/// Writes atomically: the path holds either the whole new file or the old one, byte for byte. `isPrivate`
/// creates it with mode 0600 before the first byte is written.
[[nodiscard]] std::optional<FileError> saveAtomically(
    const QString &path, const QByteArray &bytes, bool isPrivate);

} // namespace Inspector
