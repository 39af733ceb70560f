// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/selectablelabel.h"

#include <QStyle>
#include <QStylePainter>

namespace Inspector {

SelectableLabel::SelectableLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void SelectableLabel::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || hasSelectedText()) {
        QLabel::paintEvent(event);
        return;
    }
    // As QLabel paints a text that cannot be selected.
    QStylePainter painter(this);
    drawFrame(&painter);
    const int direction = text().isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const auto align =
        QStyle::visualAlignment(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight, alignment());
    const int flags = static_cast<int>(align) | direction | (wordWrap() ? Qt::TextWordWrap : 0);
    const int space = margin();
    painter.drawItemText(contentsRect().adjusted(space, space, -space, -space), flags, palette(), isEnabled(),
        text(), foregroundRole());
}

} // namespace Inspector
