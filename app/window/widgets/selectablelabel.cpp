// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/selectablelabel.h"

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
    const bool isRightToLeft = text().isRightToLeft();
    // The window decides where the text is; the text, in which order its parts are.
    const bool isAtRight = isRightToLeft || layoutDirection() == Qt::RightToLeft;
    int flags =
        static_cast<int>(QStyle::visualAlignment(isAtRight ? Qt::RightToLeft : Qt::LeftToRight, alignment()));
    flags |= isRightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    flags |= wordWrap() ? Qt::TextWordWrap : 0;
    const int space = margin();
    painter.drawItemText(contentsRect().adjusted(space, space, -space, -space), flags, palette(), isEnabled(),
        text(), foregroundRole());
}

} // namespace Inspector
