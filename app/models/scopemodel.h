// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scopes/scopename.h"
#include "core/secrets/redaction.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace Inspector {

class TokenMetadata;

/// A scope that is needed and not there.
struct AbsentScope {
    QString name;
    QString words; ///< why it matters, in the person's words
    bool isMissing = true; ///< else it is not known whether it is there
};

/// All scopes of a token, grouped by area and object ("CRM > Contacts"). Two levels: groups (with their
/// count) and scopes. Before them, where needed scopes are known, the groups of those that are missing and of
/// those that are undecided.
class ScopeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { ScopeColumn, AccessColumn, AllowsColumn, ColumnCount };
    enum Role {
        ScopeNameRole = Qt::UserRole + 1, ///< HubSpot's name, exact; empty for an area
        IsMissingRole, ///< of a scope: needed, and not granted
        IsAbsentRole, ///< of a scope: missing or undecided, so none of scopeCount()
        IsExtraRole, ///< of a scope: granted, and nothing needs it
        IsSensitiveRole, ///< of a scope: its name says that it reaches sensitive data
    };

    explicit ScopeModel(QObject *parent = nullptr);

    /// The texts in the reply's `scopes`.
    void setScopes(const TokenMetadata &metadata, const Redactor &redactor = {});
    void setScopes(const QStringList &scopes, const Redactor &redactor = {});
    /// What a check of needed scopes says; stays when the scopes change.
    void setCheck(const QList<AbsentScope> &absent, const QStringList &extra);
    void clear();
    [[nodiscard]] int scopeCount() const { return m_scopeCount; }
    /// How many scopes have one of the roles.
    [[nodiscard]] int count(Role role) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class Group : quint8 { Area, Missing, Undecided };
    struct Area {
        QString name; // as in the scopes; empty for the single words, which would each be an area of one
        QString title; // in the person's words, safe to show
        QString object; // the same of what the scopes are about; empty for the area as a whole
        QStringList scopes; // sorted
        Group group = Group::Area;
    };
    /// The areas of `scopes` in the order of their titles.
    [[nodiscard]] std::vector<Area> grouped(const QStringList &scopes) const;
    void addAbsent(Group group, const QString &title);
    void rebuild();
    [[nodiscard]] QString shownTitle(const QString &title) const;
    [[nodiscard]] bool isOwn(const QModelIndex &index) const;
    [[nodiscard]] const Area &area(const QModelIndex &index) const;
    [[nodiscard]] QVariant areaData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant scopeData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString shownName(const QString &scope) const;

    std::vector<Area> m_areas;
    QStringList m_scopes;
    QList<AbsentScope> m_absent;
    QHash<QString, QString> m_reasons; // by the name of the absent scope
    QSet<QString> m_extra;
    int m_scopeCount = 0;
    Redactor m_redactor;
};

} // namespace Inspector
