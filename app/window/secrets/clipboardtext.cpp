// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/secrets/clipboardtext.h"

#include "core/util/detachedwork.h"
#include "window/secrets/x11selection.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr int answerMs = 1'000;
constexpr int dropAnswerMs = 80;
constexpr int messageMs = 8'000;

/// Gives the functions of this file a translation context of their own.
class ClipboardText {
    Q_DECLARE_TR_FUNCTIONS(ClipboardText)
};

/// A read under way; a child of the widget that reads.
class ClipboardReading final : public QObject {
public:
    ClipboardReading(QWidget *reader, ThreadCounter &threads)
        : QObject(reader)
        , work(*this, threads)
    {
        setObjectName(u"clipboard reading"_s);
    }
    DetachedWork work;
};

bool isX11()
{
    return QGuiApplication::platformName() == "xcb"_L1;
}

void say(const QWidget *reader, const QString &sentence)
{
    for (const QWidget *widget = reader; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto *window = qobject_cast<const QMainWindow *>(widget)) {
            window->findChild<QStatusBar *>()->showMessage(sentence, messageMs);
        }
    }
}

bool isOwn(QClipboard::Mode mode)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return mode == QClipboard::Selection ? clipboard->ownsSelection() : clipboard->ownsClipboard();
}

/// Pastes into a QLineEdit, whose own ways ask the clipboard on the spot, the menu before it opens.
class PasteFilter final : public QObject {
public:
    explicit PasteFilter(QLineEdit *field)
        : QObject(field)
        , m_field(field)
    {
        field->installEventFilter(this);
    }

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::KeyPress:
            if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
                paste(QClipboard::Clipboard);
                return true;
            }
            return false;
        case QEvent::MouseButtonRelease:
            if (static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton) {
                if (QGuiApplication::clipboard()->supportsSelection()) {
                    paste(QClipboard::Selection);
                }
                return true;
            }
            return false;
        case QEvent::ContextMenu:
            showMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
            return true;
        default:
            return false;
        }
    }

private:
    void paste(QClipboard::Mode mode)
    {
        readClipboard(m_field, mode, [this](const QMimeData &content) { m_field->insert(content.text()); });
    }

    void showMenu(const QPoint &position)
    {
        QMenu menu(m_field);
        QAction *copy = menu.addAction(ClipboardText::tr("&Copy"), m_field, &QLineEdit::copy);
        copy->setEnabled(m_field->hasSelectedText());
        menu.addAction(ClipboardText::tr("&Paste"), this, [this] { paste(QClipboard::Clipboard); });
        menu.addSeparator();
        menu.addAction(ClipboardText::tr("Select &All"), m_field, &QLineEdit::selectAll);
        menu.exec(position);
    }

    QLineEdit *m_field;
};

} // namespace

void readClipboard(QWidget *reader, QClipboard::Mode mode, std::function<void(const QMimeData &)> use)
{
    delete reader->findChild<QObject *>(u"clipboard reading"_s, Qt::FindDirectChildrenOnly);
    const auto useDirectly = [mode](const std::function<void(const QMimeData &)> &function) {
        const QMimeData *content = QGuiApplication::clipboard()->mimeData(mode);
        const QMimeData nothing;
        function(content != nullptr ? *content : nothing);
    };
    if (!isX11() || isOwn(mode)) {
        useDirectly(use);
        return;
    }
    static auto *const threads = new ThreadCounter;
    auto *reading = new ClipboardReading(reader, *threads);
    const QByteArray selection = mode == QClipboard::Selection ? "PRIMARY"_ba : "CLIPBOARD"_ba;
    reading->work.start([selection] { return readX11Selection(selection, answerMs); },
        [reader, reading, useDirectly, use = std::move(use)](const std::optional<SelectionAnswer> &answer) {
            reading->setObjectName(QString());
            reading->deleteLater();
            if (!answer) {
                useDirectly(use);
                return;
            }
            if (answer->isSilent) {
                say(reader, ClipboardText::tr("The program that holds the clipboard does not answer."));
                return;
            }
            QMimeData content;
            content.setText(answer->text);
            if (!answer->addresses.isEmpty()) {
                content.setData(u"text/uri-list"_s, answer->addresses);
            }
            use(content);
        });
}

bool isDropAnswered(QWidget *reader)
{
    const auto answer = isX11() ? readX11Selection("XdndSelection"_ba, dropAnswerMs) : std::nullopt;
    if (answer && answer->isSilent) {
        say(reader, ClipboardText::tr("The program that this was dragged from does not answer."));
        return false;
    }
    return true;
}

void pasteWithoutWaiting(QLineEdit *field)
{
    new PasteFilter(field);
}

} // namespace Inspector
