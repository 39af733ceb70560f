// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/expiry.h"
#include "core/scopes/scopeindices.h"
#include "models/metadatamodel.h"
#include "support/modeldump.h"
#include "support/samplereply.h"

#include <QAbstractItemModelTester>

#include <functional>

namespace Inspector::Testing {

using namespace Qt::StringLiterals;

/// A model that QAbstractItemModelTester watches from before the first data arrives.
struct WatchedModel {
    MetadataModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void show(SampleReply &sample, ReplyShape shape = ReplyShape::AccessTokenV1)
    {
        const FakeClock clock;
        const Inspection inspection = sample.read(shape);
        const TokenReading reading = readToken(inspection.token);
        const Expiry expiry(inspection.metadata, inspection.context, clock);
        const ScopeIndices indices;
        model.setInspection(inspection, checkReply(inspection, &reading, indices, expiry), reading, indices);
    }
    void show(const QByteArray &body, ReplyShape shape = ReplyShape::AccessTokenV1)
    {
        SampleReply sample;
        sample.body = body;
        sample.inspection.token.clear();
        show(sample, shape);
    }
    [[nodiscard]] QVariant at(
        const QString &path, int column = MetadataModel::ValueColumn, int role = Qt::DisplayRole) const
    {
        const QModelIndex index = model.indexOfPath(path);
        return index.isValid() ? index.siblingAtColumn(column).data(role) : QVariant(u"no such row"_s);
    }
};

inline void forEachIndex(const QAbstractItemModel &model, const QModelIndex &parent,
    const std::function<void(const QModelIndex &)> &visit)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            visit(model.index(row, column, parent));
        forEachIndex(model, model.index(row, 0, parent), visit);
    }
}

} // namespace Inspector::Testing
