// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"

#include <QString>

namespace Inspector {

class Redactor;

/// The dotted path of a node, as findings and the tree name it. A member whose name does not fit into a path
/// (dots, brackets, invisible characters, over 80 characters, a secret) is named by its position, "#12".
[[nodiscard]] QString nodePath(const JsonTree &tree, JsonTree::Node node, const Redactor &redactor);
/// "signed_access_token" for "signed_access_token.hubId", and empty for what stands at the top.
[[nodiscard]] QString parentPath(const QString &path);
/// The node that nodePath() gave this path; JsonTree::none if there is none.
[[nodiscard]] JsonTree::Node nodeAtPath(const JsonTree &tree, QStringView path);

} // namespace Inspector
