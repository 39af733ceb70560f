// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/panes/findingsbutton.h"

#include "core/findings/findingsentences.h"
#include "core/text/labelledtext.h"
#include "session/inspectionsession.h"
#include "window/widgets/severityicon.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Inspector {

FindingsButton::FindingsButton(InspectionSession &session, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_menu(new QMenu(this))
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("What is worth knowing about this reply"));
    connect(m_menu, &QMenu::aboutToShow, this, &FindingsButton::fillMenu);
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
    setMenu(findings.isEmpty() ? nullptr : m_menu);
    setText(findings.isEmpty() ? tr("Nothing unusual found")
                               : tr("%n finding(s)", nullptr, static_cast<int>(findings.size())));
    setIcon(severityIcon(worstSeverity(findings)));
}

void FindingsButton::fillMenu()
{
    m_menu->clear();
    for (const Finding &finding : m_session.findings()) {
        // An ampersand would become a mnemonic.
        QString line = labelledText(severityText(finding.severity), findingSentence(finding));
        line.replace(u'&', "&&"_L1).replace(u'\n', u' ');
        const QString path = finding.path;
        m_menu->addAction(
            severityIcon(finding.severity), line, this, [this, path] { Q_EMIT findingChosen(path); });
    }
}

} // namespace Inspector
