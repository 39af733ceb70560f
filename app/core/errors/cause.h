// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Inspector {

/// What speaks for a cause. Holds no secret.
struct Evidence {
    enum class Kind : quint8 {
        SaysExpiredAt, ///< `time`
        SaysExpiredAgo, ///< `duration`
        TokenHereExpires, ///< `time`
        SaysAccount, ///< `number`
        TokenHereAccount, ///< `number`
        FragmentDiffers, ///< the beginning of the token in the message is not this one's
        FragmentAgrees,
        TokenHereHas, ///< `names`
        NearNames, ///< `names`: what may be meant
        TokenHereUserLevel,
        TokenHereNotUserLevel,
        RequestBearerTwice,
        RequestKind, ///< `number`: TokenKind of what the call sent
        ListCut, ///< the log left scopes out
        SaysRegion, ///< `names`
        SaysPolicy, ///< `names`
        SaysRay, ///< `names`
    };
    Kind kind = Kind::ListCut;
    qint64 number = 0;
    QStringList names{};
    HubSpotTime time{};
    Milliseconds duration{};
};

/// Why a call failed: one possible cause and what to do.
struct Cause {
    Q_GADGET
public:
    enum class Kind : quint8 {
        NotAnOauthToken, ///< expired since 1970: what was sent holds no expiry
        OtherAccount, ///< the call went to another account than this token's
        OtherToken, ///< the call used another token than this one
        ThisTokenExpired,
        TokenExpired, ///< whichever it was
        BearerTwice,
        WrongCredential, ///< the call sent another kind of secret
        WrongShape,
        NotReadable, ///< INVALID_AUTHENTICATION
        UserLevelRefused,
        AppNotApproved, ///< App Governance: an administrator must approve the scopes
        InstallMismatch, ///< install URL and app ask for different scopes
        UnknownScopeName, ///< `scopes`: names that HubSpot does not know
        ScopesMissing, ///< `scopes`: this token lacks them
        InternalPermission, ///< `scopes`: permissions inside HubSpot, no scopes
        HasScopes, ///< this token has what the call asks for
        ScopesNeeded, ///< `scopes`: needed, and not compared with a token
        UserLevelToken,
        MayBeOtherToken, ///< nothing says that the call used this token
        ApprovalPending, ///< fewer scopes can be granted than asked for
        AccountTier,
        OtherCredential, ///< the call may want a developer key
        WrongRegion,
        DailyLimit,
        RateLimit,
        EdgeBlocked,
        ValidationError, ///< the request, not the token
        BadClientId,
        BadClientSecret,
        InvalidClient,
        BadRefreshToken,
        BadHub,
        BadAuthCode,
        BadRedirectUri,
        BadGrantType,
        BadScopes,
        UnknownToken,
        AccountMoving,
        Locked,
        UriTooLong,
        ServerTrouble,
        Unknown, ///< its fields are all that can be told
    };
    Q_ENUM(Kind)
    enum class NextStep : quint8 {
        SendAccessToken, ///< send an OAuth access token
        ComparePlaces, ///< find out which token the program really sends
        Refresh, ///< get a new access token with the refresh token
        SendBearerOnce,
        CheckWholeToken,
        UseAppToken, ///< of an app that is not user-level
        AskAdministrator, ///< to approve the app
        CompareScopes, ///< of install URL and app
        CorrectNames,
        AddScopes, ///< to the app, and install it again
        CheckRights, ///< of the user and of the subscription
        LookFurther, ///< at the other causes
        UseDeveloperKey,
        CorrectRequest,
        AskSupport, ///< with the correlation id
        AsForToken, ///< what the card says of the same refusal
    };
    Q_ENUM(NextStep)
    Kind kind = Kind::Unknown;
    NextStep next = NextStep::AskSupport;
    QList<Evidence> evidence{};
    QStringList scopes{};
};

/// Whether a failed call used the token here.
enum class Sameness : quint8 { NotKnown, Same, Other };

} // namespace Inspector
