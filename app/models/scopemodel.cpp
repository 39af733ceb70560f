// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "models/scopemodel.h"

#include "core/metadata/tokenmetadata.h"
#include "core/scopes/scopename.h"
#include "core/secrets/servertext.h"
#include "core/text/labelledtext.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr quintptr areaTag = 0; // internalId of areas; of scopes, the area's row + 1
constexpr qsizetype maxShownScope = 512;
constexpr qsizetype maxTitle = 80;
// HubSpot has some thirty areas and eighty objects; beyond these, a scope is listed in its area or among the
// rest.
constexpr size_t maxObjects = 400;
constexpr size_t maxGroups = 500;

bool isArea(const QModelIndex &index)
{
    return index.internalId() == areaTag;
}

} // namespace

ScopeModel::ScopeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ScopeModel::setScopes(const TokenMetadata &metadata, const Redactor &redactor)
{
    setScopes(metadata.scopes(), redactor);
}

void ScopeModel::setScopes(const QStringList &scopes, const Redactor &redactor)
{
    m_redactor = redactor;
    m_scopes = scopes;
    rebuild();
}

void ScopeModel::setCheck(const QList<AbsentScope> &absent, const QStringList &extra)
{
    if (absent.isEmpty() && extra.isEmpty() && m_absent.isEmpty() && m_extra.isEmpty()) {
        return;
    }
    m_absent = absent;
    m_extra = QSet<QString>(extra.begin(), extra.end());
    m_reasons.clear();
    for (const AbsentScope &scope : absent) {
        m_reasons.insert(scope.name, scope.words);
    }
    rebuild();
}

void ScopeModel::rebuild()
{
    beginResetModel();
    m_scopeCount = static_cast<int>(m_scopes.size());
    m_areas = grouped(m_scopes);
    addAbsent(Group::Undecided, tr("Undecided"));
    addAbsent(Group::Missing, tr("Missing"));
    endResetModel();
}

void ScopeModel::addAbsent(Group group, const QString &title)
{
    Area area{{}, title, {}, {}, group};
    for (const AbsentScope &scope : std::as_const(m_absent)) {
        if (scope.isMissing == (group == Group::Missing)) {
            area.scopes += scope.name; // in their own order: the worst first
        }
    }
    if (!area.scopes.isEmpty()) {
        m_areas.insert(m_areas.begin(), area);
    }
}

int ScopeModel::count(Role role) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex parent = index(row, 0);
        for (int child = 0; child < rowCount(parent); ++child) {
            count += index(child, 0, parent).data(role).toBool() ? 1 : 0;
        }
    }
    return count;
}

void ScopeModel::clear()
{
    setScopes(QStringList());
}

std::vector<ScopeModel::Area> ScopeModel::grouped(const QStringList &scopes) const
{
    std::vector<Area> areas;
    QHash<ScopeGroup, size_t> positions;
    const auto positionOf = [&](const ScopeGroup &group, size_t limit) {
        auto position = positions.constFind(group);
        if (position == positions.cend() && areas.size() < limit) {
            const QString name = group.area.toString();
            areas.push_back(
                {name, shownTitle(areaText(name)), shownTitle(objectText(group.object)), {}, Group::Area});
            positions.insert(group, areas.size() - 1);
            position = positions.constFind(group);
        }
        return position == positions.cend() ? std::nullopt : std::optional(*position);
    };
    QStringList words;
    QSet<QStringView> names;
    for (const QString &scope : scopes) {
        const ScopeGroup group = scopeGroup(scope);
        std::optional<size_t> position;
        if (!group.area.isEmpty()) {
            names.insert(group.area);
            position = positionOf(group, maxObjects);
            position = position ? position : positionOf({group.area, {}}, maxGroups);
        }
        (position ? areas[*position].scopes : words) += scope;
    }
    Area general{{}, tr("General"), {}, {}, Group::Area};
    for (const QString &word : std::as_const(words)) {
        // "automation" is about the whole of what "automation.sequences.read" is about a part of.
        const auto position = names.contains(word) ? positionOf({word, {}}, maxGroups) : std::nullopt;
        (position ? areas[*position] : general).scopes += word;
    }
    if (!general.scopes.isEmpty()) {
        areas.push_back(general);
    }
    for (Area &area : areas) {
        area.scopes.sort();
    }
    std::sort(areas.begin(), areas.end(), [](const Area &a, const Area &b) {
        const int byTitle = a.title.compare(b.title, Qt::CaseInsensitive);
        const int byName = byTitle != 0 ? byTitle : a.name.compare(b.name);
        return byName != 0 ? byName < 0 : a.object.compare(b.object, Qt::CaseInsensitive) < 0;
    });
    return areas;
}

QString ScopeModel::shownTitle(const QString &title) const
{
    return ServerText(title).shown(m_redactor, maxTitle);
}

// checkIndex() asks for parent and counts, each of which checks again: too much for each question of a view.
bool ScopeModel::isOwn(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this || index.column() >= ColumnCount) {
        return false;
    }
    if (isArea(index)) {
        return static_cast<size_t>(index.row()) < m_areas.size();
    }
    return index.internalId() <= m_areas.size() && index.row() < area(index).scopes.size();
}

const ScopeModel::Area &ScopeModel::area(const QModelIndex &index) const
{
    return m_areas[static_cast<size_t>(
        isArea(index) ? static_cast<quintptr>(index.row()) : index.internalId() - 1)];
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
    return isOwn(parent) && parent.column() == 0 && isArea(parent)
        ? static_cast<int>(area(parent).scopes.size())
        : 0;
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
    if (section == AccessColumn) {
        return tr("Access");
    }
    //: heading of a column: what a scope allows an app to do, in plain words
    return section == AllowsColumn ? tr("Allows") : QVariant();
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
    const auto count = static_cast<int>(area.scopes.size());
    const QString countText = index.column() == AccessColumn ? QString::number(count) : QString();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() != ScopeColumn) {
            return countText;
        }
        //: heading of a group of scopes: %1 is an area such as CRM, %2 what they are about, such as Contacts
        return area.object.isEmpty() ? area.title : tr("%1 > %2").arg(area.title, area.object);
    case Qt::AccessibleTextRole:
        if (index.column() != ScopeColumn) {
            return countText;
        }
        //: For a screen reader: %1 is an area such as CRM
        return area.object.isEmpty()
            ? tr("%1, %n scopes", nullptr, count).arg(area.title)
            //: For a screen reader: %1 is an area such as CRM, %2 what the scopes are about, such as Contacts
            : tr("%1, %2, %n scopes", nullptr, count).arg(area.title, area.object);
    case ScopeNameRole:
        return QString();
    default:
        return {};
    }
}

QString ScopeModel::shownName(const QString &scope) const
{
    return ServerText(scope).shown(m_redactor, maxShownScope);
}

QVariant ScopeModel::scopeData(const QModelIndex &index, int role) const
{
    const Group group = area(index).group;
    const QString &scope = area(index).scopes.at(index.row());
    const auto parsed = [&scope] { return parseScopeName(scope); };
    const auto explained = [&] {
        const QString words = m_redactor.redact(scopeExplanation(parseScopeName(shownName(scope))));
        return group == Group::Area ? words : QString(m_reasons.value(scope) + u' ' + words);
    };
    const auto access = [&] {
        return group == Group::Missing  ? tr("missing")
            : group == Group::Undecided ? tr("undecided")
                                        : accessText(parsed());
    };
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == AllowsColumn) {
            return explained();
        }
        return index.column() == ScopeColumn ? shownName(scope) : access();
    case Qt::AccessibleTextRole: {
        if (index.column() == AccessColumn) {
            return access();
        }
        if (index.column() == AllowsColumn) {
            return explained();
        }
        return access().isEmpty() ? shownName(scope) : labelledText(shownName(scope), access());
    }
    case Qt::ToolTipRole:
        return QString(u"<qt>"_s + explained().toHtmlEscaped() + u"</qt>"_s);
    case Qt::AccessibleDescriptionRole:
        return explained();
    case ScopeNameRole:
        return scope;
    case IsMissingRole:
        return group == Group::Missing;
    case IsAbsentRole:
        return group != Group::Area;
    case IsExtraRole:
        return group == Group::Area && m_extra.contains(scope);
    case IsSensitiveRole:
        return group == Group::Area && (parsed().isSensitive || parsed().isHighlySensitive);
    default:
        return {};
    }
}

} // namespace Inspector
