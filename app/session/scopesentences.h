// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/errors/callneeds.h"
#include "core/scopes/scopecheck.h"

#include <QString>
#include <QStringList>

namespace Inspector {

/// Sentences about a scope check. All plain text; names out of a pasted text are visible and bounded.

/// "2 required scopes missing", "all 12 needed scopes granted"; empty where nothing was asked for.
[[nodiscard]] QString checkText(const ScopeCheck &check);
/// Why a row is as it is, and "Did you mean ...?".
[[nodiscard]] QString rowText(const ScopeRow &row);
/// What HubSpot will refuse before anybody clicks.
[[nodiscard]] QString faultText(const InstallFault &fault);
/// What was understood of a pasted text: "3 scopes, 1 optional, from an install URL. The list was cut."
[[nodiscard]] QString neededText(const NeededScopes &needed);
/// What HubSpot's documentation asks for a call, and which of these the token has; never "you may".
[[nodiscard]] QString callNeedsText(const CallNeeds &needs, const GrantedScopes &granted);

} // namespace Inspector
