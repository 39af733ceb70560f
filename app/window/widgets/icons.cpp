// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/icons.h"

#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QString>

#include <utility>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Told its size, QIcon would decode each picture at once; so it decodes the one that is painted.
QIcon iconInSizes(const QString &name, std::initializer_list<int> sizes)
{
    QIcon result;
    for (const int size : sizes) {
        result.addFile(u":/icons/%1-%2.png"_s.arg(name).arg(size));
    }
    return result;
}

/// Draws the shape of an icon in the palette's colour.
class PlainIconEngine final : public QIconEngine {
public:
    PlainIconEngine(QString name, QIcon shape)
        : m_name(std::move(name))
        , m_shape(std::move(shape))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        const QColor colour = colourOf(mode);
        const QString key = u"inspector-%1-%2x%3-%4"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.rgba(), 8, 16, QChar(u'0'));
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn)) {
            return drawn;
        }
        drawn = m_shape.pixmap(size, 1.0);
        QPainter painter(&drawn);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return m_shape.actualSize(size, mode, state);
    }
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return m_shape.availableSizes(mode, state);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new PlainIconEngine(m_name, m_shape); }

private:
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
    QIcon m_shape;
};

bool saysHowThingsStand(const QString &name)
{
    return name.startsWith("severity-"_L1) || name == "active"_L1;
}

} // namespace

QIcon icon(const char *name)
{
    static QHash<QString, QIcon> read; // each is four files to decode
    const QString ownName = QString::fromLatin1(name);
    QIcon &known = read[ownName];
    if (known.isNull()) {
        known = iconInSizes(ownName, {16, 24, 32, 48});
        if (!saysHowThingsStand(ownName)) {
            known = QIcon(new PlainIconEngine(ownName, known));
        }
    }
    return known;
}

QIcon applicationIcon()
{
    return iconInSizes(u"hubspot-token-inspector"_s, {16, 24, 32, 48, 64, 128, 256});
}

} // namespace Inspector
