// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/secrets/dragcontent.h"
#include "window/secrets/selectionguard.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Inspector;

/// What the guard does where nobody is silent; step hostile has programs that are (silent_clipboard...,
/// silent_drag...).
class SelectionGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pasteKey_insertsAtTheCursor();
    void pasteKey_inReadOnlyField_changesNothing();
    void menu_offersWhatTheFieldCanDo_data();
    void menu_offersWhatTheFieldCanDo();
    void dragContent_hasTextAndAddressesOnly();
    void dragContent_withoutX11_isWhatIsOffered();
};

void SelectionGuardTest::initTestCase()
{
    qunsetenv("DISPLAY");
}

void SelectionGuardTest::pasteKey_insertsAtTheCursor()
{
    QMainWindow window;
    QLineEdit field(u"ab"_s, &window);
    const SelectionGuard guard(window);
    QGuiApplication::clipboard()->setText(u"x"_s);
    field.setCursorPosition(1);
    QTest::keySequence(&field, QKeySequence::Paste);
    QCOMPARE(field.text(), u"axb"_s);
}

void SelectionGuardTest::pasteKey_inReadOnlyField_changesNothing()
{
    QMainWindow window;
    QLineEdit field(u"ab"_s, &window);
    const SelectionGuard guard(window);
    QGuiApplication::clipboard()->setText(u"x"_s);
    field.setReadOnly(true);
    QTest::keySequence(&field, QKeySequence::Paste);
    QCOMPARE(field.text(), u"ab"_s);
}

void SelectionGuardTest::menu_offersWhatTheFieldCanDo_data()
{
    QTest::addColumn<bool>("isReadOnly");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isAllSelected");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("empty") << false << u""_s << false << QStringList{u"Paste"_s};
    QTest::newRow("typed") << false << u"ab"_s << false
                           << QStringList{u"Undo"_s, u"Paste"_s, u"Select All"_s};
    QTest::newRow("selected") << false << u"ab"_s << true
                              << QStringList{u"Undo"_s, u"Cut"_s, u"Copy"_s, u"Paste"_s, u"Select All"_s};
    QTest::newRow("read only") << true << u"ab"_s << true << QStringList{u"Copy"_s, u"Select All"_s};
}

void SelectionGuardTest::menu_offersWhatTheFieldCanDo()
{
    QFETCH(const bool, isReadOnly);
    QFETCH(const QString, typed);
    QFETCH(const bool, isAllSelected);
    QMainWindow window;
    auto *const field = new QLineEdit(&window);
    window.setCentralWidget(field);
    window.show();
    const SelectionGuard guard(window);
    QTest::keyClicks(field, typed);
    if (isAllSelected) {
        field->selectAll();
    }
    field->setReadOnly(isReadOnly);

    QStringList offered;
    QTimer::singleShot(0, this, [&] {
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        for (const QAction *action : menu->actions()) {
            if (action->isEnabled() && !action->isSeparator()) {
                offered += action->text().remove(u'&');
            }
        }
        QApplication::activePopupWidget()->close();
    });
    const QPoint centre = field->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, centre, field->mapToGlobal(centre));
    QApplication::sendEvent(field, &event);
    QTEST(offered, "offered");
}

void SelectionGuardTest::dragContent_hasTextAndAddressesOnly()
{
    QMimeData offered;
    offered.setText(u"text"_s);
    offered.setHtml(u"<b>text</b>"_s);
    offered.setUrls({QUrl(u"file:///a"_s)});
    const DragContent content(
        &offered, [] {}, nullptr);
    QVERIFY(content.hasText() && content.hasUrls());
    QVERIFY(!content.hasHtml());
    QVERIFY(content.html().isEmpty());
}

void SelectionGuardTest::dragContent_withoutX11_isWhatIsOffered()
{
    QMimeData offered;
    offered.setText(u"t\u00e9xt"_s);
    offered.setUrls({QUrl(u"file:///a"_s)});
    const DragContent content(
        &offered, [] { QFAIL("not silent"); }, nullptr);
    QCOMPARE(content.text(), u"t\u00e9xt"_s);
    QCOMPARE(content.urls(), offered.urls());
}

QTEST_MAIN(SelectionGuardTest)

#include "tst_selectionguard.moc"
