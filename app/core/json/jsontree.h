// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/expected.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace Inspector {

/// Why bytes are not a JSON text, and where.
struct JsonError {
    Q_GADGET
public:
    enum class Kind {
        Empty, ///< nothing, or white space only
        Syntax, ///< not JSON (RFC 8259) from `offset` on
        BadUtf8, ///< not UTF-8; `offset` is 0
        TooDeep, ///< nested deeper than JsonTree::maxDepth
        TooLarge, ///< more than JsonTree's maxBytes, maxNodes or, in one object, maxMembers
    };
    Q_ENUM(Kind)
    Kind kind = Kind::Empty;
    qsizetype offset = 0; ///< in bytes from the start
};

/// A JSON text, read strictly (RFC 8259) and kept without any loss.
///
/// QJsonDocument sorts the members, keeps only the last of two equal keys, turns integers from 2^63 on into
/// doubles and refuses 1e400. This program promises to show and export exactly what HubSpot sent, so the tree
/// keeps one copy of the bytes and, for each value, its range: numbers stay as they were
/// written, members in their order, duplicates visible.
///
/// Nodes are small integers; 0 is the root. A default-constructed tree has no nodes. Copies share everything.
class JsonTree final {
public:
    enum class Kind : quint8 { Null, Boolean, Number, String, Array, Object };
    using Node = qint32;
    static constexpr Node none = -1;
    static constexpr Node root = 0;
    static constexpr int maxDepth = 512;
    // A hostile text must not freeze the window or fill the memory. These leave room for an export, which is
    // larger than the reply in it; the bounds of a reply are parseMetadata()'s.
    static constexpr qsizetype maxBytes = 4 * 1024 * 1024;
    static constexpr int maxNodes = 25'000;
    static constexpr int maxMembers = 1'000; ///< of one object; members are sought one by one

    JsonTree() = default;
    /// A leading UTF-8 byte order mark is skipped.
    [[nodiscard]] static Expected<JsonTree, JsonError> parse(QByteArray bytes);

    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] qsizetype size() const
    {
        return m_nodes ? static_cast<qsizetype>(m_nodes->entries.size()) : 0;
    }

    [[nodiscard]] Kind kind(Node node) const { return at(node).kind; }
    [[nodiscard]] Node parent(Node node) const { return at(node).parent; }
    /// Position among the parent's children, in the order of the text.
    [[nodiscard]] int row(Node node) const { return at(node).row; }
    [[nodiscard]] int childCount(Node node) const { return at(node).childCount; }
    [[nodiscard]] Node child(Node node, int row) const;
    /// The member of an object by its decoded name; the last one where a name is there twice; `none` if
    /// absent or if `object` is no object.
    [[nodiscard]] Node member(Node object, QStringView name) const;

    /// The decoded member name; empty for array elements and the root.
    [[nodiscard]] QString name(Node node) const;
    /// The decoded string; empty for other kinds. An unpaired surrogate escape stays as that code unit.
    [[nodiscard]] QString string(Node node) const;
    [[nodiscard]] bool boolean(Node node) const;
    /// The number if it is an integer, in any notation ("5", "5.0", "5e0"), that int64 holds exactly; else
    /// nothing.
    [[nodiscard]] std::optional<qint64> integer(Node node) const;
    /// The value as it was written, white space around it excluded; a view into bytes().
    [[nodiscard]] QByteArrayView source(Node node) const;
    /// The member name as it was written, quotes included; empty where there is none.
    [[nodiscard]] QByteArrayView nameSource(Node node) const;
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    struct Entry {
        qint32 begin = 0, end = 0; // the value, in m_bytes
        qint32 nameBegin = 0, nameEnd = 0; // the member name with its quotes
        Node parent = none;
        qint32 row = 0;
        qint32 firstChild = 0, childCount = 0; // in Nodes::children
        Kind kind = Kind::Null;
    };
    struct Nodes {
        std::vector<Entry> entries;
        std::vector<Node> children; // for each container its children, side by side
    };
    friend class JsonTreeReader;
    [[nodiscard]] const Entry &at(Node node) const;

    QByteArray m_bytes;
    std::shared_ptr<Nodes> m_nodes; // never changed once it was read
};

// Asked for with each of ten thousand scopes, so inline.

inline const JsonTree::Entry &JsonTree::at(Node node) const
{
    Q_ASSERT(node >= 0 && node < size());
    return m_nodes->entries[static_cast<size_t>(node)];
}

inline JsonTree::Node JsonTree::child(Node node, int row) const
{
    const Entry &entry = at(node);
    if (row < 0 || row >= entry.childCount) {
        return none;
    }
    return m_nodes->children[static_cast<size_t>(entry.firstChild) + static_cast<size_t>(row)];
}

inline QByteArrayView JsonTree::source(Node node) const
{
    const Entry &entry = at(node);
    return QByteArrayView(m_bytes).sliced(entry.begin, entry.end - entry.begin);
}

inline QByteArrayView JsonTree::nameSource(Node node) const
{
    const Entry &entry = at(node);
    return QByteArrayView(m_bytes).sliced(entry.nameBegin, entry.nameEnd - entry.nameBegin);
}

} // namespace Inspector
