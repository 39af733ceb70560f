// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/placeholdercolour.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QWidget>

namespace Inspector {

namespace {

constexpr int half = 128; // of 255; Qt's own share

bool isReadable(const QPalette &palette)
{
    const int ground = palette.color(QPalette::Base).lightness();
    const int placeholder = palette.color(QPalette::PlaceholderText).lightness();
    return palette.color(QPalette::Text).lightness() > ground ? placeholder > ground : placeholder < ground;
}

void mend()
{
    QPalette palette = QApplication::palette();
    if (isReadable(palette)) {
        return;
    }
    QColor colour = palette.color(QPalette::Text);
    colour.setAlpha(half);
    palette.setColor(QPalette::PlaceholderText, colour);
    QApplication::setPalette(palette); // the theme's own colours still follow the theme
}

} // namespace

PlaceholderColour::PlaceholderColour(QWidget *window)
    : QObject(window)
{
    window->installEventFilter(this);
    mend();
}

bool PlaceholderColour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        mend();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Inspector
