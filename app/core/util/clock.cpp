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

qint64 SystemClock::wallMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::steadyMs() const
{
#if defined(Q_OS_WIN)
    return static_cast<qint64>(GetTickCount64());
#elif defined(Q_OS_DARWIN)
    mach_timebase_info_data_t base{};
    mach_timebase_info(&base);
    // Ticks times numer overflows 64 bits after some weeks where a tick is short.
    const auto nanoseconds =
        static_cast<long double>(mach_continuous_time()) * base.numer / static_cast<long double>(base.denom);
    return static_cast<qint64>(nanoseconds / 1'000'000);
#else
#if defined(CLOCK_BOOTTIME)
    constexpr clockid_t source = CLOCK_BOOTTIME;
#else
    constexpr clockid_t source = CLOCK_MONOTONIC;
#endif
    timespec time{};
    clock_gettime(source, &time);
    return static_cast<qint64>(time.tv_sec) * 1000 + static_cast<qint64>(time.tv_nsec) / 1'000'000;
#endif
}

} // namespace Inspector
