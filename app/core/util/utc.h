// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace Inspector {

/// The date and time in UTC at milliseconds since 1970, its timeSpec() Qt::UTC.
///
/// Qt 6.9 deprecates the forms that take Qt::UTC; what replaces them, QTimeZone::UTC, exists from 6.5 on. Of
/// QTimeZone::utc() alone, which both have, timeSpec() would be Qt::TimeZone, and ISO dates would end in
/// "+00:00".
inline QDateTime utcDateTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toUTC();
}

} // namespace Inspector
