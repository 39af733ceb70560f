// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/files/fileerror.h"
#include "core/util/expected.h"

#include <QByteArray>
#include <QString>

namespace Inspector {

/// The bytes of a regular file, at most JsonTree::maxBytes; beyond that TooLarge. Never waits for the
/// other end of a pipe or a device.
[[nodiscard]] Expected<QByteArray, FileError> readFile(const QString &path);

/// The text of a file: UTF-16 and UTF-32 by their byte order mark, else UTF-8. Empty where there are NULs,
/// since that is no text.
[[nodiscard]] QString fileText(const QByteArray &bytes);

} // namespace Inspector
