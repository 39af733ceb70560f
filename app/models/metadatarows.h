// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/findings.h"
#include "core/metadata/inspection.h"
#include "core/token/tokenreading.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

namespace Inspector {

/// One row of the metadata tree: its place, and what it shows. Holds no text.
struct MetadataRow {
    enum class Kind : quint8 {
        Value, ///< a value of the reply: `source` is its JSON node
        Missing, ///< a documented field that the reply does not have
        Reading, ///< the head of the section on what the token says of itself
        ReadingField, ///< `source` is the position in TokenReading::fields
        ReadingScope, ///< `source` is the position in TokenReading::scopeIndices
        ReadingEnd, ///< where a damaged token stops being readable
    };
    static constexpr qint32 notBuilt = -1;
    const FieldSpec *spec = nullptr; ///< null for what HubSpot does not document
    qint32 parent = -1; ///< row id; -1 at the top
    qint32 row = 0; ///< position below the parent
    qint32 firstChild = notBuilt; ///< row id; the children stand side by side
    qint32 childCount = 0;
    qint32 source = -1;
    Kind kind = Kind::Value;
    bool isSecret = false;
    bool isUnknown = false;
    bool saysWhatWasExpected = false; ///< a finding of the row does
    Severity severity = Severity::None; ///< the worst of the row and everything below
    int worstCount = 0; ///< how many findings of that severity, of the row and everything below
};

/// The rows of the tree as one flat list, built in linear time. The elements of a list and the members of an
/// object that HubSpot does not document, which may be a million, get rows when one of them is asked for; ids
/// that were given out stay. References to rows do not live through firstChild() and idOfPath().
class MetadataRows final {
public:
    /// Either part may be empty: then its section is left out.
    void build(const TokenMetadata &metadata, const TokenReading &reading);
    /// Hangs findings on their rows and carries their severity up.
    void attach(const QList<Finding> &findings);
    void clear();

    [[nodiscard]] const MetadataRow &at(qint32 id) const { return m_rows[static_cast<size_t>(id)]; }
    [[nodiscard]] qint32 topCount() const { return m_topCount; }
    /// How many rows were built so far.
    [[nodiscard]] qint32 size() const { return static_cast<qint32>(m_rows.size()); }
    /// The row id of the first child of a row that has children; builds them if need be.
    [[nodiscard]] qint32 firstChild(qint32 id);
    /// The row id of a dotted path of the reply; -1 if there is none. Builds the rows down to it if need be.
    [[nodiscard]] qint32 idOfPath(const QString &path);
    [[nodiscard]] QStringList sentences(qint32 id) const { return m_sentences.value(id); }

private:
    void expand(qint32 id);
    void buildChildren(qint32 id);
    [[nodiscard]] bool isDocumented(const MetadataRow &row) const;
    void add(MetadataRow row, qint32 parent, qint32 &position);
    void addMembers(JsonTree::Node object, qint32 parent);
    void addElements(JsonTree::Node array, qint32 parent);
    void addReading(qint32 parent);
    void addScopes(qint32 parent);

    const TokenMetadata *m_metadata = nullptr; // while building, and for paths; owned by the caller
    const TokenReading *m_reading = nullptr;
    std::vector<MetadataRow> m_rows;
    std::vector<qint32> m_idOfNode;
    QHash<QString, qint32> m_idOfMissing; // by path
    QHash<qint32, QStringList> m_sentences;
    qint32 m_topCount = 0;
};

} // namespace Inspector
