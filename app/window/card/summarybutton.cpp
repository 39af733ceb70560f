// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/card/summarybutton.h"

#include "window/widgets/icons.h"

#include <QAction>
#include <QMenu>

namespace Inspector {

SummaryButton::SummaryButton(QWidget *parent)
    : QToolButton(parent)
{
    auto *menu = new QMenu(this);
    m_withoutEmail = menu->addAction(tr("&Leave Out the E-mail Address"));
    m_withoutEmail->setCheckable(true);
    setText(tr("Copy Summary"));
    setToolTip(tr("Copy the result as Markdown for a ticket or a colleague, without secrets (Ctrl+Shift+C)"));
    setIcon(Inspector::icon("copy"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::MenuButtonPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMenu(menu);
}

bool SummaryButton::isWithEmail() const
{
    return !m_withoutEmail->isChecked();
}

} // namespace Inspector
