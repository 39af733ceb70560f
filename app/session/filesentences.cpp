// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/filesentences.h"

#include "core/files/fileerror.h"
#include "core/secrets/redaction.h"
#include "core/secrets/servertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Gives the free functions of this file a translation context of their own.
class FileSentences {
    Q_DECLARE_TR_FUNCTIONS(FileSentences)
};

QString otherContentText(const FileError &error)
{
    switch (error.content) {
    case OtherContent::ErrorReply: {
        const QString said = error.message.shown({});
        const QString sentence =
            FileSentences::tr("The file holds an error reply, not one about a token: \"%1\"").arg(said);
        return error.scopes.isEmpty()
            ? QString(sentence + u' '
                + FileSentences::tr("Inspect the token that the call was made with to see its scopes."))
            : QString(sentence + u' '
                + FileSentences::tr(
                    "It names these scopes: %1. Inspect the token to see whether it has them.")
                      .arg(ServerText(error.scopes.join(u", "_s)).shown({})));
    }
    case OtherContent::ProjectFile:
        return FileSentences::tr(
            "The file is an app's project file (such as app-hsmeta.json) and holds no token "
            "metadata. Choose a saved reply or export.");
    case OtherContent::TokenReply:
        return error.text.isEmpty()
            ? FileSentences::tr("The file holds a token reply, which says nothing about whether the token is "
                                "active, and its access token is masked. Paste the whole token.")
            : FileSentences::tr("The file holds a token reply, which says nothing about whether the token is "
                                "active. It was read as if you had pasted it: press Inspect to ask HubSpot "
                                "about its access token.");
    case OtherContent::AccountInfo:
        return FileSentences::tr(
            "The file holds the details of an account and no token metadata. Choose a saved "
            "reply or export.");
    case OtherContent::None:
        break;
    }
    return {};
}

} // namespace

QString fileErrorText(const FileError &error, bool wasSaving)
{
    if (!error.text.isEmpty() && error.content != OtherContent::TokenReply) {
        return FileSentences::tr("The file is no saved reply or export, so its text was read as if you had "
                                 "pasted it. Nothing was sent.");
    }
    switch (error.kind) {
    case FileError::Kind::FolderMissing:
        return wasSaving ? FileSentences::tr("The folder does not exist any more. Choose another folder.")
                         : FileSentences::tr("The file does not exist. Choose another file.");
    case FileError::Kind::NotPermitted:
        return wasSaving ? FileSentences::tr("You are not allowed to write there. Choose another folder.")
                         : FileSentences::tr("You are not allowed to read this file. Check its permissions.");
    case FileError::Kind::NoSpace:
        return FileSentences::tr("There is not enough space. Free some, or choose another folder.");
    case FileError::Kind::IsAFolder:
        return FileSentences::tr("This is a folder. Choose a file.");
    case FileError::Kind::NotAFile:
        return FileSentences::tr("This is not an ordinary file. Choose another one.");
    case FileError::Kind::NameTooLong:
        return FileSentences::tr("The file name is too long. Choose a shorter one.");
    case FileError::Kind::TooLarge:
        return FileSentences::tr(
            "The file is too large to be read. Copy the part with the token and paste it, or "
            "choose another file.");
    case FileError::Kind::NotJson:
        return FileSentences::tr(
            "The file is not JSON. Choose a saved export, or a reply saved as it came from HubSpot.");
    case FileError::Kind::NotAnExport:
        return FileSentences::tr(
            "The file is JSON, but holds no token metadata. Choose a saved export, or a reply saved "
            "as it came from HubSpot.");
    case FileError::Kind::SeveralReplies:
        return FileSentences::tr(
            "The file holds two or more different replies. Save just one of them in a file and open that.");
    case FileError::Kind::OtherContent:
        return otherContentText(error);
    case FileError::Kind::WriteFailed:
    case FileError::Kind::ReadFailed:
        break;
    }
    const QString sentence = wasSaving
        ? FileSentences::tr("The file could not be written. Try another folder.")
        : FileSentences::tr("The file could not be read. Try again, or choose another one.");
    return error.systemText.isEmpty() ? sentence
                                      : QString(sentence + u" ("_s + error.systemText.shown({}, 200) + u')');
}

} // namespace Inspector
