// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/findings.h"
#include "core/metadata/inspection.h"
#include "core/scopes/scopeindices.h"
#include "core/secrets/redaction.h"
#include "core/text/visibletext.h"
#include "core/token/tokenreading.h"
#include "models/metadatarows.h"
#include "models/metadatatext.h"

#include <QAbstractItemModel>
#include <QCache>

namespace Inspector {

/// The metadata as a tree: documented fields in their order (missing ones included), then unknown ones, then,
/// as a section of its own, what the token says of itself.
///
/// Columns: Field (HubSpot's own name), Value (as a person reads it), Meaning (one plain sentence). Secrets
/// are masked in every role but RawValueRole; all server text passes through ServerText.
/// Time does not change the model: a countdown never resets it.
class MetadataModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { FieldColumn, ValueColumn, MeaningColumn, ColumnCount };
    enum Role {
        RawValueRole = Qt::UserRole + 1, ///< typed and exact: qint64, bool, QString; the number's text where
                                         ///< int64 does not hold it. Secret rows: the secret
        RawTextRole, ///< the value as it stood in the JSON text, redacted unless isSecret rows are asked for
                     ///< by RawValueRole
        FieldKeyRole, ///< HubSpot's key
        JsonPathRole, ///< dotted, array elements as [3]: "scopes[3]"
        IsSecretRole,
        SeverityRole, ///< int(Severity): the worst of this row and everything below it
        IsMissingRole, ///< documented, but not in the reply
        IsBlobRole, ///< an internal value that tells a person nothing: base64, signatures
        IsUnknownRole, ///< in the reply, but not documented: "new"
        FullTextRole, ///< what DisplayRole of the Value column says, uncut: for "show all"
    };

    explicit MetadataModel(QObject *parent = nullptr);

    /// Replaces everything. `reading` may be unreadable: then there is no reading section.
    void setInspection(const Inspection &inspection, const QList<Finding> &findings,
        const TokenReading &reading, const ScopeIndices &indices);
    /// Only the reading: nothing was asked yet, or HubSpot did not know the token.
    void setReading(const TokenReading &reading, const ScopeIndices &indices);
    void clear();

    /// The row of a dotted path of the reply; invalid if there is none.
    [[nodiscard]] QModelIndex indexOfPath(const QString &path) const;
    /// How many rows are held in memory: those below a list only once one of them was asked for.
    [[nodiscard]] int builtRowCount() const { return m_rows.size(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] bool isOwn(const QModelIndex &index) const;
    [[nodiscard]] const MetadataRow &row(const QModelIndex &index) const;
    [[nodiscard]] const MetadataRow *parentRow(const MetadataRow &row) const;
    [[nodiscard]] QString displayText(const QModelIndex &index) const;
    [[nodiscard]] QString valueText(qint32 id) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] QString meaningText(qint32 id) const;
    [[nodiscard]] QString insideText(const MetadataRow &row) const;
    [[nodiscard]] QString descriptionText(const QModelIndex &index) const;
    [[nodiscard]] QVariant rowData(const QModelIndex &index, int role) const;

    MetadataText m_text;
    mutable MetadataRows m_rows; // refers to m_text's inspection and reading; grows as rows are asked for
    mutable QCache<qint32, QString> m_longValues{64}; // redacting a long value costs too much for each paint
};

} // namespace Inspector
