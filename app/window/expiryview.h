// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace Inspector {

class Clock;

/// The live countdown: the time left, a bar, the stage in words, and the absolute time.
///
/// Looks at the clock each time its text is due to change and never counts by itself. No timer runs while
/// there is nothing to count or the view is hidden.
class ExpiryView final : public QWidget {
    Q_OBJECT
public:
    /// `clock` must outlive the view.
    explicit ExpiryView(const Clock &clock, QWidget *parent = nullptr);

    /// Starts over with another expiry; `absence` is what to say where none is reported.
    void setExpiry(const Expiry &expiry, const QString &absence);
    void clear();
    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }
    /// Looks at the clock now. Called by the timer; harmless at any time.
    void refresh();

Q_SIGNALS:
    /// The token has passed into another stage while it was being watched.
    void stageChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void schedule();
    void showReported();
    [[nodiscard]] bool isSeen() const;

    const Clock &m_clock;
    Expiry m_expiry;
    QString m_absence;
    bool m_hasContent = false;
    ExpiryStage m_stage = ExpiryStage::NotReported;
    QTimer m_timer;
    QLabel *m_countdown = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_details = nullptr;
};

} // namespace Inspector
