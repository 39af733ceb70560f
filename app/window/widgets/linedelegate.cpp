// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/linedelegate.h"

namespace Inspector {

namespace {

constexpr qsizetype maxShownCharacters = 2'000;

} // namespace

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int minHeight = 20;
    return QStyledItemDelegate::sizeHint(option, index).expandedTo(QSize(0, minHeight));
}

void LineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.truncate(maxShownCharacters);
    if (option->direction != Qt::LeftToRight && !option->text.isRightToLeft()) {
        // The style would take the parts of the text for words from right to left.
        constexpr QChar isolate = u'\u2066';
        constexpr QChar isolateEnd = u'\u2069';
        option->text = isolate + option->text + isolateEnd;
    }
}

} // namespace Inspector
