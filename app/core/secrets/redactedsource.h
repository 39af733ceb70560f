// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"

#include <QString>

namespace Inspector {

class Redactor;

/// The JSON text of a value as it was written, without its secrets. Also finds a secret that is written in
/// the escapes of JSON, a code for each character, which only the decoded text shows.
[[nodiscard]] QString redactedSource(const JsonTree &tree, JsonTree::Node node, const Redactor &redactor);

} // namespace Inspector
