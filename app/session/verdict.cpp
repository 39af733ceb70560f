// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/verdict.h"

#include "core/secrets/servertext.h"
#include "core/token/tokenkind.h"
#include "core/token/tokenreading.h"
#include "core/util/clock.h"
#include "session/inspectionsession.h"
#include "session/sentences.h"
#include "session/servername.h"
#include "session/tokenword.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Mood = Verdict::Mood;

/// Gives the free functions of this file a translation context of their own.
class Verdicts {
    Q_DECLARE_TR_FUNCTIONS(Verdicts)
};

constexpr qsizetype maxName = 80;

/// "ada.lovelace@example.com on hub 6251543", as much of it as is known.
QString ownerText(const InspectionSession &session)
{
    const TokenMetadata &metadata = session.inspection().metadata;
    QString user;
    if (const auto email = metadata.userEmail(); email && !email->isEmpty()) {
        user = ServerText(*email).shown(session.redactor(), maxName);
    } else if (const auto id = metadata.userId()) {
        user = Verdicts::tr("user %1").arg(*id);
    }
    const auto hub = metadata.hubId();
    if (!hub) {
        return user;
    }
    //: %1: a user's e-mail address or "user 123", %2: the number of a HubSpot account
    return user.isEmpty() ? Verdicts::tr("hub %1").arg(*hub)
                          : Verdicts::tr("%1 on hub %2").arg(user, QString::number(*hub));
}

/// "Active - owner"
QString joined(const QString &state, const QString &owner)
{
    return owner.isEmpty() ? state : QString(state + u" - "_s + owner);
}

/// What the token says of its own expiry; empty where it says nothing.
QString readExpiryText(const TokenReading &reading, HubSpotTime now)
{
    const auto expiry = reading.plausibleExpiry();
    if (!expiry || *expiry > now) {
        return {};
    }
    //: %1: "at 16:42" or "on 23 Nov 2026 at 16:42"
    return Verdicts::tr("Expired %1 (read from the token)").arg(shortTimeText(*expiry, now));
}

bool isDamaged(const TokenReading &reading)
{
    return reading.extent == TokenReading::Extent::Partial;
}

QString damagedText()
{
    return Verdicts::tr("The token is damaged or cut short: copy it again, the whole of it");
}

Verdict inactive(const InspectionSession &session)
{
    const HubSpotTime now =
        session.inspection().context.serverDate.value_or(presumedHubSpotTime(session.clock().wallTime()));
    const QString expired = readExpiryText(session.reading(), now);
    QString reason = expired;
    if (reason.isEmpty()) {
        //: %1: "HubSpot" or a host
        reason = isDamaged(session.reading())
            ? damagedText()
            : Verdicts::tr("%1 does not call this token active: it is "
                           "expired, revoked, or issued to another app")
                  .arg(serverName(session.inspection().context, session.redactor()));
    }
    return {Mood::Bad, joined(Verdicts::tr("Not active"), reason),
        expired.isEmpty() ? Verdicts::tr(
            "Check that the app credentials are those of the app that the token was issued to.")
                          : Verdicts::tr("Get a new access token with the refresh token.")};
}

/// The same state, marked when findings say that something is wrong with the reply.
Verdict withFindings(Verdict verdict, const InspectionSession &session)
{
    const Severity worst = worstSeverity(session.findings());
    if (worst < Severity::Warning) {
        return verdict;
    }
    verdict.mood = Mood::Doubtful;
    if (worst == Severity::Error) {
        verdict.hint = Verdicts::tr("Do not rely on this reply.");
    }
    return verdict;
}

Verdict accountUnclear(const InspectionSession &session)
{
    //: %1: two or three account numbers, "7004242 or 6251543"
    return withFindings(
        {Mood::Doubtful, Verdicts::tr("Account unclear: %1").arg(accountsText(session)), {}}, session);
}

Verdict answered(const InspectionSession &session)
{
    const QString owner = ownerText(session);
    switch (tokenWord(tokenFacts(session))) {
    case TokenWord::NotActive:
        return inactive(session);
    case TokenWord::OtherToken:
        return withFindings(
            {Mood::Doubtful, Verdicts::tr("Unclear: the reply is about another token"), {}}, session);
    case TokenWord::AccountUnclear:
        return accountUnclear(session);
    case TokenWord::ActivityMissing:
        return withFindings(
            {Mood::Doubtful,
                joined(Verdicts::tr("Unknown: the reply does not say whether it is active"), owner), {}},
            session);
    case TokenWord::Expired:
        return {Mood::Bad, joined(Verdicts::tr("Expired"), owner), {}};
    case TokenWord::Active: {
        const Expiry::Stage stage = session.expiry().stage(session.clock());
        const bool isSoon =
            stage == Expiry::Stage::UnderOneMinute || stage == Expiry::Stage::UnderFiveMinutes;
        return withFindings(
            {isSoon ? Mood::Soon : Mood::Good, joined(Verdicts::tr("Active"), owner), {}}, session);
    }
    case TokenWord::TooLittle:
        break;
    }
    return withFindings(
        {Mood::Doubtful,
            joined(Verdicts::tr("Unclear: the reply says too little to call the token active"), owner), {}},
        session);
}

Verdict opened(const InspectionSession &session)
{
    QString state;
    switch (tokenWord(tokenFacts(session))) {
    case TokenWord::AccountUnclear:
        return accountUnclear(session);
    case TokenWord::NotActive:
    case TokenWord::Expired:
        state = Verdicts::tr("Was not active when inspected");
        break;
    case TokenWord::Active:
        state = Verdicts::tr("Was active when inspected");
        break;
    case TokenWord::OtherToken:
    case TokenWord::ActivityMissing:
    case TokenWord::TooLittle:
        state = Verdicts::tr("The file does not say whether it was active");
        break;
    }
    return withFindings({Mood::Neutral, joined(state, ownerText(session)), {}}, session);
}

/// HubSpot answers one and the same for an expired, a revoked and an unknown token; the token itself tells
/// more.
QString unknownTokenText(const InspectionSession &session)
{
    const TokenReading &reading = session.reading();
    const HubSpotTime now =
        session.error().context.serverDate.value_or(presumedHubSpotTime(session.clock().wallTime()));
    if (isDamaged(reading)) {
        return damagedText();
    }
    if (QString expired = readExpiryText(reading, now); !expired.isEmpty()) {
        return expired;
    }
    if (reading.plausibleExpiry()) {
        return Verdicts::tr(
            "by what it says of itself it has not expired: it was revoked, or HubSpot never issued it");
    }
    return Verdicts::tr("no expiry can be read from it, so it does not look like an OAuth access token");
}

/// What kind of no HubSpot, or the other server that was asked, gave, for the kinds that are a verdict on the
/// token.
QString refusedText(const RequestError &error, const QString &server)
{
    switch (error.kind) {
    case RequestError::Kind::ExpiredToken:
        return Verdicts::tr("Expired, says %1").arg(server);
    case RequestError::Kind::WrongTokenShape:
        return Verdicts::tr("Not an OAuth access token, says %1").arg(server);
    default:
        return Verdicts::tr("Not accepted by %1").arg(server);
    }
}

Verdict failed(const InspectionSession &session)
{
    const RequestError &error = session.error();
    if (error.kind == RequestError::Kind::TokenNotSendable) {
        return {Mood::Neutral, Verdicts::tr("Not checked: nothing was sent"), {}};
    }
    if (error.kind == RequestError::Kind::MissingScopes
        || error.kind == RequestError::Kind::UserLevelRefused) {
        return {Mood::Neutral,
            Verdicts::tr("Not checked: the answer does not say whether the token is active"), {}};
    }
    if (!error.isVerdictOnToken()) {
        return {Mood::Neutral,
            error.context.httpStatus == 0
                ? Verdicts::tr("Not checked: no answer came")
                : Verdicts::tr("Not checked: the answer says nothing about this token"),
            {}};
    }
    // Only access tokens say anything of themselves.
    const bool isReadable = session.askedCall() == Call::AccessTokenV1;
    const QString reason =
        isReadable && error.kind == RequestError::Kind::UnknownToken ? unknownTokenText(session) : QString();
    return {Mood::Bad, joined(refusedText(error, serverName(error.context, session.redactor())), reason), {}};
}

/// Nothing is known about the token in the field but what it says of itself.
Verdict notChecked()
{
    return {Mood::Neutral, Verdicts::tr("Not checked yet"), {}};
}

Verdict idle(const InspectionSession &session)
{
    switch (session.input().outcome) {
    case PastedThing::Outcome::Empty:
        return {Mood::Neutral, Verdicts::tr("Nothing inspected yet"), {}};
    case PastedThing::Outcome::Token:
    case PastedThing::Outcome::UnknownShape:
        return notChecked();
    case PastedThing::Outcome::Choice:
        return {Mood::Neutral, Verdicts::tr("Choose one of the tokens first"), {}};
    case PastedThing::Outcome::Instead:
    case PastedThing::Outcome::TooLong:
        break;
    }
    return {Mood::Neutral, Verdicts::tr("No token to inspect yet"), {}};
}

} // namespace

QList<qint64> accountsNamed(const InspectionSession &session)
{
    const TokenMetadata &metadata = session.inspection().metadata;
    const JsonTree &tree = metadata.tree();
    QList<qint64> accounts;
    const auto add = [&accounts](std::optional<qint64> account) {
        if (account && !accounts.contains(*account)) {
            accounts.append(*account);
        }
    };
    // Each occurrence: a reply that names it twice contests it by itself.
    for (int row = 0; !metadata.isEmpty() && row < tree.childCount(JsonTree::root); ++row) {
        const JsonTree::Node member = tree.child(JsonTree::root, row);
        const QString name = tree.name(member);
        if ((name == "hub_id"_L1 || name == "hubId"_L1) && tree.kind(member) == JsonTree::Kind::Number) {
            add(tree.integer(member));
        }
    }
    add(metadata.integer(u"signed_access_token.hubId"));
    if (session.state() == InspectionSession::State::Answered) {
        add(session.reading().hubId);
    } else if (const auto token = metadata.echoedToken();
               token && tokenKind(*token) == TokenKind::AccessToken) {
        add(readToken(*token).hubId);
    }
    return accounts;
}

QString accountsText(const InspectionSession &session)
{
    QString text;
    const QList<qint64> accounts = accountsNamed(session);
    for (const qint64 account : accounts) {
        const QString number = QString::number(account);
        //: between account numbers that contradict each other
        text = text.isEmpty() ? number : Verdicts::tr("%1 or %2").arg(text, number);
    }
    return text;
}

Verdict verdictOf(const InspectionSession &session)
{
    if (session.isResultOfOtherToken()) {
        return notChecked();
    }
    switch (session.state()) {
    case InspectionSession::State::Idle:
        return idle(session);
    case InspectionSession::State::Cancelled:
        return {Mood::Neutral, Verdicts::tr("Cancelled, so not checked"), {}};
    case InspectionSession::State::Busy:
        return {Mood::Busy, Verdicts::tr("Asking %1...").arg(serverName(session)), {}};
    case InspectionSession::State::Answered:
        return answered(session);
    case InspectionSession::State::Opened:
        return opened(session);
    case InspectionSession::State::Failed:
        return failed(session);
    }
    return {};
}

} // namespace Inspector
