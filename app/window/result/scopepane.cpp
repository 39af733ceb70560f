// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/result/scopepane.h"

#include "core/metadata/tokenmetadata.h"
#include "core/scopes/scopecheck.h"
#include "models/scopefiltermodel.h"
#include "models/scopemodel.h"
#include "session/scopesentences.h"
#include "window/widgets/icons.h"
#include "window/widgets/linedelegate.h"

#include <QAbstractButton>
#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr int scopeCharacters = 48;
constexpr int accessWidth = 100;
constexpr int warningIconSize = 16;
constexpr int minScopesHeight = 72; // the header and two rows
constexpr int charactersForWords = 90; // below that the explanation at the right has to do

} // namespace

ScopePane::ScopePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ScopeModel(this))
    , m_filterModel(new ScopeFilterModel(this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_count(new QLabel(this))
{
    m_filterModel->setSourceModel(m_model);
    m_view->setModel(m_filterModel);
    m_view->setItemDelegate(new LineDelegate(m_view));
    m_view->setAccessibleName(tr("Scopes"));
    m_view->setUniformRowHeights(true);
    m_view->setMinimumHeight(minScopesHeight);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->resizeSection(
        ScopeModel::ScopeColumn, scopeCharacters * fontMetrics().averageCharWidth());
    m_view->header()->resizeSection(ScopeModel::AccessColumn, accessWidth);

    m_filter->setAccessibleName(tr("Filter scopes"));
    m_filter->setPlaceholderText(tr("Filter scopes"));
    m_filter->setToolTip(
        tr("Show only the scopes that hold all of these words, and choose the first such row of the "
           "metadata; F3 goes to the next (Ctrl+F)"));
    m_count->setTextFormat(Qt::PlainText);

    m_filter->installEventFilter(this);

    m_copy = new QAction(tr("Copy Sc&opes"), m_view);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &ScopePane::copyShownScopes);
    m_view->addAction(m_copy);
    for (const bool isExpanding : {true, false}) {
        auto *action = new QAction(isExpanding ? tr("&Expand All") : tr("Co&llapse All"), m_view);
        connect(action, &QAction::triggered, this, [this, isExpanding] {
            for (int row = 0; row < m_filterModel->rowCount(); ++row) {
                m_view->setExpanded(m_filterModel->index(row, 0), isExpanding);
            }
        });
        m_view->addAction(action);
    }
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view, &QTreeView::collapsed, this,
        [this](const QModelIndex &group) { keepCollapsed(group, true); });
    connect(m_view, &QTreeView::expanded, this,
        [this](const QModelIndex &group) { keepCollapsed(group, false); });

    buildChips();
    m_listIcon = new QLabel(this);
    m_listIcon->setPixmap(
        icon("severity-warning").pixmap(QSize(warningIconSize, warningIconSize), devicePixelRatioF()));
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_listIcon);
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_chips);
    layout->addWidget(m_view, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &ScopePane::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &ScopePane::filtered);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScopePane::explainCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ScopePane::showChips);
    showChips();
    showCount();
}

void ScopePane::buildChips()
{
    m_chips = new QWidget(this);
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    auto *group = new QButtonGroup(this);
    for (QToolButton **chip : {&m_all, &m_missing, &m_extra, &m_sensitive}) {
        *chip = new QToolButton(m_chips);
        (*chip)->setCheckable(true);
        (*chip)->setFocusPolicy(Qt::StrongFocus);
        group->addButton(*chip);
        connect(*chip, &QToolButton::toggled, *chip, [button = *chip](bool isChecked) {
            QFont font = button->font(); // the style's sign is a shade, which few colours do not have
            font.setBold(isChecked);
            button->setFont(font);
        });
        chips->addWidget(*chip);
    }
    chips->addStretch(1);
    m_all->setChecked(true);
    m_sensitive->setToolTip(tr("Show only the scopes that reach sensitive data"));
    m_missing->setToolTip(tr("Show only the scopes that your app needs and the token lacks"));
    m_extra->setToolTip(tr("Show only the scopes that the token has and your app does not need"));
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool isChecked) {
        if (isChecked) {
            applyChip();
        }
    });
}

void ScopePane::applyChip()
{
    using Show = ScopeFilterModel::Show;
    m_filterModel->setShow(m_missing->isChecked() ? Show::Missing
            : m_extra->isChecked()                ? Show::Extra
            : m_sensitive->isChecked()            ? Show::Sensitive
                                                  : Show::All);
    expandAreas();
    showCount();
}

void ScopePane::setCheck(const ScopeCheck &check)
{
    QList<AbsentScope> absent;
    QStringList extra;
    for (const ScopeRow &row : check.rows) {
        if (row.state == ScopeRow::State::Missing || row.state == ScopeRow::State::Undecided) {
            absent.append({row.scope, rowText(row), row.state == ScopeRow::State::Missing});
        } else if (row.state == ScopeRow::State::Extra) {
            extra.append(row.scope);
        }
    }
    m_hasCheck = !checkText(check).isEmpty();
    m_model->setCheck(absent, m_hasCheck ? extra : QStringList());
    expandAreas();
    showChips();
    showCount();
}

void ScopePane::showMissing()
{
    m_filter->setText(QString());
    m_missing->setVisible(true);
    m_missing->setChecked(true);
    const QModelIndex first = m_filterModel->index(0, 0, m_filterModel->index(0, 0));
    if (first.isValid()) {
        m_view->setCurrentIndex(first);
        m_view->scrollToTop();
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void ScopePane::showChips()
{
    const int missing = m_model->count(ScopeModel::IsMissingRole);
    const int sensitive = m_model->count(ScopeModel::IsSensitiveRole);
    m_all->setText(tr("All %1").arg(m_model->scopeCount()));
    m_missing->setText(tr("Missing %1").arg(missing));
    m_extra->setText(tr("Extra %1").arg(m_model->count(ScopeModel::IsExtraRole)));
    m_sensitive->setText(tr("Sensitive %1").arg(sensitive));
    m_missing->setVisible(m_hasCheck);
    m_extra->setVisible(m_hasCheck);
    m_sensitive->setVisible(sensitive > 0);
    m_chips->setVisible(m_hasCheck || sensitive > 0);
    const bool isChipGone = (m_sensitive->isChecked() && sensitive == 0)
        || (!m_hasCheck && (m_missing->isChecked() || m_extra->isChecked()))
        || (m_missing->isChecked() && missing == 0);
    if (isChipGone) {
        m_all->setChecked(true);
    }
}

void ScopePane::explainCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid()) {
        Q_EMIT explained(index.siblingAtColumn(ScopeModel::ScopeColumn).data().toString(),
            index.siblingAtColumn(ScopeModel::AllowsColumn).data().toString());
    }
}

void ScopePane::setScopes(const TokenMetadata &metadata, const Redactor &redactor)
{
    m_model->setScopes(metadata, redactor);
    m_hasScopes = true;
    m_origin = Origin::Reply;
    const JsonTree::Node list = metadata.node(u"scopes");
    m_unreadable = list == JsonTree::none ? 0 : metadata.tree().childCount(list) - metadata.scopeCount();
    expandAreas();
    showCount();
}

void ScopePane::setScopesOfToken(const QStringList &names, const Redactor &redactor, Origin origin)
{
    m_model->setScopes(names, redactor);
    m_hasScopes = true;
    m_origin = origin;
    m_unreadable = 0;
    expandAreas();
    showCount();
}

void ScopePane::clear()
{
    m_model->clear();
    m_hasScopes = false;
    showCount();
}

void ScopePane::wipe()
{
    clear();
    m_collapsed.clear();
    m_filter->setText(QString()); // clear() could be undone, setText cannot
}

bool ScopePane::eventFilter(QObject *watched, QEvent *event)
{
    // No shortcut: two of one key, and the one that cancels a request is the window's, would exclude each
    // other.
    if (watched == m_filter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ScopePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int character = fontMetrics().averageCharWidth();
    const bool isWide = width() >= charactersForWords * character;
    QHeaderView *header = m_view->header();
    if (m_view->isColumnHidden(ScopeModel::AllowsColumn) != isWide) {
        return; // the widths are the person's
    }
    m_view->setColumnHidden(ScopeModel::AllowsColumn, !isWide);
    header->setSectionResizeMode(
        ScopeModel::ScopeColumn, isWide ? QHeaderView::Interactive : QHeaderView::Stretch);
    header->setStretchLastSection(isWide);
    if (isWide) {
        header->resizeSection(ScopeModel::ScopeColumn, scopeCharacters * character);
    }
    header->resizeSection(ScopeModel::AccessColumn, accessWidth);
}

void ScopePane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ScopePane::applyFilter(const QString &text)
{
    if (!m_filter->isClearButtonEnabled()) {
        m_filter->setClearButtonEnabled(true); // looks through the icon themes, so not at the start
        if (auto *button = m_filter->findChild<QAbstractButton *>()) {
            button->setAccessibleName(tr("Clear the filter"));
        }
    }
    m_filterModel->setFilterWords(text);
    expandAreas();
    showCount();
}

void ScopePane::expandAreas()
{
    const QSignalBlocker blocker(m_view); // this is not the person's doing
    // Not expandAll(), which expands each scope too, and asks for children that none has.
    m_view->expandToDepth(0);
    if (m_collapsed.isEmpty() || !m_filter->text().isEmpty() || !m_all->isChecked()) {
        return;
    }
    for (int row = 0; row < m_filterModel->rowCount(); ++row) {
        const QModelIndex group = m_filterModel->index(row, 0);
        if (m_collapsed.contains(group.data().toString())) {
            m_view->collapse(group);
        }
    }
}

void ScopePane::keepCollapsed(const QModelIndex &group, bool isCollapsed)
{
    if (!m_filter->text().isEmpty() || !m_all->isChecked()) {
        return;
    }
    const QString title = group.data().toString();
    if (isCollapsed) {
        m_collapsed.insert(title);
    } else {
        m_collapsed.remove(title);
    }
}

void ScopePane::showCount()
{
    const int all = m_model->scopeCount();
    const int shown = m_filterModel->acceptedCount();
    m_count->setVisible(m_hasScopes); // an empty one would still keep its distance from the filter
    m_listIcon->setVisible(m_hasScopes && (m_origin == Origin::TokenForReply || m_unreadable > 0));
    if (!m_hasScopes) {
        m_count->clear();
    } else if (m_origin == Origin::Token) {
        m_count->setText(shown == all ? tr("%n scope(s), read from the token", nullptr, all)
                                      : tr("%1 of %2, read from the token").arg(shown).arg(all));
    } else if (m_origin == Origin::TokenForReply) {
        m_count->setText(all == 0
                ? tr("No scope list can be read in the reply")
                : tr("No scope list can be read in the reply; %n in the token", nullptr, all));
    } else if (m_unreadable > 0 && shown == all) {
        //: %1: how many scopes of the reply are names, %2: how many elements its list has
        m_count->setText(tr("%1 of %2 can be read").arg(all).arg(all + m_unreadable));
    } else if (shown == all) {
        m_count->setText(tr("%n scope(s)", nullptr, all));
    } else {
        //: %1: how many are shown, %2: how many there are
        m_count->setText(tr("%1 of %2").arg(shown).arg(all));
    }
}

void ScopePane::copyShownScopes()
{
    QStringList names;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (row.parent().isValid()) {
            names += row.data().toString();
        } else {
            for (int child = 0; child < m_filterModel->rowCount(row); ++child) {
                names += m_filterModel->index(child, 0, row).data().toString();
            }
        }
    }
    names.removeDuplicates();
    QGuiApplication::clipboard()->setText(names.join(u'\n'));
    Q_EMIT copied(tr("Scopes"));
}

} // namespace Inspector
