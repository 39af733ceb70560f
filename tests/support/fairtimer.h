// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QFile>

namespace Inspector::Testing {

/// How long this thread has waited for a processor so far, in nanoseconds.
///
/// The second number in Linux's `schedstat` of a task (Documentation/scheduler/sched-stats.rst); 0 elsewhere.
inline qint64 processorWaitNs()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
}

/// QElapsedTimer minus the time this thread waited for a processor: comparable on a busy machine.
class FairTimer {
public:
    void start()
    {
        m_waitedNs = processorWaitNs();
        m_timer.start();
    }
    [[nodiscard]] qint64 nsecsElapsed() const
    {
        return m_timer.nsecsElapsed() - (processorWaitNs() - m_waitedNs);
    }
    [[nodiscard]] qint64 elapsed() const { return nsecsElapsed() / 1'000'000; }

private:
    QElapsedTimer m_timer;
    qint64 m_waitedNs = 0;
};

} // namespace Inspector::Testing
