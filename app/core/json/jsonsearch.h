// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"

#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace Inspector {

/// Where the JSON object or Python dictionary that begins at `begin` ends; -1 where it is not closed.
[[nodiscard]] qsizetype endOfObject(QByteArrayView text, qsizetype begin);
/// A whole object, written as JSON or as a Python dictionary.
[[nodiscard]] std::optional<JsonTree> parseObject(QByteArrayView object);
/// The first such object with at least one member in a text, whatever is around it; at most
/// 1 MiB. Tries few beginnings, so a text full of braces costs little.
[[nodiscard]] std::optional<JsonTree> findJsonObject(QStringView text);

} // namespace Inspector
