// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "core/files/metadataexport.h"
#include "support/samplereply.h"
#include "support/windowtesting.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

const QByteArray wasActive = "Was active when inspected - ada.lovelace@example.com on hub 6251543";

/// What HubSpot answered until 2021, from the token of the sample.
QByteArray oldReply(const QString &token)
{
    return R"({"token":")" + token.toUtf8()
        + R"(","user":"ada.lovelace@example.com","scopes":["oauth"],"hub_id":6251543,"app_id":1112131,)"
          R"("user_id":2931991,"token_type":"access","expires_in":1754})";
}

QByteArray tokenReply(const QString &token)
{
    return R"({"token_use":"access_token","token_type":"bearer","refresh_token":)"
           R"("na1-5a1b-2c3d-4e5f-8a7b-0c1d2e3f4a5b","access_token":")"
        + token.toUtf8() + R"(","expires_in":1800,"hub_id":6251543,"scopes":["oauth"],"user_id":2931991})";
}

QByteArray pythonOf(QByteArray json)
{
    return json.replace("true", "True").replace("false", "False").replace('"', '\'');
}

QByteArray utf16(const QByteArray &json)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(json));
}

QByteArray asString(const QByteArray &json)
{
    return QJsonDocument(QJsonObject{{u"body"_s, QString::fromUtf8(json)}, {u"statusCode"_s, 200}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

/// Files as people hold them, opened in the window.
class SavedFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void file_ofAForm_isShown_data();
    void file_ofAForm_isShown();
    void file_ofSomethingElse_isNamed_data();
    void file_ofSomethingElse_isNamed();
    void tokenReply_isReadForItsToken();
    void file_thatIsNoReply_isReadAsAPaste_data();
    void file_thatIsNoReply_isReadAsAPaste();
    void textsOfAnExport_areShownOnOneLineEach();

private:
    [[nodiscard]] QString saved(const QByteArray &content);

    OwnSettings m_settings;
    QTemporaryDir m_folder;
    SampleReply m_sample;
};

QString SavedFormsTest::saved(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"a.json"_s));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return isWritten ? file.fileName() : QString();
}

void SavedFormsTest::file_ofAForm_isShown_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("hasBar");
    const QByteArray reply = m_sample.body;
    const QByteArray bomCrLf = "\xEF\xBB\xBF" + QByteArray(reply).replace(",\"", ",\r\n\"");
    QTest::newRow("f3a curl -i") << "HTTP/2 200 \r\ndate: Mon, 23 Nov 2026 16:00:00 GMT\r\n\r\n" + reply
                                 << QByteArray("as of ") << true;
    QTest::newRow("f3c BOM and CR LF") << bomCrLf << wasActive << true;
    QTest::newRow("UTF-16") << utf16(reply) << wasActive << true;
    QTest::newRow("f3d axios") << R"({"status":200,"statusText":"OK","headers":{},"data":)" + reply + '}'
                               << wasActive << true;
    QTest::newRow("f3f n8n") << "[{\"json\":" + reply + R"(,"pairedItem":{"item":0}}])" << wasActive << true;
    QTest::newRow("f3i Python") << pythonOf(reply) << wasActive << true;
    QTest::newRow("f3j body as a string") << asString(reply) << wasActive << true;
    QTest::newRow("f3m text behind") << reply + "\n* Connection #0 to host api.hubapi.com left intact\n"
                                     << wasActive << true;
    QTest::newRow("a log line before")
        << "[2026-11-23 16:00] {user=1} reply: " + reply + "\nada@pc:~$ " << wasActive << true;
    QTest::newRow("lines of JSON") << "{\"level\":\"info\"}\n{\"level\":\"info\",\"reply\":" + reply + "}\n"
                                   << wasActive << true;
    QTest::newRow("the same twice") << reply + "\n" + reply << wasActive << true;
    // The token of the sample ends at 16:29:14, two hours before the window's clock below.
    QTest::newRow("f2a former shape, expired")
        << oldReply(m_sample.token) << QByteArray("Expired 1 h ago") << true;
    QTest::newRow("f2c full shape, expired") << reply << QByteArray("Expired 1 h ago") << true;
    QTest::newRow("f2d masked token")
        << oldReply(u"COPP\u2026AeAE"_s) << QByteArray("29:14 were left when it was saved") << false;
    QTest::newRow("f1c introspection without active")
        << QByteArray(R"({"token_use":"access_token","hub_id":6251543,"app_id":1,"user_id":2,)"
                      R"("scopes":["oauth"],"expires_in":100,"token_type":"Bearer"})")
        << QByteArray("The file does not say whether it was active - user 2 on hub 6251543") << false;
    QTest::newRow("two accounts") << QByteArray(reply).replace(R"("hub_id":6251543)", R"("hub_id":7004242)")
                                  << QByteArray("Account unclear: 7004242 or 6251543") << true;
    QTest::newRow("f1d not active") << QByteArray(R"({"active": false})")
                                    << QByteArray("Was not active when inspected") << false;
}

void SavedFormsTest::file_ofAForm_isShown()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, said);
    QFETCH(bool, hasBar);
    WindowOnServer test;
    test.clock.advance(2h);
    QVERIFY(test.show());
    test.window.openFile(saved(content));
    WAIT_VERIFY2(test.session.state() == State::Opened, qPrintable(labelTexts(&test.window).join(u'\n')));
    QVERIFY2(
        isShown(&test.window, QString::fromUtf8(said)), qPrintable(labelTexts(&test.window).join(u'\n')));
    QVERIFY(!isShown(&test.window, u"Expires in"_s));
    const bool isBarShown =
        findWidget(&test.window, QAccessible::ProgressBar, u"Share of the token's life that is left"_s)
        != nullptr;
    QCOMPARE(isBarShown, hasBar);
    QVERIFY(test.server.requests().isEmpty());
}

void SavedFormsTest::file_ofSomethingElse_isNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const QByteArray other = QByteArray(m_sample.body).replace("6251543", "7004242");
    QTest::newRow("f3g missing scopes")
        << QByteArray(R"({"status":"error","message":"This app hasn't been granted all required scopes.",)"
                      R"("errors":[{"message":"All of the following scopes are required.","context":)"
                      R"({"requiredGranularScopes":["account-info.security.read"]}}],)"
                      R"("category":"MISSING_SCOPES"})")
        << u"the call asks for account-info.security.read"_s;
    QTest::newRow("an error that holds a token's beginning") << QByteArray(
        "{\"status\":\"error\",\"message\":\"This oauth-token (CJ5abcdefgh...) does not have "
        "proper permissions! (requires any of [a.b])\"}") << u"An error: explained under Failed call."_s;
    QTest::newRow("f3l account") << QByteArray(R"({"portalId":6251543,"accountType":"STANDARD"})")
                                 << u"the details of an account and no token metadata"_s;
    QTest::newRow("f3o project file")
        << QByteArray(R"({"uid":"my_app","type":"app","config":{"auth":{"requiredScopes":["oauth"]}}})")
        << u"Scopes, checked under Needed by my app: 1"_s;
    QTest::newRow("a project file without scopes")
        << QByteArray(R"({"uid":"my_app","type":"app","config":{"auth":{"requiredScopes":[]}}})")
        << u"The file is an app's project file"_s;
    QTest::newRow("another server's error")
        << QByteArray(R"({"error":"access_denied","error_description":"The user said no."})")
        << u"The file holds an error reply, not one about a token: \"The user said no.\""_s;
    // Only the beginning of so long a text is read for an error.
    const QByteArray lines = QByteArray("lorem ipsum ").repeated(25'000);
    QTest::newRow("an error at the end of a long log") << QByteArray("{\"log\":\"" + lines
        + R"j(","reply":{"status":"error","message":"This oauth-token (CJ5abcdefgh...) does not )j"
          R"j(have proper permissions! (requires any of [a.b])"}})j")
                                                       << u"It names these scopes: a.b."_s;
    QTest::newRow("a masked token reply")
        << QByteArray(R"({"access_token":"CJ5...","refresh_token":"na1-...","expires_in":1800})")
        << u"its access token is masked"_s;
    QTest::newRow("two replies") << m_sample.body + '\n' + other << u"two or more different replies"_s;
    QTest::newRow("no text") << QByteArray("\0\1", 2) + m_sample.token.toUtf8() << u"The file is not JSON."_s;
    QTest::newRow("a long text") << QByteArray(2 * 1024 * 1024, 'x')
                                 << u"The file is too large to be read."_s;
}

void SavedFormsTest::file_ofSomethingElse_isNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    WindowOnServer test;
    QVERIFY(test.show());
    test.window.openFile(saved(content));
    WAIT_VERIFY2(isShown(&test.window, said), qPrintable(labelTexts(&test.window).join(u'\n')));
    QVERIFY(!accessibleText(&test.window).contains(u"CJ5abc"_s));
    QCOMPARE(test.session.state(), State::Idle);
    QCOMPARE(test.field()->text(), QString());
}

void SavedFormsTest::tokenReply_isReadForItsToken()
{
    WindowOnServer test;
    QVERIFY(test.show());
    for (const QString &before : {QString(), encodeToken({.hubId = 7004242}).token()}) {
        test.window.applyToken(before);
        test.window.openFile(saved(tokenReply(m_sample.token)));
        WAIT_COMPARE(test.field()->text(), m_sample.token);
        QVERIFY(isShown(&test.window, u"The file holds a token reply, which says nothing about whether"_s));
        QCOMPARE(test.session.state(), State::Idle);
        QVERIFY(test.server.requests().isEmpty());
        QVERIFY(!accessibleText(&test.window).contains(m_sample.token.left(12)));
    }
}

void SavedFormsTest::file_thatIsNoReply_isReadAsAPaste_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("takes");
    QTest::addColumn<QString>("said");
    const QByteArray token = m_sample.token.toUtf8();
    const QString looks = u"Looks like an OAuth access token."_s;
    const QByteArray env = "# production\nHUBSPOT_ACCESS_TOKEN=" + token + "\nLOG_LEVEL=info\n";
    QTest::newRow(".env") << env << m_sample.token << looks;
    QTest::newRow(".env of PowerShell") << utf16(env) << m_sample.token << looks;
    QTest::newRow("log") << "2026-11-23 16:00:01 DEBUG GET /oauth/v1/access-tokens/" + token
            + " 200\n2026-11-23 16:00:02 INFO done {}\n"
                         << m_sample.token << looks;
    QTest::newRow("configuration in JSON")
        << R"({"name":"sync","hubspot":{"token":")" + token + "\"}}" << m_sample.token << looks;
    QTest::newRow("a token in JSON") << R"({"token":")" + token + "\"}" << m_sample.token << looks;
    QTest::newRow("a reply that is cut short")
        << "HTTP/2 200\r\n\r\n" + m_sample.body.first(m_sample.body.size() - 20) << m_sample.token << looks;
    QTest::newRow("an error reply beside the token")
        << R"({"status":"error","message":"x","category":"MISSING_SCOPES"} Authorization: Bearer )" + token
        << m_sample.token << looks;
    QTest::newRow("another vendor's secret")
        << QByteArray("SLACK_BOT_TOKEN=xoxb-100000000001-200000000002-Synthetic0\n") << QString()
        << u"This looks like a secret of Slack, not of HubSpot"_s;
    QTest::newRow("credentials") << QByteArray("HUBSPOT_CLIENT_ID=3f0c5d1e-9a8b-4c7d-8e6f-102132435465\n"
                                               "HUBSPOT_CLIENT_SECRET=c7b6a594-8372-4160-8f5e-4d3c2b1a0918\n")
                                 << QString() << u"These are app credentials"_s;
    QTest::newRow("masked") << QByteArray("HUBSPOT_ACCESS_TOKEN=[REDACTED]\n") << QString()
                            << u"The token in this text is masked"_s;
}

void SavedFormsTest::file_thatIsNoReply_isReadAsAPaste()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, takes);
    QFETCH(QString, said);
    WindowOnServer test;
    QVERIFY(test.show());
    const QString before = encodeToken({.hubId = 7004242}).token();
    test.window.applyToken(before);
    test.window.openFile(saved(content));
    WAIT_VERIFY2(isShown(&test.window, u"The file is no saved reply or export, so its text was read"_s),
        qPrintable(labelTexts(&test.window).join(u'\n')));
    QVERIFY2(isShown(&test.window, said), qPrintable(labelTexts(&test.window).join(u'\n')));
    QCOMPARE(test.field()->text(), takes.isEmpty() ? before : takes);
    QCOMPARE(isShown(&test.window, u"The field still holds the token before."_s), takes.isEmpty());
    QCOMPARE(test.session.state(), State::Idle);
    QVERIFY(test.server.requests().isEmpty());
    QVERIFY(!accessibleText(&test.window).contains(m_sample.token.left(12)));
}

void SavedFormsTest::textsOfAnExport_areShownOnOneLineEach()
{
    // Whoever hands over a file may write any text into it.
    const auto lines = [](const QString &name) { return QString(name + QString(40, u'\n')); };
    WindowOnServer test;
    QVERIFY(test.show());
    // One at a time: the line of the call is elided.
    for (const QString &part : {u"GET"_s, u"host"_s, u"path"_s, u"id"_s, u"name"_s, u"value"_s}) {
        const auto text = [&](const QString &name) { return part == name ? lines(name) : name; };
        Inspection inspection = m_sample.read();
        ReplyContext &context = inspection.context;
        context.httpStatus = 200;
        context.method = text(u"GET"_s);
        context.host = text(u"host"_s);
        context.maskedPath = text(u"path"_s);
        context.correlationId = text(u"id"_s);
        context.rateLimitHeaders = {{text(u"name"_s), text(u"value"_s)}};
        test.session.clear();
        test.window.openFile(saved(exportDocument(inspection, {}, {}, {}).json));
        WAIT_COMPARE(test.session.state(), State::Opened);
        unfold(&test.window);
        const QStringList texts = labelTexts(&test.window);
        QVERIFY2(isShown(&test.window, part + u"\\u000A"_s), qPrintable(texts.join(u'|')));
        for (const QString &shown : texts) {
            QVERIFY2(!shown.contains(u"\n\n"_s) && shown.size() < 1000, qPrintable(shown));
        }
    }
}

QTEST_MAIN(SavedFormsTest)
#include "tst_savedforms.moc"
