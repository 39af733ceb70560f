// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>

#include <chrono>
#include <limits>

/// What HubSpot documents of its calls and tokens: requests, checks, sentences and the demo take it from
/// here.
namespace Inspector {

/// The dated version of introspection that is asked first.
inline constexpr QByteArrayView introspectionVersion("2026-09");
/// The one that is asked where a server does not have the first.
inline constexpr QByteArrayView formerIntrospectionVersion("2026-03");

[[nodiscard]] inline QByteArray introspectionPath(QByteArrayView version)
{
    return "/oauth/" + version.toByteArray() + "/token/introspect";
}

// The days that HubSpot has announced (its developer changelog, read in November 2026).

/// The first day on which HubSpot no longer answers the v1 OAuth calls.
[[nodiscard]] inline QDate v1SunsetDate()
{
    return {2027, 2, 16};
}
/// User-level apps for everybody.
[[nodiscard]] inline QDate userLevelAppsDate()
{
    return {2026, 9, 15};
}
/// From then on v4 APIs get no fixes; they are not switched off.
[[nodiscard]] inline QDate v4UnsupportedDate()
{
    return {2027, 3, 30};
}
/// The same of v1 to v3 APIs, legacy public and private apps; HubSpot names the month only.
[[nodiscard]] inline QDate olderApisUnsupportedMonth()
{
    return {2027, 9, 1};
}

inline constexpr std::chrono::minutes accessTokenLifetime(30);
inline constexpr std::chrono::hours formerAccessTokenLifetime(6); ///< until 2021
/// Of accounts, apps and users.
inline constexpr qint64 maxId = std::numeric_limits<qint32>::max();

} // namespace Inspector
