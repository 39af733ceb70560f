// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/util/clock.h"

#include <QDateTime>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_DARWIN)
#include <mach/mach_time.h>
#else
#include <ctime>
#endif

namespace Inspector {

WallTime SystemClock::wallTime() const
{
    return WallTime(Milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

SteadyTime SystemClock::steadyTime() const
{
#if defined(Q_OS_WIN)
    return SteadyTime(Milliseconds(GetTickCount64()));
#elif defined(Q_OS_DARWIN)
    mach_timebase_info_data_t base{};
    mach_timebase_info(&base);
    // Ticks times numer overflows 64 bits after some weeks where a tick is short.
    const auto nanoseconds =
        static_cast<long double>(mach_continuous_time()) * base.numer / static_cast<long double>(base.denom);
    return SteadyTime(Milliseconds(static_cast<qint64>(nanoseconds / 1'000'000)));
#else
#if defined(CLOCK_BOOTTIME)
    constexpr clockid_t source = CLOCK_BOOTTIME;
#else
    constexpr clockid_t source = CLOCK_MONOTONIC;
#endif
    timespec time{};
    clock_gettime(source, &time);
    return SteadyTime(std::chrono::seconds(time.tv_sec)
        + std::chrono::floor<Milliseconds>(std::chrono::nanoseconds(time.tv_nsec)));
#endif
}

} // namespace Inspector
