// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/paste/pastedthing.h"
#include "core/token/tokenkind.h"
#include "core/token/tokenreading.h"
#include "core/util/times.h"
#include "network/apibase.h"
#include "network/callchoice.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Inspector {

/// The sentences a person reads under the token field and in dialogs. All plain text.

/// A token kind as a noun: "an OAuth access token".
[[nodiscard]] QString kindText(TokenKind kind);
/// "expires at 16:42, account 6251543 (read from the token, not confirmed by HubSpot)"; empty where it says
/// nothing.
[[nodiscard]] QString readingText(const TokenReading &reading, HubSpotTime now);
/// What was recognised in the pasted text, what was removed, and what the token says of itself.
[[nodiscard]] QString recognisedText(const PastedThing &pasted, const TokenReading &reading, HubSpotTime now);
/// What the text is where it is no token that can be sent, and the next step.
[[nodiscard]] QString insteadText(const PastedThing &pasted);
/// One of several tokens in a list: head, tail and what it says of itself.
[[nodiscard]] QString choiceText(const QString &token, HubSpotTime now);
/// Why the call cannot be made and what to do instead; empty where nothing is refused.
[[nodiscard]] QString refusalText(const EndpointDecision &decision, TokenKind kind);
/// One line about --api-base: what is wrong with it.
[[nodiscard]] QString apiBaseErrorText(ApiBaseError error);

/// "23 Nov 2026 16:42:34" in the person's locale and time zone.
[[nodiscard]] QString localTimeText(HubSpotTime time);
[[nodiscard]] QString localTimeText(WallTime time);
/// "16 Feb 2027" in the language of the program.
[[nodiscard]] QString dayText(QDate day);
/// "16:42", with the date before it unless it is the day of `now`.
[[nodiscard]] QString shortTimeText(HubSpotTime time, HubSpotTime now);

/// "17:39", with day and month before it unless it is the day of `now`: for titles.
[[nodiscard]] QString timeOfDayText(HubSpotTime time, std::optional<HubSpotTime> now);

} // namespace Inspector
