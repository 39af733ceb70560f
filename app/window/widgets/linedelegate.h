// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace Inspector {

/// Cells of one line each, as QStyledItemDelegate paints them, but with every text shaped once: of a window
/// full of rows that is most of the painting, and the style shapes a text twice, one that is cut off three
/// times and whole. What was shaped is kept, so that a row that the pointer passes over, or a field that
/// every reply has, is only drawn.
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit LineDelegate(QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// At least as high as a pointer can hit.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Drops the texts that are kept.
    void forget();

private:
    /// A text as it is drawn with a font into so much room.
    struct LineKey {
        QString text;
        QFont font;
        int width = 0;
        int dotsPerInch = 0;

        bool operator==(const LineKey &) const = default;
        friend size_t qHash(const LineKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.font, key.width, key.dotsPerInch);
        }
    };

    void drawLine(
        QPainter &painter, const QRect &room, const QString &text, const QStyleOptionViewItem &option) const;
    mutable QCache<LineKey, QTextLayout> m_lines;
};

} // namespace Inspector
