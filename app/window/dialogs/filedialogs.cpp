// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/dialogs/filedialogs.h"

#include "session/inspectionsession.h"
#include "window/dialogs/exportdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace Inspector {

namespace {

/// A new account may not have the folder that its settings name.
QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace

FileDialogs::FileDialogs(const InspectionSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_folder(documentsFolder())
{
}

void FileDialogs::setFolderOf(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
}

void FileDialogs::showOpen()
{
    auto *dialog =
        new QFileDialog(m_window, tr("Open Saved Reply"), m_folder, tr("JSON files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The desktop's portal cannot serve a process that keeps its memory from being read.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileDialogs::fileChosen);
    dialog->open();
}

void FileDialogs::showExport(const std::optional<ScopeCheck> &check)
{
    auto *dialog = new ExportDialog(m_session, m_folder, check, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this, [this](const QString &path) {
        setFolderOf(path);
        Q_EMIT saved(path);
    });
    connect(dialog, &ExportDialog::leftUnfinished, this, &FileDialogs::leftUnfinished);
    dialog->open();
}

} // namespace Inspector
