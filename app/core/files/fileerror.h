// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secrets/servertext.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace Inspector {

/// What else of HubSpot's a file may hold where a reply about a token is looked for.
enum class OtherContent : quint8 {
    None,
    ErrorReply, ///< the body of a refusal, e.g. MISSING_SCOPES
    ProjectFile, ///< app-hsmeta.json and the like
    TokenReply, ///< what HubSpot answers when it issues a token
    AccountInfo, ///< the account details of another call
};

/// Why a file could not be written or read. `systemText` is the operating system's reason.
struct FileError {
    Q_GADGET
public:
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
        SeveralReplies, ///< two or more different exports or replies
        OtherContent, ///< see `content`
    };
    Q_ENUM(Kind)
    Kind kind = Kind::WriteFailed;
    ServerText systemText;
    OtherContent content = OtherContent::None;
    ServerText message{}; ///< of ErrorReply: its words; ServerText takes the beginning of a token out of them
    QStringList scopes{}; ///< of ErrorReply: those that were required
    /// Of NotJson, NotAnExport and OtherContent: the whole text of the file. May hold secrets.
    QString text{};
};

} // namespace Inspector
