// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Inspector {

/// The only source of time in the program; tests have their own (FakeClock).
class Clock {
public:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    virtual ~Clock() = default;

    /// This machine's time, in milliseconds since 1970 UTC. Jumps when the clock is set.
    [[nodiscard]] virtual qint64 wallMs() const = 0;

    /// Milliseconds since an arbitrary start. Counts through suspend; setting the clock does not change it.
    [[nodiscard]] virtual qint64 steadyMs() const = 0;
};

/// CLOCK_REALTIME and CLOCK_BOOTTIME, or their counterparts elsewhere. CLOCK_MONOTONIC, and with it
/// QElapsedTimer, stops while a Linux machine sleeps.
class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 wallMs() const override;
    [[nodiscard]] qint64 steadyMs() const override;
};

} // namespace Inspector
