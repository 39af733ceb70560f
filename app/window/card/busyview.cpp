// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/card/busyview.h"

#include "core/util/clock.h"
#include "window/widgets/sentencelabel.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace Inspector {

namespace {

constexpr std::chrono::seconds patience(2); // no seconds are shown before that
constexpr Milliseconds interval(250);

} // namespace

BusyView::BusyView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_bar(new QProgressBar(this))
    , m_elapsed(new SentenceLabel(this))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Waiting for the answer"));
    m_elapsed->setQuiet();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_elapsed);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &BusyView::showElapsed);
}

void BusyView::restart()
{
    m_started = m_clock.steadyTime();
}

void BusyView::setBusy(bool isBusy)
{
    setVisible(isBusy);
    m_bar->setRange(0, isBusy ? 0 : 1); // an endless bar animates, so only while it is seen
    isBusy ? m_timer.start() : m_timer.stop();
    if (!isBusy) {
        m_elapsed->setSentence(QString());
    }
}

void BusyView::showElapsed()
{
    const Milliseconds elapsed = m_clock.steadyTime() - m_started;
    if (elapsed >= patience) {
        //: %1: whole seconds
        m_elapsed->setSentence(tr("%1 s").arg(elapsed / std::chrono::seconds(1)));
    }
}

} // namespace Inspector
