// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QLabel;
class QWidget;

namespace Inspector {

/// Takes files that are dropped anywhere on a window, also on widgets that take drops themselves. While
/// files are dragged over the window, a sheet above its content says what a drop does. Anything else that is
/// dragged is left to the widgets.
class FileDrop final : public QObject {
    Q_OBJECT
public:
    explicit FileDrop(QWidget &window);
    Q_DISABLE_COPY_MOVE(FileDrop)
    ~FileDrop() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Paths of this machine, at least one.
    void dropped(const QStringList &paths);

private:
    [[nodiscard]] bool isOfWindow(QObject *object) const;
    bool handleDrag(QDropEvent &event);
    void showSheet(qsizetype files);

    QWidget &m_window;
    QLabel *m_sheet = nullptr;
};

} // namespace Inspector
