// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"
#include "core/metadata/metadatafields.h"

#include <QString>

namespace Inspector {

/// What a JSON value is, in the person's language: "text", "a list".
[[nodiscard]] QString jsonKindText(JsonTree::Kind kind);
/// What should stand in a field of the type: "a whole number from 0 to 2147483647 was expected".
[[nodiscard]] QString expectedTypeText(FieldType type);
/// The same for each element of a field that is a list; empty for other fields.
[[nodiscard]] QString expectedElementText(FieldType list);

} // namespace Inspector
