// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QPalette>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace Inspector::Testing {

/// WCAG 2: relative luminance.
inline double luminance(const QColor &colour)
{
    const auto part = [](float value) {
        const auto channel = static_cast<double>(value);
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// WCAG 2: contrast of two colours, 1 to 21.
inline double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// What is seen of a colour that may let its ground shine through.
inline QColor colourOn(const QColor &ground, const QColor &colour)
{
    const float share = colour.alphaF();
    const auto blend = [share](float below, float above) { return below * (1 - share) + above * share; };
    return QColor::fromRgbF(blend(ground.redF(), colour.redF()), blend(ground.greenF(), colour.greenF()),
        blend(ground.blueF(), colour.blueF()));
}

inline QPalette lightPalette()
{
    return {QColor(0xef, 0xf0, 0xf1), QColor(0xef, 0xf0, 0xf1)};
}

inline QPalette darkPalette()
{
    QPalette palette(QColor(0x31, 0x36, 0x3b), QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(role, Qt::white);
    }
    return palette;
}

/// As desktops have it for people who see badly: few colours, far apart.
inline QPalette highContrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::AlternateBase, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::cyan);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText}) {
        palette.setColor(role, Qt::white);
    }
    palette.setColor(QPalette::ButtonText, Qt::yellow);
    return palette;
}

/// A row of a test table for each, in the column `palette`.
inline void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

} // namespace Inspector::Testing
