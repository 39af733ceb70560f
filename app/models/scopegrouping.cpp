// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "models/scopegrouping.h"

#include <algorithm>
#include <utility>

namespace Inspector {

namespace {

constexpr size_t mostAreas = 500; // HubSpot has some thirty

} // namespace

ScopeGrouping::ScopeGrouping(const JsonTree &tree, JsonTree::Node list)
    : m_tree(tree)
{
    const int count = tree.childCount(list);
    m_members.reserve(static_cast<size_t>(count));
    for (int row = 0; row < count; ++row) {
        const JsonTree::Node node = tree.child(list, row);
        const QByteArrayView written = tree.source(node);
        if (written.front() != '"') {
            continue; // no text
        }
        const QByteArrayView area = areaOf(node, written.sliced(1, written.size() - 2));
        const qint32 group = area.isEmpty() ? noGroup : groupOf(area, node);
        m_members.push_back({node, group});
        if (group != noGroup) {
            ++m_groups[static_cast<size_t>(group)].count;
        }
    }
    qint32 singleWords = noGroup;
    for (Member &member : m_members) {
        if (member.group == noGroup) {
            const auto known = m_groupOfArea.constFind(keyOf(member.node));
            if (known == m_groupOfArea.cend() && singleWords == noGroup) {
                singleWords = add({});
            }
            member.group = known == m_groupOfArea.cend() ? singleWords : *known;
            ++m_groups[static_cast<size_t>(member.group)].count;
        }
    }
}

qint32 ScopeGrouping::groupOf(QByteArrayView area, JsonTree::Node node)
{
    const auto slot = static_cast<quint8>(area.front() * 31 + area.back() * 7 + area.size());
    Recent &recent = m_recent[slot];
    if (recent.group == noGroup || recent.area != area) {
        const auto known = m_groupOfArea.constFind(area);
        const bool isNew = known == m_groupOfArea.cend();
        if (isNew && m_groups.size() >= mostAreas) {
            return noGroup;
        }
        if (isNew) {
            const QString name = m_tree.string(node);
            recent = {area, add(name.first(name.indexOf(u'.')))};
            m_groupOfArea.insert(area, recent.group);
        } else {
            recent = {area, *known};
        }
    }
    return recent.group;
}

QByteArrayView ScopeGrouping::areaOf(JsonTree::Node node, QByteArrayView written)
{
    const auto *end =
        std::find_if(written.begin(), written.end(), [](char c) { return c == '.' || c == '\\'; });
    if (end == written.end()) {
        return {};
    }
    if (*end == '.') {
        return written.first(end - written.begin());
    }
    const QString name = m_tree.string(node); // even the dot may be written as an escape
    const qsizetype dot = name.indexOf(u'.');
    return dot <= 0 ? QByteArrayView() : keyOf(name.first(dot));
}

QByteArrayView ScopeGrouping::keyOf(JsonTree::Node node)
{
    const QByteArrayView written = m_tree.source(node);
    return written.contains('\\') ? keyOf(m_tree.string(node)) : written.sliced(1, written.size() - 2);
}

QByteArrayView ScopeGrouping::keyOf(const QString &text)
{
    QByteArray key = text.toUtf8();
    if (QString::fromUtf8(key) != text) {
        key = "\xFF";
        for (const QChar unit : text) {
            key += QByteArray::number(unit.unicode(), 16) + ' ';
        }
    }
    return m_decoded.emplace_back(std::move(key));
}

qint32 ScopeGrouping::add(const QString &area)
{
    m_groups.push_back({area, 0});
    return static_cast<qint32>(m_groups.size()) - 1;
}

std::vector<JsonTree::Node> ScopeGrouping::sorted(const std::vector<size_t> &order) const
{
    std::vector<size_t> next(m_groups.size());
    size_t begin = 0;
    for (const size_t group : order) {
        next[group] = begin;
        begin += static_cast<size_t>(m_groups[group].count);
    }
    std::vector<JsonTree::Node> nodes(m_members.size());
    for (const Member &member : m_members) {
        nodes[next[static_cast<size_t>(member.group)]++] = member.node;
    }
    return nodes;
}

} // namespace Inspector
