// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/metadataservice.h"
#include "support/canaryscan.h"
#include "support/hostilebehaviours.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"
#include "window/dialogs/exportdialog.h"
#include "window/secrets/secretclipboard.h"
#include "window/secrets/secretfield.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

const QString signature = u"3q2+796tvu/erb7v3q2+796tvu8="_s;
const QString newSignature = u"yv66vsr+ur7K/rq+yv66vsr+ur4="_s;

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

/// That nothing lets a secret out unasked, and that Clear leaves none behind.
class SecrecyTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void window_serverEchoesSecretsEverywhere_tellsNone_data();
    void window_serverEchoesSecretsEverywhere_tellsNone();
    void window_withAnAnswer_tellsNone();
    void wholeValue_ofASecret_isMasked();
    void copy_ofEveryCell_holdsNoSecret();
    void clear_afterAnAnswer_leavesNothing();
    void clear_whileBusy_endsTheRequest();
    void clear_ofTypedText_cannotBeUndone();
    void close_clearsAsWell();
    void reveal_afterHalfAMinute_hidesItself();
    void reveal_whenTheWindowLosesFocus_hidesItself();
    void secretCopied_isHintedAndTakenOffInTime();
    void secretCopied_thenSomethingElse_staysUntouched();
    void secretCopied_isTakenOffAtTheEnd();
    void maskedField_cannotBeCopied();

private:
    QTreeView *tree(WindowOnServer &test);
    QModelIndex tokenCell(WindowOnServer &test);

    std::unique_ptr<CanaryScan> m_scan;
};

void SecrecyTest::initTestCase()
{
    WindowTest::initTestCase();
    m_scan = std::make_unique<CanaryScan>(QStringList{m_sample.token, signature, newSignature});
}

QTreeView *SecrecyTest::tree(WindowOnServer &test)
{
    return find<QTreeView>(&test.window, u"Metadata"_s);
}

QModelIndex SecrecyTest::tokenCell(WindowOnServer &test)
{
    const QAbstractItemModel *model = tree(test)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == "token"_L1) {
            return model->index(row, 1);
        }
    }
    return {};
}

void SecrecyTest::window_serverEchoesSecretsEverywhere_tellsNone_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 204, 206, 226, 300, 301, 302, 303, 304, 305, 307, 308, 400, 401,
             402, 403, 404, 405, 406, 408, 409, 410, 414, 415, 418, 421, 422, 423, 425, 429, 431, 451, 477,
             488, 500, 502, 503, 504, 511, 520, 522, 525, 526, 599}) {
        QTest::addRow("%d", status) << status;
    }
}

void SecrecyTest::window_serverEchoesSecretsEverywhere_tellsNone()
{
    QFETCH(const int, status);
    const QByteArray token = m_sample.token.toLatin1();
    QByteArray body = R"({"status":"TOKEN","message":"no TOKEN, nor /TOKEN?a=TOKEN","category":"TOKEN",)"
                      R"("subCategory":"HEX","correlationId":"TOKEN","policyName":"TOKEN","TOKEN":"TOKEN",)"
                      R"("correctHublet":"TOKEN","errors":[{"message":"BASE64"}],)"
                      R"("context":{"requiredScopes":["TOKEN","BASE64"]}})";
    body.replace("TOKEN", token).replace("HEX", token.toHex()).replace("BASE64", token.toBase64());
    QByteArray reply = "HTTP/1.1 " + QByteArray::number(status)
        + " TOKEN\r\nLocation: https://TOKEN.x/TOKEN\r\n"
          "X-HubSpot-Correlation-Id: TOKEN\r\nX-HubSpot-RateLimit-TOKEN: TOKEN\r\nRetry-After: TOKEN\r\n"
          "Server: TOKEN\r\nSet-Cookie: TOKEN=TOKEN\r\nContent-Type: application/json; x=TOKEN\r\n"
          "WWW-Authenticate: Bearer realm=\"TOKEN\"\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n";
    reply.replace("TOKEN", token);
    reply += body;
    WindowOnServer test;
    test.session.findChild<MetadataService *>()->setLimits(limitsFor({}));
    test.server.setScript({{ServerStep::send(reply), ServerStep::close()}, false});
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QGuiApplication::clipboard()->clear();
    QCOMPARE(test.session.state(), State::Failed);
    QCOMPARE(m_scan->findIn(textsOf(&test.window)), QString());
    auto *copy = findWidget(&test.window, QAccessible::Button, u"Copy Details"_s);
    QVERIFY(copy != nullptr);
    QTest::mouseClick(copy, Qt::LeftButton);
    QVERIFY(!clipboardText().isEmpty());
    QCOMPARE(m_scan->findIn(clipboardText()), QString());
}

void SecrecyTest::window_withAnAnswer_tellsNone()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    QCOMPARE(m_scan->findIn(textsOf(&test.window)), QString());
    QVERIFY(test.inspect(m_sample.token));
    QCOMPARE(test.session.state(), State::Answered);
    QCOMPARE(m_scan->findIn(textsOf(&test.window)), QString());
    QCOMPARE(m_scan->findIn(QString::fromUtf8(test.session.exported(false).json)), QString());
    QVERIFY(!m_scan->findIn(QString::fromUtf8(test.session.exported(true).json)).isEmpty());
}

void SecrecyTest::wholeValue_ofASecret_isMasked()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(tokenCell(test).isValid());
    tree(test)->setFocus();
    tree(test)->setCurrentIndex(tokenCell(test));
    pressKey(&test.window, Qt::Key_Return);
    auto *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog != nullptr);
    QCOMPARE(m_scan->findIn(textsOf(dialog)), QString());
}

void SecrecyTest::copy_ofEveryCell_holdsNoSecret()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    tree(test)->expandAll();
    tree(test)->setFocus();
    int copied = 0;
    for (QModelIndex index = tree(test)->model()->index(0, 0); index.isValid();
         index = tree(test)->indexBelow(index)) {
        tree(test)->setCurrentIndex(index);
        pressKey(&test.window, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(m_scan->findIn(clipboardText()), QString());
        ++copied;
    }
    QVERIFY(copied > 25);
}

void SecrecyTest::clear_afterAnAnswer_leavesNothing()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QGuiApplication::clipboard()->clear();
    auto *clipboard = test.window.findChild<SecretClipboard *>();
    QVERIFY(clipboard != nullptr);
    clipboard->copy(m_sample.token);
    test.session.setCredentials({u"client"_s, u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s});
    pressKey(&test.window, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(test.session.state(), State::Idle);
    QCOMPARE(test.field()->text(), QString());
    QVERIFY(!test.field()->isUndoAvailable());
    pressKey(&test.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(test.field()->text(), QString());
    QCOMPARE(test.session.input().token, QString());
    QCOMPARE(test.session.askedToken(), QString());
    QVERIFY(test.session.inspection().metadata.isEmpty());
    QCOMPARE(test.session.inspection().token, QString());
    QVERIFY(!test.session.credentials().isComplete());
    QVERIFY(test.session.findings().isEmpty());
    QVERIFY(!test.session.redactor().holdsSecret(m_sample.token.mid(10, 12)));
    QCOMPARE(clipboardText(), QString());
    QCOMPARE(tree(test)->model()->rowCount(), 0);
    const QStringList texts = textsOf(&test.window);
    QCOMPARE(m_scan->findIn(texts), QString());
    QVERIFY(!texts.join(u'\n').contains(u"ada.lovelace"_s));
    QVERIFY(!texts.join(u'\n').contains(u"6251543"_s));
    WAIT_COMPARE(test.server.openCount(), 0);
}

void SecrecyTest::clear_whileBusy_endsTheRequest()
{
    WindowOnServer test;
    test.server.setScript({{ServerStep::hang()}, false});
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    pressKey(&test.window, Qt::Key_Return);
    WAIT_COMPARE(test.server.requests().size(), 1);
    pressKey(&test.window, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(test.session.state(), State::Idle);
    WAIT_COMPARE(test.server.openCount(), 0);
    QCOMPARE(test.field()->text(), QString());
}

void SecrecyTest::clear_ofTypedText_cannotBeUndone()
{
    WindowOnServer test;
    QVERIFY(test.show());
    auto *show = find<QToolButton>(&test.window, u"Show token"_s);
    QVERIFY(show != nullptr);
    show->click();
    QTest::keyClicks(test.field(), m_sample.token.left(30));
    QVERIFY(test.field()->isUndoAvailable());
    pressKey(&test.window, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(test.field()->text(), QString());
    show->click();
    test.field()->setFocus();
    pressKey(&test.window, Qt::Key_Z, Qt::ControlModifier);
    test.field()->undo();
    QCOMPARE(test.field()->text(), QString());
    test.field()->redo();
    QCOMPARE(test.field()->text(), QString());
}

void SecrecyTest::close_clearsAsWell()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    auto *field = test.field();
    test.window.close();
    QCOMPARE(test.session.state(), State::Idle);
    QCOMPARE(field->text(), QString());
    QCOMPARE(test.session.input().token, QString());
    QVERIFY(test.session.inspection().metadata.isEmpty());
}

void SecrecyTest::reveal_afterHalfAMinute_hidesItself()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    auto *show = find<QToolButton>(&test.window, u"Show token"_s);
    show->click();
    QCOMPARE(test.field()->displayText(), m_sample.token);
    test.clock.advance(SecretField::revealTime);
    WAIT_COMPARE(test.field()->echoMode(), QLineEdit::Password);
    QVERIFY(!show->isChecked());
    QCOMPARE(m_scan->findIn(textsOf(&test.window)), QString());
}

void SecrecyTest::reveal_whenTheWindowLosesFocus_hidesItself()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    find<QToolButton>(&test.window, u"Show token"_s)->click();
    QCOMPARE(test.field()->echoMode(), QLineEdit::Normal);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(waitUntilActive(&other));
    WAIT_COMPARE(test.field()->echoMode(), QLineEdit::Password);
}

void SecrecyTest::secretCopied_isHintedAndTakenOffInTime()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    find<QToolButton>(&test.window, u"Show token"_s)->click();
    test.field()->setFocus();
    test.field()->selectAll();
    pressKey(&test.window, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), m_sample.token);
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(content->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    // As after a suspend: no timer ran, and the deadline has passed.
    test.clock.advance(SecretClipboard::lifetime);
    WAIT_COMPARE(clipboardText(), QString());
}

void SecrecyTest::secretCopied_thenSomethingElse_staysUntouched()
{
    FakeClock clock;
    SecretClipboard clipboard(clock);
    clipboard.copy(m_sample.token);
    QGuiApplication::clipboard()->setText(u"shopping list"_s);
    clipboard.clear();
    QCOMPARE(clipboardText(), u"shopping list"_s);
}

void SecrecyTest::secretCopied_isTakenOffAtTheEnd()
{
    FakeClock clock;
    {
        SecretClipboard clipboard(clock);
        clipboard.copy(m_sample.token);
        QCOMPARE(clipboardText(), m_sample.token);
    }
    QCOMPARE(clipboardText(), QString());
}

void SecrecyTest::maskedField_cannotBeCopied()
{
    WindowOnServer test;
    QVERIFY(test.show());
    pasteText(&test.window, m_sample.token);
    QGuiApplication::clipboard()->clear();
    test.field()->setFocus();
    test.field()->selectAll();
    pressKey(&test.window, Qt::Key_C, Qt::ControlModifier);
    pressKey(&test.window, Qt::Key_X, Qt::ControlModifier);
    test.field()->copy();
    QCOMPARE(clipboardText(), QString());
    QCOMPARE(test.field()->text(), m_sample.token);
}

QTEST_MAIN(SecrecyTest)
#include "tst_secrecy.moc"
