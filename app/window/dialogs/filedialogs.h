// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scopes/scopecheck.h"

#include <QObject>

#include <optional>

namespace Inspector {

class InspectionSession;

/// Opens the window's dialogs for files, both in the folder that was used last. What was chosen or written is
/// told by signals; reads nothing itself.
class FileDialogs final : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive this; `window` is what the dialogs belong to.
    FileDialogs(const InspectionSession &session, QWidget *window);

    /// The folder of this file is used from here on.
    void setFolderOf(const QString &path);
    /// Asks for a saved reply: fileChosen() names it.
    void showOpen();
    /// Exports the session's result. `check` is of that result; nullopt where no needed scopes are known.
    void showExport(const std::optional<ScopeCheck> &check);

Q_SIGNALS:
    void fileChosen(const QString &path);
    void saved(const QString &path);
    /// The dialog was closed while the file was still being written: it may yet come to stand there.
    void leftUnfinished(const QString &path);

private:
    const InspectionSession &m_session;
    QWidget *m_window;
    QString m_folder; // where files were last opened or saved in this session
};

} // namespace Inspector
