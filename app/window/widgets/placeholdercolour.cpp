// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/placeholdercolour.h"

#include "window/widgets/tintedframe.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace Inspector {

namespace {

constexpr double readableContrast = 4.5; // WCAG 2 1.4.3, for text

/// WCAG 2: relative luminance.
double luminanceOf(const QColor &colour)
{
    const auto part = [](float value) {
        const auto channel = static_cast<double>(value);
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// What is seen of a colour that may let its ground shine through.
QColor colourOn(const QColor &ground, const QColor &colour)
{
    const float share = colour.alphaF();
    const auto blend = [share](float below, float above) { return below * (1 - share) + above * share; };
    return QColor::fromRgbF(blend(ground.redF(), colour.redF()), blend(ground.greenF(), colour.greenF()),
        blend(ground.blueF(), colour.blueF()));
}

bool isReadable(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const double below = luminanceOf(ground);
    const double above = luminanceOf(colourOn(ground, palette.color(QPalette::PlaceholderText)));
    return (std::max(below, above) + 0.05) / (std::min(below, above) + 0.05) >= readableContrast;
}

void mend()
{
    QPalette palette = QApplication::palette();
    const QColor colour = mutedColour(palette);
    if (isReadable(palette) || palette.color(QPalette::PlaceholderText) == colour) {
        return;
    }
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
