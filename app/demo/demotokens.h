// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"
#include "demo/tokenwriter.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Inspector {

inline constexpr std::chrono::seconds demoLateAnswer{4};
inline constexpr std::chrono::seconds demoRetryAfter{7};
inline constexpr std::chrono::minutes demoClockAhead{4};
/// Between `expires_in` and `expiresAt` where they disagree.
inline constexpr std::chrono::minutes demoExpiriesApart{5};

/// How the server replies to a request about a demo token.
enum class DemoOutcome : quint8 {
    Answered,
    AnsweredLate, ///< after demoLateAnswer
    NotFound,
    WrongFormat,
    RateLimited,
    RateLimitedWithWait, ///< with Retry-After
    AccountMoving,
    WrongRegion,
    GatewayDown, ///< 502 with a page of HTML
    WebPage, ///< 200 with a page of HTML
    CutShort, ///< half a body, then the connection ends
    Silence, ///< no reply at all
};

/// How a reply differs from the values encoded in the token.
enum class DemoOddity : quint8 {
    None,
    ReplyOf2018,
    OtherHub,
    OtherTokenEchoed,
    OtherApp,
    ExpiryFieldsDisagree,
    ServerClockAhead,
    FieldsMissing,
    FieldsUnknown,
    FieldsOfWrongType,
    FieldTwice,
    ScopeMissing,
    NotBase64,
    IdTooLarge,
    HostileText,
};

/// The kind of token; decides which calls know it.
enum class DemoKind : quint8 { Access, Refresh, PrivateApp };

/// A made-up token and all that the simulated HubSpot knows about it.
struct DemoRecord {
    QString group;
    QString label;
    QString description;
    QString token;
    DemoKind kind = DemoKind::Access;
    DemoOutcome outcome = DemoOutcome::Answered;
    DemoOddity oddity = DemoOddity::None;
    DemoClaims claims;
    QStringList scopes; ///< by name, in index order
    QString user;
    QString hubDomain;
};

/// The demo's tokens, in the order of the menu. Their expiries count from `now`.
[[nodiscard]] QList<DemoRecord> makeDemoRecords(HubSpotTime now);

} // namespace Inspector
