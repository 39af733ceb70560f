// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace Inspector {

/// The three date formats of HTTP (RFC 9110, 5.6.7) as ms since 1970 UTC.
[[nodiscard]] std::optional<qint64> parseHttpDate(const QByteArray &text);

} // namespace Inspector
