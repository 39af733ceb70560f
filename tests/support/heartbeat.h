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

/// How long a window may be away, in milliseconds: 100 in an optimised build. Under a sanitizer, or where
/// nothing was optimised, only a hang is found.
inline constexpr qint64 longestFreezeMs = 100 * slowness;

/// The longest time in which the event loop of this thread did not turn.
///
/// Measured in the beats of another thread instead of by the clock, and without the time in which this thread
/// waited for a processor: on a machine that is busy with something else, or that stands still, that is no
/// fault of the program.
class Heartbeat final : public QObject {
public:
    Heartbeat()
    {
        m_metronome.moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::started, &m_metronome, [this] {
            m_metronome.setTimerType(Qt::PreciseTimer);
            m_metronome.start(beatMs);
        });
        // Direct: in the metronome's own thread.
        QObject::connect(&m_metronome, &QTimer::timeout, &m_metronome, [this] { ++m_beats; });
        QObject::connect(
            &m_thread, &QThread::finished, &m_metronome, [this] { m_metronome.stop(); },
            Qt::DirectConnection);
        m_thread.start(QThread::TimeCriticalPriority);
        m_pulse.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_pulse, &QTimer::timeout, this, &Heartbeat::feel);
        m_pulse.start(beatMs);
    }
    Q_DISABLE_COPY_MOVE(Heartbeat)
    ~Heartbeat() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] qint64 longestMs()
    {
        feel();
        return m_longestMs;
    }

private:
    static constexpr int beatMs = 5;

    void feel()
    {
        const qint64 beats = m_beats;
        const qint64 waitedNs = processorWaitNs();
        m_longestMs =
            std::max(m_longestMs, (beats - m_lastBeats) * beatMs - (waitedNs - m_lastWaitedNs) / 1'000'000);
        m_lastBeats = beats;
        m_lastWaitedNs = waitedNs;
    }

    QThread m_thread;
    QTimer m_metronome;
    std::atomic<qint64> m_beats = 0;
    QTimer m_pulse;
    qint64 m_lastBeats = 0;
    qint64 m_lastWaitedNs = processorWaitNs();
    qint64 m_longestMs = 0;
};

} // namespace Inspector::Testing
