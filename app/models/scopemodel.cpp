// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "models/scopemodel.h"

#include "core/jsonwriter.h"
#include "core/tokenmetadata.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <deque>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr quintptr areaTag = 0; // internalId of areas; of scopes, the area's row + 1
constexpr qsizetype longestShownScope = 512;
constexpr qsizetype longestTitle = 80;
constexpr size_t mostAreas = 500; // HubSpot has some thirty

/// Sorts the texts of a JSON list into areas, by the bytes they are written in: this runs over all of them at
/// once, so it makes no string of any that is written plainly.
class Grouping final {
public:
    struct Group {
        QString area; // empty for the single words, which would each be an area of one
        int count = 0;
    };

    Grouping(const JsonTree &tree, JsonTree::Node list);
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

Grouping::Grouping(const JsonTree &tree, JsonTree::Node list)
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

qint32 Grouping::groupOf(QByteArrayView area, JsonTree::Node node)
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

QByteArrayView Grouping::areaOf(JsonTree::Node node, QByteArrayView written)
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

QByteArrayView Grouping::keyOf(JsonTree::Node node)
{
    const QByteArrayView written = m_tree.source(node);
    return written.contains('\\') ? keyOf(m_tree.string(node)) : written.sliced(1, written.size() - 2);
}

QByteArrayView Grouping::keyOf(const QString &text)
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

qint32 Grouping::add(const QString &area)
{
    m_groups.push_back({area, 0});
    return static_cast<qint32>(m_groups.size()) - 1;
}

std::vector<JsonTree::Node> Grouping::sorted(const std::vector<size_t> &order) const
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

/// Sorts nodes by the key that `keyOf` makes of each once.
template <class Key, class Iterator, class KeyOf>
void sortNodes(Iterator begin, Iterator end, KeyOf keyOf)
{
    struct Keyed {
        Key key;
        JsonTree::Node node;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<size_t>(end - begin));
    for (auto node = begin; node != end; ++node) {
        keyed.push_back({keyOf(*node), *node});
    }
    std::sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) { return a.key < b.key; });
    std::transform(keyed.begin(), keyed.end(), begin, [](const Keyed &entry) { return entry.node; });
}

} // namespace

ScopeModel::ScopeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ScopeModel::setScopes(const TokenMetadata &metadata, const Redactor &redactor)
{
    const JsonTree::Node list = metadata.node(u"scopes");
    const bool isList = list != JsonTree::none && metadata.tree().kind(list) == JsonTree::Kind::Array;
    setScopes(metadata.tree(), isList ? list : JsonTree::none, redactor);
}

void ScopeModel::setScopes(const QStringList &scopes, const Redactor &redactor)
{
    JsonWriter json;
    json.beginArray();
    for (const QString &scope : scopes) {
        json.string(scope);
    }
    json.endArray();
    const auto tree = JsonTree::parse(json.take());
    setScopes(tree ? *tree : JsonTree(), tree ? JsonTree::root : JsonTree::none, redactor);
}

void ScopeModel::setScopes(const JsonTree &tree, JsonTree::Node list, const Redactor &redactor)
{
    beginResetModel();
    m_scopes.clear();
    m_areas.clear();
    m_searched.clear();
    m_tree = tree;
    m_redactor = redactor;
    if (list != JsonTree::none) {
        const Grouping grouping(m_tree, list);
        const auto &groups = grouping.groups();
        QStringList titles;
        for (const Grouping::Group &group : groups) {
            titles += group.area.isEmpty()
                ? tr("General")
                : visibleText(m_redactor.redact(areaText(group.area).left(2 * longestTitle)), longestTitle);
        }
        std::vector<size_t> order(groups.size());
        std::iota(order.begin(), order.end(), size_t{0});
        std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
            const int byTitle = titles[static_cast<qsizetype>(a)].compare(
                titles[static_cast<qsizetype>(b)], Qt::CaseInsensitive);
            return byTitle != 0 ? byTitle < 0 : groups[a].area < groups[b].area;
        });
        m_scopes = grouping.sorted(order);
        size_t first = 0;
        for (const size_t group : order) {
            m_areas.push_back({titles[static_cast<qsizetype>(group)], first, groups[group].count});
            first += static_cast<size_t>(groups[group].count);
        }
    }
    endResetModel();
}

void ScopeModel::clear()
{
    setScopes(QStringList());
}

int ScopeModel::scopeCount() const
{
    return static_cast<int>(m_scopes.size());
}

bool ScopeModel::isArea(const QModelIndex &index) const
{
    return index.internalId() == areaTag;
}

// checkIndex() asks for parent and counts, each of which checks again: too much for each question of a view.
bool ScopeModel::isOwn(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this || index.column() >= ColumnCount) {
        return false;
    }
    const size_t position = areaPosition(index);
    return position < m_areas.size() && (isArea(index) || index.row() < m_areas[position].count);
}

size_t ScopeModel::areaPosition(const QModelIndex &index) const
{
    return static_cast<size_t>(isArea(index) ? static_cast<quintptr>(index.row()) : index.internalId() - 1);
}

const ScopeModel::Area &ScopeModel::area(const QModelIndex &index) const
{
    return m_areas[areaPosition(index)];
}

QString ScopeModel::scope(const QModelIndex &index) const
{
    Area &area = m_areas[areaPosition(index)];
    sortScopes(area);
    return m_tree.string(m_scopes[area.first + static_cast<size_t>(index.row())]);
}

void ScopeModel::sortScopes(Area &area) const
{
    if (std::exchange(area.isSorted, true)) {
        return;
    }
    const auto begin = m_scopes.begin() + static_cast<std::ptrdiff_t>(area.first);
    const auto end = begin + area.count;
    const auto isPlain = [this](JsonTree::Node node) {
        const QByteArrayView written = m_tree.source(node);
        return std::all_of(written.begin(), written.end(),
            [](char c) { return c != '\\' && static_cast<quint8>(c) < 0x80; });
    };
    // Plain ASCII is in the same order as written as it is decoded.
    if (std::all_of(begin, end, isPlain)) {
        sortNodes<QByteArrayView>(begin, end, [this](JsonTree::Node node) {
            return m_tree.source(node).chopped(1); // the closing quote would come before letters
        });
    } else {
        sortNodes<QString>(begin, end, [this](JsonTree::Node node) { return m_tree.string(node); });
    }
}

std::vector<bool> ScopeModel::matches(const QStringList &words) const
{
    if (m_searched.isEmpty()) {
        for (Area &area : m_areas) {
            sortScopes(area);
        }
        m_searched.reserve(static_cast<qsizetype>(m_scopes.size()));
        for (const JsonTree::Node node : m_scopes) {
            m_searched += m_tree.string(node).toLower();
        }
    }
    std::vector<bool> result;
    result.reserve(m_scopes.size());
    for (const QString &name : std::as_const(m_searched)) {
        result.push_back(std::all_of(
            words.begin(), words.end(), [&name](const QString &word) { return name.contains(word); }));
    }
    return result;
}

QModelIndex ScopeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : areaTag);
}

QModelIndex ScopeModel::parent(const QModelIndex &child) const
{
    if (!isOwn(child) || isArea(child)) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId() - 1), 0, areaTag);
}

int ScopeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_areas.size());
    }
    return isOwn(parent) && parent.column() == 0 && isArea(parent) ? area(parent).count : 0;
}

int ScopeModel::columnCount(const QModelIndex &parent) const
{
    return !parent.isValid() || (isOwn(parent) && parent.column() == 0) ? ColumnCount : 0;
}

Qt::ItemFlags ScopeModel::flags(const QModelIndex &index) const
{
    if (!isOwn(index)) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isArea(index) ? flags : flags | Qt::ItemNeverHasChildren;
}

QVariant ScopeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    if (section == ScopeColumn) {
        return tr("Scope");
    }
    return section == AccessColumn ? tr("Access") : QVariant();
}

QVariant ScopeModel::data(const QModelIndex &index, int role) const
{
    if (!isOwn(index)) {
        return {};
    }
    return isArea(index) ? areaData(index, role) : scopeData(index, role);
}

QVariant ScopeModel::areaData(const QModelIndex &index, int role) const
{
    const Area &area = this->area(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == ScopeColumn ? area.title : QString::number(area.count);
    case Qt::AccessibleTextRole:
        //: For a screen reader: %1 is an area such as CRM
        return index.column() == ScopeColumn ? tr("%1, %n scopes", nullptr, area.count).arg(area.title)
                                             : QString::number(area.count);
    case ScopeNameRole:
        return QString();
    case AreaRole:
        return area.title;
    case AccessRole:
        return static_cast<int>(ScopeAccess::Unstated);
    case CountRole:
        return area.count;
    default:
        return {};
    }
}

QString ScopeModel::shownName(const QString &scope) const
{
    return singleLine(visibleText(m_redactor.redact(scope.left(2 * longestShownScope)), longestShownScope));
}

QVariant ScopeModel::scopeData(const QModelIndex &index, int role) const
{
    // A name may be a megabyte of escapes: it is not read for what a view asks besides.
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
    case ScopeNameRole:
    case AreaRole:
    case AccessRole:
        break;
    default:
        return {};
    }
    const QString scope = this->scope(index);
    const auto parsed = [&scope] { return parseScopeName(scope); };
    const auto explained = [&] {
        return m_redactor.redact(scopeExplanation(parseScopeName(shownName(scope))));
    };
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == ScopeColumn ? shownName(scope) : accessText(parsed().access);
    case Qt::AccessibleTextRole: {
        QString access = accessText(parsed().access);
        if (index.column() == AccessColumn) {
            return access;
        }
        return access.isEmpty() ? shownName(scope) : QString(shownName(scope) + u": "_s + access);
    }
    case Qt::ToolTipRole:
        return QString(u"<qt>"_s + explained().toHtmlEscaped() + u"</qt>"_s);
    case Qt::AccessibleDescriptionRole:
        return explained();
    case ScopeNameRole:
        return scope;
    case AreaRole:
        return area(index).title;
    case AccessRole:
        return static_cast<int>(parsed().access);
    default:
        return {};
    }
}

ScopeFilterModel::ScopeFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void ScopeFilterModel::setSourceModel(QAbstractItemModel *sourceModel)
{
    disconnect(m_resetConnection);
    m_scopes = qobject_cast<ScopeModel *>(sourceModel);
    m_matches.clear();
    if (sourceModel != nullptr) {
        m_resetConnection = connect(
            sourceModel, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_matches.clear(); });
    }
    QSortFilterProxyModel::setSourceModel(sourceModel);
}

void ScopeFilterModel::setFilterWords(const QString &text)
{
    QStringList words = text.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words) {
        return;
    }
    m_words = std::move(words);
    m_matches.clear();
    // Taking rows out one by one costs QSortFilterProxyModel minutes at 10,000 scopes; a new mapping, told as
    // a changed layout, keeps selection and expansion too.
    invalidate();
}

bool ScopeFilterModel::accepts(size_t position) const
{
    if (m_matches.empty()) {
        m_matches = m_scopes->matches(m_words);
    }
    return m_matches[position];
}

int ScopeFilterModel::acceptedCount() const
{
    const ScopeModel *scopes = m_scopes.data();
    if (scopes == nullptr) {
        return 0;
    }
    if (m_words.isEmpty()) {
        return scopes->scopeCount();
    }
    int count = 0;
    for (size_t position = 0; position < scopes->m_scopes.size(); ++position) {
        count += accepts(position) ? 1 : 0;
    }
    return count;
}

bool ScopeFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const ScopeModel *scopes = m_scopes.data();
    if (scopes == nullptr || m_words.isEmpty()) {
        return true;
    }
    const auto row = static_cast<size_t>(sourceRow);
    if (sourceParent.isValid()) {
        return accepts(scopes->area(sourceParent).first + row);
    }
    const ScopeModel::Area &area = scopes->m_areas[row];
    for (size_t position = area.first; position < area.first + static_cast<size_t>(area.count); ++position) {
        if (accepts(position)) {
            return true;
        }
    }
    return false;
}

} // namespace Inspector
