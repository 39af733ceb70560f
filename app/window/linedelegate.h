// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Inspector {

/// Cells of one line each, as QStyledItemDelegate paints them, but with every text shaped once: of a window
/// full of rows that is most of the painting, and the style shapes a text twice, one that is cut off three
/// times and whole.
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Inspector
