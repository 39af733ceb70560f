// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "models/scopefiltermodel.h"

#include "models/scopemodel.h"

#include <utility>

namespace Inspector {

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
