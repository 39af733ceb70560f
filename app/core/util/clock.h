// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Inspector {

/// Where everything in the program gets its time from, so that a test can turn the hands.
class Clock {
public:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    virtual ~Clock() = default;

    /// What this machine believes the time to be, in milliseconds since 1970 UTC. Jumps when it is set.
    [[nodiscard]] virtual qint64 wallMs() const = 0;

    /// Milliseconds since an arbitrary start; goes on through suspend, never jumps when the clock is set.
    [[nodiscard]] virtual qint64 steadyMs() const = 0;
};

/// The machine's own clocks: CLOCK_REALTIME, and CLOCK_BOOTTIME (its counterpart elsewhere) because
/// CLOCK_MONOTONIC, and with it QElapsedTimer, stands still while a Linux machine sleeps.
class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 wallMs() const override;
    [[nodiscard]] qint64 steadyMs() const override;
};

} // namespace Inspector
