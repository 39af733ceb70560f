// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/tintedframe.h"

#include <QPainter>
#include <QPainterPath>

namespace Inspector {

namespace {

constexpr qreal radius = 5;
constexpr qreal stripe = 5;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor mixed(const QColor &base, const QColor &colour, float share)
{
    return QColor::fromRgbF(base.redF() * (1 - share) + colour.redF() * share,
        base.greenF() * (1 - share) + colour.greenF() * share,
        base.blueF() * (1 - share) + colour.blueF() * share);
}

} // namespace

QColor tintColour(Tint tint, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tint) {
    case Tint::None:
        return palette.color(QPalette::Mid);
    case Tint::Good:
        return dark ? QColor(0x5c, 0xc9, 0x8a) : QColor(0x1b, 0x7f, 0x4b);
    case Tint::Soon:
        return dark ? QColor(0xf0, 0xb4, 0x4c) : QColor(0xb3, 0x6b, 0x00);
    case Tint::Bad:
        return dark ? QColor(0xf0, 0x7b, 0x72) : QColor(0xb4, 0x23, 0x18);
    case Tint::Info:
        return dark ? QColor(0x6c, 0xb2, 0xf2) : QColor(0x1f, 0x66, 0xb0);
    }
    return {};
}

QColor tintWash(Tint tint, const QPalette &palette)
{
    constexpr float share = 0.08F;
    return mixed(palette.color(QPalette::Base), tintColour(tint, palette), tint == Tint::None ? 0.0F : share);
}

QColor mutedColour(const QPalette &palette)
{
    constexpr float share = 0.65F;
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), share);
}

TintedFrame::TintedFrame(QWidget *parent)
    : QFrame(parent)
{
}

void TintedFrame::setTint(Tint tint)
{
    if (m_tint != tint) {
        m_tint = tint;
        update();
    }
}

void TintedFrame::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = tintColour(m_tint, palette());
    const QColor base = palette().color(QPalette::Base);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(area, radius, radius);
    painter.fillPath(outline, tintWash(m_tint, palette()));
    QRectF edge = area;
    edge.setWidth(stripe);
    if (layoutDirection() == Qt::RightToLeft) {
        edge.moveRight(area.right());
    }
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(edge, colour);
    painter.restore();
    painter.setPen(mixed(base, colour, 0.45F));
    painter.drawPath(outline);
}

} // namespace Inspector
