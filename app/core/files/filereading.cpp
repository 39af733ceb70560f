// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/files/filereading.h"

#include "core/json/jsontree.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Inspector {

namespace {

/// Opens a regular file and nothing else; never waits for the other end of a pipe or a device.
std::optional<FileError> openRegular(QFile &file, const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || path.contains(QChar::Null)) {
        return FileError{FileError::Kind::NotAFile, {}};
    }
    if (info.isDir()) {
        return FileError{FileError::Kind::IsAFolder, {}};
    }
    if (info.exists() ? !info.isFile() : info.isSymLink()) {
        return FileError{FileError::Kind::NotAFile, {}};
    }
    if (!info.exists() && !QFileInfo::exists(info.absolutePath())) {
        return FileError{FileError::Kind::FolderMissing, {}};
    }
    file.setFileName(path);
#ifdef Q_OS_UNIX
    // The file may be another one by now: O_NONBLOCK, so that opening a pipe does not wait for a writer.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    const bool isOpen = descriptor >= 0 && file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle);
    const QString reason = isOpen ? QString() : qt_error_string();
#else
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QString reason = file.errorString();
#endif
    if (!isOpen) {
        const bool isPermitted = !info.exists() || info.isReadable();
        return FileError{isPermitted ? FileError::Kind::ReadFailed : FileError::Kind::NotPermitted, reason};
    }
    if (file.isSequential()) {
        return FileError{FileError::Kind::NotAFile, {}};
    }
    return std::nullopt;
}

/// Up to one byte more than a tree may have. In parts: Qt allocates as much as it is asked for, and the
/// memory is wiped when it is freed.
QByteArray readBounded(QFile &file)
{
    constexpr qint64 partBytes = 64 * 1024;
    QByteArray bytes;
    while (bytes.size() <= JsonTree::maxBytes) {
        const QByteArray part = file.read(std::min<qint64>(partBytes, JsonTree::maxBytes + 1 - bytes.size()));
        if (part.isEmpty()) {
            break;
        }
        bytes += part;
    }
    return bytes;
}

} // namespace

Expected<QByteArray, FileError> readFile(const QString &path)
{
    QFile file;
    if (auto error = openRegular(file, path)) {
        return *error;
    }
    // Not by its size: what /proc and a growing file say about that is not to be relied on.
    const QByteArray bytes = readBounded(file);
    if (file.error() != QFileDevice::NoError) {
        return FileError{FileError::Kind::ReadFailed, file.errorString()};
    }
    if (bytes.size() > JsonTree::maxBytes) {
        return FileError{FileError::Kind::TooLarge, {}};
    }
    return bytes;
}

QString fileText(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    const QString text = QStringDecoder(encoding)(bytes);
    return text.contains(QChar::Null) ? QString() : text;
}

} // namespace Inspector
