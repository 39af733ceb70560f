// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"

namespace Inspector {

/// The only source of time in the program; tests have their own (FakeClock).
class Clock {
public:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    virtual ~Clock() = default;

    /// This machine's time. Jumps when the clock is set.
    [[nodiscard]] virtual WallTime wallTime() const = 0;

    /// Counts through suspend; setting the machine's clock does not change it.
    [[nodiscard]] virtual SteadyTime steadyTime() const = 0;
};

/// CLOCK_REALTIME and CLOCK_BOOTTIME, or their counterparts elsewhere. CLOCK_MONOTONIC, and with it
/// QElapsedTimer, stops while a Linux machine sleeps.
class SystemClock final : public Clock {
public:
    [[nodiscard]] WallTime wallTime() const override;
    [[nodiscard]] SteadyTime steadyTime() const override;
};

} // namespace Inspector
