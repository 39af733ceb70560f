// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastedthing.h"
#include "core/paste/pastesamples.h"
#include "core/token/tokenkind.h"
#include "support/tokenencoder.h"

#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using Outcome = PastedThing::Outcome;

namespace {

QString otherAccessToken()
{
    TokenContent content;
    content.hubId = 4711;
    return encodeToken(content).token();
}

/// As an e-mail program breaks it.
QString wrapped(const QString &token, qsizetype column, const QString &lineBreak = u"\n"_s)
{
    QString lines;
    for (qsizetype i = 0; i < token.size(); i += column)
        lines += (i > 0 ? lineBreak : QString()) + token.mid(i, column);
    return lines;
}

} // namespace

class TestPastedThing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_withToken_givesIt_data();
    void text_withToken_givesIt();
    void text_other_isNeverSent_data();
    void text_other_isNeverSent();
    void text_ofUnknownShape_needsASecondYes_data();
    void text_ofUnknownShape_needsASecondYes();
    void text_empty_isEmpty();
    void tokens_several_areOffered_data();
    void tokens_several_areOffered();
    void leftAside_isTold();
    void text_naughty_isNeverSentWithMoreThanTokenCharacters_data();
    void text_naughty_isNeverSentWithMoreThanTokenCharacters();
    void text_wrappedAtAnyColumn_isJoined();
    void token_length_limit();
};

void TestPastedThing::text_withToken_givesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("token");
    const QString t = accessToken();
    const auto row = [](const char *name, const QString &text, const QString &token) {
        QTest::newRow(name) << text << token;
    };
    row("bare", t, t);
    row("blanks around", u"  \t"_s + t + u" "_s, t);
    row("line break after", t + u"\r\n"_s, t);
    row("NBSP", u"\u00A0"_s + t + u"\u00A0"_s, t);
    row("zero width within", QString(t).insert(20, u'\u200B').insert(40, u'\u200D'), t);
    row("byte order mark", u"\uFEFF"_s + t, t);
    row("NUL", QString(t).insert(5, QChar(0)) + QChar(0), t);
    row("soft hyphen and bidi", QString(t).insert(5, u'\u00AD').insert(9, u'\u202E'), t);
    row("double quotes", u"\""_s + t + u"\""_s, t);
    row("curly quotes", u"\u201C"_s + t + u"\u201D"_s, t);
    row("backticks", u"`"_s + t + u"`"_s, t);
    row("quotes and comma", u"'"_s + t + u"',"_s, t);
    row("angle brackets", u"<"_s + t + u">"_s, t);
    row("end of a sentence", t + u"."_s, t);
    row("HTML", u"<code>"_s + t + u"</code>"_s, t);
    row("HTML, nested", u"<p class=\"x\">Your token:<br/><b>"_s + t + u"</b></p>"_s, t);
    row("HTML, attribute", u"<input type='text' value=\""_s + t + u"\" readonly>"_s, t);
    row("HTML, over lines", u"<td>\n  "_s + t + u"\n</td>\n"_s, t);
    row("Bearer", u"Bearer "_s + t, t);
    row("bearer, small", u"bearer  "_s + t, t);
    row("Authorization", u"Authorization: Bearer "_s + t, t);
    row("Authorization without scheme", u"Authorization: "_s + t, t);
    row("a header as JSON", u"'Authorization': 'Bearer "_s + t + u"'"_s, t);
    row("headers", u"GET / HTTP/1.1\nAuthorization: Bearer "_s + t + u"\nAccept: application/json"_s, t);
    row("parameter", u"access_token="_s + t, t);
    row("parameters", u"a=b&access_token="_s + t + u"&expires_in=1800"_s, t);
    row("parameter, encoded", u"access_token%3D"_s + t + u"%26x%3D1"_s, t);
    row("name and colon", u"token: "_s + t, t);
    row("environment", u"export HUBSPOT_ACCESS_TOKEN=\""_s + t + u"\""_s, t);
    row("camel case", u"accessToken: '"_s + t + u"',"_s, t);
    row("access beside refresh", u"refresh_token="_s + refreshToken + u"&access_token="_s + t, t);
    row("refresh alone", u"refresh_token="_s + refreshToken, refreshToken);
    const QString url = u"https://api.hubapi.com/oauth/v1/access-tokens/"_s + t;
    row("URL", url, t);
    row("URL with query", url + u"?x=1"_s, t);
    row("URL with slash", url + u"/"_s, t);
    row("URL in angle brackets", u"<"_s + url + u">"_s, t);
    row("URL in a request line", u"GET "_s + url + u" HTTP/1.1"_s, t);
    row("URL percent-encoded", QString::fromLatin1(url.toUtf8().toPercentEncoding()), t);
    row("refresh URL", u"https://api.hubapi.com/oauth/v1/refresh-tokens/"_s + refreshToken, refreshToken);
    row("curl, URL", u"curl https://api.hubapi.com/oauth/v1/access-tokens/"_s + t, t);
    row("curl, header", u"curl -H 'Authorization: Bearer "_s + t + u"' https://api.hubapi.com/crm/v3/x"_s, t);
    row("curl over lines",
        u"$ curl --request GET \\\n --url https://api.hubapi.com/a \\\n --header \"authorization: Bearer "_s
            + t + u"\""_s,
        t);
    row("curl, --data",
        u"curl -X POST https://api.hubapi.com/x -d client_id="_s + uuid + u" --data token="_s + t, t);
    row("curl, --data-urlencode", u"curl https://a.b/c --data-urlencode \"token="_s + t + u"\""_s, t);
    row("curl, form body",
        u"curl https://a.b/c -d 'client_id=x&token="_s + t + u"&token_type_hint=access_token'"_s, t);
    row("curl, JSON body", u"curl https://a.b/c -d '{\"tokenKey\":\""_s + privateAppToken + u"\"}'"_s,
        privateAppToken);
    row("JSON token reply",
        u"{\"token_type\":\"bearer\",\"refresh_token\":\""_s + refreshToken + u"\",\"access_token\":\""_s + t
            + u"\",\"expires_in\":1800}"_s,
        t);
    row("JSON, refresh only", u"{\"refresh_token\": \""_s + refreshToken + u"\"}"_s, refreshToken);
    row("JSON metadata", u"{\"token\":\""_s + t + u"\",\"user\":\"a@b.example\",\"hub_id\":1}"_s, t);
    row("JSON introspection",
        u"{\"active\":true,\"token\":\""_s + t + u"\",\"client_id\":\""_s + uuid + u"\"}"_s, t);
    row("JSON nested", u"{\"metadata\":{\"token\":\""_s + t + u"\"}}"_s, t);
    row("JSON list, same twice", u"[{\"token\":\""_s + t + u"\"},{\"token\":\""_s + t + u"\"}]"_s, t);
    row("JSON with blanks around", u"\n {\"token\":\" "_s + t + u" \"} "_s, t);
    row("JSON with escapes", u"{\"token\":\"\\u0043"_s + t.sliced(1) + u"\"}"_s, t);
    row("JSON cut short", u"{\"access_token\": \""_s + t + u"\", \"refresh_t"_s, t);
    row("JSON line", u"\"access_token\": \""_s + t + u"\","_s, t);
    row("wrapped", wrapped(t, 64), t);
    row("wrapped, CR LF", wrapped(t, 64, u"\r\n"_s), t);
    row("wrapped and quoted", u"\""_s + wrapped(t, 40) + u"\""_s, t);
    row("wrapped with blanks", wrapped(t, 76, u" "_s), t);
    row("wrapped parameter", u"access_token="_s + wrapped(t, 60), t);
    row("wrapped Bearer", u"Authorization: Bearer "_s + wrapped(t, 60), t);
    row("same twice", t + u"\n"_s + t, t);
    row("in a sentence", u"my token is "_s + t + u", thanks!"_s, t);
    TokenContent old;
    old.lastField = 6;
    old.expiresAtMs = 1'465'000'000'000;
    row("of 2016, with one signature", encodeToken(old).token(), encodeToken(old).token());
    old.lastField = 8;
    old.expiresAtMs = 1'555'000'000'000;
    row("of 2019", encodeToken(old).token(), encodeToken(old).token());
    row("beside a client id", uuid + u" "_s + t, t);
    row("refresh", refreshToken, refreshToken);
    row("private app", privateAppToken, privateAppToken);
    row("UUID", uuid, uuid);
    row("JWT", jwt, jwt);
    row("wrapped in a table", u"| key | "_s + wrapped(t, 40, u" |\n| "_s) + u" |"_s, t);
    row("wrapped with line numbers", u"1: "_s + t.first(60) + u"\n2: "_s + t.sliced(60), t);
    row("wrapped in a log", u"web_1 | "_s + wrapped(t, 60, u"\nweb_1 | "_s), t);
    row("diff", u"- token: x\n+ token: "_s + t, t);
    row("diff without a blank", u"+"_s + t, t);
    row("a dash before", u"--token-"_s.first(2) + t, t);
    row("Rust", u"Some(\""_s + t + u"\")"_s, t);
    row("Python's bytes", u"b'"_s + t + u"'"_s, t);
    row("vault", u"Key Value\n--- -----\naccess_token "_s + t + u"\nrefresh_token "_s + refreshToken, t);
    row("base64", QString::fromLatin1(t.toLatin1().toBase64()), t);
    row("base64 of a private-app token",
        u"token: "_s + QString::fromLatin1(privateAppToken.toLatin1().toBase64()), privateAppToken);
    row("percent twice", u"x%253Faccess_token%253D"_s + t + u"%2526y"_s, t);
    row("entities twice", u"&amp;quot;"_s + t + u"&amp;quot;"_s, t);
    row("colours", u"\x1b[1;32m"_s + t + u"\x1b[0m"_s, t);
    row("colours, spelled out", u"\\u001b[32m"_s + t + u"\\u001b[0m"_s, t);
    row("markdown's escapes", QString(t).replace(u"_"_s, u"\\_"_s), t);
    row("a path", u"C:\\keys\\"_s + refreshToken, refreshToken);
    row("two of two kinds", t + u"\n"_s + refreshToken, t);
    row("beside another vendor's",
        u"SLACK_BOT_TOKEN=xoxb-1-2-Synthetic0\nHUBSPOT_API_KEY="_s + privateAppToken, privateAppToken);
    row("refresh token beside a code",
        u"code="_s + QString(refreshToken).replace(u'a', u'b') + u"&refresh_token="_s + refreshToken,
        refreshToken);
}

void TestPastedThing::text_withToken_givesIt()
{
    QFETCH(QString, text);
    QFETCH(QString, token);
    const PastedThing pasted = readPastedThing(text);
    QCOMPARE(pasted.outcome, Outcome::Token);
    QCOMPARE(pasted.token, token);
    QCOMPARE(pasted.kind, tokenKind(token));
    QCOMPARE(pasted.noise.isEmpty(), text == token);

    const PastedThing again = readPastedThing(pasted.token);
    QCOMPARE(again.outcome, Outcome::Token);
    QCOMPARE(again.token, pasted.token);
    QVERIFY(again.noise.isEmpty());
}

void TestPastedThing::text_other_isNeverSent_data()
{
    using enum PastedInstead;
    QTest::addColumn<QString>("text");
    QTest::addColumn<PastedInstead>("instead");
    const QString t = accessToken();
    const auto row = [](const char *name, const QString &text, PastedInstead instead) {
        QTest::newRow(name) << text << instead;
    };
    row("prose", u"hello world"_s, Nothing);
    row("prose with a name", u"the access_token: is missing here"_s, Nothing);
    row("Bearer alone", u"Authorization: Bearer"_s, Nothing);
    row("name alone", u"access_token="_s, Nothing);
    row("URL of a page", u"https://app.hubspot.com/contacts/6251543"_s, Nothing);
    row("curl without token", u"curl https://api.hubapi.com/crm/v3/objects"_s, Request);
    row("curl with a variable", u"curl -H \"Authorization: Bearer $HUBSPOT_TOKEN\" https://a.b/c"_s,
        Placeholder);
    row("a variable", u"`https://api.hubapi.com/oauth/v1/access-tokens/${tokens.accessToken}`"_s,
        Placeholder);
    row("to be replaced", u"HUBSPOT_TOKEN=pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"_s, Placeholder);
    row("JSON, masked token", u"{\"token\": \"CLmr\u2026NBIY\"}"_s, Masked);
    row("stars", u"HUBSPOT_ACCESS_TOKEN=***"_s, Masked);
    row("redacted", u"{\"access_token\":\"[REDACTED]\"}"_s, Masked);
    row("dots", t.first(40) + u"..."_s, Masked);
    row("cut", t.first(100), Cut);
    const auto endingWith = [](int lastField) {
        TokenContent content;
        content.lastField = lastField;
        return encodeToken(content).token();
    };
    row("dots behind what decodes whole", endingWith(8) + u"..."_s, Masked);
    row("cut behind the signature", endingWith(6), Cut);
    row("cut before the second signature", endingWith(7), Cut);
    for (int lastField = 8; lastField < 15; ++lastField) {
        // One more bit than whole bytes: the token went on.
        const QString whole = endingWith(lastField);
        if (whole.size() % 4 != 0) {
            const QByteArray name = "cut behind field " + QByteArray::number(lastField);
            row(name.constData(), t.first(whole.size()), Cut);
        }
    }
    row("cut, private app", privateAppToken.chopped(1), Cut);
    row("cut, refresh", refreshToken.chopped(4), Cut);
    row("a look-alike letter within", QString(t).replace(40, 1, u'\u0410'), Cut);
    row("scopes", u"crm.objects.contacts.read\ncrm.lists.read"_s, ScopeList);
    row("install URL",
        u"https://app-eu1.hubspot.com/oauth/7/authorize?client_id="_s + uuid + u"&scope=oauth%20tickets"_s,
        InstallUrl);
    row("project file", u"{\"auth\":{\"requiredScopes\":[\"oauth\"]}}"_s, ProjectFile);
    row("error", u"{\"status\":\"error\",\"message\":\"x\",\"correlationId\":\""_s + uuid + u"\"}"_s,
        HubSpotError);
    row("developer key", u"HUBSPOT_DEVELOPER_API_KEY="_s + refreshToken, DeveloperKey);
    row("Basic",
        u"Authorization: Basic "_s
            + QString::fromLatin1((uuid + u':' + QString(uuid).replace(u'0', u'1')).toLatin1().toBase64()),
        Credentials);
    row("Basic, others",
        u"Authorization: Basic "_s
            + QString::fromLatin1(QByteArray("somebody:correct-horse-9-battery").toBase64()),
        BasicCredentials);
    row("client secret", u"client_secret="_s + uuid, Credentials);
    for (const auto *secret : {"xoxb-100000000001-200000000002-Synthetic0",
             "ghp_Synthetic0Synthetic0Synthetic0Synth", "sk_live_Synthetic0Synthetic0Synthetic0",
             "ya29.a0Synthetic0-Synthetic0_Synthetic0", "AKIASYNTHETIC0SYNTH0", "SG.Synthetic0.Synthetic0",
             "EAAGsyntheticZBsynthetic0000synthetic1111", "00112233445566778899aabbccddeeff",
             "7000000001:AAHsyntheticsyntheticsynthetic00", "MAILCHIMP_API_KEY=synthetic0synthetic-us4",
             "TWILIO_AUTH_TOKEN: 'synthetic0synthetic'", "glpat-Synthetic0Synthetic0"}) {
        QTest::addRow("foreign %s", secret) << QString::fromLatin1(secret) << ForeignSecret;
    }
}

void TestPastedThing::text_other_isNeverSent()
{
    QFETCH(QString, text);
    const PastedThing pasted = readPastedThing(text);
    QCOMPARE(pasted.outcome, Outcome::Instead);
    QTEST(pasted.instead, "instead");
    QCOMPARE(pasted.token, QString());
    QVERIFY(pasted.noise.isEmpty());
}

void TestPastedThing::text_ofUnknownShape_needsASecondYes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("bare") << u"garbage123"_s << u"garbage123"_s;
    QTest::newRow("padded") << u"abcdefgh12=="_s << u"abcdefgh12=="_s;
    QTest::newRow("password") << u"Correct-Horse-9-Battery"_s << u"Correct-Horse-9-Battery"_s;
    QTest::newRow("named") << u"HUBSPOT_ACCESS_TOKEN=abcdefgh12345678"_s << u"abcdefgh12345678"_s;
    QTest::newRow("quoted") << u"\"abcdefgh12345678\","_s << u"abcdefgh12345678"_s;
}

void TestPastedThing::text_ofUnknownShape_needsASecondYes()
{
    QFETCH(QString, text);
    const PastedThing pasted = readPastedThing(text);
    QCOMPARE(pasted.outcome, Outcome::UnknownShape);
    QTEST(pasted.token, "word");
    QCOMPARE(pasted.kind, TokenKind::Unknown);
}

void TestPastedThing::text_empty_isEmpty()
{
    for (const QString &text :
        {QString(), u" \t\r\n\u00A0\u2003"_s, u"\u200B\uFEFF\u00AD\u2060"_s, QString(3, QChar(0))})
        QCOMPARE(readPastedThing(text).outcome, Outcome::Empty);
}

void TestPastedThing::tokens_several_areOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens");
    const QString t = accessToken();
    const QString other = otherAccessToken();
    QTest::newRow("lines") << QString(t + u"\n"_s + other) << QStringList{t, other};
    QTest::newRow("one line") << QString(other + u' ' + t) << QStringList{other, t};
    QTest::newRow("JSON") << u"[{\"access_token\":\""_s + t + u"\"},{\"access_token\":\""_s + other
            + u"\"}]"_s << QStringList{t, other};
    QTest::newRow("beside a refresh token")
        << QString(t + u"\n"_s + refreshToken + u"\n"_s + other) << QStringList{t, other};
    QTest::newRow("beside a private-app token")
        << QString(privateAppToken + u"\n"_s + refreshToken + u"\n"_s + t) << QStringList{t, privateAppToken};
    // Without a rest of base64 the two joined decode as one message.
    const QString even =
        encodeToken().bytes(20, QByteArray((3 - (encodeToken().message().size() + 3) % 3) % 3, 'x')).token();
    TokenContent content;
    content.hubId = 4711;
    const QString otherEven = encodeToken(content).bytes(20, "x").token();
    QTest::newRow("two that decode as one")
        << QString(even + u"\n"_s + otherEven) << QStringList{even, otherEven};
}

void TestPastedThing::tokens_several_areOffered()
{
    QFETCH(QString, text);
    const PastedThing pasted = readPastedThing(text);
    QCOMPARE(pasted.outcome, Outcome::Choice);
    QTEST(pasted.choices, "tokens");
    QCOMPARE(pasted.token, QString());
}

void TestPastedThing::leftAside_isTold()
{
    const PastedThing pasted =
        readPastedThing(QString(u"refresh_token="_s + refreshToken + u"&access_token="_s + accessToken()));
    QCOMPARE(pasted.token, accessToken());
    QCOMPARE(pasted.leftAside, QList<LeftAside>{LeftAside::RefreshToken});
}

void TestPastedThing::text_naughty_isNeverSentWithMoreThanTokenCharacters_data()
{
    QTest::addColumn<QString>("text");
    const QStringList naughty{u"<script>alert(1)</script>"_s, u"'; DROP TABLE tokens; --"_s,
        u"$(touch /tmp/x)"_s, u"`id`"_s, u"${jndi:ldap://x.example/a}"_s, u"%s%n%x"_s, u"\r\nX-Injected: 1"_s,
        u"a\r\nHost: evil.example"_s, u"undefined"_s, u"null"_s, u"-1"_s, u"1e400"_s, u"\u202Eevil\u202C"_s,
        QString(QChar(0xD800)) + u"abc"_s, u"\U0001F600token"_s, u"Z\u0351\u036B\u0343a\u0334"_s,
        u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"token@host"_s, u"user:secret@host/path"_s,
        u"[::1]"_s, u"CON"_s, u"a;b"_s, u"a,b"_s, u"a|b"_s, u"a&b"_s, u"{{7*7}}"_s, u"../%2e%2e/..%2f"_s,
        u"%252e%252e"_s, u"\uFF0E\uFF0E\uFF0F"_s, u"a\u2215b"_s, u"Bearer Bearer Bearer"_s,
        u"access_token=access_token=access_token="_s, u"{\"token\":{\"token\":[]}}"_s,
        u"{\"token\":\"a\\r\\nHost: x\"}"_s, u"[[[[[[[["_s, QString(5000, u'['), QString(5000, u'{')};
    for (qsizetype i = 0; i < naughty.size(); ++i)
        QTest::addRow("%d", int(i)) << naughty.at(i);
}

void TestPastedThing::text_naughty_isNeverSentWithMoreThanTokenCharacters()
{
    QFETCH(QString, text);
    const PastedThing pasted = readPastedThing(text);
    QVERIFY(pasted.outcome != Outcome::Token);
    const QString allowed = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~+="_s;
    for (const QChar unit : pasted.token)
        QVERIFY2(allowed.contains(unit), qPrintable(pasted.token));
    QVERIFY(!pasted.token.contains(u".."_s));
    QVERIFY(pasted.token != u"."_s);
}

void TestPastedThing::text_wrappedAtAnyColumn_isJoined()
{
    const QString token = accessToken();
    for (qsizetype column = 20; column < token.size(); ++column) {
        const PastedThing pasted = readPastedThing(wrapped(token, column));
        QVERIFY2(
            pasted.outcome == Outcome::Token && pasted.token == token, qPrintable(QString::number(column)));
    }
}

void TestPastedThing::token_length_limit()
{
    const QString longest = QString(maxTokenLength - 1, u'z') + u'1';
    QCOMPARE(readPastedThing(longest).outcome, Outcome::UnknownShape);
    QCOMPARE(readPastedThing(longest).token, longest);
    const QString tooLong = longest + u'1';
    QCOMPARE(readPastedThing(tooLong).outcome, Outcome::TooLong);
    QCOMPARE(readPastedThing(tooLong).token, QString());
    QCOMPARE(readPastedThing(QString(PastedThing::maxText + 1, u' ')).outcome, Outcome::TooLong);
    QCOMPARE(readPastedThing(QString(PastedThing::maxText, u' ')).outcome, Outcome::Empty);
}

QTEST_GUILESS_MAIN(TestPastedThing)
#include "tst_pastedthing.moc"
