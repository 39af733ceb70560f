// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/windowtesting.h"
#include "window/dialogs/credentialsdialog.h"
#include "window/secrets/secretclipboard.h"
#include "window/secrets/secretfield.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodQueryEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

const QString secret = u"made-up-secret-0123456789"_s;
const QString clientId = u"0a1b2c3d-1111-4222-8333-0123456789ab"_s;
const QString clientSecret = u"f0e1d2c3-4444-4555-8666-ba9876543210"_s;

struct FieldInWindow {
    FakeClock clock;
    SecretClipboard clipboard{clock};
    QWidget window;
    SecretField *field = new SecretField(clipboard, &window);

    [[nodiscard]] bool show()
    {
        field->setText(secret);
        window.show();
        window.activateWindow();
        field->setFocus();
        QGuiApplication::clipboard()->setText(u"former"_s);
        return waitUntilActive(&window);
    }
};

} // namespace

/// The field for secrets, the clipboard that forgets them, and the dialog for two of them.
class SecretFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void copy_whileMasked_copiesNothing();
    void copy_whileRevealed_marksTheClipboard();
    void clipboard_clear_takesOnlyTheSecret();
    void clipboard_afterAMinute_isEmptied();
    void cut_whileMasked_changesNothing();
    void paste_reportsRawText();
    void drop_reportsRawText();
    void drop_ofSilentSource_keepsTheField();
    void accessibility_whileMasked_tellsNothing();
    void inputMethod_isToldNothing_data();
    void inputMethod_isToldNothing();
    void reveal_endsWhenTheWindowLosesFocus();
    void wipe_cannotBeUndone();
    void credentials_pasteOfBoth_fillsBoth_data();
    void credentials_pasteOfBoth_fillsBoth();
    void credentials_hints_nameTheField();
};

void SecretFieldTest::init()
{
    failOnWarnings();
}

void SecretFieldTest::copy_whileMasked_copiesNothing()
{
    FieldInWindow test;
    QVERIFY(test.show());
    test.field->selectAll();
    pressKey(&test.window, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"former"_s);
}

void SecretFieldTest::copy_whileRevealed_marksTheClipboard()
{
    FieldInWindow test;
    QVERIFY(test.show());
    test.field->setRevealed(true);
    QCOMPARE(test.field->echoMode(), QLineEdit::Normal);
    test.field->selectAll();
    pressKey(&test.window, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), secret);
    QCOMPARE(
        QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
}

void SecretFieldTest::clipboard_clear_takesOnlyTheSecret()
{
    const FakeClock clock;
    SecretClipboard clipboard(clock);
    clipboard.copy(secret);
    clipboard.clear();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    clipboard.copy(secret);
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);
    clipboard.clear();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a shopping list"_s);
    {
        SecretClipboard shortLived(clock);
        shortLived.copy(secret);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void SecretFieldTest::clipboard_afterAMinute_isEmptied()
{
    FakeClock clock;
    SecretClipboard clipboard(clock);
    clipboard.copy(secret);
    clock.advance(SecretClipboard::lifetime - 1ms);
    QCOMPARE(QGuiApplication::clipboard()->text(), secret);
    clock.advance(1ms);
    WAIT_COMPARE(QGuiApplication::clipboard()->text(), QString());
}

void SecretFieldTest::cut_whileMasked_changesNothing()
{
    FieldInWindow test;
    QVERIFY(test.show());
    test.field->selectAll();
    pressKey(&test.window, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(test.field->text(), secret);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"former"_s);
}

void SecretFieldTest::paste_reportsRawText()
{
    FieldInWindow test;
    QVERIFY(test.show());
    QSignalSpy pasted(test.field, &SecretField::pasted);
    const QString raw = u" two\nlines\u200B "_s;
    pasteText(&test.window, raw);
    QCOMPARE(pasted.count(), 1);
    QCOMPARE(pasted.constFirst().constFirst().toString(), raw);
    QCOMPARE(test.field->text(), secret); // whoever listens decides
}

void SecretFieldTest::drop_reportsRawText()
{
    FieldInWindow test;
    QVERIFY(test.show());
    QSignalSpy pasted(test.field, &SecretField::pasted);
    QMimeData content;
    content.setText(u"dropped\ntext"_s);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(test.field, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(test.field, &drop);
    QCOMPARE(pasted.count(), 1);
    QCOMPARE(pasted.constFirst().constFirst().toString(), u"dropped\ntext"_s);
}

void SecretFieldTest::drop_ofSilentSource_keepsTheField()
{
    FieldInWindow test;
    QVERIFY(test.show());
    QSignalSpy pasted(test.field, &SecretField::pasted);
    QMimeData content;
    content.setData(u"text/plain"_s, {}); // what a DragContent has of such a source
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(test.field, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(test.field, &drop);
    QCOMPARE(pasted.count(), 0);
    QCOMPARE(test.field->text(), secret);
}

void SecretFieldTest::accessibility_whileMasked_tellsNothing()
{
    FieldInWindow test;
    QVERIFY(test.show());
    QVERIFY(!accessibleText(&test.window).contains(secret.left(6)));
    test.field->setRevealed(true);
    QVERIFY(accessibleText(&test.window).contains(secret));
    test.field->setRevealed(false);
    QVERIFY(!accessibleText(&test.window).contains(secret.left(6)));
}

void SecretFieldTest::inputMethod_isToldNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isRevealed");
    QTest::newRow("client ID, which is never masked") << u"Client ID"_s << true;
    QTest::newRow("client secret, masked") << u"Client secret"_s << false;
    QTest::newRow("client secret, revealed") << u"Client secret"_s << true;
}

void SecretFieldTest::inputMethod_isToldNothing()
{
    QFETCH(QString, name);
    QFETCH(bool, isRevealed);
    const FakeClock clock;
    SecretClipboard clipboard(clock);
    CredentialsDialog dialog({clientId, clientSecret}, clipboard);
    dialog.show();
    QVERIFY(waitUntilActive(&dialog));
    auto *field = find<SecretField>(&dialog, name);
    QVERIFY(field != nullptr);
    field->setFocus();
    field->setRevealed(true);
    field->setRevealed(isRevealed); // masked again, for one
    QCOMPARE(field->isRevealed(), isRevealed);
    field->setSelection(2, 9);
    QCOMPARE(QGuiApplication::focusObject(), field);
    const auto hints =
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;

    QVERIFY(!field->testAttribute(Qt::WA_InputMethodEnabled));
    for (int bit = 0; bit < 32; ++bit) { // a platform's own too: the last one
        const auto query = static_cast<Qt::InputMethodQuery>(1U << bit);
        QInputMethodQueryEvent asked(query);
        QCoreApplication::sendEvent(field, &asked);
        for (const QVariant &answer : {field->inputMethodQuery(query), asked.value(query),
                 QInputMethod::queryFocusObject(query, QPointF(9, 9)),
                 QInputMethod::queryFocusObject(query, {})}) {
            if (query == Qt::ImEnabled) {
                QCOMPARE(answer, QVariant(false));
            } else if (query == Qt::ImHints) {
                QCOMPARE(answer, QVariant(static_cast<int>(hints)));
            } else {
                QVERIFY2(!answer.isValid(), qPrintable(u"query 2^%1"_s.arg(bit)));
            }
        }
    }
}

void SecretFieldTest::reveal_endsWhenTheWindowLosesFocus()
{
    FieldInWindow test;
    QVERIFY(test.show());
    QSignalSpy changed(test.field, &SecretField::revealedChanged);
    test.field->setRevealed(true);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(waitUntilActive(&other));
    WAIT_VERIFY(!test.field->isRevealed());
    QCOMPARE(test.field->echoMode(), QLineEdit::Password);
    QCOMPARE(changed.count(), 2);
}

void SecretFieldTest::wipe_cannotBeUndone()
{
    FieldInWindow test;
    QVERIFY(test.show());
    test.field->setRevealed(true);
    pressKey(&test.window, Qt::Key_End);
    pressKey(&test.window, Qt::Key_Backspace);
    QVERIFY(test.field->isUndoAvailable());
    test.field->wipe();
    QVERIFY(!test.field->isRevealed());
    test.field->setRevealed(true);
    pressKey(&test.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(test.field->text(), QString());
}

void SecretFieldTest::credentials_pasteOfBoth_fillsBoth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("lines") << u"client_id=%1\nclient_secret=%2\n"_s.arg(clientId, clientSecret)
                           << u"Client ID"_s;
    QTest::newRow("JSON into the secret") << u"{\"client_id\": \"%1\", \"client_secret\": \"%2\"}"_s.arg(
        clientId, clientSecret) << u"Client secret"_s;
}

void SecretFieldTest::credentials_pasteOfBoth_fillsBoth()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    const FakeClock clock;
    SecretClipboard clipboard(clock);
    CredentialsDialog dialog({}, clipboard);
    dialog.show();
    QVERIFY(waitUntilActive(&dialog));
    auto *into = find<QLineEdit>(&dialog, field);
    QVERIFY(into != nullptr);
    QCOMPARE(into->echoMode(), field == u"Client ID" ? QLineEdit::Normal : QLineEdit::Password);
    into->setFocus();
    pasteText(&dialog, text);
    QCOMPARE(dialog.credentials().clientId, clientId);
    QCOMPARE(dialog.credentials().clientSecret, clientSecret);
    QVERIFY(isShown(&dialog, u"Both values look right."_s));
    QVERIFY(!accessibleText(&dialog).contains(clientSecret.left(8)));
    dialog.wipe();
    QVERIFY(dialog.credentials().clientSecret.isEmpty());
}

void SecretFieldTest::credentials_hints_nameTheField()
{
    const FakeClock clock;
    SecretClipboard clipboard(clock);
    CredentialsDialog dialog({clientId, u"not a UUID"_s}, clipboard);
    dialog.show();
    QVERIFY(isShown(&dialog, u"The client secret does not look like HubSpot's"_s));
    QVERIFY(!isShown(&dialog, u"The client ID does not look like HubSpot's"_s));
    QCOMPARE(dialog.credentials().clientSecret, u"not a UUID"_s); // a hint, no refusal
    find<QLineEdit>(&dialog, u"Client secret"_s)->setText(clientId);
    QVERIFY(isShown(&dialog, u"Client ID and client secret are the same."_s));
}

QTEST_MAIN(SecretFieldTest)
#include "tst_secretfield.moc"
