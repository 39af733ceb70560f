// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace Inspector {

class InspectionSession;

/// How many findings there are, for the status bar; checked while the list of them is open.
class FindingsButton final : public QToolButton {
    Q_OBJECT
public:
    /// `session` must outlive the button.
    explicit FindingsButton(InspectionSession &session, QWidget *parent = nullptr);

private:
    void showCount();

    InspectionSession &m_session;
};

} // namespace Inspector
