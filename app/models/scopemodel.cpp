// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "models/scopemodel.h"

#include "core/json/jsonwriter.h"
#include "core/metadata/tokenmetadata.h"
#include "core/text/labelledtext.h"
#include "core/text/visibletext.h"
#include "models/scopegrouping.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr quintptr areaTag = 0; // internalId of areas; of scopes, the area's row + 1
constexpr qsizetype longestShownScope = 512;
constexpr qsizetype longestTitle = 80;

/// A name as it is written, behind what all names of its area begin with: that would be most of what
/// comparing them takes. No byte of it is 0.
struct WrittenKey {
    explicit WrittenKey(QByteArrayView written)
    {
        std::array<char, sizeof head> bytes{};
        const auto size = std::min<qsizetype>(bytes.size(), written.size());
        std::copy_n(written.begin(), size, bytes.begin());
        head = qFromBigEndian<quint64>(bytes.data());
        rest = written.sliced(size);
    }
    bool operator<(const WrittenKey &other) const
    {
        return head != other.head ? head < other.head : rest < other.rest;
    }

    quint64 head = 0;
    QByteArrayView rest;
};

qsizetype commonBeginning(QByteArrayView a, QByteArrayView b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
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
        const ScopeGrouping grouping(m_tree, list);
        const auto &groups = grouping.groups();
        QStringList titles;
        for (const ScopeGrouping::Group &group : groups) {
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
        const auto written = [this](JsonTree::Node node) {
            return m_tree.source(node).chopped(1); // the closing quote would come before letters
        };
        QByteArrayView shared = written(*begin);
        for (auto node = begin; node != end; ++node) {
            shared = shared.first(commonBeginning(shared, written(*node)));
        }
        sortNodes<WrittenKey>(
            begin, end, [&](JsonTree::Node node) { return WrittenKey(written(node).sliced(shared.size())); });
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
    // hasIndex() would check the parent once for its rows and once for its columns.
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent)) {
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
        return access.isEmpty() ? shownName(scope) : labelledText(shownName(scope), access);
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

} // namespace Inspector
