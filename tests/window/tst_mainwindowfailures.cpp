// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/metadataservice.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

const QByteArray unknownToken = R"({"status":"error","message":"The access token is expired or invalid",)"
                                R"("correlationId":"0f7a2c1e-made-up"})";

QPushButton *button(QWidget *window, const QString &name)
{
    return qobject_cast<QPushButton *>(findWidget(window, QAccessible::Button, name));
}

} // namespace

/// The window when things go wrong, are stopped, or are taken back.
class MainWindowFailuresTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void failure_afterAnAnswer_leavesNothingOfIt();
    void failure_withMarkup_isShownAsItIs();
    void failure_details_canBeCopied();
    void rateLimit_withRetryAfter_isCountedDown();
    void openFile_missing_saysSoAndKeepsTheResult();
    void openFile_garbage_saysSo_data();
    void openFile_garbage_saysSo();
    void userNamedLikeAPlaceholder_isShownAsItIs();
};

void MainWindowFailuresTest::failure_afterAnAnswer_leavesNothingOfIt()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(test.treeText().contains(u"ada.lovelace"_s));

    test.server.setReply(httpReply(404, unknownToken));
    QVERIFY(test.inspect(m_sample.token));
    QCOMPARE(test.session.state(), State::Failed);
    QVERIFY(isShown(&test.window,
        QString(u"Not accepted by "_s + test.host() + u" - by what it says of itself it has not expired"_s)));
    QVERIFY(isShown(&test.window, u"it is expired, revoked or unknown"_s));
    QVERIFY(isShown(&test.window, u"Get a new access token with the refresh token"_s));
    QVERIFY(isShown(&test.window, QString(test.host() + u" says: The access token is expired or invalid"_s)));
    QVERIFY(!isShown(&test.window, u"Correlation ID"_s));
    auto *details = find<QToolButton>(&test.window, u"Details"_s);
    QVERIFY(details != nullptr);
    QTest::mouseClick(details, Qt::LeftButton);
    QVERIFY(isShown(&test.window, u"Correlation ID: 0f7a2c1e-made-up"_s));

    QVERIFY(!accessibleText(&test.window).contains(u"ada.lovelace"_s));
    QVERIFY(!isShown(&test.window, u"Expires in"_s));
    QCOMPARE(test.scopesText(), QString());
    // What the token says of itself stays, marked as such.
    QVERIFY(test.treeText().startsWith(u"Read from the token | not confirmed by HubSpot\n"_s));
}

void MainWindowFailuresTest::failure_withMarkup_isShownAsItIs()
{
    WindowOnServer test;
    test.server.setReply(
        httpReply(400, R"({"message":"<b>bold</b><img src=x> \u202Egnp &amp; more","category":"<i>"})"));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(isShown(
        &test.window, QString(test.host() + u" says: <b>bold</b><img src=x> \\u202Egnp &amp; more"_s)));
    const QList<QLabel *> labels = test.window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->text().isEmpty()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
}

void MainWindowFailuresTest::failure_details_canBeCopied()
{
    WindowOnServer test;
    test.server.setReply(httpReply(404, unknownToken));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QPushButton *copy = button(&test.window, u"Copy Details"_s);
    QVERIFY(copy != nullptr);
    QTest::mouseClick(copy, Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"0f7a2c1e-made-up"_s));
    QVERIFY(!copied.contains(m_sample.token.left(12)));

    QPushButton *dismiss = button(&test.window, u"Dismiss"_s);
    QVERIFY(dismiss != nullptr);
    QTest::mouseClick(dismiss, Qt::LeftButton);
    QVERIFY(!isShown(&test.window, u"it is expired, revoked or unknown"_s));
}

void MainWindowFailuresTest::rateLimit_withRetryAfter_isCountedDown()
{
    WindowOnServer test;
    test.server.setReply(
        httpReply(429, R"({"category":"RATE_LIMITS"})", "application/json", "Retry-After: 2\r\n"));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(isShown(&test.window, QString(test.host() + u" received too many requests"_s)));
    QPushButton *retry = button(&test.window, u"Try Again in 0:02"_s);
    QVERIFY(retry != nullptr);
    QVERIFY(!retry->isEnabled());
    // A click on it, or patience, sends nothing by itself.
    QTest::mouseClick(retry, Qt::LeftButton);
    test.advance(1'200ms);
    WAIT_COMPARE(retry->text(), u"Try Again in 0:01"_s);
    test.advance(800ms);
    WAIT_VERIFY(retry->isEnabled());
    QCOMPARE(accessibleName(retry), u"Try Again"_s);
    QCOMPARE(test.server.requests().size(), 1);

    test.server.setReply(httpReply(200, m_sample.body));
    QTest::mouseClick(retry, Qt::LeftButton);
    WAIT_COMPARE(test.session.state(), State::Answered);
    QCOMPARE(test.server.requests().size(), 2);
    QVERIFY(!retry->isVisible());
}

void MainWindowFailuresTest::openFile_missing_saysSoAndKeepsTheResult()
{
    WindowOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    const QString tree = test.treeText();
    test.window.openFile(u"/nowhere/at/all.json"_s);
    WAIT_VERIFY(isShown(&test.window, u"The file does not exist. Choose another file."_s));
    QCOMPARE(test.session.state(), State::Answered);
    QCOMPARE(test.treeText(), tree);
}

void MainWindowFailuresTest::openFile_garbage_saysSo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("text") << QByteArray("not json") << u"The file is not JSON."_s;
    QTest::newRow("nothing") << QByteArray() << u"The file is not JSON."_s;
    QTest::newRow("another JSON") << QByteArray(R"({"a":1})") << u"holds no token metadata"_s;
    QTest::newRow("an array") << QByteArray("[1,2]") << u"holds no token metadata"_s;
}

void MainWindowFailuresTest::openFile_garbage_saysSo()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    WindowOnServer test;
    QVERIFY(test.show());
    test.window.openFile(file.fileName());
    WAIT_VERIFY2(isShown(&test.window, said), qPrintable(labelTexts(&test.window).join(u'\n')));
    QCOMPARE(test.session.state(), State::Idle);
}

void MainWindowFailuresTest::userNamedLikeAPlaceholder_isShownAsItIs()
{
    WindowOnServer test;
    QByteArray body = m_sample.body;
    body.replace("ada.lovelace@example.com", "x%1 and %2");
    test.server.setReply(httpReply(200, body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(m_sample.token));
    QVERIFY(isShown(&test.window, u"x%1 and %2 on hub 6251543"_s));
}

QTEST_MAIN(MainWindowFailuresTest)
#include "tst_mainwindowfailures.moc"
