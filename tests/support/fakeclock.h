// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/util/clock.h"

namespace Inspector::Testing {

/// A clock that the test sets.
class FakeClock final : public Clock {
public:
    qint64 wall = 1'795'449'600'000; // 2026-11-23T16:00:00Z
    qint64 steady = 1'000'000;

    [[nodiscard]] qint64 wallMs() const override { return wall; }
    [[nodiscard]] qint64 steadyMs() const override { return steady; }

    /// Time passes, awake or asleep.
    void advance(qint64 ms)
    {
        wall += ms;
        steady += ms;
    }
    /// The machine's clock is set.
    void setWall(qint64 ms) { wall = ms; }
};

} // namespace Inspector::Testing
