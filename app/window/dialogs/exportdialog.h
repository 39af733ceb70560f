// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/files/leaveout.h"
#include "session/filework.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Inspector {

class InspectionSession;

/// Where the export goes and what it holds, with a preview. Secrets stay out unless asked for, and those left
/// out are named; e-mail addresses and the account's domain can be left out.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `session` must outlive the dialog. `folder` is where the suggested file stands.
    ExportDialog(const InspectionSession &session, const QString &folder, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void saved(const QString &path);
    /// Closed while the file was still being written: it may yet come to stand there.
    void leftUnfinished(const QString &path);

private:
    void browse();
    void save();
    void askToReplace(const QString &path);
    void write(const QString &path);
    void showSummary();
    [[nodiscard]] LeaveOut leaveOut() const;

    const InspectionSession &m_session;
    FileWork m_work;
    QString m_writtenPath; // empty unless under way
    QLineEdit *m_path = nullptr;
    QCheckBox *m_includeSecrets = nullptr;
    QCheckBox *m_withoutEmails = nullptr;
    QCheckBox *m_withoutDomain = nullptr;
    QLabel *m_summary = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Inspector
