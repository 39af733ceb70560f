// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/result/metadataview.h"

#include "models/metadatamodel.h"
#include "window/dialogs/textdialog.h"
#include "window/secrets/secretclipboard.h"
#include "window/widgets/linedelegate.h"
#include "window/widgets/severityicon.h"
#include "window/widgets/tintedframe.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Shows what the model's roles say: the severity as an icon, what is missing paler, what is new in italics.
class RowDelegate final : public LineDelegate {
public:
    using LineDelegate::LineDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        LineDelegate::initStyleOption(option, index);
        if (index.data(MetadataModel::IsMissingRole).toBool()
            || index.data(MetadataModel::IsBlobRole).toBool()) {
            option->palette.setColor(QPalette::Text, mutedColour(option->palette));
        }
        if (index.column() == MetadataModel::FieldColumn) {
            option->font.setItalic(index.data(MetadataModel::IsUnknownRole).toBool());
            const auto severity = static_cast<Severity>(index.data(MetadataModel::SeverityRole).toInt());
            if (severity != Severity::None) {
                option->icon = severityIcon(severity);
                option->features |= QStyleOptionViewItem::HasDecoration;
            }
        }
    }
};

constexpr int fieldWidth = 190;
constexpr int minTreeHeight = 72; // the header and two rows
constexpr int valueWidth = 250;
constexpr std::chrono::milliseconds typingPause(150);

} // namespace

MetadataView::MetadataView(MetadataModel &model, SecretClipboard &clipboard, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_clipboard(clipboard)
{
    setModel(&m_model);
    setItemDelegate(new RowDelegate(this));
    setAccessibleName(tr("Metadata"));
    setUniformRowHeights(true);
    setMinimumHeight(minTreeHeight);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    setColumnWidth(MetadataModel::FieldColumn, fieldWidth);
    setColumnWidth(MetadataModel::ValueColumn, valueWidth);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MetadataView::expandFirstLevel);
    m_findTimer.setSingleShot(true);
    m_findTimer.setInterval(typingPause);
    connect(&m_findTimer, &QTimer::timeout, this, &MetadataView::findNext);
    buildCopyActions();
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_model.hasChildren(index.siblingAtColumn(0))) {
            showWhole(index);
        }
    });
}

MetadataView::~MetadataView() = default;

void MetadataView::showPath(const QString &path)
{
    QModelIndex index = m_model.indexOfPath(path);
    if (!index.isValid()) {
        index = m_model.index(0, 0);
    }
    setCurrentIndex(index);
    scrollTo(index);
}

void MetadataView::find(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    if (m_words.isEmpty()) {
        m_findTimer.stop();
    } else {
        m_findTimer.start();
    }
}

void MetadataView::findNext()
{
    m_findTimer.stop();
    if (m_words.isEmpty()) {
        return;
    }
    QModelIndexList rows;
    collectRows({}, m_words, rows);
    if (rows.isEmpty()) {
        Q_EMIT found(0, 0);
        return;
    }
    const qsizetype next = (rows.indexOf(currentIndex().siblingAtColumn(0)) + 1) % rows.size();
    setCurrentIndex(rows.at(next));
    scrollTo(rows.at(next));
    Q_EMIT found(static_cast<int>(next) + 1, static_cast<int>(rows.size()));
}

void MetadataView::collectRows(
    const QModelIndex &parent, const QStringList &words, QModelIndexList &rows) const
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, MetadataModel::FieldColumn, parent);
        const QString text = index.data().toString() + u' '
            + index.siblingAtColumn(MetadataModel::ValueColumn).data().toString();
        if (std::all_of(words.begin(), words.end(),
                [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); })) {
            rows += index;
        }
        if (index.data(MetadataModel::FieldKeyRole).toString() != "scopes"_L1) { // they have their own pane
            collectRows(index, words, rows);
        }
    }
}

QByteArray MetadataView::columnState() const
{
    return header()->saveState();
}

void MetadataView::restoreColumnState(const QByteArray &state)
{
    if (!state.isEmpty()) {
        header()->restoreState(state);
    }
}

void MetadataView::setMeaningShown(bool isShown)
{
    setColumnHidden(MetadataModel::MeaningColumn, !isShown);
    header()->setStretchLastSection(isShown); // else Value, then the last, would keep the width it had
    header()->setSectionResizeMode(
        MetadataModel::ValueColumn, isShown ? QHeaderView::Interactive : QHeaderView::Stretch);
}

void MetadataView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // The value is what a person came for.
    if (columnWidth(MetadataModel::FieldColumn) > viewport()->width() / 2) {
        setColumnWidth(MetadataModel::FieldColumn, viewport()->width() / 2);
    }
}

void MetadataView::expandFirstLevel()
{
    // Each part says in its value how it fares; a finding inside opens it. Long lists stay closed, the scopes
    // are beside the tree anyway.
    constexpr int fewRows = 30;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const int children = m_model.rowCount(index);
        const bool hasFinding =
            index.data(MetadataModel::SeverityRole).toInt() >= static_cast<int>(Severity::Warning);
        if (children > 0 && children <= fewRows && (hasFinding || m_model.rowCount() == 1)
            && index.data(MetadataModel::FieldKeyRole).toString() != "scopes"_L1) {
            expand(index);
        }
    }
}

void MetadataView::copyShown(const QModelIndex &index)
{
    QGuiApplication::clipboard()->setText(
        index.siblingAtColumn(MetadataModel::ValueColumn).data().toString());
    Q_EMIT copied(index.siblingAtColumn(MetadataModel::FieldColumn).data().toString());
}

void MetadataView::copyExact(const QModelIndex &index)
{
    const QModelIndex value = index.siblingAtColumn(MetadataModel::ValueColumn);
    if (value.data(MetadataModel::IsSecretRole).toBool()) {
        m_clipboard.copy(value.data(MetadataModel::RawValueRole).toString());
    } else {
        QGuiApplication::clipboard()->setText(value.data(MetadataModel::RawTextRole).toString());
        Q_EMIT copied(index.siblingAtColumn(MetadataModel::FieldColumn).data().toString());
    }
}

void MetadataView::showWhole(const QModelIndex &index)
{
    const QModelIndex value = index.siblingAtColumn(MetadataModel::ValueColumn);
    const QString field = index.siblingAtColumn(MetadataModel::FieldColumn).data().toString();
    const QString meaning = index.siblingAtColumn(MetadataModel::MeaningColumn).data().toString();
    QStringList paragraphs{meaning};
    paragraphs += QString();
    paragraphs += value.data(MetadataModel::FullTextRole).toString();
    showTextDialog(field, paragraphs.join(u'\n'), this);
}

void MetadataView::buildCopyActions()
{
    const auto add = [this](const QString &text, auto copy) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, [this, copy] {
            if (currentIndex().isValid()) {
                copy(currentIndex());
            }
        });
        m_copyActions += action;
        return action;
    };
    QAction *shown = add(tr("&Copy Value"), [this](const QModelIndex &index) { copyShown(index); });
    shown->setShortcut(QKeySequence::Copy);
    shown->setShortcutContext(Qt::WidgetShortcut);
    addAction(shown);
    m_copyExact = add({}, [this](const QModelIndex &index) { copyExact(index); });
    add(tr("Copy &Field Name"), [this](const QModelIndex &index) {
        QGuiApplication::clipboard()->setText(
            index.siblingAtColumn(MetadataModel::FieldColumn).data().toString());
        Q_EMIT copied(tr("Field name"));
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &MetadataView::enableCopyActions);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MetadataView::enableCopyActions);
    enableCopyActions();
}

void MetadataView::enableCopyActions()
{
    const QModelIndex value = currentIndex().siblingAtColumn(MetadataModel::ValueColumn);
    for (QAction *action : std::as_const(m_copyActions)) {
        action->setEnabled(value.isValid());
    }
    m_copyExact->setText(value.data(MetadataModel::IsSecretRole).toBool()
            ? tr("Copy &Secret (for %1 Seconds)").arg(SecretClipboard::lifetime.count())
            : tr("Copy as in the &Reply"));
}

void MetadataView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid()) {
        return;
    }
    const auto menu = std::make_unique<QMenu>(this);
    menu->addActions(m_copyActions);
    menu->addSeparator();
    menu->addAction(tr("Show &Whole Value..."), this, [this, index] { showWhole(index); });
    menu->addSeparator();
    menu->addAction(tr("&Expand All"), this, &QTreeView::expandAll);
    menu->addAction(tr("C&ollapse All"), this, &QTreeView::collapseAll);
    menu->exec(event->globalPos());
}

void MetadataView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        showWhole(currentIndex());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace Inspector
