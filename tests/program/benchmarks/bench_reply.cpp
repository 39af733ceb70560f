// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

// From the bytes of a reply to the models of the window and what its views ask of them to show 40 rows each,
// against QJsonDocument::fromJson of the same bytes.
#include "core/findings/findings.h"
#include "core/metadata/expiry.h"
#include "core/scopes/scopeindices.h"
#include "models/metadatamodel.h"
#include "models/scopemodel.h"
#include "program/benchmarks/benchtable.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

constexpr int sizes[] = {3, 97, 1'000, 10'000};
constexpr int judgedSize = 10'000;

constexpr int viewRows = 40;

/// Asks for what a tree view paints of its first rows: the top level, and below each row that it opens.
void askLikeAView(
    const QAbstractItemModel &model, const QList<int> &roles, const QModelIndex &parent, int &rowsLeft)
{
    for (int row = 0; row < model.rowCount(parent) && rowsLeft > 0; ++row) {
        --rowsLeft;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : roles) {
                static_cast<void>(model.data(index, role));
            }
        }
        const QModelIndex index = model.index(row, 0, parent);
        if (!parent.isValid() && model.hasChildren(index) && index.data().toString() != "scopes"_L1) {
            askLikeAView(model, roles, index, rowsLeft);
        }
    }
}

void showLikeAView(const QAbstractItemModel &model, QList<int> roles = {})
{
    roles += {Qt::DisplayRole, Qt::FontRole, Qt::TextAlignmentRole, Qt::ForegroundRole, Qt::CheckStateRole,
        Qt::DecorationRole, Qt::BackgroundRole}; // what QStyledItemDelegate asks for
    int rowsLeft = viewRows;
    askLikeAView(model, roles, {}, rowsLeft);
}

struct Times {
    Samples fromJson;
    Samples parse;
    Samples metadataModel;
    Samples scopeModel;
    Samples treeRows;
    Samples scopeRows;
    Samples all;
    Samples findings;
};

/// One measured round: everything once, so that a busy moment of the machine hits all alike.
void measure(const QByteArray &body, int repeat, Times &times)
{
    const FakeClock clock;
    const TokenReading reading = readToken(benchToken());
    const ScopeIndices indices;
    const Redactor redactor(QStringList{benchToken()});
    MetadataModel tree;
    ScopeModel scopes;

    double parse = 0;
    double metadataModel = 0;
    double scopeModel = 0;
    double treeRows = 0;
    double scopeRows = 0;
    double fromJson = 0;
    double findings = 0;
    for (int i = 0; i < repeat; ++i) {
        fromJson += milliseconds([&] {
            const QJsonDocument document = QJsonDocument::fromJson(body);
            if (document.isNull()) {
                std::abort();
            }
        });
        Inspection inspection = SampleReply().inspection;
        parse += milliseconds([&] {
            auto metadata = parseMetadata(body, ReplyShape::AccessTokenV1);
            inspection.metadata = std::move(metadata).value();
            inspection.learnSecrets();
        });
        metadataModel += milliseconds([&] { tree.setInspection(inspection, {}, reading, indices); });
        scopeModel += milliseconds([&] { scopes.setScopes(inspection.metadata, redactor); });
        treeRows += milliseconds([&] {
            showLikeAView(tree,
                {MetadataModel::IsMissingRole, MetadataModel::IsUnknownRole, MetadataModel::SeverityRole});
        });
        scopeRows += milliseconds([&] { showLikeAView(scopes); });
        const Expiry expiry(inspection.metadata, inspection.context, clock);
        findings += milliseconds([&] {
            if (checkReply(inspection, &reading, indices, expiry).isEmpty()) {
                std::abort(); // the made-up scopes differ from what the token says
            }
        });
    }
    times.fromJson.add(fromJson / repeat);
    times.parse.add(parse / repeat);
    times.metadataModel.add(metadataModel / repeat);
    times.scopeModel.add(scopeModel / repeat);
    times.treeRows.add(treeRows / repeat);
    times.scopeRows.add(scopeRows / repeat);
    times.all.add((parse + metadataModel + scopeModel + treeRows + scopeRows) / repeat);
    times.findings.add(findings / repeat);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    double costOfThousand = 0;
    for (const int size : sizes) {
        const QByteArray body = replyWithScopes(size);
        Times times;
        const int repeat = std::max(1, 2'000 / size);
        for (int round = 0; round < 25; ++round) {
            measure(body, repeat, times);
        }
        const double json = times.fromJson.least();
        const double ratio = times.all.least() / json;
        const QString name = u"%L1 scopes: parse + models"_s.arg(size);
        const QString against =
            u"fromJson %1 ms; parse %2 + tree %3, 40 rows %4 + scopes %5, 40 rows %6 = %7 ms"_s
                .arg(json, 0, 'f', 3)
                .arg(times.parse.least(), 0, 'f', 3)
                .arg(times.metadataModel.least(), 0, 'f', 3)
                .arg(times.treeRows.least(), 0, 'f', 3)
                .arg(times.scopeModel.least(), 0, 'f', 3)
                .arg(times.scopeRows.least(), 0, 'f', 3)
                .arg(times.all.least(), 0, 'f', 3);
        BenchTable::note(name, ratio, "x fromJson", against);
        if (size == judgedSize) {
            BenchTable::note(u"%L1 scopes: findings"_s.arg(size), times.findings.least(), "ms");
        }
        if (size == 1'000) {
            costOfThousand = times.all.least();
        }
        if (size == judgedSize) {
            BenchTable::row(u"10,000 scopes: parse + models, growth"_s,
                times.all.least() / (10 * costOfThousand), 2.0, "x linear", u"10 times the 1,000 scopes"_s);
        }
    }
    return 0;
}
