// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scopes/neededscopes.h"
#include "core/scopes/scopewords.h"

#include <QStringView>

namespace Inspector {

/// Names that are scopes by themselves, with nothing saying that a list follows.
struct LooseScopes {
    ScopeWords required;
    ScopeWords optional; ///< behind a line that speaks of optional scopes
};
/// Finds them in lines, bullets, tables and prose; none where they are only words. `result` and `budget` must
/// outlive what is returned.
[[nodiscard]] LooseScopes readLooseScopes(QStringView text, NeededScopes &result, qsizetype &budget);

} // namespace Inspector
