// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/dialogs/textdialog.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTimer>
#include <QVBoxLayout>

namespace Inspector {

namespace {

constexpr qsizetype maxLine = 4000;
constexpr qsizetype pieceLines = 1000;

/// For the text field, which lays out each line as a whole: one of a megabyte would keep the window waiting.
QString withShortLines(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / maxLine + 1);
    qsizetype column = 0;
    for (const QChar character : text) {
        if (column >= maxLine && !character.isLowSurrogate()) {
            result += u'\n';
            column = 0;
        }
        result += character;
        column = character == u'\n' ? 0 : column + 1;
    }
    return result;
}

/// Where the piece that begins at `from` ends.
qsizetype pieceEnd(const QString &text, qsizetype from)
{
    qsizetype end = from;
    for (qsizetype lines = 0; lines < pieceLines && end >= 0; ++lines) {
        end = text.indexOf(u'\n', end) + 1;
        if (end == 0) {
            return text.size();
        }
    }
    return end;
}

/// Fills the field piece by piece, with time between for the window: a text of a megabyte may be half a
/// million lines, and each is laid out on its own.
void fill(QPlainTextEdit *field, const QString &text)
{
    auto *timer = new QTimer(field);
    auto from = pieceEnd(text, 0);
    field->setPlainText(text.first(from));
    QObject::connect(timer, &QTimer::timeout, field, [timer, field, text, from]() mutable {
        const qsizetype end = pieceEnd(text, from);
        QTextCursor cursor(field->document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(text.sliced(from, end - from));
        from = end;
        if (from >= text.size()) {
            timer->stop();
        }
    });
    if (from < text.size()) {
        timer->start();
    }
}

} // namespace

void showTextDialog(const QString &title, const QString &text, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->resize(640, 360);
    auto *field = new QPlainTextEdit(dialog);
    field->setReadOnly(true);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    field->setAccessibleName(title);
    field->setUndoRedoEnabled(false);
    fill(field, withShortLines(text));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(field);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace Inspector
