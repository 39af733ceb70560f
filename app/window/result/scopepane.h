// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QModelIndex;
class QToolButton;
class QTreeView;

namespace Inspector {

class Redactor;
class ScopeFilterModel;
class ScopeModel;
struct ScopeCheck;
class TokenMetadata;

/// All scopes by area and object, with a filter and a count. A group that was collapsed stays so, also with
/// other scopes; a filter shows all that it finds.
class ScopePane final : public QWidget {
    Q_OBJECT
public:
    explicit ScopePane(QWidget *parent = nullptr);

    enum class Origin : quint8 {
        Reply,
        Token, ///< HubSpot was not asked, or did not tell
        TokenForReply, ///< the reply's list cannot be read
    };

    void setScopes(const TokenMetadata &metadata, const Redactor &redactor);
    /// The scopes that the token itself encodes, said to be so. `origin` is one of the two of the token.
    void setScopesOfToken(const QStringList &names, const Redactor &redactor, Origin origin);
    /// What a check of needed scopes says: the groups Missing and Undecided, and two chips more. Stays when
    /// the scopes change.
    void setCheck(const ScopeCheck &check);
    /// Shows the missing scopes only, and goes to the first.
    void showMissing();
    void clear();
    /// Clears, and empties the filter: somebody may have pasted a secret there.
    void wipe();
    void focusFilter();
    [[nodiscard]] QAction *copyAction() const { return m_copy; }

Q_SIGNALS:
    /// The scope or area that is chosen now, in plain words.
    void explained(const QString &name, const QString &words);
    void copied(const QString &name);
    /// The words of the filter changed.
    void filtered(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFilter(const QString &text);
    void expandAreas();
    void keepCollapsed(const QModelIndex &group, bool isCollapsed);
    void showCount();
    void buildChips();
    void applyChip();
    void showChips();
    void explainCurrent();
    void copyShownScopes();

    ScopeModel *m_model = nullptr;
    ScopeFilterModel *m_filterModel = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_view = nullptr;
    QLabel *m_count = nullptr;
    QAction *m_copy = nullptr;
    QWidget *m_chips = nullptr; // only where a scope is sensitive, or needed scopes are known
    QToolButton *m_all = nullptr;
    QToolButton *m_missing = nullptr;
    QToolButton *m_extra = nullptr;
    QToolButton *m_sensitive = nullptr;
    QLabel *m_listIcon = nullptr; // the list cannot be read, or not whole
    QSet<QString> m_collapsed; // titles of groups
    bool m_hasCheck = false;
    bool m_hasScopes = false;
    Origin m_origin = Origin::Reply;
    int m_unreadable = 0; // elements of the list that are no names
};

} // namespace Inspector
