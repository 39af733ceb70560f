// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "models/metadatarows.h"

#include "core/findings/findingpaths.h"
#include "core/findings/findingsentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

// The specs that stand directly below `parent` (empty: the top level), by their own name, in order.
std::vector<std::pair<QString, const FieldSpec *>> specsBelow(const QString &parent)
{
    std::vector<std::pair<QString, const FieldSpec *>> result;
    for (const FieldSpec &field : documentedFields()) {
        const QString path = QString::fromLatin1(field.path);
        if (parentPath(path) == parent) {
            result.emplace_back(path.section(u'.', -1), &field);
        }
    }
    return result;
}

} // namespace

void MetadataRows::clear()
{
    *this = MetadataRows();
}

void MetadataRows::build(const TokenMetadata &metadata, const TokenReading &reading)
{
    clear();
    m_metadata = &metadata;
    m_reading = &reading;
    if (!metadata.isEmpty()) {
        m_idOfNode.assign(static_cast<size_t>(metadata.tree().size()), -1);
        addMembers(JsonTree::root, -1);
    }
    m_topCount = size();
    if (reading.isReadable()) {
        MetadataRow head;
        head.kind = MetadataRow::Kind::Reading;
        add(head, -1, m_topCount);
    }
    for (qint32 id = 0; id < size(); ++id) {
        expand(id);
    }
}

bool MetadataRows::isDocumented(const MetadataRow &row) const
{
    return row.spec && row.spec->type == FieldType::Object
        && m_metadata->tree().kind(row.source) == JsonTree::Kind::Object;
}

/// Builds the rows below where only that tells how many there are; else counts them.
void MetadataRows::expand(qint32 id)
{
    const MetadataRow &row = at(id);
    if (row.kind != MetadataRow::Kind::Value || isDocumented(row)) {
        buildChildren(id);
    } else {
        m_rows[static_cast<size_t>(id)].childCount = m_metadata->tree().childCount(row.source);
    }
}

void MetadataRows::buildChildren(qint32 id)
{
    const MetadataRow row = at(id);
    const qint32 first = size();
    switch (row.kind) {
    case MetadataRow::Kind::Value:
        if (m_metadata->tree().kind(row.source) == JsonTree::Kind::Object) {
            addMembers(row.source, id);
        } else if (m_metadata->tree().kind(row.source) == JsonTree::Kind::Array) {
            addElements(row.source, id);
        }
        break;
    case MetadataRow::Kind::Reading:
        addReading(id);
        break;
    case MetadataRow::Kind::ReadingField:
        addScopes(id);
        break;
    case MetadataRow::Kind::Missing:
    case MetadataRow::Kind::ReadingScope:
    case MetadataRow::Kind::ReadingEnd:
        break;
    }
    MetadataRow &built = m_rows[static_cast<size_t>(id)];
    built.firstChild = first;
    built.childCount = size() - first;
}

qint32 MetadataRows::firstChild(qint32 id)
{
    if (at(id).firstChild == MetadataRow::notBuilt) {
        const qint32 first = size();
        buildChildren(id);
        for (qint32 child = first; child < size(); ++child) {
            expand(child);
        }
    }
    return at(id).firstChild;
}

void MetadataRows::add(MetadataRow row, qint32 parent, qint32 &position)
{
    row.parent = parent;
    row.row = position++;
    row.isSecret = (row.spec && row.spec->isSecret) || (parent >= 0 && at(parent).isSecret);
    if (row.kind == MetadataRow::Kind::Value) {
        m_idOfNode[static_cast<size_t>(row.source)] = size();
    }
    m_rows.push_back(row);
}

void MetadataRows::addMembers(JsonTree::Node object, qint32 parent)
{
    const JsonTree &tree = m_metadata->tree();
    qint32 position = 0;
    const auto addValue = [&](JsonTree::Node node, const FieldSpec *spec, bool isUnknown) {
        MetadataRow row;
        row.source = node;
        row.spec = spec;
        row.isUnknown = isUnknown;
        add(row, parent, position);
    };

    const FieldSpec *parentSpec = parent < 0 ? nullptr : at(parent).spec;
    if (parent >= 0 && !isDocumented(at(parent))) {
        for (int row = 0; row < tree.childCount(object); ++row) {
            addValue(tree.child(object, row), nullptr, false);
        }
        return;
    }

    const auto specs = specsBelow(parentSpec ? QString::fromLatin1(parentSpec->path) : QString());
    QHash<QString, size_t> positions;
    for (size_t i = 0; i < specs.size(); ++i) {
        positions.insert(specs[i].first, i);
    }
    std::vector<std::vector<JsonTree::Node>> known(specs.size()); // a name may stand there twice
    std::vector<JsonTree::Node> unknown;
    for (int row = 0; row < tree.childCount(object); ++row) {
        const JsonTree::Node node = tree.child(object, row);
        const auto found = positions.constFind(tree.name(node));
        (found == positions.cend() ? unknown : known[*found]).push_back(node);
    }

    // Of a token that it does not know, HubSpot says no more than that.
    const bool listsMissing = m_metadata->active() != false;
    for (size_t i = 0; i < specs.size(); ++i) {
        const FieldSpec *spec = specs[i].second;
        for (const JsonTree::Node node : known[i]) {
            addValue(node, spec, false);
        }
        if (known[i].empty() && listsMissing && spec->presence != FieldPresence::Legacy
            && spec->shapes.testFlag(m_metadata->shape())) {
            m_idOfMissing.insert(QString::fromLatin1(spec->path), size());
            MetadataRow row;
            row.kind = MetadataRow::Kind::Missing;
            row.spec = spec;
            add(row, parent, position);
        }
    }
    for (const JsonTree::Node node : unknown) {
        addValue(node, nullptr, true);
    }
}

void MetadataRows::addElements(JsonTree::Node array, qint32 parent)
{
    qint32 position = 0;
    for (int row = 0; row < m_metadata->tree().childCount(array); ++row) {
        MetadataRow element;
        element.source = m_metadata->tree().child(array, row);
        add(element, parent, position);
    }
}

void MetadataRows::addReading(qint32 parent)
{
    qint32 position = 0;
    for (qsizetype i = 0; i < m_reading->fields.size(); ++i) {
        const QString name = tokenFieldName(m_reading->fields[i].number);
        MetadataRow row;
        row.kind = MetadataRow::Kind::ReadingField;
        row.source = static_cast<qint32>(i);
        row.spec = name.isEmpty() ? nullptr : findField(QString(u"signed_access_token."_s + name));
        row.isUnknown = name.isEmpty();
        add(row, parent, position);
    }
    if (m_reading->extent == TokenReading::Extent::Partial) {
        MetadataRow row;
        row.kind = MetadataRow::Kind::ReadingEnd;
        add(row, parent, position);
    }
}

void MetadataRows::addScopes(qint32 parent)
{
    constexpr quint32 scopesField = 2;
    const qsizetype field = at(parent).source;
    const auto isLater = [](const TokenField &other) { return other.number == scopesField; };
    if (!m_reading->scopeIndices || m_reading->fields[field].number != scopesField
        || std::any_of(m_reading->fields.begin() + field + 1, m_reading->fields.end(), isLater)) {
        return;
    }
    qint32 position = 0;
    for (qsizetype i = 0; i < m_reading->scopeIndices->size(); ++i) {
        MetadataRow row;
        row.kind = MetadataRow::Kind::ReadingScope;
        row.source = static_cast<qint32>(i);
        add(row, parent, position);
    }
}

void MetadataRows::attach(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        const qint32 found = finding.path.isEmpty() ? -1 : idOfPath(finding.path);
        if (found < 0) {
            continue;
        }
        m_sentences[found].append(findingSentence(finding));
        m_rows[static_cast<size_t>(found)].saysWhatWasExpected |= finding.saysWhatWasExpected();
        for (qint32 id = found; id >= 0; id = at(id).parent) {
            MetadataRow &row = m_rows[static_cast<size_t>(id)];
            row.worstCount = finding.severity > row.severity ? 1
                : finding.severity == row.severity           ? row.worstCount + 1
                                                             : row.worstCount;
            row.severity = std::max(row.severity, finding.severity);
        }
    }
}

qint32 MetadataRows::idOfPath(const QString &path)
{
    if (path.isEmpty() || !m_metadata) {
        return -1;
    }
    const JsonTree &tree = m_metadata->tree();
    const JsonTree::Node node = nodeAtPath(tree, path);
    if (node == JsonTree::none) {
        return m_idOfMissing.value(path, -1);
    }
    std::vector<JsonTree::Node> unbuilt; // from the node up
    const auto idOf = [this](JsonTree::Node of) { return m_idOfNode[static_cast<size_t>(of)]; };
    for (JsonTree::Node step = node; step != JsonTree::root && idOf(step) < 0; step = tree.parent(step)) {
        unbuilt.push_back(step);
    }
    for (auto step = unbuilt.rbegin(); step != unbuilt.rend(); ++step) {
        static_cast<void>(firstChild(idOf(tree.parent(*step))));
    }
    return idOf(node);
}

} // namespace Inspector
