// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QTreeView>

namespace Inspector {

class MetadataModel;
class SecretClipboard;

/// The tree of the metadata, with severity icons and a menu to copy from it.
class MetadataView final : public QTreeView {
    Q_OBJECT
public:
    /// `model` and `clipboard` must outlive the view.
    MetadataView(MetadataModel &model, SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~MetadataView() override;

    /// Scrolls to the row of a path and selects it; the first row where there is no such path.
    void showPath(const QString &path);
    /// The column Meaning, where there is room; the explanation below the tree says the same.
    void setMeaningShown(bool isShown);
    /// Chooses the first row that holds all of these words, once no more are typed; see findNext().
    void find(const QString &words);
    /// Chooses the next of the rows that hold the words, after the last one the first.
    void findNext();
    /// What copies of the chosen row; disabled where none is chosen.
    [[nodiscard]] const QList<QAction *> &copyActions() const { return m_copyActions; }
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    /// Something was put on the clipboard; `name` says what, as in "hub_id".
    void copied(const QString &name);
    /// Row number `position` of `count` that hold the words was chosen; both 0 where none does.
    void found(int position, int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildCopyActions();
    void enableCopyActions();
    void collectRows(const QModelIndex &parent, const QStringList &words, QModelIndexList &rows) const;
    void expandFirstLevel();
    void copyShown(const QModelIndex &index);
    void copyExact(const QModelIndex &index);
    void showWhole(const QModelIndex &index);

    MetadataModel &m_model;
    SecretClipboard &m_clipboard;
    QList<QAction *> m_copyActions;
    QAction *m_copyExact = nullptr;
    QStringList m_words;
    QTimer m_findTimer;
};

} // namespace Inspector
