// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Inspector {

// Milliseconds since 1970 UTC.

/// The end of the year 9999. Sums of times up to here do not overflow.
inline constexpr qint64 maxMomentMs = 253'402'300'799'999;
/// The beginning of 2006, the year HubSpot was founded. A smaller number is most likely in seconds.
inline constexpr qint64 minExpiryMs = 1'136'073'600'000;

/// Whether a token can expire at this time.
[[nodiscard]] constexpr bool isMomentOfExpiry(qint64 ms)
{
    return ms >= minExpiryMs && ms <= maxMomentMs;
}

} // namespace Inspector
