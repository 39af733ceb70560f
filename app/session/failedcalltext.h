// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/diagnosissentences.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Inspector {

/// What is to be said about a failed call or a request; all plain text, redacted and bounded. What is not
/// known is empty.
struct FailedCallText {
    QString verdict; ///< one line: "Scope missing: crm.export"
    QString comparedWith; ///< "Compared with the token CLre...AeAE: account 6251543, app 1112131 ..."
    QString request; ///< "GET /crm/v3/objects/contacts"
    QList<CauseSentence> causes; ///< the first leads
    QStringList fields; ///< what the error says of itself: "Name: value"
    QString
        callNeeds; ///< what HubSpot's documentation asks for the request, and which of these the token has
};

/// `diagnosis` is of `call` and `token`. A request without an error has neither verdict nor causes.
[[nodiscard]] FailedCallText failedCallText(
    const FailedCall &call, const Diagnosis &diagnosis, const TokenHere &token, const Redactor &redactor);

/// Which token the checks are made with: masked, with account and app.
[[nodiscard]] QString tokenHereText(const TokenHere &token);

} // namespace Inspector
