// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/paste/pastedthing.h"

namespace Inspector {

/// Whether a normalised text is an error of HubSpot's: its JSON, a line of a log, a page of its edge.
[[nodiscard]] bool isHubSpotError(QStringView text);
/// An install URL, a project file; None for neither.
[[nodiscard]] PastedInstead documentKind(QStringView text);
/// Whether dots, stars or a word such as REDACTED stand for a secret.
[[nodiscard]] bool isMasked(QStringView text);
/// Whether a variable or a word such as YOUR_TOKEN or xxxx stands for a secret.
[[nodiscard]] bool isPlaceholder(QStringView text);
/// Whether the text is names of scopes and little else.
[[nodiscard]] bool isScopeList(QStringView text);
/// Whether the text is a call: curl, a request line.
[[nodiscard]] bool isRequest(QStringView text);

} // namespace Inspector
