// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"

#include <QStringView>

#include <optional>

namespace Inspector {

/// The first JSON object with at least one member that stands in a text, whatever is around it; at most
/// 1 MiB. Tries few beginnings, so a text full of braces costs little.
[[nodiscard]] std::optional<JsonTree> findJsonObject(QStringView text);

} // namespace Inspector
