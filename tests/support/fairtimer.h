// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QString>

#include <algorithm>
#include <limits>
#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace Inspector::Testing {

/// How long this thread has waited for a processor so far, in nanoseconds.
///
/// The second number in Linux's `schedstat` of a task (Documentation/scheduler/sched-stats.rst); 0 elsewhere.
inline qint64 processorWaitNs()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
}

/// The processor time that this thread has used so far, in nanoseconds; 0 elsewhere than on Linux.
inline qint64 processorTimeNs()
{
#ifdef Q_OS_LINUX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
#else
    return 0;
#endif
}

/// QElapsedTimer minus the time this thread waited for a processor: comparable on a busy machine.
class FairTimer {
public:
    void start()
    {
        m_waitedNs = processorWaitNs();
        m_usedNs = processorTimeNs();
        m_timer.start();
    }
    /// Never less than the processor time that this thread used: the kernel counts its waits with a delay.
    [[nodiscard]] qint64 nsecsElapsed() const
    {
        return std::max(
            m_timer.nsecsElapsed() - (processorWaitNs() - m_waitedNs), processorTimeNs() - m_usedNs);
    }
    [[nodiscard]] qint64 elapsed() const { return nsecsElapsed() / 1'000'000; }

private:
    QElapsedTimer m_timer;
    qint64 m_waitedNs = 0;
    qint64 m_usedNs = 0;
};

/// How long some work would have taken on the machine that the limits were set on, in the unit of `time`.
///
/// A processor that is slow by itself or shared with another machine is no fault: a fixed piece of work, of
/// the kind that reading a text is, tells how slow this one is now, up to four times.
inline qint64 asOnReference(qint64 time)
{
    constexpr double referenceNs = 500'000;
    static const QString text = QStringLiteral("crm.objects.contacts.read \u00E9").repeated(8'000);
    double best = std::numeric_limits<double>::max();
    [[maybe_unused]] static volatile int sum = 0; // so that the work is done
    for (int i = 0; i < 3; ++i) {
        FairTimer timer;
        timer.start();
        int done = 0;
        for (const QChar c : text) {
            done += c.isLetterOrNumber() ? c.toLower().unicode() & 1 : 1;
        }
        sum = done;
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()));
    }
    return static_cast<qint64>(static_cast<double>(time) / std::clamp(best / referenceNs, 1.0, 4.0));
}

} // namespace Inspector::Testing
