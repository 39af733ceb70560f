// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/result/findingslist.h"

#include "core/findings/findingsentences.h"
#include "core/text/labelledtext.h"
#include "session/inspectionsession.h"
#include "window/widgets/severityicon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace Inspector {

namespace {

constexpr int maxLines = 5;

} // namespace

FindingsList::FindingsList(InspectionSession &session, QWidget *parent)
    : QListWidget(parent)
    , m_session(session)
{
    setAccessibleName(tr("Findings"));
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *copy = new QAction(tr("&Copy Findings"), this);
    connect(copy, &QAction::triggered, this, &FindingsList::copySelected);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto choose = [this](const QListWidgetItem *item) {
        Q_EMIT findingChosen(item->data(Qt::UserRole).toString());
    };
    connect(this, &QListWidget::itemActivated, this, choose);
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(&m_session, &InspectionSession::lookChanged, this, &FindingsList::showFindings);
    showFindings();
}

void FindingsList::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    setVisible(m_isOpen && count() > 0);
}

QSize FindingsList::sizeHint() const
{
    const int lines = std::clamp(count(), 2, maxLines);
    return {QListWidget::sizeHint().width(), 2 * lines * fontMetrics().lineSpacing()};
}

void FindingsList::showFindings()
{
    clear();
    QList<Finding> findings = m_session.findings();
    std::stable_sort(findings.begin(), findings.end(),
        [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    for (const Finding &finding : std::as_const(findings)) {
        auto *item = new QListWidgetItem(severityIcon(finding.severity),
            labelledText(severityText(finding.severity), findingSentence(finding)), this);
        item->setData(Qt::UserRole, finding.path);
    }
    updateGeometry();
    setOpen(m_isOpen);
}

void FindingsList::copySelected()
{
    QStringList lines;
    for (int row = 0; row < count(); ++row) {
        if (selectedItems().isEmpty() || item(row)->isSelected()) {
            lines += item(row)->text();
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT copied(tr("Findings"));
}

void FindingsList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        event->accept();
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace Inspector
