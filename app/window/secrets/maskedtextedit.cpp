// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/secrets/maskedtextedit.h"

#include "core/secrets/redaction.h"
#include "core/secrets/servertext.h"
#include "window/secrets/clipboardtext.h"
#include "window/widgets/localfiles.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <memory>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr int minEditCharacters = 20;

} // namespace

MaskedTextEdit::MaskedTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSetting) {
            Q_EMIT edited(toPlainText());
        }
    });
}

void MaskedTextEdit::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize MaskedTextEdit::sizeHint() const
{
    const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    return {QPlainTextEdit::sizeHint().width(), m_lines * fontMetrics().lineSpacing() + frame};
}

QSize MaskedTextEdit::minimumSizeHint() const
{
    const int others = (m_lines - 1) * fontMetrics().lineSpacing();
    return {fontMetrics().averageCharWidth() * minEditCharacters, sizeHint().height() - others};
}

void MaskedTextEdit::setMaskedText(const QString &text, const Redactor &redactor)
{
    const QScopedValueRollback setting(m_isSetting, true);
    setPlainText(ServerText(text).shownInLines(redactor, maxShown)); // takes no undo step
}

void MaskedTextEdit::maskTyped(const Redactor &redactor)
{
    const QString text = toPlainText();
    if (redactor.holdsSecret(text)) {
        setMaskedText(text, redactor);
        moveCursor(QTextCursor::End);
    }
}

void MaskedTextEdit::wipe()
{
    const QScopedValueRollback setting(m_isSetting, true);
    setPlainText(QString());
}

void MaskedTextEdit::pasteFromClipboard()
{
    readClipboard(this, QClipboard::Clipboard, [this](const QMimeData &content) {
        if (const QStringList files = localFiles(&content); !files.isEmpty()) {
            Q_EMIT filesPasted(files);
        } else {
            Q_EMIT pasted(content.text());
        }
    });
}

void MaskedTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteFromClipboard();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MaskedTextEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection()) {
        readClipboard(
            this, QClipboard::Selection, [this](const QMimeData &content) { Q_EMIT pasted(content.text()); });
        event->accept();
        return;
    }
    QPlainTextEdit::mouseReleaseEvent(event);
}

void MaskedTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const auto menu = std::make_unique<QMenu>(this);
    QAction *copy = menu->addAction(tr("&Copy"), this, &QPlainTextEdit::copy);
    copy->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("&Paste"), this, &MaskedTextEdit::pasteFromClipboard);
    menu->addSeparator();
    menu->addAction(tr("Select &All"), this, &QPlainTextEdit::selectAll);
    menu->exec(event->globalPos());
}

bool MaskedTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void MaskedTextEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (!text.isEmpty() && localFiles(source).isEmpty()) { // a silent source has no text
        Q_EMIT pasted(text);
    }
}

} // namespace Inspector
