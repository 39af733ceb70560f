// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/expected.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace Inspector {

/// A server as it is named to a person: the host (of IPv6 in brackets), and the port where it is not the
/// usual one.
[[nodiscard]] QString hostWithPort(const QUrl &server);

/// Whether a server is this machine by its name alone: localhost, 127.0.0.0/8 or ::1. No lookup is made.
[[nodiscard]] bool isLoopback(const QUrl &server);

/// Whether a server is HubSpot's API: https, its host api.hubapi.com or one of its regions, the usual port.
[[nodiscard]] bool isHubSpot(const QUrl &server);

/// Why `--api-base` cannot be used.
enum class ApiBaseError : quint8 { NotAUrl, NotHttps, HasCredentials, HasQuery };
/// https anywhere, http only for loopback addresses (127.0.0.0/8, ::1, localhost); an optional path prefix.
[[nodiscard]] Expected<QUrl, ApiBaseError> parseApiBase(const QString &text);
/// The base in front of a path: encoded, without a slash at its end.
[[nodiscard]] QByteArray encodedBase(const QUrl &apiBase);

} // namespace Inspector
