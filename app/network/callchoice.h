// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/calls.h"
#include "core/token/tokenkind.h"

#include <QDate>

namespace Inspector {

/// What the person chose in the Token menu.
enum class CallChoice : quint8 { Automatic, Introspection, V1 };

/// Which call to make, or why none can be made.
struct EndpointDecision {
    enum class Refusal : quint8 {
        None,
        NeedsCredentials, ///< only introspection can answer, and client id or secret are missing
        NotAToken, ///< a UUID: client id, client secret or developer key; asked about only by a
                   ///< call chosen by hand, as one of the refresh tokens of former years
        IdToken, ///< a JWT: nothing at HubSpot answers for it
        V1SwitchedOff, ///< automatic, no credentials, and v1 is gone
    };
    Refusal refusal = Refusal::None;
    Call call = Call::AccessTokenV1; ///< meaningful when nothing is refused
    int v1DaysLeft = 0; ///< days until v1 ends; 0 or less: it has ended
    bool usesV1 = false;
};

/// Pure: kind of token x credentials x today x the person's choice -> call.
[[nodiscard]] EndpointDecision chooseCall(
    TokenKind kind, bool hasCredentials, QDate today, CallChoice choice);

} // namespace Inspector
