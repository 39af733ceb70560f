// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/failedcalltext.h"

#include "core/errors/callneeds.h"
#include "core/secrets/redaction.h"
#include "core/secrets/servertext.h"
#include "core/text/labelledtext.h"
#include "session/scopesentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Gives the free functions of this file a translation context of their own.
class FailedCallWords {
    Q_DECLARE_TR_FUNCTIONS(FailedCallWords)
};

constexpr const char *anotherToken =
    QT_TRANSLATE_NOOP("FailedCallWords", "The call used another token than the one here");
constexpr const char *hadExpired = QT_TRANSLATE_NOOP("FailedCallWords", "The token had expired");
constexpr const char *noUsableToken =
    QT_TRANSLATE_NOOP("FailedCallWords", "What the call sent is no token that HubSpot can use");
constexpr const char *hasScopes =
    QT_TRANSLATE_NOOP("FailedCallWords", "No scope is missing: this token has what the call asks for");
constexpr const char *noScopeHelps = QT_TRANSLATE_NOOP("FailedCallWords", "No scope helps here");
constexpr const char *installation =
    QT_TRANSLATE_NOOP("FailedCallWords", "The installation of the app is at fault");
constexpr const char *limitWords =
    QT_TRANSLATE_NOOP("FailedCallWords", "A limit on calls; nothing is wrong with the token");
constexpr const char *notTheToken =
    QT_TRANSLATE_NOOP("FailedCallWords", "Something else than the token is at fault");
constexpr const char *clientOrGrant =
    QT_TRANSLATE_NOOP("FailedCallWords", "HubSpot refuses the app's credentials or the grant");
constexpr const char *unknown = QT_TRANSLATE_NOOP("FailedCallWords", "This error is not known here");
constexpr const char *scopeMissing = QT_TRANSLATE_NOOP("FailedCallWords", "Scope missing: %1");
constexpr const char *scopeNeeded =
    QT_TRANSLATE_NOOP("FailedCallWords", "A scope is missing; the call asks for %1");

struct VerdictRow {
    Cause::Kind cause;
    const char *verdict; // %1: scopes
};
constexpr VerdictRow verdicts[] = {
    {Cause::Kind::NotAnOauthToken, noUsableToken},
    {Cause::Kind::OtherAccount,
        QT_TRANSLATE_NOOP("FailedCallWords", "The call went to another account than this token's")},
    {Cause::Kind::OtherToken, anotherToken},
    {Cause::Kind::ThisTokenExpired, QT_TRANSLATE_NOOP("FailedCallWords", "This token had expired")},
    {Cause::Kind::TokenExpired, hadExpired},
    {Cause::Kind::BearerTwice, noUsableToken},
    {Cause::Kind::WrongCredential, noUsableToken},
    {Cause::Kind::WrongShape, noUsableToken},
    {Cause::Kind::NotReadable, noUsableToken},
    {Cause::Kind::UserLevelRefused, noScopeHelps},
    {Cause::Kind::AppNotApproved, installation},
    {Cause::Kind::InstallMismatch, installation},
    {Cause::Kind::UnknownScopeName,
        QT_TRANSLATE_NOOP("FailedCallWords", "HubSpot knows no scope of this name: %1")},
    {Cause::Kind::ScopesMissing, scopeMissing},
    {Cause::Kind::InternalPermission, noScopeHelps},
    {Cause::Kind::HasScopes, hasScopes},
    {Cause::Kind::ScopesNeeded, scopeNeeded},
    {Cause::Kind::UserLevelToken, noScopeHelps},
    {Cause::Kind::MayBeOtherToken, anotherToken},
    {Cause::Kind::ApprovalPending, installation},
    {Cause::Kind::AccountTier, notTheToken},
    {Cause::Kind::OtherCredential, noUsableToken},
    {Cause::Kind::WrongRegion, notTheToken},
    {Cause::Kind::DailyLimit, limitWords},
    {Cause::Kind::RateLimit, limitWords},
    {Cause::Kind::EdgeBlocked, notTheToken},
    {Cause::Kind::ValidationError, notTheToken},
    {Cause::Kind::BadClientId, clientOrGrant},
    {Cause::Kind::BadClientSecret, clientOrGrant},
    {Cause::Kind::InvalidClient, clientOrGrant},
    {Cause::Kind::BadRefreshToken, clientOrGrant},
    {Cause::Kind::BadHub, clientOrGrant},
    {Cause::Kind::BadAuthCode, clientOrGrant},
    {Cause::Kind::BadRedirectUri, clientOrGrant},
    {Cause::Kind::BadGrantType, clientOrGrant},
    {Cause::Kind::BadScopes, clientOrGrant},
    {Cause::Kind::UnknownToken, QT_TRANSLATE_NOOP("FailedCallWords", "HubSpot does not accept the token")},
    {Cause::Kind::AccountMoving, notTheToken},
    {Cause::Kind::Locked, notTheToken},
    {Cause::Kind::UriTooLong, notTheToken},
    {Cause::Kind::ServerTrouble, notTheToken},
    {Cause::Kind::Unknown, unknown},
};

QString namesText(const QStringList &names, const Redactor &redactor)
{
    constexpr qsizetype maxNames = 4;
    QStringList shown;
    const QStringList firstNames = names.mid(0, maxNames);
    for (const QString &name : firstNames) {
        shown.append(ServerText(name).shown(redactor));
    }
    if (names.size() > maxNames) {
        shown.append(FailedCallWords::tr("and %n more", nullptr, int(names.size() - maxNames)));
    }
    return shown.join(u", "_s);
}

QString verdictText(const Cause &cause, const Redactor &redactor)
{
    const auto *found = std::find_if(std::begin(verdicts), std::end(verdicts),
        [&cause](const VerdictRow &row) { return row.cause == cause.kind; });
    if (found == std::end(verdicts)) {
        return FailedCallWords::tr(unknown);
    }
    if (found->verdict == scopeNeeded && cause.scopes.isEmpty()) {
        return FailedCallWords::tr("A scope is missing");
    }
    return FailedCallWords::tr(found->verdict).replace("%1"_L1, namesText(cause.scopes, redactor));
}

} // namespace

QString tokenHereText(const TokenHere &token)
{
    if (!token.isKnown()) {
        return FailedCallWords::tr("There is no token here to compare with: paste the token of the failed "
                                   "call into the field above.");
    }
    QStringList parts;
    if (token.hubId) {
        parts.append(FailedCallWords::tr("account %1").arg(*token.hubId));
    }
    if (token.appId) {
        parts.append(FailedCallWords::tr("app %1").arg(*token.appId));
    }
    if (token.granted.source == GrantedScopes::Source::Reply) {
        parts.append(FailedCallWords::tr("as HubSpot says"));
    } else if (!parts.isEmpty()) {
        parts.append(FailedCallWords::tr("read from the token, not confirmed by HubSpot"));
    }
    const QString name =
        token.token.isEmpty() ? FailedCallWords::tr("of the saved reply") : mask(token.token);
    //: %1: the masked token, %2: account, app and where both come from
    return parts.isEmpty()
        ? FailedCallWords::tr("Compared with the token %1, which says nothing of itself.").arg(name)
        : FailedCallWords::tr("Compared with the token %1: %2.").arg(name, parts.join(u", "_s));
}

FailedCallText failedCallText(
    const FailedCall &call, const Diagnosis &diagnosis, const TokenHere &token, const Redactor &redactor)
{
    FailedCallText text;
    const HttpRequest &request = call.request;
    if (!request.path.isEmpty()) {
        const QString line =
            request.method.isEmpty() ? request.path : QString(request.method + u' ' + request.path);
        text.request = ServerText(line).shown(redactor);
        const CallNeeds needs = callNeeds(request);
        // Of a call outside the list, an error says more than the list.
        if (needs.isKnown() || call.isEmpty()) {
            text.callNeeds = callNeedsText(needs, token.granted);
        }
    }
    text.comparedWith = tokenHereText(token);
    if (call.isEmpty()) {
        return text;
    }
    for (const Cause &cause : diagnosis.causes) {
        text.causes.append(causeSentence(diagnosis, cause, redactor));
    }
    text.verdict = diagnosis.causes.isEmpty() ? FailedCallWords::tr(unknown)
                                              : verdictText(diagnosis.causes.constFirst(), redactor);
    for (const auto &[name, value] : diagnosis.fields) {
        text.fields.append(labelledText(name, ServerText(value).shown(redactor)));
    }
    return text;
}

} // namespace Inspector
