// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/icons.h"

#include <QApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QString>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Reads the one picture that is painted; QIcon::addFile() would decode those of all sizes at the start.
///
/// A plain icon is drawn in the palette's colour by the shape of its picture.
class PictureEngine final : public QIconEngine {
public:
    PictureEngine(QString name, bool isPlain)
        : m_name(std::move(name))
        , m_isPlain(isPlain)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor colour = colourOf(mode);
        const QString key = u"inspector-%1-%2x%3-%4-%5"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.rgba(), 8, 16, QChar(u'0'))
                                .arg(m_isPlain ? 0 : static_cast<int>(mode));
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn)) {
            return drawn;
        }
        drawn = QPixmap(u":/icons/%1-%2.png"_s.arg(m_name).arg(sideOf(size)));
        drawn = drawn.scaled(actualSize(size, mode, state), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        if (m_isPlain) {
            QPainter painter(&drawn);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(drawn.rect(), colour);
        } else if (mode == QIcon::Disabled) {
            const QStyleOption option;
            drawn = QApplication::style()->generatedIconPixmap(mode, drawn, &option);
        }
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(mode)
        Q_UNUSED(state)
        const int side = std::min({sideOf(size), size.width(), size.height()});
        return {side, side};
    }
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(mode)
        Q_UNUSED(state)
        QList<QSize> sizes;
        for (const int side : sides) {
            sizes.append({side, side});
        }
        return sizes;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new PictureEngine(*this); }

private:
    static constexpr std::array sides{16, 24, 32, 48};

    PictureEngine(const PictureEngine &) = default;

    /// Of the picture to take: the smallest that need not be enlarged, else the largest.
    static int sideOf(const QSize &size)
    {
        const auto *found =
            std::lower_bound(sides.begin(), sides.end(), std::min(size.width(), size.height()));
        return found == sides.end() ? sides.back() : *found;
    }

    static QColor colourOf(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::ButtonText);
    }

    QString m_name;
    bool m_isPlain;
};

bool saysHowThingsStand(const QString &name)
{
    return name.startsWith("severity-"_L1) || name == "active"_L1;
}

} // namespace

QIcon icon(const char *name)
{
    static QHash<QString, QIcon> made;
    const QString ownName = QString::fromLatin1(name);
    QIcon &known = made[ownName];
    if (known.isNull()) {
        known = QIcon(new PictureEngine(ownName, !saysHowThingsStand(ownName)));
    }
    return known;
}

QIcon applicationIcon()
{
    QIcon result;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        result.addFile(u":/icons/hubspot-token-inspector-%1.png"_s.arg(side), QSize(side, side));
    }
    return result;
}

} // namespace Inspector
