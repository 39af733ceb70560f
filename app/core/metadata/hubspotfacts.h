// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

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

inline constexpr qint64 accessTokenLifetimeMs = 30 * 60 * 1000;
inline constexpr qint64 formerAccessTokenLifetimeMs = 6 * 60 * 60 * 1000; ///< until 2021
/// Of accounts, apps and users.
inline constexpr qint64 maxId = std::numeric_limits<qint32>::max();

} // namespace Inspector
