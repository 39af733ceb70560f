// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"

#include <QDateTime>
#include <QTimeZone>

namespace Inspector {

// From a time to Qt's date and time, and back.

/// The date and time in UTC, its timeSpec() Qt::UTC.
///
/// Qt 6.9 deprecates the forms that take Qt::UTC; what replaces them, QTimeZone::UTC, exists from 6.5 on. Of
/// QTimeZone::utc() alone, which both have, timeSpec() would be Qt::TimeZone, and ISO dates would end in
/// "+00:00".
[[nodiscard]] inline QDateTime utcDateTime(HubSpotTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc()).toUTC();
}

[[nodiscard]] inline QDateTime utcDateTime(WallTime time)
{
    return utcDateTime(HubSpotTime(time.time_since_epoch()));
}

/// The date and time in the time zone of this machine.
[[nodiscard]] inline QDateTime localDateTime(HubSpotTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

[[nodiscard]] inline HubSpotTime hubSpotTime(const QDateTime &time)
{
    return HubSpotTime(Milliseconds(time.toMSecsSinceEpoch()));
}

[[nodiscard]] inline WallTime wallTime(const QDateTime &time)
{
    return WallTime(Milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace Inspector
