// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "core/findings/findingsentences.h"
#include "support/samplereply.h"
#include "support/statements.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

const QString refreshToken = u"na1-5a1b-2c3d-4e5f-8a7b-0c1d2e3f4a5b"_s;
const QString privateToken = u"pat-na1-1f0c9a52-7d3e-4b86-8e21-9c54d0a7b3f6"_s;
const QByteArray cloudflare = "Server: cloudflare\r\nCF-RAY: 9a1b2c3d4e5f6a7b-FRA\r\n"_ba;

} // namespace

/// HubSpot's replies, and those of whatever stands before it, through the real window: what it says, and what
/// it may not say without evidence.
class RepliesTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void reply_isToldAsItIs_data();
    void reply_isToldAsItIs();
    void fragmentOfToken_isMasked();
    void otherToken_inTheField_stepsTheResultBack();
    void otherToken_inTheField_hidesTheFailure();
    void accounts_thatContradict_areNotActive();
    void introspection_ofAnotherApp_isAnError();
    void scopes_thatCannotBeRead_areNotNone_data();
    void scopes_thatCannotBeRead_areNotNone();
};

void RepliesTest::reply_isToldAsItIs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QStringList>("words");
    const QString access = SampleReply().token;
    const auto json = [](int status, const QByteArray &body) { return httpReply(status, body); };
    const auto row = [](const char *name, const QString &token, const QByteArray &reply,
                         const QStringList &words, const QString &language = u"en"_s) {
        QTest::newRow(name) << language << token << reply << words;
    };
    const QString notChecked = u"Not checked: the answer says nothing about this token"_s;
    const QString notTold = u"Not checked: the answer does not say whether the token is active"_s;
    const QString other = u"Something other than HubSpot's token call answered (HTTP status 404)"_s;
    const QByteArray jetty =
        "<html><head><title>Error 404 Not Found</title></head><body>/oauth/v1/access-tokens</body></html>"_ba;
    const QByteArray nginx = "<html><body><h1>404 Not Found</h1><hr>nginx</body></html>"_ba;

    row("404, Jetty", access, httpReply(404, jetty, "text/html"), {notChecked, other});
    row("404, nginx", access, httpReply(404, nginx, "text/html"), {notChecked, other});
    row("404, empty", access, httpReply(404, {}), {notChecked, other});
    row("404, another thing", access, json(404, R"({"status":"error","message":"resource not found"})"),
        {notChecked, other});
    row("404, an account", access, json(404, R"({"status":"error","message":"Portal 1 does not exist"})"),
        {notChecked, other});
    row("404, refresh token", refreshToken, httpReply(404, jetty, "text/html"), {notChecked, other});
    row("404, private app", privateToken, httpReply(404, jetty, "text/html"), {notChecked, other});
    row("401, private app, a proxy", privateToken, httpReply(401, nginx, "text/html"), {notChecked});
    row("404, French", access, httpReply(404, nginx, "text/html"),
        {u"Autre chose que l’appel de HubSpot sur les jetons a répondu (code HTTP 404)"_s}, u"fr"_s);

    const QByteArray hours =
        R"({"status":"error","statusCode":401,"message":"The OAuth token used to make this call expired 5 hour(s) ago.","category":"EXPIRED_AUTHENTICATION"})"_ba;
    row("401, expired for hours", access, json(401, hours),
        {u"Expired, says HubSpot"_s, u"HubSpot says that this token expired 5 h ago"_s,
            u"Get a new access token with the refresh token"_s});
    row("401, expired for hours, French", access, json(401, hours),
        {u"HubSpot indique que ce jeton a expiré il y a 5\u00A0h"_s}, u"fr"_s);
    row("401, since when", access,
        json(401,
            R"({"message":"The OAuth token is expired","category":"EXPIRED_AUTHENTICATION","context":{"expire time":["2026-11-23T10:00:00Z"]}})"),
        {u"has been expired since 23 Nov 2026"_s});
    row("401, 1970", access,
        json(401,
            R"({"message":"The OAuth token used to make this call expired 20354 day(s) ago.","category":"EXPIRED_AUTHENTICATION","context":{"expire time":["1970-01-01T00:00:00Z"]}})"),
        {u"Not an OAuth access token, says HubSpot"_s, u"does not have the form of an access token"_s});
    row("401, invalid", access, json(401, R"({"message":"x","category":"INVALID_AUTHENTICATION"})"),
        {u"Not accepted by HubSpot"_s, u"HubSpot cannot read this as a token"_s});

    const auto scopes = [](const QByteArray &errors) {
        return QByteArray(
            R"({"message":"This app hasn't been granted all required scopes to make this call.","category":"MISSING_SCOPES","errors":[)"
            + errors + "]}");
    };
    const QByteArray all =
        R"({"message":"All of the following scopes are required.","context":{"requiredGranularScopes":["account-info.security.read","crm.export"]}})"_ba;
    const QByteArray any =
        R"({"message":"One or more of the following scopes are required.","context":{"requiredGranularScopes":["crm.lists.read","crm.lists.write"]}})"_ba;
    const QString needsAll = u"Needs all of these scopes: account-info.security.read, crm.export"_s;
    const QString needsOne = u"Needs one of these scopes: crm.lists.read, crm.lists.write"_s;
    row("scopes, all", access, json(403, scopes(all)), {notTold, needsAll});
    row("scopes, mixed", access, json(403, scopes(all + ',' + any)), {needsAll, needsOne});
    row("scopes, legacy", access,
        json(403,
            scopes(
                R"({"message":"One or more of the following scopes are required.","context":{"requiredScopes":["contacts"]}})")),
        {u"Needs one of these scopes: contacts"_s});
    row("scopes, named as missing", access,
        json(403,
            R"({"message":"x","category":"MISSING_SCOPES","context":{"missingScopes":["crm.lists.read"]}})"),
        {u"Scopes it names (HubSpot does not say whether one is enough): crm.lists.read"_s});
    row("scopes, by category with 401", access, json(401, scopes(all)), {needsAll});
    row("scopes, internal permission", access,
        json(403, R"j({"message":"No (requires one of [leads-read])"})j"),
        {u"a permission inside HubSpot that no scope gives"_s, u"not scopes: leads-read"_s});
    row("user-level", access,
        json(403, R"({"message":"User level OAuth token is not allowed for this endpoint."})"),
        {notTold, u"HubSpot does not allow a user-level token for this call"_s});

    row("520", access, httpReply(520, "error code: 520", "text/plain", cloudflare),
        {notChecked, u"has trouble at the moment (HTTP status 520)"_s, u"9a1b2c3d4e5f6a7b-FRA"_s});
    row("527", access, httpReply(527, {}, "text/plain"), {u"has trouble at the moment"_s});
    row("blocked", access,
        httpReply(403, "<!DOCTYPE html><html><body><h1>Sorry, you have been blocked</h1></body></html>",
            "text/html", cloudflare),
        {notChecked, u"Cloudflare, in front of HubSpot, blocks this network address"_s,
            u"Cloudflare Ray ID: 9a1b2c3d4e5f6a7b-FRA"_s});
    row("blocked, 1020", access, httpReply(403, "error code: 1020", "text/plain", cloudflare),
        {u"blocks this network address"_s});
    row("1015, a page", access,
        httpReply(429, "<html><h1>Error 1015</h1></html>", "text/html", cloudflare + "Retry-After: 30\r\n"),
        {u"too many requests"_s, u"0:30"_s});
    row("1015, a line", access, httpReply(429, "error code: 1015", "text/plain", cloudflare),
        {u"too many requests"_s});
    row("daily limit", access,
        json(429,
            R"({"status":"error","message":"You have reached your daily limit.","errorType":"RATE_LIMIT","policyName":"DAILY"})"),
        {notChecked, u"daily limit of calls to HubSpot is used up"_s,
            u"after midnight in the account's time zone"_s});

    const auto bad = [](const QByteArray &status) {
        return httpReply(400, R"({"error":"invalid_grant","status":")" + status + R"(","message":"x"})");
    };
    row("bad refresh token", refreshToken, bad("BAD_REFRESH_TOKEN"),
        {u"Not accepted by HubSpot"_s, u"the refresh token is invalid, expired or revoked"_s,
            u"Ask the user to install the app again"_s, u"stay valid until they expire"_s});
    row("bad hub", refreshToken, bad("BAD_HUB"), {u"The account no longer has this app installed"_s});
    row("bad code", refreshToken, bad("BAD_AUTH_CODE"),
        {notChecked, u"does not accept the authorization code"_s});
    row("bad client", access,
        json(400,
            R"({"error":"invalid_request","status":"BAD_CLIENT_ID","message":"missing or invalid client_id"})"),
        {notChecked, u"HubSpot refused the client ID"_s});
    row("unknown token", access,
        json(404, R"({"status":"error","message":"The access token is expired or invalid"})"),
        {u"Not accepted by HubSpot"_s, u"it is expired, revoked or unknown"_s});
    row("healthy", access, json(200, SampleReply().body), {u"Active - ada.lovelace@example.com"_s});
}

void RepliesTest::reply_isToldAsItIs()
{
    QFETCH(const QString, language);
    QFETCH(const QString, token);
    QFETCH(const QByteArray, reply);
    QFETCH(const QStringList, words);
    const Language spoken(language);
    WindowOnServer test;
    test.server.setReply(reply);
    QVERIFY(test.show());
    QVERIFY(test.inspect(token));
    unfold(&test.window);
    const QString shown = test.asOfHubSpot(accessibleText(&test.window));
    for (const QString &expected : words) {
        QVERIFY2(shown.contains(expected), qPrintable(expected + u"\nin\n"_s + shown));
    }
    if (language == "en"_L1) {
        const Evidence known =
            evidenceOfReply(reply, token, false, token == refreshToken, test.clock.wallMs());
        QCOMPARE(unproven(test.asOfHubSpot(labelTexts(&test.window).join(u'\n')), known), QString());
    }
}

void RepliesTest::fragmentOfToken_isMasked()
{
    const Language spoken(u"en"_s);
    WindowOnServer test;
    test.server.setReply(httpReply(403,
        R"j({"message":"This oauth-token (CJ5zQ9w...) does not have proper permissions! (requires any of [a.read])"})j"));
    QVERIFY(test.show());
    QVERIFY(test.inspect(SampleReply().token));
    const QString shown = test.asOfHubSpot(accessibleText(&test.window));
    QVERIFY2(shown.contains(u"does not have proper permissions"_s), qPrintable(shown));
    QVERIFY(!shown.contains(u"CJ5z"_s));
    auto *copy = find<QPushButton>(&test.window, u"Copy Details"_s);
    QVERIFY(copy != nullptr);
    copy->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"does not have proper permissions"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"CJ5z"_s));
}

void RepliesTest::otherToken_inTheField_stepsTheResultBack()
{
    const Language spoken(u"en"_s);
    SampleReply sample;
    WindowOnServer test;
    test.server.setReply(httpReply(200, sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(sample.token));
    QVERIFY(isShown(&test.window, u"Active - ada.lovelace"_s));
    QVERIFY(!isShown(&test.window, u"Result for"_s));

    TokenContent content;
    content.hubId = 7004242;
    pressKey(&test.window, Qt::Key_L, Qt::ControlModifier);
    pasteText(&test.window, encodeToken(content).token());
    QVERIFY(!isShown(&test.window, u"Active - "_s));
    QVERIFY(!isShown(&test.window, u"Expires in"_s));
    QVERIFY(isShown(&test.window, u"Not checked yet"_s));
    QVERIFY(isShown(&test.window, u"account 7004242"_s));
    QVERIFY(isShown(&test.window, u"Result for "_s + Inspector::mask(sample.token)));
    QVERIFY(test.treeText().contains(u"ada.lovelace"_s)); // it steps back, it does not go

    pressKey(&test.window, Qt::Key_L, Qt::ControlModifier);
    pasteText(&test.window, sample.token);
    QVERIFY(isShown(&test.window, u"Active - ada.lovelace"_s));
    QVERIFY(!isShown(&test.window, u"Result for"_s));
}

void RepliesTest::otherToken_inTheField_hidesTheFailure()
{
    const Language spoken(u"en"_s);
    WindowOnServer test;
    test.server.setReply(
        httpReply(404, R"({"status":"error","message":"The access token is expired or invalid"})"));
    QVERIFY(test.show());
    QVERIFY(test.inspect(SampleReply().token));
    QVERIFY(isShown(&test.window, u"it is expired, revoked or unknown"_s));
    pressKey(&test.window, Qt::Key_L, Qt::ControlModifier);
    pasteText(&test.window, refreshToken);
    QVERIFY(!isShown(&test.window, u"it is expired, revoked or unknown"_s));
    QVERIFY(isShown(&test.window, u"Not checked yet"_s));
}

void RepliesTest::accounts_thatContradict_areNotActive()
{
    const Language spoken(u"en"_s);
    SampleReply sample;
    sample.replace(R"("hub_id":6251543)", R"("hub_id":7004242)");
    WindowOnServer test;
    test.server.setReply(httpReply(200, sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(sample.token));
    QVERIFY(isShown(&test.window, u"Account unclear: 7004242 or 6251543"_s));
    QVERIFY(!isShown(&test.window, u"Active - "_s));
}

void RepliesTest::introspection_ofAnotherApp_isAnError()
{
    const Language spoken(u"en"_s);
    SampleReply sample;
    sample.replace("{\"token\"", R"({"active":true,"client_id":"made-up-other-id","token")");
    WindowOnServer test;
    test.session.setCredentials({u"made-up-id"_s, u"made-up-secret-0123456789"_s});
    test.server.setReply(httpReply(200, sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(sample.token));
    QVERIFY(isShown(&test.window, u"2026-09"_s));
    QVERIFY(isShown(&test.window, u"Do not rely on this reply"_s));
    QStringList sentences;
    for (const Finding &finding : test.session.findings()) {
        sentences += findingSentence(finding);
    }
    const QString expected = u"issued to the app with client ID made-up-other-id"_s;
    QVERIFY2(sentences.join(u'\n').contains(expected), qPrintable(sentences.join(u'\n')));
}

void RepliesTest::scopes_thatCannotBeRead_areNotNone_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("words");
    QTest::newRow("a text") << R"("oauth crm.objects.contacts.read")"_ba
                            << u"No scope list can be read in the reply; 3 in the token"_s;
    QTest::newRow("null") << "null"_ba << u"No scope list can be read in the reply; 3 in the token"_s;
    QTest::newRow("one is no name") << R"(["oauth",null])"_ba << u"1 of 2 can be read"_s;
    QTest::newRow("none") << "[]"_ba << u"0 scopes"_s;
}

void RepliesTest::scopes_thatCannotBeRead_areNotNone()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QString, words);
    const Language spoken(u"en"_s);
    SampleReply sample;
    sample.replace(R"(["oauth","crm.objects.contacts.read","crm.objects.contacts.write"])", list);
    WindowOnServer test;
    test.server.setReply(httpReply(200, sample.body));
    QVERIFY(test.show());
    QVERIFY(test.inspect(sample.token));
    QVERIFY2(isShown(&test.window, words), qPrintable(labelTexts(&test.window).join(u'\n')));
    QCOMPARE(isShown(&test.window, u"0 scopes"_s), words == u"0 scopes"_s);
    if (words.contains(u"in the token"_s)) {
        QVERIFY(test.scopesText().contains(u"crm.objects.contacts.write"_s));
    }
}

QTEST_MAIN(RepliesTest)
#include "tst_replies.moc"
