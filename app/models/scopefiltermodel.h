// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <vector>

namespace Inspector {

class ScopeModel;

/// Shows the scopes that hold every word of the filter, in any order and case, and the areas that have such
/// scopes.
class ScopeFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ScopeFilterModel(QObject *parent = nullptr);

    /// `sourceModel` has to be a ScopeModel.
    void setSourceModel(QAbstractItemModel *sourceModel) override;
    void setFilterWords(const QString &text);
    /// How many scopes (not areas) pass the filter.
    [[nodiscard]] int acceptedCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    [[nodiscard]] bool accepts(size_t position) const;

    QPointer<const ScopeModel> m_scopes;
    QMetaObject::Connection m_resetConnection;
    QStringList m_words; // in lower case
    mutable std::vector<bool> m_matches; // by position in the model; empty until it is asked for
};

} // namespace Inspector
