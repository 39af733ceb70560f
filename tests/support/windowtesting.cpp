// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/windowtesting.h"

#include "network/apibase.h"
#include "support/modeldump.h"
#include "window/card/expiryview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QStyle>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace Inspector::Testing {

namespace {

QWidget *focusIn(QWidget *window)
{
    // Of the window: without a window manager the application's focus may be elsewhere.
    QWidget *focus = window->focusWidget();
    return focus != nullptr ? focus : window;
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

QAction *findActionOf(const QList<QAction *> &actions, const QString &text)
{
    for (QAction *action : actions) {
        if (withoutMnemonic(action->text()) == text) {
            return action;
        }
        if (action->menu() != nullptr) {
            if (QAction *below = findActionOf(action->menu()->actions(), text)) {
                return below;
            }
        }
    }
    return nullptr;
}

void addAccessibleText(QAccessibleInterface *interface, QStringList &texts)
{
    if (interface == nullptr || interface->state().invisible) {
        return;
    }
    for (const QAccessible::Text kind :
        {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        texts += interface->text(kind);
    }
    if (const QAccessibleTextInterface *text = interface->textInterface()) {
        texts += text->text(0, text->characterCount());
    }
    for (int child = 0; child < interface->childCount(); ++child) {
        addAccessibleText(interface->child(child), texts);
    }
}

bool isTooSmall(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty()) {
            return false;
        }
        if (label->wordWrap()) {
            return label->heightForWidth(label->width()) > label->height();
        }
        // Frame and indent may shrink, the text must fit.
        const QSize text = label->fontMetrics().size(Qt::TextShowMnemonic, label->text());
        return text.width() > label->contentsRect().width() || text.height() > label->contentsRect().height();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return !button->text().isEmpty()
            && (button->sizeHint().width() > button->width()
                || button->sizeHint().height() > button->height() + 2);
    }
    return false;
}

} // namespace

void failOnWarnings()
{
    // The second is Qt 6.8's, of a header that is none; it does not show its text.
    QTest::failOnWarning(QRegularExpression(
        u"^(?!This plugin does not support |HTTP header value contained illegal character)"_s));
}

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

QWidget *findWidget(QWidget *root, QAccessible::Role role, const QString &name)
{
    QList<QWidget *> all = root->findChildren<QWidget *>();
    all.prepend(root);
    for (QWidget *widget : all) {
        QAccessibleInterface *interface =
            widget->isVisible() ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (interface != nullptr && interface->role() == role && interface->text(QAccessible::Name) == name) {
            return widget;
        }
    }
    return nullptr;
}

QStringList labelTexts(QWidget *root)
{
    QStringList texts;
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty()) {
            texts += label->text();
        }
    }
    return texts;
}

bool isShown(QWidget *root, const QString &text)
{
    const QStringList texts = labelTexts(root);
    return std::any_of(
        texts.begin(), texts.end(), [&text](const QString &shown) { return shown.contains(text); });
}

QString accessibleText(QWidget *root)
{
    QStringList texts;
    addAccessibleText(QAccessible::queryAccessibleInterface(root), texts);
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QAction *findAction(QWidget *window, const QString &text)
{
    return findActionOf(window->findChildren<QAction *>(), text);
}

void pasteText(QWidget *window, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    pressKey(window, Qt::Key_V, Qt::ControlModifier);
}

void pressKey(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focusIn(window), key, modifiers);
}

bool waitUntilActive(QWidget *window)
{
    return waitUntil([window] {
        const QWindow *handle = window->window()->windowHandle();
        return handle != nullptr && handle->isActive();
    });
}

bool waitUntilExposed(QWidget *window)
{
    return waitUntil([window] {
        const QWindow *handle = window->window()->windowHandle();
        return handle != nullptr && handle->isExposed();
    });
}

QString clippedText(QWidget *widget)
{
    const auto *label = qobject_cast<QLabel *>(widget);
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    const QString text = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
    if (!widget->isVisible() || text.isEmpty()) {
        return {};
    }
    const bool isCut = widget->visibleRegion().boundingRect() != widget->rect();
    if (!isCut && !isTooSmall(widget)) {
        return {};
    }
    return u"%1: has %2x%3, wants %4x%5%6"_s.arg(text)
        .arg(widget->width())
        .arg(widget->height())
        .arg(widget->sizeHint().width())
        .arg(widget->sizeHint().height())
        .arg(isCut ? u", covered or cut off"_s : QString());
}

QStringList clippedTexts(QWidget *root)
{
    QStringList clipped;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        clipped += clippedText(widget);
    }
    clipped.removeAll(QString());
    return clipped;
}

void unfold(QWidget *window)
{
    for (auto *button : window->findChildren<QToolButton *>()) {
        if (button->isCheckable() && button->arrowType() == Qt::RightArrow) {
            button->setChecked(true);
        }
    }
}

QString inWords(const char *context, const char *source, int number)
{
    return QCoreApplication::translate(context, source, nullptr, number);
}

Language::Language(const QString &locale)
{
    const QLocale wanted(locale);
    QLocale::setDefault(wanted);
    if (m_qt.load(wanted, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    m_isLoaded = m_own.load(wanted, u"hubspot-token-inspector"_s, u"_"_s, u":/i18n"_s);
    if (m_isLoaded) {
        QCoreApplication::installTranslator(&m_own);
    }
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(m_former);
}

OwnSettings::OwnSettings()
{
    QCoreApplication::setOrganizationName(u"hubspot-token-inspector"_s);
    QCoreApplication::setApplicationName(u"hubspot-token-inspector"_s);
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

bool WindowOnServer::show()
{
    window.show();
    window.activateWindow();
    return waitUntilActive(&window);
}

bool WindowOnServer::inspect(const QString &text)
{
    pressKey(&window, Qt::Key_L, Qt::ControlModifier);
    pasteText(&window, text);
    pressKey(&window, Qt::Key_Return);
    const auto isDone = [this] { return session.state() != InspectionSession::State::Busy; };
    return !isDone() && waitUntil(isDone);
}

void WindowOnServer::advance(Milliseconds time)
{
    clock.advance(time);
    const QList<ExpiryView *> views = window.findChildren<ExpiryView *>();
    for (ExpiryView *view : views) {
        view->refresh();
    }
}

QLineEdit *WindowOnServer::field()
{
    return find<QLineEdit>(&window, QCoreApplication::translate("Inspector::TokenBar", "Access token"));
}

QString WindowOnServer::host() const
{
    return hostWithPort(server.url());
}

QString WindowOnServer::asOfHubSpot(QString text) const
{
    return text.replace(host(), u"HubSpot"_s);
}

QString WindowOnServer::treeText()
{
    auto *tree = find<QTreeView>(&window, QCoreApplication::translate("Inspector::MetadataView", "Metadata"));
    return dumpModel(*tree->model());
}

QString WindowOnServer::scopesText()
{
    auto *tree = find<QTreeView>(&window, QCoreApplication::translate("Inspector::ScopePane", "Scopes"));
    return dumpModel(*tree->model());
}

} // namespace Inspector::Testing
