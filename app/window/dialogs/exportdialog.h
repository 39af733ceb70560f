// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/files/leaveout.h"
#include "core/scopes/scopecheck.h"
#include "session/filework.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Inspector {

class InspectionSession;
struct ExportedDocument;

/// Where the export goes and what it holds, with a preview. Secrets stay out unless asked for, and those left
/// out are named; e-mail addresses and the account's domain can be left out.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `session` must outlive the dialog. `folder` is that of the suggested file.
    /// `check` is of the result; nullopt where no needed scopes are known.
    ExportDialog(const InspectionSession &session, const QString &folder,
        const std::optional<ScopeCheck> &check, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void saved(const QString &path);
    /// Closed while the file was still being written: it may yet come to stand there.
    void leftUnfinished(const QString &path);

private:
    [[nodiscard]] ExportedDocument exported(bool includeSecrets) const;
    void browse();
    void save();
    void askToReplace(const QString &path);
    void write(const QString &path);
    void showSummary();
    [[nodiscard]] LeaveOut leaveOut() const;

    const InspectionSession &m_session;
    std::optional<ScopeCheck> m_check;
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
