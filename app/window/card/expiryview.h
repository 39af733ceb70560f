// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/expiry.h"

#include <QList>
#include <QRect>
#include <QTimer>
#include <QWidget>

#include <utility>

class QProgressBar;

namespace Inspector {

class Clock;
class SentenceLabel;

/// The live countdown: the time left, a bar, the stage in words, and the absolute time.
///
/// Looks at the clock each time its text is due to change and never counts by itself. No timer runs while
/// there is nothing to count or the view is hidden. Places its parts itself: with a layout every second would
/// have all layouts of the window compute anew.
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

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The token has passed into another stage while it was being watched.
    void stageChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void schedule();
    /// Where the parts belong that there is something to show of, one below the other.
    [[nodiscard]] QList<std::pair<QWidget *, QRect>> places(int width) const;
    void placeParts();
    void showReported();
    [[nodiscard]] bool isSeen() const;

    const Clock &m_clock;
    Expiry m_expiry;
    QString m_absence;
    bool m_hasContent = false;
    Expiry::Stage m_stage = Expiry::Stage::NotReported;
    std::chrono::minutes m_toldMinute{}; // what assistive technology was told last
    QSize m_toldHint; // the size hint that the layouts around know
    QTimer m_timer;
    SentenceLabel *m_countdown = nullptr;
    QProgressBar *m_bar = nullptr;
    SentenceLabel *m_details = nullptr;
};

} // namespace Inspector
