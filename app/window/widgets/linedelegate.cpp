// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/linedelegate.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr char16_t firstRightToLeft = u'\u0590';
constexpr QChar ellipsis = u'\u2026';
constexpr qsizetype maxKeptCharacters = 60'000; // some windows full of cells

/// Runs from left to right in one line; all else is left to the style.
bool isPlainLine(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) {
        return unit.unicode() < firstRightToLeft || unit == ellipsis || unit == u'\u2022';
    }) && !text.contains(u'\n');
}

/// Nothing but text: the row's background is the view's, and of the rest the style draws nothing.
bool isBare(const QStyleOptionViewItem &option)
{
    constexpr QStyle::State marks = QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus;
    constexpr QStyleOptionViewItem::ViewItemFeatures others =
        QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator;
    return !(option.state & marks) && !(option.features & others)
        && option.backgroundBrush.style() == Qt::NoBrush;
}

/// Lays out in one line, and tells how wide that is.
qreal layOut(QTextLayout &layout, const QString &text)
{
    layout.clearLayout();
    layout.setText(text);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    return line.naturalTextWidth();
}

/// As much of the text as there is room for.
std::unique_ptr<QTextLayout> shapedLine(
    const QString &text, int room, const QStyleOptionViewItem &option, QPaintDevice *device)
{
    QTextOption oneLine(Qt::AlignLeft);
    oneLine.setWrapMode(QTextOption::NoWrap);
    auto layout = std::make_unique<QTextLayout>(QString(), option.font, device);
    layout->setTextOption(oneLine);
    layout->setCacheEnabled(true); // or it is shaped again to be drawn
    // What is far outside is not shaped at all.
    qsizetype count = std::max(1, room) / std::max(1, option.fontMetrics.averageCharWidth()) * 4 / 3 + 1;
    qreal width = layOut(*layout, text.left(count));
    while (width <= room && count < text.size()) {
        count *= 2;
        width = layOut(*layout, text.left(count));
    }
    if (width > room) {
        const int rest = room - option.fontMetrics.horizontalAdvance(ellipsis);
        const int fits = layout->lineAt(0).xToCursor(rest, QTextLine::CursorOnCharacter);
        layOut(*layout, text.left(fits) + ellipsis);
    }
    return layout;
}

} // namespace

LineDelegate::LineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lines(maxKeptCharacters)
{
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int minHeight = 20;
    return QStyledItemDelegate::sizeHint(option, index).expandedTo(QSize(0, minHeight));
}

void LineDelegate::forget()
{
    m_lines.clear();
}

void LineDelegate::drawLine(
    QPainter &painter, const QRect &room, const QString &text, const QStyleOptionViewItem &option) const
{
    const auto draw = [&painter, &room](const QTextLayout &layout) {
        const QTextLine line = layout.lineAt(0);
        line.draw(&painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    };
    const LineKey key{text, option.font, room.width(), painter.device()->logicalDpiY()};
    if (const QTextLayout *kept = m_lines.object(key)) {
        draw(*kept);
        return;
    }
    auto layout = shapedLine(text, room.width(), option, painter.device());
    draw(*layout);
    m_lines.insert(key, layout.release(), text.size());
}

void LineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QWidget *view = own.widget;
    const QStyle &style = view != nullptr ? *view->style() : *QApplication::style();
    if (own.direction != Qt::LeftToRight && !own.text.isRightToLeft()) {
        // A time or a number keeps its order; the style would take its parts for words from right to left.
        constexpr QChar isolate = u'\u2066';
        constexpr QChar isolateEnd = u'\u2069';
        own.text = isolate + own.text + isolateEnd;
    }
    if (own.direction != Qt::LeftToRight || !isPlainLine(own.text)) {
        style.drawControl(QStyle::CE_ItemViewItem, &own, painter, view);
        return;
    }

    const QString text = std::exchange(own.text, u"x"_s);
    QRect room = own.rect;
    if (!isBare(own)) {
        // Where there is room for a text does not depend on the text, but without one there is none.
        room = style.subElementRect(QStyle::SE_ItemViewItemText, &own, view);
        own.text.clear();
        style.drawControl(QStyle::CE_ItemViewItem, &own, painter, view);
    }
    if (text.isEmpty()) {
        return;
    }
    QPalette::ColorGroup group = QPalette::Disabled;
    if (own.state.testFlag(QStyle::State_Enabled)) {
        group = own.state.testFlag(QStyle::State_Active) ? QPalette::Normal : QPalette::Inactive;
    }
    const bool isSelected = own.state.testFlag(QStyle::State_Selected);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &own, view) + 1;
    const QPen pen = painter->pen();
    painter->setPen(own.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    drawLine(*painter, room.adjusted(margin, 0, -margin, 0), text, own);
    painter->setPen(pen);
}

} // namespace Inspector
