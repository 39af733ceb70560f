// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/needs/needsdesk.h"

#include "session/inspectionsession.h"
#include "session/pastedparts.h"
#include "session/summarytext.h"
#include "window/bars/tokenbar.h"
#include "window/card/cardpane.h"
#include "window/card/summarybutton.h"
#include "window/needs/failedcallpane.h"
#include "window/needs/needsbox.h"
#include "window/needs/needsline.h"
#include "window/result/scopepane.h"

#include <QCoreApplication>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

NeedsDesk::NeedsDesk(InspectionSession &session, const Places &places, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_places(places)
    , m_needs(session)
    , m_box(new NeedsBox(m_needs, &places.left))
    , m_failedCall(new FailedCallPane(m_needs, &places.right))
    , m_summary(new SummaryButton(&places.card))
{
    m_places.left.addWidget(m_box);
    m_places.left.setStretchFactor(0, 1);
    m_places.right.addWidget(m_failedCall);
    m_places.right.setStretchFactor(0, 1);
    m_failedCall->hide();
    m_line = new NeedsLine(m_needs, &m_places.card);
    m_places.card.addLine(m_line);
    m_places.card.addButton(m_summary);
    m_summary->setVisible(false);
    connect(m_line, &NeedsLine::showRequested, this, &NeedsDesk::showNeeds);
    connectParts();
}

void NeedsDesk::connectParts()
{
    connect(&m_places.tokenBar, &TokenBar::otherPasted, this, &NeedsDesk::applyParts);
    connect(m_box, &NeedsBox::elsewherePasted, &m_places.tokenBar, &TokenBar::applyText);
    connect(m_box, &NeedsBox::filesPasted, this, &NeedsDesk::filesPasted);
    connect(m_box, &NeedsBox::copyRequested, this, &NeedsDesk::copyRequested);
    // Once the splitter knows of the new limits.
    connect(m_box, &NeedsBox::heightChanged, this, &NeedsDesk::fitBox, Qt::QueuedConnection);
    connect(m_failedCall, &FailedCallPane::elsewherePasted, &m_places.tokenBar, &TokenBar::applyText);
    connect(m_failedCall, &FailedCallPane::filesPasted, this, &NeedsDesk::filesPasted);
    connect(m_failedCall, &FailedCallPane::copyRequested, this, &NeedsDesk::copyRequested);
    connect(m_failedCall, &FailedCallPane::closeRequested, this, [this] {
        m_failedCall->hide();
        arrange();
    });
    connect(m_failedCall, &FailedCallPane::needsOffered, this,
        [this](const NeededScopes &needed) { m_box->take(QString(), needed); });
    connect(&m_needs, &NeedsCheck::checkChanged, this, [this] { m_places.scopes.setCheck(m_needs.check()); });
    connect(m_summary, &QToolButton::clicked, this, &NeedsDesk::copySummary);
    connect(&m_places.card, &CardPane::cardChanged, this, [this] {
        const Card::State state = m_places.card.card().state;
        m_summary->setVisible(state != Card::State::Empty && state != Card::State::NoToken
            && state != Card::State::Asking && state != Card::State::Cancelled);
    });
    connect(&m_session, &InspectionSession::cleared, this, &NeedsDesk::wipe);
}

void NeedsDesk::applyParts(const QString &text, const PastedParts &parts)
{
    if (parts.failedCall && m_failedCall->explain(text)) {
        showFailedCall(); // the focus stays, so that Enter inspects a token beside the error
    }
    if (parts.needed) {
        m_box->take(text, *parts.needed);
    }
}

void NeedsDesk::openNeeds()
{
    m_box->focusField();
}

void NeedsDesk::openFailedCall()
{
    showFailedCall();
    m_failedCall->focusField();
}

void NeedsDesk::showFailedCall()
{
    if (m_failedCall->isVisibleTo(&m_places.right)) {
        return;
    }
    m_failedCall->show();
    arrange();
    fitFailedCall();
}

void NeedsDesk::fitFailedCall()
{
    constexpr int share = 3; // of five: what was pasted is what the person looks for
    const int height = m_places.right.height();
    m_places.right.setSizes({height * (5 - share) / 5, height * share / 5});
}

void NeedsDesk::showNeeds()
{
    if (m_needs.check().missing > 0) {
        if (m_isCompact) {
            m_box->setOpen(false);
            arrange();
        }
        m_places.scopes.showMissing();
    } else {
        openNeeds();
    }
}

void NeedsDesk::setCompact(bool isCompact)
{
    if (isCompact != m_isCompact) {
        m_isCompact = isCompact;
        m_line->setCompact(isCompact);
        arrange();
        // Once the splitters have their new height.
        QMetaObject::invokeMethod(this, &NeedsDesk::fitBox, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &NeedsDesk::fitFailedCall, Qt::QueuedConnection);
    }
}

void NeedsDesk::setSpare(bool isSpare)
{
    m_box->setSpare(isSpare);
}

void NeedsDesk::arrange()
{
    m_places.scopes.setVisible(!m_isCompact || !m_box->isOpen());
    m_places.right.widget(0)->setVisible(!m_isCompact || m_failedCall->isHidden());
}

void NeedsDesk::fitBox()
{
    arrange();
    const int height = m_places.left.height();
    const int wanted = std::min(m_box->wantedHeight(), height / 2);
    m_places.left.setSizes({height - wanted, wanted});
}

void NeedsDesk::wipe()
{
    m_box->wipe();
    m_failedCall->wipe();
    m_failedCall->hide();
    arrange();
}

bool NeedsDesk::isEmpty() const
{
    return m_needs.sources().isEmpty() && m_failedCall->isEmpty() && !m_needs.expectedAccount();
}

std::optional<ScopeCheck> NeedsDesk::checkOfResult() const
{
    return m_needs.sources().isEmpty() || m_session.isResultOfOtherToken() ? std::nullopt
                                                                           : std::optional(m_needs.check());
}

QString NeedsDesk::summary() const
{
    const InspectionSession::State state = m_session.state();
    const bool hasResult =
        state == InspectionSession::State::Answered || state == InspectionSession::State::Opened;
    const bool isAnswered = hasResult && !m_session.isResultOfOtherToken();
    SummaryParts parts;
    parts.verdict = m_places.card.card().headline;
    if (isAnswered) {
        parts.inspection = m_session.inspection();
        parts.expiresAt = m_session.expiry().deadline();
        parts.findings = m_session.findings();
    } else {
        parts.read = m_needs.token();
        parts.expiresAt = parts.read->expiresAt;
    }
    parts.check = m_needs.check();
    parts.diagnosis = m_failedCall->diagnosis();
    parts.programVersion = QCoreApplication::applicationVersion();
    parts.withEmail = m_summary->isWithEmail();
    return summaryMarkdown(parts, m_needs.redactor());
}

void NeedsDesk::copySummary()
{
    Q_EMIT copyRequested(tr("Summary"), summary());
}

} // namespace Inspector
