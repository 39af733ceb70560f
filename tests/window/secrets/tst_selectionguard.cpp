// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/secrets/dragcontent.h"
#include "window/secrets/selectionguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QTest>
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
