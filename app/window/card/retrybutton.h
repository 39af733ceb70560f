// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QTimer>

namespace Inspector {

class Clock;

/// Try Again. A wait that HubSpot asked for is counted down on it, and it is disabled until the end.
class RetryButton final : public QPushButton {
    Q_OBJECT
public:
    /// `clock` must outlive the button.
    explicit RetryButton(const Clock &clock, QWidget *parent = nullptr);

    /// Counts down to this time of Clock::steadyMs; one that has passed enables the button.
    void waitUntil(qint64 steadyMs);

private:
    void showLeft();

    const Clock &m_clock;
    QTimer m_timer;
    qint64 m_endMs = 0; // by Clock::steadyMs
};

} // namespace Inspector
