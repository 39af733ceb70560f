// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace Inspector {

class LineDelegate;
class Redactor;
class ScopeFilterModel;
class ScopeModel;
class TokenMetadata;

/// All scopes by area, with a filter and a count.
class ScopePane final : public QWidget {
    Q_OBJECT
public:
    explicit ScopePane(QWidget *parent = nullptr);

    void setScopes(const TokenMetadata &metadata, const Redactor &redactor);
    /// The reply's list cannot be read: shows the scopes that the token itself encodes, and says so.
    void setScopesOfToken(const QStringList &names, const Redactor &redactor);
    void clear();
    /// Clears, and empties the filter: somebody may have pasted a secret there.
    void wipe();
    void focusFilter();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter(const QString &text);
    void expandAreas();
    void showCount();
    void copyShownScopes();

    ScopeModel *m_model = nullptr;
    ScopeFilterModel *m_filterModel = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_view = nullptr;
    LineDelegate *m_delegate = nullptr;
    QLabel *m_count = nullptr;
    bool m_hasScopes = false;
    bool m_isListRead = true; // false: what is shown comes from the token
    int m_unreadable = 0; // elements of the list that are no names
};

} // namespace Inspector
