// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/card/retrybutton.h"

#include "core/metadata/expiry.h"
#include "core/util/clock.h"

#include <QAccessible>

namespace Inspector {

RetryButton::RetryButton(const Clock &clock, QWidget *parent)
    : QPushButton(tr("Tr&y Again"), parent)
    , m_clock(clock)
{
    setAutoDefault(false);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RetryButton::showLeft);
}

void RetryButton::waitUntil(std::optional<SteadyTime> end)
{
    m_end = end;
    showLeft();
}

void RetryButton::showLeft()
{
    m_timer.stop();
    const Milliseconds left = m_end ? *m_end - m_clock.steadyTime() : Milliseconds::zero();
    const bool isCounting = !isEnabled();
    setEnabled(left <= Milliseconds::zero());
    if (left <= Milliseconds::zero()) {
        setText(tr("Tr&y Again"));
        return;
    }
    //: %1: a time such as 0:12
    const QString text = tr("Try Again in %1").arg(remainingText(left));
    isCounting ? setTextQuietly(text) : setText(text);
    m_timer.start(left % std::chrono::seconds(1) + Milliseconds(1));
}

void RetryButton::setTextQuietly(const QString &text)
{
    const auto handler = QAccessible::installUpdateHandler([](QAccessibleEvent *) {});
    setText(text);
    QAccessible::installUpdateHandler(handler);
}

} // namespace Inspector
