// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/inspection.h"
#include "core/scopes/scopeindices.h"
#include "core/token/tokenreading.h"
#include "models/metadatarows.h"

#include <QCoreApplication>
#include <QString>
#include <QVariant>

namespace Inspector {

/// What the rows of the metadata tree say, made when a row is asked for. Everything but rawValue() is
/// redacted and safe to show as plain text.
class MetadataText final {
    Q_DECLARE_TR_FUNCTIONS(MetadataText)
public:
    /// Longer values are cut in cells; fullValue() has all of them.
    static constexpr qsizetype maxCell = 4096;

    Inspection inspection;
    TokenReading reading;
    ScopeIndices indices;
    bool isReadingDifferent = false; ///< findings say so
    bool isSignedPartDifferent = false; ///< likewise

    /// Forgets everything.
    void clear();

    [[nodiscard]] QString field(const MetadataRow &row) const;
    [[nodiscard]] QString value(const MetadataRow &row) const;
    [[nodiscard]] QString fullValue(const MetadataRow &row) const;
    [[nodiscard]] QString meaning(const MetadataRow &row, const MetadataRow *parent) const;
    [[nodiscard]] QVariant rawValue(const MetadataRow &row) const;
    [[nodiscard]] QString rawText(const MetadataRow &row) const;
    [[nodiscard]] QString key(const MetadataRow &row) const;
    [[nodiscard]] QString path(const MetadataRow &row) const;

private:
    enum class Extent : bool { Cell, Full };
    [[nodiscard]] QString cell(const MetadataRow &row, Extent extent) const;
    [[nodiscard]] QString shown(const ServerText &text, Extent extent) const;
    [[nodiscard]] QString jsonValue(const MetadataRow &row, Extent extent) const;
    [[nodiscard]] QString numberValue(const MetadataRow &row, Extent extent) const;
    [[nodiscard]] QString readingValue(const TokenField &field, const FieldSpec *spec) const;
    [[nodiscard]] QString scopeMeaning(const QString &scope) const;
    [[nodiscard]] QString expectation(const MetadataRow &row, const MetadataRow *parent) const;
    [[nodiscard]] QString byteRange(const MetadataRow &row) const;
    [[nodiscard]] const TokenField &tokenField(const MetadataRow &row) const
    {
        return reading.fields[row.source];
    }
    [[nodiscard]] qint32 scopeIndex(const MetadataRow &row) const
    {
        return reading.scopeIndices.value_or(QList<qint32>()).at(row.source);
    }
};

} // namespace Inspector
