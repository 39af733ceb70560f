// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/util/times.h"

#include <QTest>

#include <optional>

namespace Inspector::Testing {

/// Times as a reply writes them: milliseconds since 1970 UTC.
[[nodiscard]] constexpr HubSpotTime hubSpotAt(qint64 ms)
{
    return HubSpotTime(Milliseconds(ms));
}

[[nodiscard]] constexpr WallTime wallAt(qint64 ms)
{
    return WallTime(Milliseconds(ms));
}

} // namespace Inspector::Testing

// How a failed QCOMPARE prints them.

template <>
inline char *QTest::toString(const Inspector::Milliseconds &value)
{
    return QTest::toString(QString::number(value.count()) + QLatin1String(" ms"));
}

namespace Inspector {

template <class AnyClock>
char *toString(const std::chrono::time_point<AnyClock, Milliseconds> &value)
{
    return QTest::toString(value.time_since_epoch());
}

template <class AnyClock>
char *toString(const std::optional<std::chrono::time_point<AnyClock, Milliseconds>> &value)
{
    return value ? toString(*value) : qstrdup("nothing");
}

inline char *toString(const std::optional<Milliseconds> &value)
{
    return value ? QTest::toString(*value) : qstrdup("nothing");
}

} // namespace Inspector
