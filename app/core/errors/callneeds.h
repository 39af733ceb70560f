// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/errors/httprequest.h"
#include "core/scopes/scoperequirement.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Inspector {

/// What HubSpot's documentation asks for a call. It never says that a call is allowed: the user's rights, the
/// account's subscription and HubSpot itself decide that.
struct CallNeeds {
    QString call; ///< "GET /crm/v3/lists/{}"; empty where the call is not in the list
    QList<ScopeRequirement> needs; ///< each of them: one of its scopes
    QDate checked; ///< when that was compared with HubSpot's public reference
    bool isMethodGuessed = false; ///< no method was said: taken for a GET

    [[nodiscard]] bool isKnown() const { return !call.isEmpty(); }
};
/// By rules (objects, associations) and a list of calls checked by hand.
[[nodiscard]] CallNeeds callNeeds(const HttpRequest &request);

} // namespace Inspector
