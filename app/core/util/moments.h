// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Inspector {

// Milliseconds since 1970 UTC.

/// The end of the year 9999: what is later is no sensible moment, and a sum of two such could overflow.
inline constexpr qint64 maxMomentMs = 253'402'300'799'999;
/// The beginning of 2006, the year in which HubSpot was founded: no token ends earlier. What is less is most
/// likely seconds that were taken for milliseconds.
inline constexpr qint64 minExpiryMs = 1'136'073'600'000;

/// Whether a token can end at a moment.
[[nodiscard]] constexpr bool isMomentOfExpiry(qint64 ms)
{
    return ms >= minExpiryMs && ms <= maxMomentMs;
}

} // namespace Inspector
