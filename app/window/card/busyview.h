// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace Inspector {

class Clock;
class SentenceLabel;

/// An endless bar while an answer is awaited, and after a while the seconds that have passed.
class BusyView final : public QWidget {
    Q_OBJECT
public:
    /// `clock` must outlive the view.
    explicit BusyView(const Clock &clock, QWidget *parent = nullptr);

    /// Counts the seconds from now on.
    void restart();
    /// Hidden while nothing is awaited.
    void setBusy(bool isBusy);

private:
    void showElapsed();

    const Clock &m_clock;
    QProgressBar *m_bar = nullptr;
    SentenceLabel *m_elapsed = nullptr;
    QTimer m_timer;
    SteadyTime m_started;
};

} // namespace Inspector
