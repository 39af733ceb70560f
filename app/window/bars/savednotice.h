// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace Inspector {

/// For the status bar: opens the folder that a file was saved to.
class SavedNotice final : public QToolButton {
    Q_OBJECT
public:
    explicit SavedNotice(QWidget *parent = nullptr);

    /// `path` of the file that was saved.
    void showSaved(const QString &path);

private:
    void openFolder();

    QString m_folder;
};

} // namespace Inspector
