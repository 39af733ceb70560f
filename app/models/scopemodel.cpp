// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "models/scopemodel.h"

#include "core/metadata/tokenmetadata.h"
#include "core/secrets/servertext.h"
#include "core/text/labelledtext.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr quintptr areaTag = 0; // internalId of areas; of scopes, the area's row + 1
constexpr qsizetype maxShownScope = 512;
constexpr qsizetype maxTitle = 80;
constexpr size_t maxAreas = 500; // HubSpot has some thirty

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
    Area area{{}, title, {}, group};
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
    QHash<QStringView, size_t> positions; // by the area's name
    QStringList words;
    for (const QString &scope : scopes) {
        const QStringView name = QStringView(scope).first(std::max<qsizetype>(0, scope.indexOf(u'.')));
        auto position = positions.find(name);
        if (position == positions.end() && !name.isEmpty() && areas.size() < maxAreas) {
            position = positions.insert(name, areas.size());
            areas.push_back({name.toString(), title(name.toString()), {}, Group::Area});
        }
        (position == positions.end() ? words : areas[*position].scopes) += scope;
    }
    Area general{{}, tr("General"), {}, Group::Area};
    for (const QString &word : std::as_const(words)) {
        const auto position = positions.constFind(word);
        (position == positions.cend() ? general : areas[*position]).scopes += word;
    }
    if (!general.scopes.isEmpty()) {
        areas.push_back(general);
    }
    for (Area &area : areas) {
        area.scopes.sort();
    }
    std::sort(areas.begin(), areas.end(), [](const Area &a, const Area &b) {
        const int byTitle = a.title.compare(b.title, Qt::CaseInsensitive);
        return byTitle != 0 ? byTitle < 0 : a.name < b.name;
    });
    return areas;
}

QString ScopeModel::title(const QString &area) const
{
    return ServerText(areaText(area)).shown(m_redactor, maxTitle);
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
        return index.column() == ScopeColumn ? area.title : countText;
    case Qt::AccessibleTextRole:
        //: For a screen reader: %1 is an area such as CRM
        return index.column() == ScopeColumn ? tr("%1, %n scopes", nullptr, count).arg(area.title)
                                             : countText;
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
                                        : accessText(parsed().access);
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
