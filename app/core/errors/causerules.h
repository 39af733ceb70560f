// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/errors/cause.h"
#include "core/errors/failedcall.h"
#include "core/errors/tokenhere.h"
#include "core/scopes/scopecheck.h"
#include "core/util/times.h"

#include <QList>
#include <QStringList>

namespace Inspector {

/// A failed call beside the token here, and what follows from both.
struct RefusedCase {
    const FailedCall &call;
    const TokenHere &token;
    HubSpotTime now;
    bool isOf1970 = false;
    bool isOtherAccount = false;
    bool hasFragment = false; // of a token, and the token here to compare with
    bool fragmentAgrees = false;
    Sameness sameness = Sameness::NotKnown;
    ScopeCheck check;
    QStringList names; // all that the error asks for

    [[nodiscard]] bool isFault(BodyFault fault) const { return call.fault == fault; }
    /// Whether what the error asks for can be held against the token here.
    [[nodiscard]] bool isCompared() const;
    [[nodiscard]] bool hasOnlyPermissions() const;
    [[nodiscard]] bool hasScopes() const;
};

/// The causes that a case has, at least one and at most `maxCauses`: the first leads. One table of rules.
[[nodiscard]] QList<Cause> causesOf(const RefusedCase &refused, qsizetype maxCauses);

/// A stable name: "scopes-missing".
[[nodiscard]] QLatin1StringView causeId(Cause::Kind kind);

} // namespace Inspector
