// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"

#include <QString>

namespace Inspector {

class Redactor;

/// The dotted path of a node, as used in findings. A name that cannot be part of a path (dots, brackets,
/// invisible characters, over 80 characters, a secret) is replaced by the member's position, "#12".
[[nodiscard]] QString nodePath(const JsonTree &tree, JsonTree::Node node, const Redactor &redactor);
/// "signed_access_token" for "signed_access_token.hubId", empty at the top level.
[[nodiscard]] QString parentPath(const QString &path);
/// The reverse of nodePath(); JsonTree::none if there is no such node.
[[nodiscard]] JsonTree::Node nodeAtPath(const JsonTree &tree, QStringView path);

} // namespace Inspector
