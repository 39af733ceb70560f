// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/expected.h"
#include "core/findings.h"
#include "core/inspection.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Inspector {

class Redactor;

struct ExportOptions {
    bool includeSecrets = false;
    QString programVersion;
    /// When the file is written, ms since 1970 UTC.
    qint64 writtenWallMs = 0;
};

/// A file's content and how many secrets were left out of it.
struct ExportedDocument {
    QByteArray json; ///< UTF-8, indented, ends with a line break
    int hiddenSecrets = 0;
};

/// The export: `metadata` holds HubSpot's reply under its own names and values exactly as they were sent
/// (numbers digit for digit, order kept); beside it `inspection` (when, which server, call and status,
/// computed expiry in ISO 8601 UTC), `findings`, `secrets` ("redacted" or "included") and the program's name
/// and version.
[[nodiscard]] ExportedDocument exportDocument(const Inspection &inspection, const QList<Finding> &findings,
    std::optional<qint64> expiryMs, const Redactor &redactor, const ExportOptions &options);

/// "hubspot-token_hub6251543_20261123T162100Z.json": no secret, safe on every file system.
[[nodiscard]] QString suggestedFileName(const Inspection &inspection);

/// Why a file could not be written or read. `systemText` is the operating system's reason, plain text.
struct FileError {
    enum class Kind {
        FolderMissing,
        NotPermitted,
        NoSpace,
        IsAFolder,
        NotAFile, ///< a device, a socket, a dangling link
        NameTooLong,
        TooLarge,
        WriteFailed,
        ReadFailed,
        NotJson, ///< of an opened file
        NotAnExport, ///< JSON, but neither an export nor a reply
    };
    Kind kind = Kind::WriteFailed;
    QString systemText;
};

/// Writes atomically: either the whole new file stands there, or the old one byte for byte. `isPrivate`
/// creates it with mode 0600 before the first byte is written.
[[nodiscard]] std::optional<FileError> saveAtomically(
    const QString &path, const QByteArray &bytes, bool isPrivate);

/// Reads what exportDocument() wrote, or a raw reply as curl saved it. At most JsonTree::maximumBytes.
[[nodiscard]] Expected<Inspection, FileError> openSaved(const QString &path);
/// The same from bytes; `fileWallMs`, the file's modification time, stands in where a raw reply says no time.
[[nodiscard]] Expected<Inspection, FileError> readSaved(const QByteArray &bytes, qint64 fileWallMs);

} // namespace Inspector
