// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"

#include <QPushButton>
#include <QTimer>

#include <optional>

namespace Inspector {

class Clock;

/// Try Again. A wait that HubSpot asked for is counted down on it, and it is disabled until the end.
class RetryButton final : public QPushButton {
    Q_OBJECT
public:
    /// `clock` must outlive the button.
    explicit RetryButton(const Clock &clock, QWidget *parent = nullptr);

    /// Counts down to `end`; none, or one that has passed, enables the button.
    void waitUntil(std::optional<SteadyTime> end);

private:
    void showLeft();
    /// Without a word to assistive technology, which can still read it.
    void setTextQuietly(const QString &text);

    const Clock &m_clock;
    QTimer m_timer;
    std::optional<SteadyTime> m_end;
};

} // namespace Inspector
