// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

class QMenu;

namespace Inspector {

class InspectionSession;

/// How many findings there are, for the status bar; a press lists them, a choice leads to the row.
class FindingsButton final : public QToolButton {
    Q_OBJECT
public:
    /// `session` must outlive the button.
    explicit FindingsButton(InspectionSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void findingChosen(const QString &path);

private:
    void showCount();
    void fillMenu();

    InspectionSession &m_session;
    QMenu *m_menu = nullptr;
};

} // namespace Inspector
