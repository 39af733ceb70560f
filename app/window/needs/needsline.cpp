// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/needs/needsline.h"

#include "session/needscheck.h"
#include "session/scopesentences.h"
#include "window/widgets/icons.h"
#include "window/widgets/sentencelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr int lineIconSize = 16;

const char *iconFor(const ScopeCheck &check)
{
    if (check.missing > 0 || !check.faults.isEmpty()) {
        return "severity-error";
    }
    return check.isSatisfied() ? "active" : "severity-note";
}

} // namespace

NeedsLine::NeedsLine(NeedsCheck &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_icon(new QLabel(this))
    , m_text(new SentenceLabel(this))
    , m_show(new QPushButton(tr("Show"), this))
{
    m_show->setAutoDefault(false);
    m_show->setAccessibleName(tr("Show needed scopes"));
    m_show->setToolTip(tr("Go to the scopes that are missing, or to what your app needs"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, &NeedsLine::showRequested);
    connect(&m_needs, &NeedsCheck::checkChanged, this, &NeedsLine::refresh);
    refresh();
}

void NeedsLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_show != nullptr) {
        refresh(); // pictures follow the palette
    }
}

void NeedsLine::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    refresh();
}

void NeedsLine::refresh()
{
    const ScopeCheck &check = m_needs.check();
    QString text = checkText(check);
    if (m_isCompact) {
        text = text.section(u';', 0, 0);
    }
    if (!text.isEmpty()) {
        text = text.left(1).toUpper() + text.mid(1) + u'.';
    }
    if (!check.faults.isEmpty() && !m_isCompact) {
        const auto others = static_cast<int>(check.faults.size()) - 1;
        const QString fault = faultText(check.faults.constFirst());
        //: %1: what HubSpot will refuse, %2: how many other such faults there are
        text += u' ' + (others > 0 ? tr("%1 (+%2)").arg(fault).arg(others) : fault);
    }
    m_text->setSentence(text.trimmed());
    m_icon->setPixmap(icon(iconFor(check)).pixmap(QSize(lineIconSize, lineIconSize), devicePixelRatioF()));
    setVisible(!text.isEmpty());
}

} // namespace Inspector
