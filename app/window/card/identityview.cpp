// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/card/identityview.h"

#include "window/widgets/elidedlabel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <memory>
#include <utility>

namespace Inspector {

namespace {

constexpr int gapInCharacters = 3;
constexpr int chipMargin = 3;
constexpr int lineGap = 3;
constexpr int usualWidth = 400;

} // namespace

IdentityView::IdentityView(QWidget *parent)
    : QWidget(parent)
{
    // Not Fixed: the height of sizeHint() would be the most that a layout gives, whatever the width asks for.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void IdentityView::setCard(const Card &card)
{
    QList<Item> items;
    bool hadAccount = false;
    for (const Card::Part &part : card.parts) {
        const bool isOfUser = part.kind == Card::Kind::User || part.kind == Card::Kind::UserId;
        items += Item{part.name, part.value, part.text, false, part.source == Card::Source::Nowhere,
            isOfUser && hadAccount};
        hadAccount = !isOfUser && (hadAccount || part.kind == Card::Kind::Account);
    }
    for (const QString &chip : card.chips) {
        items += Item{{}, {}, chip, true, false, false};
    }
    if (items != m_items) {
        m_items = items;
        showItems();
    }
    setVisible(!m_items.isEmpty());
}

void IdentityView::showItems()
{
    while (m_labels.size() < m_items.size()) {
        auto *label = new ElidedLabel(this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->installEventFilter(this);
        m_labels += label;
    }
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        ElidedLabel *label = m_labels.at(i);
        const bool isUsed = i < m_items.size();
        label->setVisible(isUsed);
        if (!isUsed) {
            label->setFullText(QString()); // hidden is not gone
            continue;
        }
        const Item &item = m_items.at(i);
        label->setForegroundRole(item.isMissing ? QPalette::PlaceholderText : QPalette::NoRole);
        label->setFrameStyle(item.isChip ? static_cast<int>(QFrame::Box) | static_cast<int>(QFrame::Plain)
                                         : static_cast<int>(QFrame::NoFrame));
        label->setMargin(item.isChip ? chipMargin - 1 : 0);
    }
    placeLabels();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_labels.at(i)->setFullText(m_items.at(i).text);
    }
    updateGeometry();
}

int IdentityView::widthOf(const Item &item) const
{
    return fontMetrics().horizontalAdvance(item.text) + 2 + (item.isChip ? 2 * chipMargin : 0);
}

QList<QRect> IdentityView::places(int width) const
{
    const int height = fontMetrics().height() + 2 * chipMargin;
    const int gap = gapInCharacters * fontMetrics().averageCharWidth();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QList<QRect> result;
    int left = 0;
    int top = 0;
    for (const Item &item : m_items) {
        const int wanted = std::min(widthOf(item), width);
        if (left > 0 && (left + wanted > width || item.beginsLine)) {
            left = 0;
            top += height - 2 * chipMargin + lineGap;
        }
        result += QRect(isMirrored ? width - left - wanted : left, top, wanted, height);
        left += wanted + gap;
    }
    return result;
}

void IdentityView::placeLabels()
{
    const QList<QRect> rects = places(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        m_labels.at(i)->setGeometry(rects.at(i));
    }
}

QSize IdentityView::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize IdentityView::minimumSizeHint() const
{
    return {usualWidth / 2, m_items.isEmpty() ? 0 : fontMetrics().height()};
}

int IdentityView::heightForWidth(int width) const
{
    const QList<QRect> rects = places(width);
    return rects.isEmpty() ? 0 : rects.constLast().bottom() + 1;
}

void IdentityView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLabels();
}

void IdentityView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        placeLabels();
        updateGeometry();
    }
}

bool IdentityView::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::find(m_labels.cbegin(), m_labels.cend(), watched);
    const auto index = std::distance(m_labels.cbegin(), found);
    if (found == m_labels.cend() || index >= m_items.size() || m_items.at(index).value.isEmpty()) {
        return QWidget::eventFilter(watched, event);
    }
    const Item &item = m_items.at(index);
    if (event->type() == QEvent::ContextMenu) {
        const auto menu = std::make_unique<QMenu>(this);
        //: %1: "Account ID"
        menu->addAction(tr("&Copy %1").arg(item.name), this,
            [this, name = item.name, value = item.value] { Q_EMIT copyRequested(name, value); });
        menu->exec(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    // Before the shortcut of another widget, and whole where the label shows a cut text.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested(item.name, item.value);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Inspector
