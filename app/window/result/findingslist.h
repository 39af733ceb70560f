// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace Inspector {

class InspectionSession;

/// All findings, worst first, each with its severity in words. Stays open until it is closed; a choice leads
/// to the row, Ctrl+C copies.
class FindingsList final : public QListWidget {
    Q_OBJECT
public:
    /// `session` must outlive the list.
    explicit FindingsList(InspectionSession &session, QWidget *parent = nullptr);

    /// Whether the person wants to see it; it hides itself where there is nothing to list.
    void setOpen(bool isOpen);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void findingChosen(const QString &path);
    void copied(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFindings();
    void copySelected();

    InspectionSession &m_session;
    bool m_isOpen = false;
};

} // namespace Inspector
