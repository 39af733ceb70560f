// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QFile>

namespace Inspector::Testing {

/// For how long this thread could have run so far, had others not had the processor, in nanoseconds.
///
/// As Linux counts it (Documentation/scheduler/sched-stats.rst: the second figure of a task's `schedstat`); 0
/// where nobody counts.
inline qint64 processorWaitNs()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
}

/// QElapsedTimer without the time in which this thread waited for a processor: how long something takes on a
/// machine that is busy with something else.
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
