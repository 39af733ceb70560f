// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/files/fileerror.h"
#include "core/findings/findings.h"
#include "core/metadata/inspection.h"
#include "core/util/expected.h"
#include "core/util/times.h"

#include <QByteArray>
#include <QString>

namespace Inspector {

/// An inspection from a file, and what an export says was found when the reply came.
struct SavedInspection : Inspection {
    QList<Finding> findings;
};

/// Reads what exportDocument() wrote, or a raw reply as curl saved it. At most JsonTree::maxBytes.
[[nodiscard]] Expected<SavedInspection, FileError> openSaved(const QString &path);
/// The same from bytes; `fileTime`, the file's modification time, is used where a raw reply tells none.
[[nodiscard]] Expected<SavedInspection, FileError> readSaved(const QByteArray &bytes, WallTime fileTime);

} // namespace Inspector
