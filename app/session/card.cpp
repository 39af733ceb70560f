// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/card.h"

#include "core/findings/findingsentences.h"
#include "core/metadata/calls.h"
#include "core/secrets/redaction.h"
#include "core/secrets/servertext.h"
#include "core/util/clock.h"
#include "network/callchoice.h"
#include "session/cardidentity.h"
#include "session/errorsentences.h"
#include "session/inspectionsession.h"
#include "session/sentences.h"
#include "session/servername.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using SessionState = InspectionSession::State;

/// Gives the free functions of this file a translation context of their own.
class CardWords {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

constexpr qsizetype maxFileName = 60;

bool holdsToken(const PastedThing &input)
{
    return input.outcome == PastedThing::Outcome::Token
        || input.outcome == PastedThing::Outcome::UnknownShape;
}

Card::State stateOfAnswer(const InspectionSession &session, Verdict::Mood mood)
{
    switch (mood) {
    case Verdict::Mood::Good:
        return Card::State::Active;
    case Verdict::Mood::Soon:
        return Card::State::Ending;
    case Verdict::Mood::Bad:
        return session.inspection().metadata.active() == false ? Card::State::Refused : Card::State::Expired;
    case Verdict::Mood::Neutral:
    case Verdict::Mood::Busy:
    case Verdict::Mood::Doubtful:
        break;
    }
    return Card::State::Doubtful;
}

Card::State stateOf(const InspectionSession &session, Verdict::Mood mood)
{
    if (session.isResultOfOtherToken()) {
        return Card::State::NotChecked;
    }
    switch (session.state()) {
    case SessionState::Idle:
        if (session.input().outcome == PastedThing::Outcome::Empty) {
            return Card::State::Empty;
        }
        return holdsToken(session.input()) ? Card::State::NotChecked : Card::State::NoToken;
    case SessionState::Cancelled:
        return Card::State::Cancelled;
    case SessionState::Busy:
        return Card::State::Asking;
    case SessionState::Answered:
        return stateOfAnswer(session, mood);
    case SessionState::Opened:
        return Card::State::Saved;
    case SessionState::Failed:
        break;
    }
    return session.error().isVerdictOnToken() ? Card::State::Refused : Card::State::Unanswered;
}

bool isOfResult(Card::State state)
{
    return state == Card::State::Active || state == Card::State::Ending || state == Card::State::Doubtful
        || state == Card::State::Expired || state == Card::State::Saved;
}

bool hasFinding(const InspectionSession &session, Finding::Kind kind)
{
    const QList<Finding> &findings = session.findings();
    return std::any_of(
        findings.begin(), findings.end(), [kind](const Finding &finding) { return finding.kind == kind; });
}

bool isAboutOtherToken(const InspectionSession &session)
{
    return hasFinding(session, Finding::Kind::OtherTokenEchoed);
}

bool needsCredentials(RequestError::Kind kind)
{
    return kind == RequestError::Kind::BadClientId || kind == RequestError::Kind::BadClientSecret
        || kind == RequestError::Kind::InvalidClient || kind == RequestError::Kind::CallGone;
}

/// The failure's words, its next step and its buttons.
void tellFailure(Card &card, const InspectionSession &session)
{
    const RequestError &error = session.error();
    const ErrorSentence words = errorSentence(error, session.redactor());
    card.sentence = words.sentence;
    card.nextStep = words.nextStep;
    const QStringList said = errorWords(error, session.redactor());
    card.said = said.join(u'\n');
    card.details = errorDetails(error, session.redactor()).sliced(said.size());
    card.canRetry = true;
    if (session.retryAt()) {
        const WallTime until = error.context.received + error.retryAfter.value_or(Milliseconds::zero());
        //: %1: "HubSpot" or a host, %2: date and time of day
        card.nextStep += u' '
            + CardWords::tr("%1 asks to wait until %2.")
                  .arg(serverName(error.context, session.redactor()), localTimeText(until));
    }
    if (needsCredentials(error.kind)) {
        card.action = Card::Action::EnterCredentials;
    }
}

/// Why the token in the field cannot be asked about, where that is so.
void tellRefusal(Card &card, const InspectionSession &session)
{
    if (!holdsToken(session.input())) {
        return;
    }
    const EndpointDecision decision = session.decision();
    const QString refusal = refusalText(decision, session.input().kind);
    if (refusal.isEmpty()) {
        return;
    }
    (isOfResult(card.state) ? card.nextStep : card.sentence) = refusal;
    if (decision.refusal == EndpointDecision::Refusal::NeedsCredentials
        || decision.refusal == EndpointDecision::Refusal::V1SwitchedOff) {
        card.action = Card::Action::EnterCredentials;
    }
}

QString fileCaption(const InspectionSession &session)
{
    QString name = ServerText(session.openedFileName()).shown(session.redactor(), maxFileName);
    const QString when = session.inspection().isInspectionTimeKnown
        ? CardWords::tr("From a file, as of %1. HubSpot was not asked again.")
              .arg(localTimeText(session.inspection().context.received))
        : CardWords::tr("From a file that does not say when it was saved. HubSpot was not asked again.");
    return name.isEmpty() ? when : QString(name + u"  \u00b7  "_s + when);
}

QString tokenCaption(const QString &token)
{
    //: %1: the masked token, %2: eight hex digits
    return CardWords::tr("Token %1, fingerprint %2").arg(Inspector::mask(token), fingerprint(token));
}

QString captionOf(const Card &card, const InspectionSession &session)
{
    if (card.state == Card::State::Saved) {
        return fileCaption(session);
    }
    const bool isAsked = card.state != Card::State::NotChecked && card.state != Card::State::Cancelled
        && !session.askedToken().isEmpty();
    const QString token = isAsked ? session.askedToken() : session.input().token;
    const QString caption = token.isEmpty() ? QString() : tokenCaption(token);
    const bool isRead = !card.parts.isEmpty()
        && std::all_of(card.parts.begin(), card.parts.end(),
            [](const Card::Part &part) { return part.source == Card::Source::Token; });
    //: %1: "Token CLmr...NBIY, fingerprint 0fb67bd8"; what is read stands below
    return isRead ? CardWords::tr("%1 (below: read from the token, not confirmed by HubSpot)").arg(caption)
                  : caption;
}

std::optional<Card::Remark> worstRemark(const QList<Finding> &findings)
{
    const Severity severity = worstSeverity(findings);
    if (severity < Severity::Warning) {
        return std::nullopt;
    }
    const auto worst = std::find_if(findings.begin(), findings.end(),
        [severity](const Finding &finding) { return finding.severity == severity; });
    return Card::Remark{
        severity, findingSentence(*worst), worst->path, static_cast<int>(findings.size()) - 1};
}

/// Of a token that HubSpot was not asked about.
std::optional<Card::Remark> unexpectedAccount(const InspectionSession &session)
{
    const std::optional<qint64> hubId = session.inputReading().hubId;
    const std::optional<qint64> expected = session.expectedAccount();
    if (!hubId || !expected || *hubId == *expected) {
        return std::nullopt;
    }
    const Finding finding{Finding::Kind::UnexpectedAccount, Severity::Error, {},
        {QString::number(*hubId), QString::number(*expected)}};
    return Card::Remark{Severity::Error, findingSentence(finding), {}, 0};
}

/// The answer's countdown, worst finding and buttons.
void tellResult(Card &card, const InspectionSession &session)
{
    const TokenMetadata &metadata = session.inspection().metadata;
    const bool isRefreshToken = factsOf(metadata.shape()).token == TokenKind::RefreshToken;
    card.canExport = true;
    card.worst = worstRemark(session.findings());
    // Of a token that is not active, or of another one, the expiry says nothing here.
    card.hasCountdown = metadata.active() != false && !isAboutOtherToken(session);
    card.countdownAbsence = isRefreshToken
        ? CardWords::tr("No expiry: a refresh token lives until it is revoked")
        : CardWords::tr("No expiry reported");
}

/// Whether it is not even clear which token or account the reply is about, or whether it is active.
bool isUnclear(const InspectionSession &session)
{
    return accountsNamed(session).size() > 1 || hasFinding(session, Finding::Kind::OtherTokenEchoed)
        || hasFinding(session, Finding::Kind::ActiveUnclear);
}

QString untilText(const Card &card, const InspectionSession &session)
{
    const auto deadline = session.expiry().deadline();
    if (!deadline) {
        return CardWords::tr("Active");
    }
    const QString when = timeOfDayText(*deadline, presumedHubSpotTime(session.clock().wallTime()));
    //: in the window's title; %1: "17:39" or "27 Nov 05:39"
    return card.state == Card::State::Expired ? CardWords::tr("Expired %1").arg(when)
                                              : CardWords::tr("Active until %1").arg(when);
}

/// The state in a word or two, for the window's title.
QString briefOf(const Card &card, const InspectionSession &session)
{
    switch (card.state) {
    case Card::State::Empty:
    case Card::State::NoToken:
        return {};
    case Card::State::NotChecked:
        return CardWords::tr("Not checked yet");
    case Card::State::Cancelled:
    case Card::State::Unanswered:
        return CardWords::tr("Not checked");
    case Card::State::Asking:
        return CardWords::tr("Asking");
    case Card::State::Active:
    case Card::State::Ending:
    case Card::State::Expired:
        return untilText(card, session);
    case Card::State::Doubtful:
        return isUnclear(session) ? CardWords::tr("Unclear") : untilText(card, session);
    case Card::State::Refused:
        return CardWords::tr("Not accepted");
    case Card::State::Saved:
        break;
    }
    QString name = ServerText(session.openedFileName()).shown(session.redactor(), maxFileName);
    if (!session.inspection().isInspectionTimeKnown) {
        return name;
    }
    const QString when =
        timeOfDayText(presumedHubSpotTime(session.inspection().context.received), std::nullopt);
    //: in the window's title, after the name of a file; %1: "26 Nov 05:40"
    const QString saved = CardWords::tr("Saved %1").arg(when);
    return name.isEmpty() ? saved : QString(name + u" - "_s + saved);
}

} // namespace

Card cardOf(const InspectionSession &session)
{
    const Verdict verdict = verdictOf(session);
    Card card;
    card.state = stateOf(session, verdict.mood);
    card.mood = verdict.mood;
    card.headline = verdict.text;
    card.nextStep = verdict.hint;
    const bool isAnswer =
        session.state() == SessionState::Answered || session.state() == SessionState::Opened;
    const bool hasResult = isAnswer && card.state != Card::State::NotChecked;
    card.parts = hasResult && session.inspection().metadata.active() != false && !isAboutOtherToken(session)
        ? partsOfReply(session)
        : partsOfToken(card.state == Card::State::Asking || hasResult || card.state == Card::State::Refused
                    || card.state == Card::State::Unanswered
                ? session.reading()
                : session.inputReading(),
            presumedHubSpotTime(session.clock().wallTime()));
    card.chips = chipsOf(session, hasResult);
    switch (card.state) {
    case Card::State::Empty:
        //: %1: "HubSpot" or a host
        card.nextStep = CardWords::tr("Paste a HubSpot token to see whose it is, until when it lives and "
                                      "which scopes it has. Nothing is "
                                      "sent until you press Inspect, and then to %1 only.")
                            .arg(serverName(session));
        card.action = Card::Action::TryDemo;
        break;
    case Card::State::Refused:
    case Card::State::Unanswered:
        if (session.state() == SessionState::Failed) {
            tellFailure(card, session);
        }
        break;
    case Card::State::Expired:
        card.nextStep = CardWords::tr("Get a new access token with the refresh token, then paste that one.");
        break;
    case Card::State::NotChecked:
        card.nextStep = session.canInspect()
            //: %1: "HubSpot" or a host
            ? CardWords::tr("Press Inspect to ask %1.").arg(serverName(session))
            : QString();
        break;
    default:
        break;
    }
    if (hasResult) {
        tellResult(card, session);
    } else if (card.state == Card::State::NotChecked) {
        card.worst = unexpectedAccount(session);
    }
    if (session.state() != SessionState::Busy
        && (session.state() != SessionState::Failed || card.state == Card::State::NotChecked)) {
        tellRefusal(card, session);
    }
    card.caption = captionOf(card, session);
    card.brief = briefOf(card, session);
    for (const Card::Part &part : std::as_const(card.parts)) {
        if (part.kind == Card::Kind::Account) {
            card.account = part.value;
        } else if (part.kind == Card::Kind::Expiry && part.source == Card::Source::Token) {
            card.changesAt = part.changesAt;
        }
    }
    return card;
}

} // namespace Inspector
