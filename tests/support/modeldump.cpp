// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "support/modeldump.h"

#include <QAbstractItemModel>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Inspector::Testing {

namespace {

void dumpBelow(const QAbstractItemModel &model, const QModelIndex &parent, int columns, int role, int depth,
    QString &text)
{
    const int rows = model.rowCount(parent);
    const int shown = std::min(columns, model.columnCount(parent));
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < shown; ++column)
            cells.append(model.data(model.index(row, column, parent), role).toString());
        while (!cells.isEmpty() && cells.constLast().isEmpty())
            cells.removeLast();
        text += QString(2 * depth, u' ') + cells.join(" | "_L1) + u'\n';
        dumpBelow(model, model.index(row, 0, parent), columns, role, depth + 1, text);
    }
}

} // namespace

QString dumpModel(const QAbstractItemModel &model, int columns, int role)
{
    QString text;
    dumpBelow(model, {}, columns, role, 0, text);
    return text;
}

} // namespace Inspector::Testing
