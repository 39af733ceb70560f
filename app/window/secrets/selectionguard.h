// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDropEvent;
class QLineEdit;
class QMainWindow;
class QPoint;

namespace Inspector {

class DragContent;

/// Keeps all windows of the program from waiting for the clipboard or a drag of another program. Qt asks for
/// them on the thread of the window and waits 5 s for each form of the content (X11).
///
/// - QLineEdit, also in Qt's dialogs: keys, middle button and menu paste by readClipboard(). SecretField
///   pastes by itself.
/// - A drag from another program gets a DragContent before any widget sees it. The status bar of the main
///   window tells of a source that does not answer.
class SelectionGuard final : public QObject {
    Q_OBJECT
public:
    /// To be made after the application's other event filters, since the last is asked first.
    explicit SelectionGuard(QMainWindow &window);
    Q_DISABLE_COPY_MOVE(SelectionGuard)
    ~SelectionGuard() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void guard(QDropEvent &event);
    void dropContent();
    bool handleInput(QLineEdit &field, QEvent &event);
    void showMenu(QLineEdit &field, const QPoint &position);

    QMainWindow &m_window;
    DragContent *m_drag = nullptr; // from DragEnter to DragLeave or Drop; a child
};

} // namespace Inspector
