// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/util/clock.h"
#include "support/timevalues.h"

namespace Inspector::Testing {

/// A clock that the test sets.
class FakeClock final : public Clock {
public:
    WallTime wall = wallAt(1'795'449'600'000); // 2026-11-23T16:00:00Z
    SteadyTime steady = SteadyTime(Milliseconds(1'000'000));

    [[nodiscard]] WallTime wallTime() const override { return wall; }
    [[nodiscard]] SteadyTime steadyTime() const override { return steady; }
    /// The same as a number, as replies have it.
    [[nodiscard]] qint64 wallMs() const { return wall.time_since_epoch().count(); }
    /// By a HubSpot whose clock is this one.
    [[nodiscard]] HubSpotTime hubSpotTime() const { return presumedHubSpotTime(wall); }

    /// Time passes, awake or asleep.
    void advance(Milliseconds time)
    {
        wall += time;
        steady += time;
    }
    /// The machine's clock is set.
    void setWall(WallTime time) { wall = time; }
};

} // namespace Inspector::Testing
