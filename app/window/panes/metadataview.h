// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace Inspector {

class LineDelegate;
class MetadataModel;
class SecretClipboard;

/// The tree of the metadata, with severity icons and a menu to copy from it.
class MetadataView final : public QTreeView {
    Q_OBJECT
public:
    /// `model` and `clipboard` must outlive the view.
    MetadataView(MetadataModel &model, SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~MetadataView() override;

    /// Drops what it keeps of the texts that it showed; the model has its own.
    void wipe();
    /// Scrolls to the row of a path and selects it; the first row where there is no such path.
    void showPath(const QString &path);
    /// The column Meaning, where there is room; the explanation below the tree says the same.
    void setMeaningShown(bool isShown);
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    /// Something was put on the clipboard; `name` says what, as in "hub_id".
    void copied(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void expandFirstLevel();
    void copyShown(const QModelIndex &index);
    void copyExact(const QModelIndex &index);
    void showWhole(const QModelIndex &index);

    MetadataModel &m_model;
    SecretClipboard &m_clipboard;
    LineDelegate *m_delegate;
};

} // namespace Inspector
