// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

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

} // namespace Inspector
