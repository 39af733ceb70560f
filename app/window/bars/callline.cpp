// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/bars/callline.h"

#include "core/metadata/hubspotfacts.h"
#include "core/text/labelledtext.h"
#include "network/callchoice.h"
#include "network/curlcommand.h"
#include "network/endpoint.h"
#include "session/inspectionsession.h"
#include "session/sentences.h"
#include "window/widgets/elidedlabel.h"
#include "window/widgets/icons.h"
#include "window/widgets/sentencelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using State = InspectionSession::State;

constexpr qsizetype maxPart = 100;

} // namespace

CallLine::CallLine(InspectionSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_call(new ElidedLabel(this))
    , m_headers(new SentenceLabel(this))
    , m_sunsetArea(new QWidget(this))
    , m_sunset(new ElidedLabel(m_sunsetArea))
    , m_copy(new QToolButton(this))
    , m_details(new QToolButton(this))
{
    m_copy->setText(tr("Copy as c&url"));
    m_copy->setIcon(icon("copy"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setToolTip(tr("Copy a command line for this call, with $HUBSPOT_TOKEN in place of the token"));
    m_call->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setText(tr("Call Details"));
    m_details->setCheckable(true);
    m_details->setArrowType(Qt::RightArrow);
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_details->setToolTip(tr("Correlation ID, size and the limits that the answer names"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_call, 1);
    line->addWidget(m_copy);
    line->addWidget(m_details);
    buildSunset();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_sunsetArea);
    layout->addLayout(line);
    layout->addWidget(m_headers);

    connect(m_details, &QToolButton::toggled, this, [this](bool isOpen) {
        m_details->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_headers->setVisible(isOpen && !m_headers->sentence().isEmpty());
    });
    connect(m_copy, &QToolButton::clicked, this, &CallLine::copyAsCurl);
    connect(&m_session, &InspectionSession::lookChanged, this, &CallLine::showCall);
    connect(&m_session, &InspectionSession::inputChanged, this, &CallLine::showCall);
    connect(&m_session, &InspectionSession::callSettingsChanged, this, &CallLine::showCall);
    showCall();
}

void CallLine::buildSunset()
{
    m_sunsetCredentials = new QToolButton(m_sunsetArea);
    m_sunsetCredentials->setText(tr("App Credentials..."));
    m_sunsetCredentials->setFocusPolicy(Qt::StrongFocus);
    auto *close = new QToolButton(m_sunsetArea);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close the notice about v1"));
    close->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(m_sunsetArea);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sunset, 1);
    layout->addWidget(m_sunsetCredentials);
    layout->addWidget(close);
    connect(m_sunsetCredentials, &QToolButton::clicked, this, &CallLine::credentialsRequested);
    connect(close, &QToolButton::clicked, this, [this] {
        m_isSunsetClosed = true;
        showSunset();
    });
}

void CallLine::setCompact(bool isCompact)
{
    if (isCompact != m_isCompact) {
        m_isCompact = isCompact;
        showSunset();
    }
}

void CallLine::copyAsCurl()
{
    const bool isAsked = !m_session.askedToken().isEmpty() && !m_session.isResultOfOtherToken();
    const QString &token = isAsked ? m_session.askedToken() : m_session.input().token;
    const Call call = isAsked ? m_session.askedCall() : m_session.decision().call;
    QGuiApplication::clipboard()->setText(
        curlCommand(call, m_session.apiBase(), token, isAsked ? m_session.answeredPath() : QString()));
    Q_EMIT copied(tr("Call as curl"));
}

void CallLine::showCall()
{
    showSunset();
    const State state = m_session.state();
    const bool isMade = (state == State::Answered || state == State::Opened || state == State::Failed)
        && !m_session.isResultOfOtherToken();
    const ReplyContext &context =
        state == State::Failed ? m_session.error().context : m_session.inspection().context;
    const bool isSentence = !isMade || context.method.isEmpty();
    m_headers->setSentence(QString());
    m_headers->setVisible(false);
    m_details->setVisible(!isSentence);
    m_copy->setEnabled(!m_session.askedToken().isEmpty() || m_session.canInspect());
    if (isSentence) {
        showNextCall();
        return;
    }
    const Redactor &redactor = m_session.redactor();
    QStringList parts{QString(context.method.shown(redactor, maxPart) + u' '
        + context.host.shown(redactor, maxPart) + context.maskedPath.shown(redactor, maxPart))};
    if (context.httpStatus != 0) {
        parts += tr("HTTP status %1").arg(context.httpStatus);
        parts += tr("%1 ms").arg(context.elapsed.count());
    }
    m_call->setFullText(parts.join(u"  \u00b7  "_s));
    QStringList headers;
    if (!context.correlationId.isEmpty()) {
        headers += tr("correlation ID %1").arg(context.correlationId.shown(redactor, maxPart));
    }
    if (context.httpStatus != 0) {
        headers += QLocale().formattedDataSize(context.bodyBytes);
    }
    for (const auto &[name, value] : context.rateLimitHeaders) {
        headers += labelledText(name.shown(redactor, maxPart), value.shown(redactor, maxPart));
    }
    m_headers->setSentence(headers.join(u"  \u00b7  "_s));
    m_headers->setVisible(m_details->isChecked() && !headers.isEmpty());
    m_details->setVisible(!headers.isEmpty());
}

void CallLine::showNextCall()
{
    const bool isBusy = m_session.state() == State::Busy;
    if (!isBusy && !m_session.canInspect()) {
        m_call->setFullText(tr("Server: %1").arg(m_session.apiBase().toDisplayString(QUrl::FullyEncoded)));
        return;
    }
    const Call call = isBusy ? m_session.askedCall() : m_session.decision().call;
    const QString &token = isBusy ? m_session.askedToken() : m_session.input().token;
    if (const auto request = buildRequest(call, m_session.apiBase(), token, m_session.credentials())) {
        const QString line = QString::fromLatin1(request->method) + u' '
            + request->url.authority(QUrl::FullyEncoded) + request->maskedPath;
        m_call->setFullText(isBusy ? tr("Asking: %1").arg(line) : tr("Next call: %1").arg(line));
    }
}

void CallLine::showSunset()
{
    const EndpointDecision decision = m_session.decision();
    const bool matters = decision.usesV1 && decision.refusal == EndpointDecision::Refusal::None
        && m_session.input().outcome == PastedThing::Outcome::Token;
    const bool isShown = matters && !m_isSunsetClosed && !m_isCompact;
    m_sunsetArea->setVisible(isShown);
    if (!isShown) {
        return;
    }
    m_sunsetCredentials->setVisible(!m_session.credentials().isComplete());
    const QString ending = decision.v1DaysLeft > 0
        ? tr("HubSpot ends the v1 call in %n day(s), on %1.", nullptr, decision.v1DaysLeft)
        : tr("HubSpot announced the end of the v1 call for %1.");
    const QString nextStep = m_session.credentials().isComplete()
        ? tr("Choose Token > Automatic to use introspection, which stays.")
        : tr("With app credentials (Token menu) this program uses introspection, which stays.");
    m_sunset->setFullText(QString(ending.arg(dayText(v1SunsetDate())) + u' ' + nextStep));
}

} // namespace Inspector
