// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <limits>

namespace Inspector {

using Milliseconds = std::chrono::milliseconds;

struct WallClock; ///< this machine's clock: jumps when it is set
struct SteadyClock; ///< counts through suspend; setting the machine's clock does not change it
struct HubSpotClock; ///< the clock of HubSpot's servers

// Times of three clocks. One minus another, and a comparison of two, does not compile.

using WallTime = std::chrono::time_point<WallClock, Milliseconds>; ///< since 1970 UTC
using SteadyTime = std::chrono::time_point<SteadyClock, Milliseconds>; ///< since an arbitrary start
using HubSpotTime = std::chrono::time_point<HubSpotClock, Milliseconds>; ///< since 1970 UTC

/// HubSpot's time where nothing tells it: takes this machine's clock as right.
[[nodiscard]] constexpr HubSpotTime presumedHubSpotTime(WallTime time)
{
    return HubSpotTime(time.time_since_epoch());
}

/// This machine's time where only HubSpot's is known: takes this machine's clock as right.
[[nodiscard]] constexpr WallTime presumedWallTime(HubSpotTime time)
{
    return WallTime(time.time_since_epoch());
}

/// The first moment of a day of HubSpot's, in UTC.
[[nodiscard]] constexpr HubSpotTime startOfDay(std::chrono::year_month_day day)
{
    return HubSpotTime(std::chrono::sys_days(day).time_since_epoch());
}

// A reply may hold any number. A result that does not fit stays at the end of the range.

[[nodiscard]] inline Milliseconds saturatedSum(Milliseconds a, Milliseconds b)
{
    qint64 result = 0;
    return qAddOverflow<qint64>(a.count(), b.count(), &result)
        ? (a.count() < 0 ? Milliseconds::min() : Milliseconds::max())
        : Milliseconds(result);
}

[[nodiscard]] inline Milliseconds saturatedDifference(Milliseconds a, Milliseconds b)
{
    qint64 result = 0;
    return qSubOverflow<qint64>(a.count(), b.count(), &result)
        ? (a.count() < 0 ? Milliseconds::min() : Milliseconds::max())
        : Milliseconds(result);
}

template <class AnyClock>
[[nodiscard]] Milliseconds saturatedDifference(
    std::chrono::time_point<AnyClock, Milliseconds> a, std::chrono::time_point<AnyClock, Milliseconds> b)
{
    return saturatedDifference(a.time_since_epoch(), b.time_since_epoch());
}

[[nodiscard]] inline HubSpotTime saturatedSum(HubSpotTime time, Milliseconds duration)
{
    return HubSpotTime(saturatedSum(time.time_since_epoch(), duration));
}

[[nodiscard]] constexpr Milliseconds saturatedMilliseconds(std::chrono::seconds seconds)
{
    constexpr std::chrono::seconds limit = std::chrono::floor<std::chrono::seconds>(Milliseconds::max());
    return seconds > limit ? Milliseconds::max()
        : seconds < -limit ? Milliseconds::min()
                           : Milliseconds(seconds);
}

} // namespace Inspector
