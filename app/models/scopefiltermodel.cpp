// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "models/scopefiltermodel.h"

#include "models/scopemodel.h"

#include <algorithm>
#include <utility>

namespace Inspector {

ScopeFilterModel::ScopeFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ScopeFilterModel::setFilterWords(const QString &text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words) {
        return;
    }
    m_words = std::move(words);
    // invalidateFilter() takes rows out one by one: minutes at 10,000 scopes.
    invalidate();
}

void ScopeFilterModel::setShow(Show show)
{
    if (show != m_show) {
        m_show = show;
        invalidate();
    }
}

int ScopeFilterModel::acceptedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex area = index(row, 0);
        // The scopes of one area are all absent, or none is.
        const bool isAbsent = index(0, 0, area).data(ScopeModel::IsAbsentRole).toBool();
        count += isAbsent ? 0 : rowCount(area);
    }
    return count;
}

bool ScopeFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_words.isEmpty() && m_show == Show::All) {
        return true;
    }
    if (!sourceParent.isValid()) {
        return false; // an area: recursive filtering keeps those that have accepted scopes
    }
    const QModelIndex scope = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_show != Show::All) {
        const int role = m_show == Show::Missing ? ScopeModel::IsMissingRole
            : m_show == Show::Extra              ? ScopeModel::IsExtraRole
                                                 : ScopeModel::IsSensitiveRole;
        if (!scope.data(role).toBool()) {
            return false;
        }
    }
    const QString name = scope.data(ScopeModel::ScopeNameRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
        [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace Inspector
