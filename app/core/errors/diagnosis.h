// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/errors/cause.h"
#include "core/errors/failedcall.h"
#include "core/errors/tokenhere.h"
#include "core/scopes/scopecheck.h"
#include "core/util/times.h"

#include <QList>
#include <QString>

#include <utility>

namespace Inspector {

struct Diagnosis {
    static constexpr qsizetype maxCauses = 5;

    QList<Cause> causes; ///< the first leads; at least one
    Sameness sameness = Sameness::NotKnown;
    ScopeCheck check; ///< of what the error names against the token here
    /// What the error says of itself, by HubSpot's names; any text, without the token here and what looks
    /// like one.
    QList<std::pair<QString, QString>> fields;
};

/// Explains a failed call, offline. `now`: HubSpot's time.
[[nodiscard]] Diagnosis diagnose(const FailedCall &call, const TokenHere &token, HubSpotTime now);

} // namespace Inspector
