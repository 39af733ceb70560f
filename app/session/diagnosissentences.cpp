// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/diagnosissentences.h"

#include "core/metadata/expiry.h"
#include "core/secrets/redaction.h"
#include "core/secrets/servertext.h"
#include "core/text/labelledtext.h"
#include "session/errorsentences.h"
#include "session/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Gives the free functions of this file a translation context of their own.
class DiagnosisWords {
    Q_DECLARE_TR_FUNCTIONS(DiagnosisWords)
};

constexpr qsizetype maxNamesShown = 20;
constexpr qsizetype maxShownText = 600;

QString shownError(const QString &text, const Redactor &redactor)
{
    return ServerText(text).shown(redactor, maxShownText);
}

/// "a, b, c", no more than can be read.
QString shownNames(const QStringList &names, const Redactor &redactor)
{
    QStringList shown;
    const QStringList firstNames = names.mid(0, maxNamesShown);
    for (const QString &name : firstNames) {
        shown.append(shownError(name, redactor));
    }
    if (names.size() > maxNamesShown) {
        shown.append(DiagnosisWords::tr("and %n more", nullptr, int(names.size() - maxNamesShown)));
    }
    return shown.join(u", "_s);
}

struct CauseWords {
    Cause::Kind kind;
    const char *sentence; // %1: names of scopes
};
constexpr CauseWords causeWords[] = {
    {Cause::Kind::NotAnOauthToken,
        QT_TRANSLATE_NOOP("DiagnosisWords",
            "What the call sent is no OAuth access token: HubSpot takes it for one that ended in 1970.")},
    {Cause::Kind::OtherAccount,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The call went to another account than the one of this token.")},
    {Cause::Kind::OtherToken,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The call used another token than the one here.")},
    {Cause::Kind::ThisTokenExpired,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The call used this token, and it had expired.")},
    {Cause::Kind::TokenExpired,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The token that the call used had expired.")},
    {Cause::Kind::BearerTwice,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The call sent \"Bearer\" twice, so HubSpot found no token.")},
    {Cause::Kind::WrongCredential,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The call sent another kind of secret than an access token.")},
    {Cause::Kind::NotReadable,
        QT_TRANSLATE_NOOP("DiagnosisWords",
            "HubSpot could not read what the call sent as a token: cut, of another kind, or revoked.")},
    {Cause::Kind::AppNotApproved,
        QT_TRANSLATE_NOOP("DiagnosisWords",
            "An administrator of the account has not approved the app for the scopes it asks for.")},
    {Cause::Kind::InstallMismatch,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The install URL asks for other scopes than the app declares.")},
    {Cause::Kind::UnknownScopeName,
        QT_TRANSLATE_NOOP("DiagnosisWords", "HubSpot knows no scope of this name: %1.")},
    {Cause::Kind::ScopesMissing,
        QT_TRANSLATE_NOOP("DiagnosisWords", "This token lacks a scope that the call needs: %1.")},
    {Cause::Kind::InternalPermission,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords", "HubSpot asks for a permission inside HubSpot, which no scope gives: %1.")},
    {Cause::Kind::HasScopes,
        QT_TRANSLATE_NOOP("DiagnosisWords", "This token has the scopes that HubSpot asks for.")},
    {Cause::Kind::UserLevelToken,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords", "The token acts for one user, and some calls refuse it whatever its scopes.")},
    {Cause::Kind::MayBeOtherToken,
        QT_TRANSLATE_NOOP("DiagnosisWords",
            "The call may have used another token, of another app or account, than the one here.")},
    {Cause::Kind::ApprovalPending,
        QT_TRANSLATE_NOOP("DiagnosisWords",
            "The account may have granted fewer scopes than the app asked for, without an error.")},
    {Cause::Kind::AccountTier,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords", "The account's subscription or the user's rights may not cover the call.")},
    {Cause::Kind::OtherCredential,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords", "The call may want another credential, such as a developer key.")},
    {Cause::Kind::ValidationError,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords", "HubSpot refuses what the request holds. That says nothing about the token.")},
    {Cause::Kind::Unknown,
        QT_TRANSLATE_NOOP("DiagnosisWords", "This error is not known here; what it says is below.")},
};

struct StepWords {
    Cause::NextStep step;
    const char *sentence;
};
constexpr StepWords stepWords[] = {
    {Cause::NextStep::SendAccessToken,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords", "Send an OAuth access token, not a key, a client secret or a refresh token.")},
    {Cause::NextStep::ComparePlaces,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords", "Find out which token the program really sends, and inspect that one.")},
    {Cause::NextStep::Refresh,
        QT_TRANSLATE_NOOP("DiagnosisWords", "Get a new access token with the refresh token.")},
    {Cause::NextStep::SendBearerOnce,
        QT_TRANSLATE_NOOP("DiagnosisWords", "Send \"Bearer\" once; the program may add it by itself.")},
    {Cause::NextStep::CheckWholeToken,
        QT_TRANSLATE_NOOP("DiagnosisWords", "Paste what the call really sent and see what it is.")},
    {Cause::NextStep::UseAppToken,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords", "No scope helps: use the token of an app that is not user-level.")},
    {Cause::NextStep::AskAdministrator,
        QT_TRANSLATE_NOOP("DiagnosisWords",
            "Have an administrator approve the app in the account, then install it again.")},
    {Cause::NextStep::CompareScopes,
        QT_TRANSLATE_NOOP("DiagnosisWords",
            "Paste the install URL and the project file: the scope check tells the difference.")},
    {Cause::NextStep::CorrectNames,
        QT_TRANSLATE_NOOP("DiagnosisWords", "Correct the name in the project file and build again.")},
    {Cause::NextStep::AddScopes,
        QT_TRANSLATE_NOOP("DiagnosisWords",
            "Add the scope to the app and to the install URL, and install the app again: existing tokens "
            "never "
            "gain scopes.")},
    {Cause::NextStep::CheckRights,
        QT_TRANSLATE_NOOP("DiagnosisWords",
            "Check the account's subscription and the rights of the user who installed the app.")},
    {Cause::NextStep::LookFurther,
        QT_TRANSLATE_NOOP("DiagnosisWords", "So it is something else: see the other causes.")},
    {Cause::NextStep::UseDeveloperKey,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords", "See in HubSpot's documentation which credential the call takes.")},
    {Cause::NextStep::CorrectRequest,
        QT_TRANSLATE_NOOP("DiagnosisWords", "Correct the request by what HubSpot says of it.")},
    {Cause::NextStep::AskSupport,
        QT_TRANSLATE_NOOP("DiagnosisWords",
            "If HubSpot sent it, give the whole answer, with its correlation ID, to HubSpot support.")},
};

/// The causes that the card has words for already.
std::optional<RequestError::Kind> asRequestError(Cause::Kind kind)
{
    struct Row {
        Cause::Kind cause;
        RequestError::Kind error;
    };
    static constexpr Row rows[] = {
        {Cause::Kind::WrongShape, RequestError::Kind::WrongTokenShape},
        {Cause::Kind::UserLevelRefused, RequestError::Kind::UserLevelRefused},
        {Cause::Kind::ScopesNeeded, RequestError::Kind::MissingScopes},
        {Cause::Kind::WrongRegion, RequestError::Kind::WrongRegion},
        {Cause::Kind::DailyLimit, RequestError::Kind::DailyLimit},
        {Cause::Kind::RateLimit, RequestError::Kind::RateLimited},
        {Cause::Kind::EdgeBlocked, RequestError::Kind::BlockedByEdge},
        {Cause::Kind::BadClientId, RequestError::Kind::BadClientId},
        {Cause::Kind::BadClientSecret, RequestError::Kind::BadClientSecret},
        {Cause::Kind::InvalidClient, RequestError::Kind::InvalidClient},
        {Cause::Kind::BadRefreshToken, RequestError::Kind::BadRefreshToken},
        {Cause::Kind::BadHub, RequestError::Kind::BadHub},
        {Cause::Kind::BadAuthCode, RequestError::Kind::BadAuthCode},
        {Cause::Kind::BadRedirectUri, RequestError::Kind::BadRedirectUri},
        {Cause::Kind::BadGrantType, RequestError::Kind::BadGrantType},
        {Cause::Kind::BadScopes, RequestError::Kind::BadScopes},
        {Cause::Kind::UnknownToken, RequestError::Kind::UnknownToken},
        {Cause::Kind::AccountMoving, RequestError::Kind::AccountMoving},
        {Cause::Kind::Locked, RequestError::Kind::Locked},
        {Cause::Kind::UriTooLong, RequestError::Kind::UriTooLong},
        {Cause::Kind::ServerTrouble, RequestError::Kind::ServerTrouble},
    };
    const auto *found =
        std::find_if(std::begin(rows), std::end(rows), [kind](const Row &row) { return row.cause == kind; });
    return found == std::end(rows) ? std::nullopt : std::optional(found->error);
}

QString evidenceText(const Evidence &evidence, const Redactor &redactor)
{
    const QString number = QString::number(evidence.number);
    switch (evidence.kind) {
    case Evidence::Kind::SaysExpiredAt:
        //: %1: date and time
        return DiagnosisWords::tr("The error's token ended on %1.").arg(localTimeText(evidence.time));
    case Evidence::Kind::SaysExpiredAgo:
        //: %1: a duration such as "5 h"
        return DiagnosisWords::tr("The error's token had ended %1 before the call.")
            .arg(durationText(evidence.duration));
    case Evidence::Kind::TokenHereExpires:
        //: %1: date and time
        return DiagnosisWords::tr("The end of the token here: %1.").arg(localTimeText(evidence.time));
    case Evidence::Kind::SaysAccount:
        return DiagnosisWords::tr("The error names account %1.").arg(number);
    case Evidence::Kind::TokenHereAccount:
        return DiagnosisWords::tr("The token here is for account %1.").arg(number);
    case Evidence::Kind::FragmentDiffers:
        return DiagnosisWords::tr(
            "The error holds the beginning of a token, and it is not that of the token here.");
    case Evidence::Kind::FragmentAgrees:
        return DiagnosisWords::tr(
            "The error holds the beginning of a token, which is that of the token here.");
    case Evidence::Kind::TokenHereHas:
        return DiagnosisWords::tr("The token here has %1.").arg(shownNames(evidence.names, redactor));
    case Evidence::Kind::NearNames:
        return DiagnosisWords::tr("Did you mean %1?").arg(shownNames(evidence.names, redactor));
    case Evidence::Kind::TokenHereUserLevel:
        return DiagnosisWords::tr("The token here is user-level.");
    case Evidence::Kind::TokenHereNotUserLevel:
        return DiagnosisWords::tr("The token here is not user-level, so the call used another one.");
    case Evidence::Kind::RequestBearerTwice:
        return DiagnosisWords::tr("The request says \"Bearer Bearer\".");
    case Evidence::Kind::RequestKind:
        //: %1: "a refresh token"
        return DiagnosisWords::tr("By its shape the request sent %1.")
            .arg(kindText(static_cast<TokenKind>(evidence.number)));
    case Evidence::Kind::ListCut:
        return DiagnosisWords::tr("The log left names out: the list is not whole.");
    case Evidence::Kind::SaysRegion:
        return DiagnosisWords::tr("The error names region %1.").arg(shownNames(evidence.names, redactor));
    case Evidence::Kind::SaysPolicy:
        return DiagnosisWords::tr("The limit's name is %1.").arg(shownNames(evidence.names, redactor));
    case Evidence::Kind::SaysRay:
        return DiagnosisWords::tr("Cloudflare's Ray ID is %1.").arg(shownNames(evidence.names, redactor));
    }
    return {};
}

QString valueOf(const Diagnosis &diagnosis, const QString &field)
{
    const auto found = std::find_if(diagnosis.fields.begin(), diagnosis.fields.end(),
        [&field](const auto &pair) { return pair.first == field; });
    return found == diagnosis.fields.end() ? QString() : found->second;
}

} // namespace

CauseSentence causeSentence(const Diagnosis &diagnosis, const Cause &cause, const Redactor &redactor)
{
    CauseSentence words;
    if (const auto kind = asRequestError(cause.kind)) {
        RequestError error;
        error.kind = *kind;
        error.context.httpStatus = valueOf(diagnosis, u"HTTP"_s).toInt();
        error.correctRegion = valueOf(diagnosis, u"correctHublet"_s);
        const ErrorSentence known = errorSentence(error, redactor);
        words.sentence = known.sentence;
        words.nextStep = known.nextStep;
        if (!cause.scopes.isEmpty()) {
            words.evidence.append(
                DiagnosisWords::tr("HubSpot names %1.").arg(shownNames(cause.scopes, redactor)));
        }
    }
    for (const CauseWords &row : causeWords) {
        if (row.kind == cause.kind) {
            words.sentence =
                DiagnosisWords::tr(row.sentence).replace("%1"_L1, shownNames(cause.scopes, redactor));
        }
    }
    for (const StepWords &row : stepWords) {
        if (row.step == cause.next && words.nextStep.isEmpty()) {
            words.nextStep = DiagnosisWords::tr(row.sentence);
        }
    }
    for (const Evidence &evidence : cause.evidence) {
        words.evidence.append(evidenceText(evidence, redactor));
    }
    return words;
}

QStringList diagnosisLines(const Diagnosis &diagnosis, const Redactor &redactor)
{
    QStringList lines;
    for (qsizetype i = 0; i < diagnosis.causes.size(); ++i) {
        const CauseSentence words = causeSentence(diagnosis, diagnosis.causes.at(i), redactor);
        //: A numbered list: %1 is the number, %2 a sentence
        lines.append(DiagnosisWords::tr("%1. %2").arg(QLocale().toString(i + 1), words.sentence));
        lines += words.evidence;
        lines.append(words.nextStep);
    }
    for (const auto &[name, value] : diagnosis.fields) {
        lines.append(labelledText(name, shownError(value, redactor)));
    }
    return lines;
}

} // namespace Inspector
