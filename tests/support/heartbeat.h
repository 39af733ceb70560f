// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/fairtimer.h"
#include "support/instrumentation.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace Inspector::Testing {

inline constexpr int slowness = isUnderAddressSanitizer || !isOptimised ? 40 : 1;

/// How long the window may be unresponsive, in milliseconds: 100 in an optimised build. Other builds and the
/// sanitizer find only hangs, at 4 s.
inline constexpr qint64 maxFreezeMs = 100 * slowness;

/// A time to be compared with maxFreezeMs, as on the reference machine. What is below it anyway stays as it
/// is: to measure this machine takes 30 ms under a sanitizer.
inline qint64 asFreezeMs(qint64 time)
{
    return time <= maxFreezeMs ? time : asOnReference(time);
}

/// Measures the longest time this thread's event loop was blocked.
///
/// Counts the beats of another thread instead of reading a clock, and subtracts the time this thread waited
/// for a processor, so that a busy or suspended machine does not count as a fault.
class Heartbeat final : public QObject {
public:
    Heartbeat()
    {
        m_metronome.moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::started, &m_metronome, [this] {
            m_metronome.setTimerType(Qt::PreciseTimer);
            m_metronome.start(beatMs);
        });
        // Runs in the metronome's thread.
        QObject::connect(&m_metronome, &QTimer::timeout, &m_metronome, [this] { ++m_beats; });
        QObject::connect(
            &m_thread, &QThread::finished, &m_metronome, [this] { m_metronome.stop(); },
            Qt::DirectConnection);
        m_thread.start(QThread::TimeCriticalPriority);
        m_pulse.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_pulse, &QTimer::timeout, this, &Heartbeat::measure);
        m_pulse.start(beatMs);
    }
    Q_DISABLE_COPY_MOVE(Heartbeat)
    ~Heartbeat() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] qint64 maxMs()
    {
        measure();
        return asFreezeMs(m_maxMs);
    }

private:
    static constexpr int beatMs = 5;

    void measure()
    {
        const qint64 beats = m_beats;
        const qint64 waitedNs = processorWaitNs();
        m_maxMs = std::max(m_maxMs, (beats - m_lastBeats) * beatMs - (waitedNs - m_lastWaitedNs) / 1'000'000);
        m_lastBeats = beats;
        m_lastWaitedNs = waitedNs;
    }

    QThread m_thread;
    QTimer m_metronome;
    std::atomic<qint64> m_beats = 0;
    QTimer m_pulse;
    qint64 m_lastBeats = 0;
    qint64 m_lastWaitedNs = processorWaitNs();
    qint64 m_maxMs = 0;
};

} // namespace Inspector::Testing
