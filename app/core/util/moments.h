// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"

namespace Inspector {

/// The end of the year 9999. Sums of times up to here do not overflow.
inline constexpr HubSpotTime maxMoment = startOfDay(std::chrono::year(10'000) / 1 / 1) - Milliseconds(1);
/// The beginning of 2006, the year HubSpot was founded. A smaller number is most likely in seconds.
inline constexpr HubSpotTime minExpiry = startOfDay(std::chrono::year(2006) / 1 / 1);

// The same as numbers, to check what replies and tokens hold before it becomes a time.

inline constexpr qint64 maxMomentMs = maxMoment.time_since_epoch().count();
inline constexpr qint64 minExpiryMs = minExpiry.time_since_epoch().count();

/// Whether a token can expire at this number of milliseconds since 1970 UTC.
[[nodiscard]] constexpr bool isMomentOfExpiry(qint64 ms)
{
    return ms >= minExpiryMs && ms <= maxMomentMs;
}

} // namespace Inspector
