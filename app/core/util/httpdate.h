// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"

#include <QByteArray>

#include <optional>

namespace Inspector {

/// The three date formats of HTTP (RFC 9110, 5.6.7) in a header of HubSpot's.
[[nodiscard]] std::optional<HubSpotTime> parseHttpDate(const QByteArray &text);

} // namespace Inspector
