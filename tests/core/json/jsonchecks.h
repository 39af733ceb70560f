// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"

namespace Inspector::Testing {

inline JsonTree parsed(const QByteArray &json)
{
    auto tree = JsonTree::parse(json);
    return tree ? std::move(tree).value() : JsonTree();
}

/// Whether every node stands where its parent says it does, and parses to the same value by itself.
inline bool isConsistent(const JsonTree &tree)
{
    qsizetype children = 0;
    for (JsonTree::Node node = 0; node < tree.size(); ++node) {
        for (int row = 0; row < tree.childCount(node); ++row, ++children) {
            const JsonTree::Node child = tree.child(node, row);
            const QByteArrayView outer = tree.source(node);
            const QByteArrayView inner = tree.source(child);
            const bool isInside = inner.begin() > outer.begin() && inner.end() < outer.end();
            const bool isNamed = !tree.nameSource(child).isEmpty();
            if (tree.parent(child) != node || tree.row(child) != row || !isInside
                || isNamed != (tree.kind(node) == JsonTree::Kind::Object)) {
                return false;
            }
        }
    }
    return children == tree.size() - 1;
}

} // namespace Inspector::Testing
