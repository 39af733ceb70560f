// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/errors/failedcall.h"
#include "core/paste/pastedthing.h"
#include "core/scopes/neededscopes.h"

#include <QString>

#include <optional>

namespace Inspector {

/// What a text holds that was pasted, dropped, piped or read from a file: each part for its own place. A log
/// line may hold a token and an error, a .env file credentials and scopes.
struct PastedParts {
    PastedThing thing; ///< for the token field
    std::optional<FailedCall> failedCall; ///< an error of HubSpot's, or a call without one
    std::optional<NeededScopes> needed; ///< what an app needs; not the scopes of a reply about a token
    bool isLong = false; ///< longer than NeededScopes::maxText: not read for scopes and calls

    /// Whether something goes elsewhere than into the token field.
    [[nodiscard]] bool hasOther() const { return failedCall || needed; }
    /// Whether the token field has a use for the text: a token, several, one of unknown shape, credentials.
    [[nodiscard]] bool hasToken() const;
    /// Whether the window has more to say of the text than that there is nothing in it.
    [[nodiscard]] bool isUnderstood() const;
};
/// Pure; linear in the text. A text of more than NeededScopes::maxText is read for tokens and, at its
/// beginning, for an error only: looking for needed scopes and calls as well would keep the window away for
/// more than 100 ms.
[[nodiscard]] PastedParts readPastedParts(const QString &text);

/// What was understood besides a token and where it went, and what was not looked for; empty where there is
/// nothing to say.
[[nodiscard]] QString otherPartsText(const PastedParts &parts);

} // namespace Inspector
