// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/files/filesaving.h"

#include "core/files/fileerror.h"
#include "core/files/metadataexport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Inspector {

namespace {

constexpr qsizetype maxFileNameBytes = 255;
constexpr qsizetype maxPathBytes = 4095;
constexpr qsizetype temporarySuffix = 7; // QSaveFile writes to "name.XXXXXX" beside the file first

bool isFolderForbidden(const QString &folder)
{
#ifdef Q_OS_UNIX
    return ::access(QFile::encodeName(folder).constData(), F_OK) != 0 && errno == EACCES;
#else
    Q_UNUSED(folder);
    return false;
#endif
}

/// What can be told before anything is touched.
std::optional<FileError> obstacle(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar::Null)) {
        return FileError{FileError::Kind::NotAFile, {}};
    }
    const QFileInfo info(path);
    const QString folder = info.absolutePath();
    if (QFile::encodeName(info.fileName()).size() + temporarySuffix > maxFileNameBytes
        || QFile::encodeName(info.absoluteFilePath()).size() + temporarySuffix > maxPathBytes) {
        return FileError{FileError::Kind::NameTooLong, qt_error_string(ENAMETOOLONG)};
    }
    if (info.isDir()) {
        return FileError{FileError::Kind::IsAFolder, qt_error_string(EISDIR)};
    }
    if (info.exists() ? !info.isFile() : info.isSymLink()) {
        return FileError{FileError::Kind::NotAFile, {}};
    }
    if (!QFileInfo(folder).isDir()) {
        return isFolderForbidden(folder) ? FileError{FileError::Kind::NotPermitted, qt_error_string(EACCES)}
                                         : FileError{FileError::Kind::FolderMissing, qt_error_string(ENOENT)};
    }
    return std::nullopt;
}

/// QFileDevice tells a full disk from a forbidden one by its text only, so `number`, errno right after the
/// call that failed, decides; and what the folder is like where there is none.
FileError::Kind failureKind(int number, const QString &path, qsizetype size)
{
    switch (number) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return FileError::Kind::NoSpace;
    case EACCES:
    case EPERM:
    case EROFS:
        return FileError::Kind::NotPermitted;
    case ENAMETOOLONG:
        return FileError::Kind::NameTooLong;
    case EISDIR:
        return FileError::Kind::IsAFolder;
    case ENOENT:
    case ENOTDIR:
        return FileError::Kind::FolderMissing;
    default:
        break;
    }
    const QFileInfo info(path);
    if (!QFileInfo(info.absolutePath()).isWritable() || (info.exists() && !info.isWritable())) {
        return FileError::Kind::NotPermitted;
    }
    const QStorageInfo storage(info.absolutePath());
    const bool isFull = storage.isValid() && storage.bytesAvailable() < size;
    return isFull ? FileError::Kind::NoSpace : FileError::Kind::WriteFailed;
}

/// Whether the bytes have arrived on the disk, as far as the system tells.
bool isOnDisk(const QSaveFile &file)
{
#ifdef Q_OS_UNIX
    // Some file systems cannot do it, and say so; a disk that is full or broken says something else.
    return ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP;
#else
    Q_UNUSED(file);
    return true;
#endif
}

} // namespace

std::optional<FileError> saveAtomically(const QString &path, const QByteArray &bytes, bool isPrivate)
{
    if (auto error = obstacle(path)) {
        return error;
    }
    QSaveFile file(path);
    errno = 0;
    const auto failure = [&] {
        const int number = errno;
        return FileError{failureKind(number, path, bytes.size()), file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return failure();
    }
    // QSaveFile::commit() alone says true on a full disk and leaves an empty file: each step is asked.
    errno = 0;
    const bool isWritten =
        (!isPrivate || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        && file.write(bytes) == bytes.size() && file.flush() && file.error() == QFileDevice::NoError
        && isOnDisk(file);
    if (!isWritten) {
        FileError error = failure();
        file.cancelWriting();
        return error;
    }
    errno = 0;
    if (!file.commit()) {
        return failure();
    }
    return std::nullopt;
}

} // namespace Inspector
