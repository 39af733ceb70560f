// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/result/findingsbutton.h"

#include "session/inspectionsession.h"
#include "window/widgets/severityicon.h"

using namespace Qt::StringLiterals;

namespace Inspector {

FindingsButton::FindingsButton(InspectionSession &session, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setToolTip(tr("Open or close the list of what is worth knowing about this reply"));
    connect(&m_session, &InspectionSession::lookChanged, this, &FindingsButton::showCount);
    showCount();
}

void FindingsButton::showCount()
{
    const auto state = m_session.state();
    const bool hasResult =
        state == InspectionSession::State::Answered || state == InspectionSession::State::Opened;
    const QList<Finding> &findings = m_session.findings();
    const bool isInactive = hasResult && m_session.inspection().metadata.active() == false;
    setVisible(hasResult && !(isInactive && findings.isEmpty()));
    if (!hasResult) {
        return;
    }
    setCheckable(!findings.isEmpty());
    setText(findings.isEmpty() ? tr("Nothing unusual found")
                               : tr("%n finding(s)", nullptr, static_cast<int>(findings.size())));
    setIcon(severityIcon(worstSeverity(findings)));
}

} // namespace Inspector
