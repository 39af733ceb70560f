// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"
#include "core/scopes/scopename.h"
#include "core/secrets/redaction.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

namespace Inspector {

class TokenMetadata;

/// All scopes of a token, grouped by area. Two levels: areas (with their count) and scopes.
///
/// Names are decoded and put in order when somebody looks at them: a view shows a few dozen of ten thousand.
class ScopeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { ScopeColumn, AccessColumn, ColumnCount };
    enum Role {
        ScopeNameRole = Qt::UserRole + 1, ///< HubSpot's name, exact; empty for an area
        AreaRole,
        AccessRole, ///< int(ScopeAccess)
        CountRole, ///< of an area: how many scopes it holds
    };

    explicit ScopeModel(QObject *parent = nullptr);

    /// The texts in the reply's `scopes`.
    void setScopes(const TokenMetadata &metadata, const Redactor &redactor = {});
    void setScopes(const QStringList &scopes, const Redactor &redactor = {});
    void clear();
    [[nodiscard]] int scopeCount() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    friend class ScopeFilterModel;
    struct Area {
        QString title; // in the person's words, safe to show
        size_t first = 0; // in m_scopes
        int count = 0;
        bool isSorted = false;
    };
    void setScopes(const JsonTree &tree, JsonTree::Node list, const Redactor &redactor);
    [[nodiscard]] bool isOwn(const QModelIndex &index) const;
    [[nodiscard]] bool isArea(const QModelIndex &index) const;
    [[nodiscard]] size_t areaPosition(const QModelIndex &index) const;
    [[nodiscard]] const Area &area(const QModelIndex &index) const;
    /// The name of the scope at an index.
    [[nodiscard]] QString scope(const QModelIndex &index) const;
    [[nodiscard]] QVariant areaData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant scopeData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString shownName(const QString &scope) const;
    void sortScopes(Area &area) const;
    /// For each position in m_scopes, whether its name holds all words, which are in lower case.
    [[nodiscard]] std::vector<bool> matches(const QStringList &words) const;

    JsonTree m_tree;
    mutable std::vector<JsonTree::Node> m_scopes; // by area; within one by name, once it is sorted
    mutable std::vector<Area> m_areas;
    mutable QStringList m_searched; // m_scopes in lower case; empty until it is searched
    Redactor m_redactor;
};

} // namespace Inspector
