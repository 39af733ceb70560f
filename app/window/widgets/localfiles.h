// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QMimeData;

namespace Inspector {

/// The paths of the files of this machine that a drag or the clipboard holds. `content` may be null.
[[nodiscard]] QStringList localFiles(const QMimeData *content);

} // namespace Inspector
