// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/inspectionsession.h"

#include "core/files/fileerror.h"
#include "core/files/savedfile.h"
#include "core/token/tokenkind.h"
#include "core/util/clock.h"
#include "core/util/utc.h"
#include "network/callchoice.h"
#include "network/metadataservice.h"
#include "session/pastedparts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Opens a file; of one that is no reply the error keeps the text only where a paste of it tells more.
Expected<SavedInspection, FileError> openOrUnderstand(const QString &path)
{
    auto saved = openSaved(path);
    if (saved) {
        return saved;
    }
    FileError error = saved.error();
    const PastedParts parts = readPastedParts(error.text);
    const bool isNamed = error.kind == FileError::Kind::OtherContent;
    const bool hasToken = parts.thing.outcome == PastedThing::Outcome::Token
        || parts.thing.outcome == PastedThing::Outcome::Choice;
    if (isNamed ? !hasToken && !parts.hasOther() : !parts.isUnderstood()) {
        error.text.clear();
    }
    return error;
}

} // namespace

InspectionSession::InspectionSession(const Clock &clock, const QUrl &apiBase, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_service(new MetadataService(clock, apiBase, this))
{
    connect(m_service, &MetadataService::succeeded, this, &InspectionSession::onSucceeded);
    connect(m_service, &MetadataService::failed, this, &InspectionSession::onFailed);
    m_quickAnswer.setSingleShot(true);
    connect(&m_quickAnswer, &QTimer::timeout, this, &InspectionSession::lookChanged);
    constexpr int second = 1000;
    m_wait.setInterval(second);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (!mustWait()) {
            m_wait.stop();
            Q_EMIT callSettingsChanged();
        }
    });
    connect(&m_opening, &FileWork::slow, this, &InspectionSession::openingIsSlow);
}

InspectionSession::~InspectionSession() = default;

QUrl InspectionSession::apiBase() const
{
    return m_service->apiBase();
}

void InspectionSession::setApiBase(const QUrl &apiBase)
{
    m_service->setApiBase(apiBase);
    Q_EMIT callSettingsChanged();
}

void InspectionSession::setDemo(bool isDemo)
{
    m_isDemo = isDemo;
    Q_EMIT callSettingsChanged();
}

void InspectionSession::setInput(const PastedThing &input)
{
    m_isInputNewer = !input.token.isEmpty() && (m_isInputNewer || input.token != m_input.token);
    m_isUnknownAllowed = m_isUnknownAllowed && input.token == m_input.token;
    m_input = input;
    m_inputReading = input.kind == TokenKind::AccessToken || input.kind == TokenKind::Unknown
        ? readToken(input.token)
        : TokenReading();
    Q_EMIT inputChanged();
}

void InspectionSession::setCredentials(const AppCredentials &credentials)
{
    m_credentials = credentials;
    m_inspection.redactor.add(m_credentials.clientSecret); // in addition: a shown reply may hold the old one
    Q_EMIT callSettingsChanged();
}

void InspectionSession::setCallChoice(CallChoice choice)
{
    m_choice = choice;
    Q_EMIT callSettingsChanged();
}

void InspectionSession::setExpectedAccount(std::optional<qint64> hubId)
{
    if (hubId == m_expectedAccount) {
        return;
    }
    m_expectedAccount = hubId;
    addUnexpectedAccount();
    Q_EMIT inputChanged(); // a token that is not inspected yet is for an account, too
    if (m_state == State::Answered || m_state == State::Opened) {
        Q_EMIT lookChanged();
    }
}

void InspectionSession::addUnexpectedAccount()
{
    m_findings.removeIf(
        [](const Finding &finding) { return finding.kind == Finding::Kind::UnexpectedAccount; });
    const std::optional<qint64> hubId = m_inspection.metadata.hubId();
    if (m_expectedAccount && hubId && *hubId != *m_expectedAccount) {
        m_findings.prepend({Finding::Kind::UnexpectedAccount, Severity::Error, u"hub_id"_s,
            {QString::number(*hubId), QString::number(*m_expectedAccount)}});
    }
}

void InspectionSession::setToday(std::optional<QDate> today)
{
    m_today = today;
    Q_EMIT callSettingsChanged();
}

EndpointDecision InspectionSession::decision() const
{
    const QDate today = m_today.value_or(utcDateTime(m_clock.wallTime()).date());
    return chooseCall(m_input.kind, m_credentials.isComplete(), today, m_choice);
}

bool InspectionSession::canInspect() const
{
    const bool isSendable = m_input.outcome == PastedThing::Outcome::Token
        || (m_input.outcome == PastedThing::Outcome::UnknownShape && m_isUnknownAllowed);
    return isSendable && decision().refusal == EndpointDecision::Refusal::None && !mustWait();
}

bool InspectionSession::mustWait() const
{
    return m_state == State::Failed && m_retryAt && *m_retryAt > m_clock.steadyTime()
        && m_input.token == m_askedToken;
}

bool InspectionSession::canInspectUnknown() const
{
    return m_input.outcome == PastedThing::Outcome::UnknownShape
        && decision().refusal == EndpointDecision::Refusal::None && !mustWait();
}

void InspectionSession::inspectUnknown()
{
    if (canInspectUnknown()) {
        m_isUnknownAllowed = true;
        inspect();
    }
}

void InspectionSession::inspect()
{
    if (!canInspect() || (m_state == State::Busy && m_askedToken == m_input.token)) {
        return;
    }
    m_opening.cancel();
    m_service->cancel();
    forgetResult();
    m_askedCall = decision().call;
    m_askedToken = m_input.token;
    m_reading = m_inputReading;
    m_inspection.redactor.add(m_askedToken);
    allowPublicParts(m_askedToken);
    m_service->inspect(m_askedCall, m_askedToken, m_credentials);
    setState(State::Busy);
}

void InspectionSession::cancel()
{
    m_opening.cancel();
    if (m_state != State::Busy) {
        return;
    }
    m_service->cancel();
    forgetResult();
    setState(State::Cancelled);
}

void InspectionSession::clear()
{
    Q_EMIT cleared();
    m_opening.cancel();
    m_service->cancel();
    forgetResult();
    m_input = PastedThing();
    m_isUnknownAllowed = false;
    m_inputReading = TokenReading();
    m_credentials = AppCredentials();
    m_expectedAccount.reset();
    m_inspection.redactor.clear();
    setState(State::Idle);
    Q_EMIT inputChanged();
    Q_EMIT callSettingsChanged();
}

void InspectionSession::open(const QString &path)
{
    m_opening.start([path] { return openOrUnderstand(path); },
        [this, name = QFileInfo(path).fileName()](Expected<SavedInspection, FileError> &&saved) {
            if (saved) {
                showOpened(std::move(saved).value(), name);
            } else {
                Q_EMIT openFailed(saved.error());
            }
        });
}

void InspectionSession::showOpened(SavedInspection &&saved, const QString &fileName)
{
    m_service->cancel();
    forgetResult();
    m_openedFileName = fileName;
    m_isInputNewer = false;
    const QList<Finding> foundThen = saved.findings;
    m_inspection = std::move(saved);
    m_expiry =
        Expiry(m_inspection.metadata, m_inspection.context, m_clock, m_inspection.isInspectionTimeKnown);
    m_inspection.redactor.add(m_credentials.clientSecret);
    allowPublicParts(m_inspection.metadata.echoedToken().value_or(QString()));
    m_findings = joinedFindings(foundThen, checkReply(m_inspection, nullptr, m_indices, m_expiry));
    addUnexpectedAccount();
    setState(State::Opened);
}

QString InspectionSession::answeredPath() const
{
    const ReplyContext &context = m_state == State::Failed ? m_error.context : m_inspection.context;
    return context.maskedPath.redacted(redactor());
}

bool InspectionSession::isResultOfOtherToken() const
{
    if (m_state == State::Opened) {
        return m_isInputNewer;
    }
    return (m_state == State::Answered || m_state == State::Failed) && !m_input.token.isEmpty()
        && m_input.token != m_askedToken;
}

ExportedDocument InspectionSession::exported(
    bool includeSecrets, const ScopeCheck *check, LeaveOut leaveOut) const
{
    const ExportOptions options{
        .includeSecrets = includeSecrets,
        .leaveOut = leaveOut,
        .programVersion = QCoreApplication::applicationVersion(),
        .check = check,
        .written = m_clock.wallTime(),
    };
    return exportDocument(m_inspection, m_findings, m_expiry.deadline(), options);
}

void InspectionSession::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
    if (m_state == State::Busy) {
        m_quickAnswer.start(quickAnswer);
    } else {
        m_quickAnswer.stop();
        Q_EMIT lookChanged();
    }
}

void InspectionSession::forgetResult()
{
    m_inspection = Inspection();
    m_error = RequestError();
    m_retryAt.reset();
    m_wait.stop();
    m_openedFileName.clear();
    m_findings.clear();
    m_expiry = Expiry();
    m_reading = TokenReading();
    m_askedToken.clear();
    m_inspection.redactor.add(m_credentials.clientSecret);
}

void InspectionSession::onSucceeded(const Inspection &inspection)
{
    m_inspection = inspection;
    m_inspection.context.isDemo = m_isDemo;
    m_expiry = Expiry(m_inspection.metadata, m_inspection.context, m_clock);
    m_inspection.redactor.add(m_credentials.clientSecret); // which may have changed since it was sent
    allowPublicParts(m_askedToken);
    allowPublicParts(m_inspection.metadata.echoedToken().value_or(QString()));
    m_findings = checkReply(m_inspection, m_reading.isReadable() ? &m_reading : nullptr, m_indices, m_expiry);
    addUnexpectedAccount();
    // Read the names only if the token has an index for each.
    if (m_reading.scopeIndices && m_reading.scopeIndices->size() == m_inspection.metadata.scopeCount()) {
        m_indices.learn(m_reading, m_inspection.metadata.scopes());
    }
    setState(State::Answered);
}

void InspectionSession::onFailed(const RequestError &error)
{
    m_error = error;
    m_error.context.isDemo = m_isDemo;
    if (m_error.retryAfter) {
        m_retryAt = m_clock.steadyTime() + *m_error.retryAfter;
        m_wait.start();
    }
    setState(State::Failed);
}

void InspectionSession::allowPublicParts(const QString &token)
{
    // The bit sets that are also in signed_access_token: scopes and scopeToScopeGroupPks, real and trial.
    constexpr quint32 bitSets[] = {2, 7, 10, 11};
    const TokenReading reading = readToken(token);
    for (const TokenField &field : reading.fields) {
        if (std::find(std::begin(bitSets), std::end(bitSets), field.number) != std::end(bitSets)) {
            m_inspection.redactor.allow(QString::fromLatin1(field.bytes.toBase64()));
        }
    }
}

} // namespace Inspector
