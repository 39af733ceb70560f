// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/inspectionsession.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"
#include "window/mainwindow.h"

#include <QAccessible>
#include <QLocale>
#include <QStringList>
#include <QTemporaryDir>
#include <QTranslator>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QLineEdit;

namespace Inspector::Testing {

/// From here to the end of the test function a warning fails it, but for what the offscreen platform cannot
/// do.
void failOnWarnings();

/// What a screen reader calls a widget.
[[nodiscard]] QString accessibleName(QWidget *widget);

/// The visible widget below `root` (or `root` itself) of a role and an accessible name; null if there is
/// none.
[[nodiscard]] QWidget *findWidget(QWidget *root, QAccessible::Role role, const QString &name);

/// The same, of a class; whatever its role.
template <typename Widget>
[[nodiscard]] Widget *find(QWidget *root, const QString &name)
{
    const QList<Widget *> all = root->findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->isVisible() && accessibleName(widget) == name) {
            return widget;
        }
    }
    return nullptr;
}

/// The texts of all visible labels, in the order of the widgets.
[[nodiscard]] QStringList labelTexts(QWidget *root);
/// Whether some visible label holds a text.
[[nodiscard]] bool isShown(QWidget *root, const QString &text);
/// Everything that accessibility tells of the visible widgets below `root`, cells of trees included.
[[nodiscard]] QString accessibleText(QWidget *root);

/// The menu action of a text, mnemonics apart; null if there is none.
[[nodiscard]] QAction *findAction(QWidget *window, const QString &text);

/// Puts a text on the clipboard and presses Ctrl+V where the focus is.
void pasteText(QWidget *window, const QString &text);
/// Presses a key where the focus is, as a person does: shortcuts are found.
void pressKey(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// What is shown narrower or lower than it needs, one line each: labels, buttons, check boxes, boxes of
/// choices, and whatever reaches over its parent's edge.
[[nodiscard]] QStringList clippedTexts(QWidget *root);

/// What the program says in the language in force, counted where there is a number.
[[nodiscard]] QString inWords(const char *context, const char *source, int number = -1);

/// The program's own translation and Qt's, as main() installs them, until the end of the scope.
class Language final {
public:
    explicit Language(const QString &locale);
    Q_DISABLE_COPY_MOVE(Language)
    ~Language();

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

private:
    QLocale m_former;
    QTranslator m_qt;
    QTranslator m_own;
    bool m_isLoaded = false;
};

/// Settings of their own for this process, so that a test neither sees nor changes the person's.
class OwnSettings final {
public:
    OwnSettings();
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// The window on a scripted server, with a clock to turn.
struct WindowOnServer {
    FakeClock clock;
    LoopbackServer server;
    InspectionSession session{clock, server.url()};
    MainWindow window{session, nullptr};

    /// Shows the window and waits until it is active.
    [[nodiscard]] bool show();
    /// Pastes, presses Enter and waits for the end of the request. False when none came.
    [[nodiscard]] bool inspect(const QString &text);
    /// Tells whoever shows the time to look at the clock again.
    void advance(qint64 ms);

    [[nodiscard]] QLineEdit *field();
    [[nodiscard]] QString treeText();
    [[nodiscard]] QString scopesText();
};

} // namespace Inspector::Testing
