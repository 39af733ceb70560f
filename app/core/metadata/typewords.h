// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"
#include "core/metadata/metadatafields.h"

#include <QString>

namespace Inspector {

/// The type of a JSON value in the user's language: "text", "a list".
[[nodiscard]] QString jsonKindText(JsonTree::Kind kind);
/// What a field of the type should hold: "a whole number from 0 to 2147483647 was expected".
[[nodiscard]] QString expectedTypeText(FieldType type);
/// The same for the elements of a list field; empty for other types.
[[nodiscard]] QString expectedElementText(FieldType list);

} // namespace Inspector
