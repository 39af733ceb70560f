// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace Inspector {

/// Shows the scopes that hold every word of the filter, in any order and case, and the areas that have such
/// scopes. The source is a ScopeModel.
class ScopeFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ScopeFilterModel(QObject *parent = nullptr);

    void setFilterWords(const QString &text);
    enum class Show : quint8 {
        All,
        Missing, ///< needed, and not granted
        Extra, ///< granted, and not needed
        Sensitive, ///< whose names say that they reach sensitive data
    };
    void setShow(Show show);
    /// How many granted scopes (neither areas nor missing ones) pass the filter.
    [[nodiscard]] int acceptedCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
    Show m_show = Show::All;
};

} // namespace Inspector
