// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/token/tokenreading.h"
#include "session/card.h"

namespace Inspector {

/// Whose the token is, by HubSpot's reply or the saved one; what the reply leaves out and the token itself
/// says is marked as read from the token.
[[nodiscard]] QList<Card::Part> partsOfReply(const InspectionSession &session);

/// Whose the token is by its own words, and when it ends by them.
[[nodiscard]] QList<Card::Part> partsOfToken(const TokenReading &reading, HubSpotTime now);

/// What explains refused calls: "installed by another user", "service account", "user-level", "trial scopes".
[[nodiscard]] QStringList chipsOf(const InspectionSession &session, bool hasResult);

} // namespace Inspector
