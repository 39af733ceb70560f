// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/card/retrybutton.h"

#include "core/metadata/expiry.h"
#include "core/util/clock.h"

#include <algorithm>

namespace Inspector {

RetryButton::RetryButton(const Clock &clock, QWidget *parent)
    : QPushButton(tr("Tr&y Again"), parent)
    , m_clock(clock)
{
    setAutoDefault(false);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RetryButton::showLeft);
}

void RetryButton::waitUntil(qint64 steadyMs)
{
    m_endMs = steadyMs;
    showLeft();
}

void RetryButton::showLeft()
{
    m_timer.stop();
    const qint64 left = m_endMs - m_clock.steadyMs();
    setEnabled(left <= 0);
    if (left <= 0) {
        setText(tr("Tr&y Again"));
        return;
    }
    //: %1: a time such as 0:12
    setText(tr("Try Again in %1").arg(remainingText(left)));
    m_timer.start(static_cast<int>(std::clamp<qint64>(left % 1000 + 1, 1, 1000)));
}

} // namespace Inspector
