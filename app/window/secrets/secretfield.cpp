// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/secrets/secretfield.h"

#include "core/util/clock.h"
#include "window/secrets/clipboardtext.h"
#include "window/secrets/maskedannouncements.h"
#include "window/secrets/secretclipboard.h"
#include "window/widgets/localfiles.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <memory>

namespace Inspector {

SecretField::SecretField(SecretClipboard &clipboard, QWidget *parent)
    : QLineEdit(parent)
    , m_clipboard(clipboard)
{
    maskAnnouncements();
    useEchoMode(QLineEdit::Password);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setDragEnabled(false);
    m_hideTimer.setInterval(1000);
    connect(&m_hideTimer, &QTimer::timeout, this, &SecretField::hideWhenDue);
}

SecretField::~SecretField() = default;

// In Normal echo Qt takes these hints away.
void SecretField::useEchoMode(EchoMode mode)
{
    setEchoMode(mode);
    setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

QVariant SecretField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return inputMethodQuery(query, {});
}

// QLineEdit answers whatever the echo mode and WA_InputMethodEnabled are, and QtWayland sends what it
// answers to the compositor even for a hidden text.
QVariant SecretField::inputMethodQuery(Qt::InputMethodQuery query, const QVariant & /*argument*/) const
{
    switch (query) {
    case Qt::ImEnabled:
        return false;
    case Qt::ImHints:
        // Past QLineEdit, which would answer for the text. NOLINTNEXTLINE(bugprone-parent-virtual-call)
        return QWidget::inputMethodQuery(query);
    default:
        return {};
    }
}

void SecretField::showAlways()
{
    m_isShownAlways = true;
    useEchoMode(QLineEdit::Normal);
}

bool SecretField::isRevealed() const
{
    return echoMode() == QLineEdit::Normal;
}

void SecretField::setRevealed(bool isRevealed)
{
    if (m_isShownAlways || isRevealed == this->isRevealed()) {
        return;
    }
    deselect();
    useEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password);
    if (isRevealed) {
        m_hideAt = m_clipboard.clock().steadyTime() + revealTime;
        m_hideTimer.start();
    } else {
        m_hideTimer.stop();
        disownPrimarySelection();
    }
    Q_EMIT revealedChanged(isRevealed);
}

void SecretField::hideWhenDue()
{
    if (m_clipboard.clock().steadyTime() >= m_hideAt) {
        setRevealed(false);
    }
}

void SecretField::wipe()
{
    setRevealed(false);
    setText(QString()); // clear() could be undone in Normal echo, setText cannot
}

void SecretField::pasteFromClipboard()
{
    readClipboard(this, QClipboard::Clipboard, [this](const QMimeData &content) {
        if (const QStringList files = localFiles(&content); !files.isEmpty()) {
            Q_EMIT filesPasted(files);
        } else {
            Q_EMIT pasted(content.text());
        }
    });
}

void SecretField::copySelection()
{
    if (!isRevealed() || !hasSelectedText()) {
        return;
    }
    if (m_isShownAlways) {
        QGuiApplication::clipboard()->setText(selectedText());
    } else {
        m_clipboard.copy(selectedText());
    }
}

void SecretField::disownPrimarySelection()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && clipboard->ownsSelection()) {
        clipboard->clear(QClipboard::Selection);
    }
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteFromClipboard();
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Cut)) {
        copySelection();
        if (isRevealed()) {
            del();
        }
        event->accept();
        return;
    }
    // Qt copies what these delete, and nobody would clear it.
    const bool isToEnd = event->matches(QKeySequence::DeleteEndOfLine);
    if (isToEnd || event->matches(QKeySequence::DeleteCompleteLine)) {
        const int begin = isToEnd ? cursorPosition() : 0;
        setSelection(begin, static_cast<int>(text().size()) - begin);
        del();
        disownPrimarySelection();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
    disownPrimarySelection();
}

void SecretField::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    disownPrimarySelection();
}

void SecretField::mouseReleaseEvent(QMouseEvent *event)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection()) {
        readClipboard(
            this, QClipboard::Selection, [this](const QMimeData &content) { Q_EMIT pasted(content.text()); });
        event->accept();
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
    disownPrimarySelection();
}

void SecretField::mouseDoubleClickEvent(QMouseEvent *event)
{
    QLineEdit::mouseDoubleClickEvent(event);
    disownPrimarySelection();
}

void SecretField::dropEvent(QDropEvent *event)
{
    const QString text = event->mimeData()->text();
    if (text.isEmpty()) {
        return; // silence is told, and what the field holds stays
    }
    if (localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT pasted(text);
    }
}

void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    const auto menu = std::make_unique<QMenu>(this);
    QAction *copy = menu->addAction(tr("&Copy"), this, &SecretField::copySelection);
    copy->setEnabled(isRevealed() && hasSelectedText());
    menu->addAction(tr("&Paste"), this, &SecretField::pasteFromClipboard);
    menu->addSeparator();
    menu->addAction(tr("Select &All"), this, &QLineEdit::selectAll);
    QAction *empty = menu->addAction(tr("&Empty the Field"), this, [this] { setText(QString()); });
    empty->setEnabled(!text().isEmpty());
    menu->exec(event->globalPos());
}

bool SecretField::event(QEvent *event)
{
    // ActivationChange reaches windows only, this one their children too.
    if (event->type() == QEvent::WindowDeactivate) {
        setRevealed(false);
    }
    return QLineEdit::event(event);
}

} // namespace Inspector
