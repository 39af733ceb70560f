// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/secrets/selectionguard.h"

#include "window/secrets/clipboardtext.h"
#include "window/secrets/dragcontent.h"
#include "window/secrets/secretfield.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMouseEvent>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Opens a protected member: Qt has no way to give an event other content.
class OpenDropEvent : public QDropEvent {
public:
    static void setContent(QDropEvent &event, const QMimeData *content)
    {
        event.*(&OpenDropEvent::m_data) = content;
    }
};

void pasteInto(QLineEdit &field, QClipboard::Mode mode)
{
    if (!field.isReadOnly()) {
        readClipboard(&field, mode, [&field](const QMimeData &content) { field.insert(content.text()); });
    }
}

} // namespace

SelectionGuard::SelectionGuard(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

SelectionGuard::~SelectionGuard() = default;

bool SelectionGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        guard(static_cast<QDropEvent &>(*event));
        return false;
    case QEvent::DragLeave:
        if (qobject_cast<QWindow *>(watched) != nullptr) {
            dropContent();
        }
        return false;
    case QEvent::KeyPress:
    case QEvent::MouseButtonRelease:
    case QEvent::ContextMenu: {
        auto *const field = qobject_cast<QLineEdit *>(watched);
        return field != nullptr && qobject_cast<SecretField *>(field) == nullptr
            && handleInput(*field, *event);
    }
    default:
        return false;
    }
}

/// The event comes to the native window first, which makes those for the widgets from it.
void SelectionGuard::guard(QDropEvent &event)
{
    const bool isGuarded = qobject_cast<const DragContent *>(event.mimeData()) != nullptr;
    if (isGuarded || event.source() != nullptr || QGuiApplication::platformName() != "xcb"_L1) {
        return;
    }
    if (event.type() == QEvent::DragEnter) {
        dropContent();
    }
    if (m_drag == nullptr) {
        m_drag = new DragContent(
            event.mimeData(),
            [this] {
                sayInStatusBar(&m_window, tr("The program that this was dragged from does not answer."));
            },
            this);
    }
    OpenDropEvent::setContent(event, m_drag);
    if (event.type() == QEvent::Drop) {
        dropContent();
    }
}

/// It lives on until the event that is under way has been handled.
void SelectionGuard::dropContent()
{
    if (m_drag != nullptr) {
        std::exchange(m_drag, nullptr)->deleteLater();
    }
}

bool SelectionGuard::handleInput(QLineEdit &field, QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent &>(event).matches(QKeySequence::Paste)) {
            pasteInto(field, QClipboard::Clipboard);
            return true;
        }
        return false;
    case QEvent::MouseButtonRelease:
        if (static_cast<QMouseEvent &>(event).button() == Qt::MiddleButton) {
            if (QGuiApplication::clipboard()->supportsSelection()) {
                pasteInto(field, QClipboard::Selection);
            }
            return true;
        }
        return false;
    default:
        showMenu(field, static_cast<QContextMenuEvent &>(event).globalPos());
        return true;
    }
}

void SelectionGuard::showMenu(QLineEdit &field, const QPoint &position)
{
    const bool isEditable = !field.isReadOnly();
    QMenu menu(&field);
    menu.addAction(tr("&Undo"), &field, &QLineEdit::undo)->setEnabled(field.isUndoAvailable());
    menu.addAction(tr("&Redo"), &field, &QLineEdit::redo)->setEnabled(field.isRedoAvailable());
    menu.addSeparator();
    menu.addAction(tr("Cu&t"), &field, &QLineEdit::cut)->setEnabled(isEditable && field.hasSelectedText());
    menu.addAction(tr("&Copy"), &field, &QLineEdit::copy)->setEnabled(field.hasSelectedText());
    menu.addAction(tr("&Paste"), &field, [&field] { pasteInto(field, QClipboard::Clipboard); })
        ->setEnabled(isEditable);
    menu.addSeparator();
    menu.addAction(tr("Select &All"), &field, &QLineEdit::selectAll)->setEnabled(!field.text().isEmpty());
    menu.exec(position);
}

} // namespace Inspector
