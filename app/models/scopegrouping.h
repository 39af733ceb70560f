// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <deque>
#include <vector>

namespace Inspector {

/// Sorts the texts of a JSON list into areas, by the bytes they are written in: this runs over all of them at
/// once, so it makes no string of any that is written plainly.
class ScopeGrouping final {
public:
    struct Group {
        QString area; // empty for the single words, which would each be an area of one
        int count = 0;
    };

    ScopeGrouping(const JsonTree &tree, JsonTree::Node list);
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }
    /// All texts, those of one group side by side, the groups as `order` has them.
    [[nodiscard]] std::vector<JsonTree::Node> sorted(const std::vector<size_t> &order) const;

private:
    struct Member {
        JsonTree::Node node;
        qint32 group;
    };
    static constexpr qint32 noGroup = -1;
    struct Recent {
        QByteArrayView area;
        qint32 group = noGroup;
    };
    [[nodiscard]] qint32 groupOf(QByteArrayView area, JsonTree::Node node);
    /// What stands before the first dot of a text `written` so, as keyOf() has it; empty if there is no dot.
    [[nodiscard]] QByteArrayView areaOf(JsonTree::Node node, QByteArrayView written);
    /// A text as it is told from others: its UTF-8, or where it has none its units, spelled out behind
    /// a byte that no UTF-8 has.
    [[nodiscard]] QByteArrayView keyOf(JsonTree::Node node);
    [[nodiscard]] QByteArrayView keyOf(const QString &text);
    qint32 add(const QString &area);

    const JsonTree &m_tree;
    std::vector<Group> m_groups;
    std::vector<Member> m_members;
    QHash<QByteArrayView, qint32> m_groupOfArea;
    std::array<Recent, 256> m_recent; // before the hash: areas are few, and asked for with every scope
    std::deque<QByteArray> m_decoded; // keys that do not stand in the reply
};

} // namespace Inspector
