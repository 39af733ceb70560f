// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/errors/causerules.h"

#include "core/scopes/knownscopes.h"
#include "core/scopes/scoperequirement.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

void addSaidExpiry(const RefusedCase &c, Cause &cause)
{
    if (c.call.body.expiredAt) {
        cause.evidence.append({.kind = Evidence::Kind::SaysExpiredAt, .time = *c.call.body.expiredAt});
    } else if (c.call.body.expiredAgo) {
        cause.evidence.append({.kind = Evidence::Kind::SaysExpiredAgo, .duration = *c.call.body.expiredAgo});
    }
}

void addExpiryHere(const RefusedCase &c, Cause &cause)
{
    if (c.token.expiresAt) {
        cause.evidence.append({.kind = Evidence::Kind::TokenHereExpires, .time = *c.token.expiresAt});
    }
}

void addCredential(const RefusedCase &c, Cause &cause)
{
    if (c.call.request.credential) {
        cause.evidence.append({Evidence::Kind::RequestKind, qint64(*c.call.request.credential)});
    }
}

void addCut(const RefusedCase &c, Cause &cause)
{
    if (c.call.needed.wasCut) {
        cause.evidence.append({Evidence::Kind::ListCut});
    }
}

QStringList namesOfRows(const ScopeCheck &check, ScopeRow::State state)
{
    QStringList names;
    for (const ScopeRow &row : check.rows) {
        if (row.state == state) {
            names.append(row.scope);
        }
    }
    return names;
}

bool isOtherToken(const RefusedCase &c, Cause &cause)
{
    if (c.sameness != Sameness::Other || c.isOtherAccount) {
        return false;
    }
    if (c.hasFragment && !c.fragmentAgrees) {
        cause.evidence.append({Evidence::Kind::FragmentDiffers});
    } else {
        addSaidExpiry(c, cause);
        addExpiryHere(c, cause);
    }
    return true;
}

bool isMissing(const RefusedCase &c, Cause &cause)
{
    if (!c.isCompared() || c.check.missing == 0) {
        return false;
    }
    for (const ScopeRow &row : c.check.rows) {
        if (row.isError()) {
            cause.scopes.append(row.scope);
            if (!row.didYouMean.isEmpty()) {
                cause.evidence.append({Evidence::Kind::NearNames, 0, row.didYouMean});
            }
        }
    }
    if (c.fragmentAgrees) {
        cause.evidence.append({Evidence::Kind::FragmentAgrees});
    }
    if (const QStringList has = namesOfRows(c.check, ScopeRow::State::Granted); !has.isEmpty()) {
        cause.evidence.append({Evidence::Kind::TokenHereHas, 0, has});
    }
    addCut(c, cause);
    return true;
}

bool isPermission(const RefusedCase &c, Cause &cause)
{
    if (!c.isFault(BodyFault::MissingScopes) || !c.hasOnlyPermissions()) {
        return false;
    }
    cause.scopes = c.names;
    for (const QString &name : c.names) {
        if (const QStringList near = scopesNearPermission(name); !near.isEmpty()) {
            cause.evidence.append({Evidence::Kind::NearNames, 0, near});
        }
    }
    return true;
}

/// What the missing scopes are where they cannot be held against a token.
bool isNeeded(const RefusedCase &c, Cause &cause)
{
    if (!c.isFault(BodyFault::MissingScopes) || c.hasScopes() || c.hasOnlyPermissions()
        || (c.isCompared() && c.check.missing > 0)) {
        return false;
    }
    cause.scopes = c.names;
    addCut(c, cause);
    return true;
}

bool isUnknownName(const RefusedCase &c, Cause &cause)
{
    cause.scopes = c.call.needed.unrecognised;
    for (const QString &name : std::as_const(cause.scopes)) {
        QStringList near = correctedScope(name);
        if (const QString other = nearScope(name, knownScopeNames()); near.isEmpty() && !other.isEmpty()) {
            near = {other};
        }
        if (!near.isEmpty()) {
            cause.evidence.append({Evidence::Kind::NearNames, 0, near});
        }
    }
    return !cause.scopes.isEmpty();
}

bool isServerTrouble(int status)
{
    return (status >= 500 && status <= 504) || (status >= 520 && status <= 530);
}

template <BodyFault fault>
bool hasFault(const RefusedCase &c, Cause & /*cause*/)
{
    return c.isFault(fault);
}

template <int status>
bool hasStatus(const RefusedCase &c, Cause & /*cause*/)
{
    return c.isFault(BodyFault::None) && c.call.httpStatus == status;
}

// In the order in which a row of the table reads.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding)
struct Rule {
    Cause::Kind kind;
    QLatin1StringView id;
    Cause::NextStep next;
    bool (*matches)(const RefusedCase &c, Cause &cause); ///< adds the evidence too
};

using Next = Cause::NextStep;

// The first rule that matches leads; the others that match follow, up to five in all.
constexpr Rule rules[] = {
    {Cause::Kind::NotAnOauthToken, "not-an-oauth-token"_L1, Next::SendAccessToken,
        [](const RefusedCase &c, Cause &cause) {
            addSaidExpiry(c, cause);
            addCredential(c, cause);
            return c.isOf1970;
        }},
    {Cause::Kind::OtherAccount, "other-account"_L1, Next::ComparePlaces,
        [](const RefusedCase &c, Cause &cause) {
            if (c.isOtherAccount) {
                cause.evidence = {{Evidence::Kind::SaysAccount, *c.call.hubId},
                    {Evidence::Kind::TokenHereAccount, *c.token.hubId}};
            }
            return c.isOtherAccount;
        }},
    {Cause::Kind::OtherToken, "other-token"_L1, Next::ComparePlaces, isOtherToken},
    {Cause::Kind::ThisTokenExpired, "this-token-expired"_L1, Next::Refresh,
        [](const RefusedCase &c, Cause &cause) {
            addSaidExpiry(c, cause);
            addExpiryHere(c, cause);
            return c.isFault(BodyFault::ExpiredToken) && !c.isOf1970 && c.sameness == Sameness::Same;
        }},
    {Cause::Kind::TokenExpired, "token-expired"_L1, Next::Refresh,
        [](const RefusedCase &c, Cause &cause) {
            addSaidExpiry(c, cause);
            return c.isFault(BodyFault::ExpiredToken) && !c.isOf1970 && c.sameness != Sameness::Same;
        }},
    {Cause::Kind::BearerTwice, "bearer-twice"_L1, Next::SendBearerOnce,
        [](const RefusedCase &c, Cause &cause) {
            cause.evidence.append({Evidence::Kind::RequestBearerTwice});
            return c.call.request.hasBearerTwice;
        }},
    {Cause::Kind::WrongCredential, "wrong-credential"_L1, Next::SendAccessToken,
        [](const RefusedCase &c, Cause &cause) {
            addCredential(c, cause);
            const auto &kind = c.call.request.credential;
            return !c.isOf1970 && kind && *kind != TokenKind::AccessToken
                && *kind != TokenKind::PrivateAppToken
                && (c.isFault(BodyFault::InvalidAuthentication) || c.isFault(BodyFault::WrongTokenShape));
        }},
    {Cause::Kind::WrongShape, "wrong-shape"_L1, Next::AsForToken,
        [](const RefusedCase &c, Cause & /*cause*/) {
            return c.isFault(BodyFault::WrongTokenShape) && !c.isOf1970;
        }},
    {Cause::Kind::NotReadable, "not-readable"_L1, Next::CheckWholeToken,
        hasFault<BodyFault::InvalidAuthentication>},
    {Cause::Kind::UserLevelRefused, "user-level-refused"_L1, Next::UseAppToken,
        [](const RefusedCase &c, Cause &cause) {
            if (c.token.isUserLevel) {
                cause.evidence.append({*c.token.isUserLevel ? Evidence::Kind::TokenHereUserLevel
                                                            : Evidence::Kind::TokenHereNotUserLevel});
            }
            return c.isFault(BodyFault::UserLevelRefused);
        }},
    {Cause::Kind::AppNotApproved, "app-not-approved"_L1, Next::AskAdministrator,
        [](const RefusedCase &c, Cause &cause) {
            cause.scopes = c.names;
            return c.call.isNotApproved;
        }},
    {Cause::Kind::InstallMismatch, "install-mismatch"_L1, Next::CompareScopes,
        [](const RefusedCase &c, Cause & /*cause*/) { return c.call.isScopeMismatch; }},
    {Cause::Kind::UnknownScopeName, "unknown-scope-name"_L1, Next::CorrectNames, isUnknownName},
    {Cause::Kind::ScopesMissing, "scopes-missing"_L1, Next::AddScopes, isMissing},
    {Cause::Kind::InternalPermission, "internal-permission"_L1, Next::CheckRights, isPermission},
    {Cause::Kind::HasScopes, "has-scopes"_L1, Next::LookFurther,
        [](const RefusedCase &c, Cause &cause) {
            cause.evidence.append(
                {Evidence::Kind::TokenHereHas, 0, namesOfRows(c.check, ScopeRow::State::Granted)});
            return c.hasScopes();
        }},
    {Cause::Kind::ScopesNeeded, "scopes-needed"_L1, Next::AddScopes, isNeeded},
    {Cause::Kind::UserLevelToken, "user-level-token"_L1, Next::UseAppToken,
        [](const RefusedCase &c, Cause &cause) {
            cause.evidence.append({Evidence::Kind::TokenHereUserLevel});
            return (c.hasScopes() || c.hasOnlyPermissions()) && c.sameness != Sameness::Other
                && c.token.isUserLevel.value_or(false);
        }},
    {Cause::Kind::MayBeOtherToken, "may-be-other-token"_L1, Next::ComparePlaces,
        [](const RefusedCase &c, Cause & /*cause*/) {
            return c.hasScopes() && c.sameness == Sameness::NotKnown;
        }},
    {Cause::Kind::ApprovalPending, "approval-pending"_L1, Next::AskAdministrator,
        [](const RefusedCase &c, Cause & /*cause*/) {
            return !c.call.isNotApproved && c.isFault(BodyFault::MissingScopes) && !c.hasOnlyPermissions();
        }},
    {Cause::Kind::AccountTier, "account-tier"_L1, Next::CheckRights,
        [](const RefusedCase &c, Cause & /*cause*/) { return c.hasScopes() || c.hasOnlyPermissions(); }},
    {Cause::Kind::OtherCredential, "other-credential"_L1, Next::UseDeveloperKey,
        [](const RefusedCase &c, Cause & /*cause*/) { return c.hasScopes(); }},
    {Cause::Kind::WrongRegion, "wrong-region"_L1, Next::AsForToken,
        [](const RefusedCase &c, Cause &cause) {
            cause.evidence.append({Evidence::Kind::SaysRegion, 0, {c.call.body.correctRegion}});
            return !c.call.body.correctRegion.isEmpty();
        }},
    {Cause::Kind::DailyLimit, "daily-limit"_L1, Next::AsForToken, hasFault<BodyFault::DailyLimit>},
    {Cause::Kind::RateLimit, "rate-limit"_L1, Next::AsForToken,
        [](const RefusedCase &c, Cause &cause) {
            if (!c.call.body.policyName.isEmpty()) {
                cause.evidence.append({Evidence::Kind::SaysPolicy, 0, {c.call.body.policyName}});
            }
            return c.isFault(BodyFault::RateLimit) || c.call.edge == EdgeFault::RateLimit
                || (c.isFault(BodyFault::None) && c.call.httpStatus == 429);
        }},
    {Cause::Kind::EdgeBlocked, "edge-blocked"_L1, Next::AsForToken,
        [](const RefusedCase &c, Cause &cause) {
            if (!c.call.edgeRay.isEmpty()) {
                cause.evidence.append({Evidence::Kind::SaysRay, 0, {c.call.edgeRay}});
            }
            return c.call.edge == EdgeFault::Blocked;
        }},
    {Cause::Kind::ValidationError, "validation-error"_L1, Next::CorrectRequest,
        [](const RefusedCase &c, Cause & /*cause*/) {
            return c.call.body.category == "VALIDATION_ERROR"_L1;
        }},
    {Cause::Kind::BadClientId, "bad-client-id"_L1, Next::AsForToken, hasFault<BodyFault::BadClientId>},
    {Cause::Kind::BadClientSecret, "bad-client-secret"_L1, Next::AsForToken,
        hasFault<BodyFault::BadClientSecret>},
    {Cause::Kind::InvalidClient, "invalid-client"_L1, Next::AsForToken, hasFault<BodyFault::InvalidClient>},
    {Cause::Kind::BadRefreshToken, "bad-refresh-token"_L1, Next::AsForToken,
        hasFault<BodyFault::BadRefreshToken>},
    {Cause::Kind::BadHub, "bad-hub"_L1, Next::AsForToken, hasFault<BodyFault::BadHub>},
    {Cause::Kind::BadAuthCode, "bad-auth-code"_L1, Next::AsForToken, hasFault<BodyFault::BadAuthCode>},
    {Cause::Kind::BadRedirectUri, "bad-redirect-uri"_L1, Next::AsForToken,
        hasFault<BodyFault::BadRedirectUri>},
    {Cause::Kind::BadGrantType, "bad-grant-type"_L1, Next::AsForToken, hasFault<BodyFault::BadGrantType>},
    {Cause::Kind::BadScopes, "bad-scopes"_L1, Next::AsForToken, hasFault<BodyFault::BadScopes>},
    {Cause::Kind::UnknownToken, "unknown-token"_L1, Next::AsForToken, hasFault<BodyFault::UnknownToken>},
    {Cause::Kind::AccountMoving, "account-moving"_L1, Next::AsForToken, hasStatus<477>},
    {Cause::Kind::Locked, "locked"_L1, Next::AsForToken, hasStatus<423>},
    {Cause::Kind::UriTooLong, "uri-too-long"_L1, Next::AsForToken, hasStatus<414>},
    {Cause::Kind::ServerTrouble, "server-trouble"_L1, Next::AsForToken,
        [](const RefusedCase &c, Cause & /*cause*/) {
            return c.isFault(BodyFault::None) && isServerTrouble(c.call.httpStatus);
        }},
    {Cause::Kind::Unknown, "unknown"_L1, Next::AskSupport,
        [](const RefusedCase & /*c*/, Cause & /*cause*/) { return true; }},
};

} // namespace

bool RefusedCase::isCompared() const
{
    return call.fault == BodyFault::MissingScopes && sameness != Sameness::Other && !names.isEmpty()
        && token.granted.source != GrantedScopes::Source::Unknown;
}

bool RefusedCase::hasOnlyPermissions() const
{
    return !names.isEmpty() && std::all_of(names.begin(), names.end(), isInternalPermission);
}

bool RefusedCase::hasScopes() const
{
    return isCompared() && check.missing == 0 && check.undecided == 0 && !call.needed.wasCut;
}

QList<Cause> causesOf(const RefusedCase &refused, qsizetype maxCauses)
{
    QList<Cause> causes;
    for (const Rule &rule : rules) {
        Cause cause{.kind = rule.kind, .next = rule.next};
        const bool isFallback = rule.kind == Cause::Kind::Unknown;
        if (causes.size() < maxCauses && (!isFallback || causes.isEmpty()) && rule.matches(refused, cause)) {
            causes.append(cause);
        }
    }
    return causes;
}

QLatin1StringView causeId(Cause::Kind kind)
{
    const auto *found = std::find_if(
        std::begin(rules), std::end(rules), [kind](const Rule &rule) { return rule.kind == kind; });
    return found == std::end(rules) ? QLatin1StringView() : found->id;
}

} // namespace Inspector
