// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/inspectionsession.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"
#include "support/waiting.h"
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

/// From here on a warning fails the test function, except for the offscreen platform's missing features.
void failOnWarnings();

/// What a screen reader calls a widget.
[[nodiscard]] QString accessibleName(QWidget *widget);

/// The visible widget with a role and an accessible name: `root` or below it; null if there is none.
[[nodiscard]] QWidget *findWidget(QWidget *root, QAccessible::Role role, const QString &name);

/// The same by class instead of role.
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
/// Whether a visible label contains a text.
[[nodiscard]] bool isShown(QWidget *root, const QString &text);
/// All accessible texts of the visible widgets below `root`, including cells of trees.
[[nodiscard]] QString accessibleText(QWidget *root);

/// The menu action with a text, ignoring mnemonics; null if there is none.
[[nodiscard]] QAction *findAction(QWidget *window, const QString &text);

/// Puts a text on the clipboard and presses Ctrl+V where the focus is.
void pasteText(QWidget *window, const QString &text);
/// Presses a key where the focus is; triggers shortcuts.
void pressKey(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// Waits until a shown window has the focus of the keyboard, or is on the screen. False after a minute.
[[nodiscard]] bool waitUntilActive(QWidget *window);
[[nodiscard]] bool waitUntilExposed(QWidget *window);

/// What is wrong with a label or button that is too small for its text, or cut off or covered; else empty.
[[nodiscard]] QString clippedText(QWidget *widget);
/// The same of all below `root`, one line each.
[[nodiscard]] QStringList clippedTexts(QWidget *root);

/// Opens what the window folds: the details of the card and of the call.
void unfold(QWidget *window);

/// The translation of a source text in the current language, with its plural form for `number`.
[[nodiscard]] QString inWords(const char *context, const char *source, int number = -1);

/// Installs the program's translation and Qt's, as main() does, until the end of the scope.
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

/// Gives this process settings of its own, so that a test does not use the user's.
class OwnSettings final {
public:
    OwnSettings();
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// The window with a scripted server and a fake clock.
struct WindowOnServer {
    FakeClock clock;
    LoopbackServer server;
    InspectionSession session{clock, server.url()};
    MainWindow window{session, nullptr};

    /// Shows the window and waits until it is active.
    [[nodiscard]] bool show();
    /// Pastes, presses Enter and waits for the end of the request. False if it does not start or end.
    [[nodiscard]] bool inspect(const QString &text);
    /// Advances the clock and refreshes the views of the remaining time.
    void advance(Milliseconds time);

    [[nodiscard]] QLineEdit *field();
    /// What the window calls the server: its host and port, as it is not HubSpot.
    [[nodiscard]] QString host() const;
    /// The text with "HubSpot" where it names the server, which stands in for HubSpot.
    [[nodiscard]] QString asOfHubSpot(QString text) const;
    [[nodiscard]] QString treeText();
    [[nodiscard]] QString scopesText();
};

} // namespace Inspector::Testing
