// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/tokenwriter.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Inspector {

/// What happens to a question about a demo token.
enum class DemoOutcome : quint8 {
    Answered,
    AnsweredLate, ///< after four seconds
    NotFound,
    WrongFormat,
    RateLimited,
    RateLimitedWithWait, ///< with Retry-After
    AccountMoving,
    WrongRegion,
    GatewayDown, ///< 502 with a page of HTML
    WebPage, ///< 200, but a page of HTML
    CutShort, ///< half a body, then the connection ends
    Silence, ///< nothing ever comes
};

/// How an answer departs from what the token itself says.
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

/// Which kind of token it is, and so which of the calls know it.
enum class DemoKind : quint8 { Access, Refresh, PrivateApp };

/// A made-up token with all that the simulated HubSpot knows of it.
struct DemoRecord {
    QString group;
    QString label;
    QString description;
    QString token;
    DemoKind kind = DemoKind::Access;
    DemoOutcome outcome = DemoOutcome::Answered;
    DemoOddity oddity = DemoOddity::None;
    TokenClaims claims;
    QStringList scopes; ///< by name, in index order
    QString user;
    QString hubDomain;
};

/// The demo's tokens, in the order in which to offer them. `nowMs` (ms since 1970 UTC) is what their expiries
/// count from.
[[nodiscard]] QList<DemoRecord> makeDemoRecords(qint64 nowMs);

} // namespace Inspector
