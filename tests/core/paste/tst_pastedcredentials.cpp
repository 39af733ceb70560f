// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastedcredentials.h"
#include "core/paste/pastedthing.h"
#include "core/paste/pastesamples.h"

#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using Outcome = PastedThing::Outcome;

class TestPastedCredentials final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void credentials_forms_data();
    void credentials_forms();
};

void TestPastedCredentials::credentials_forms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    const QString secret = u"a0b1c2d3-e4f5-4061-9273-8495a6b7c8d9"_s;
    const auto row = [](const char *name, const QString &text, const QString &id, const QString &value) {
        QTest::newRow(name) << text << id << value;
    };
    row("lines", u"client_id="_s + uuid + u"\nclient_secret="_s + secret, uuid, secret);
    row("one line", u"client_id="_s + uuid + u" client_secret="_s + secret, uuid, secret);
    row("query", u"?client_secret="_s + secret + u"&client_id="_s + uuid + u"&x=1"_s, uuid, secret);
    row("query, encoded", u"client_id%3D"_s + uuid + u"%26client_secret%3D"_s + secret, uuid, secret);
    row(".env", u"HUBSPOT_CLIENT_ID=\""_s + uuid + u"\"\r\nHUBSPOT_CLIENT_SECRET='"_s + secret + u"'\r\n"_s,
        uuid, secret);
    row("JSON", u"{\"client_id\":\""_s + uuid + u"\",\n \"client_secret\" : \""_s + secret + u"\"}"_s, uuid,
        secret);
    row("camel case", u"clientId: '"_s + uuid + u"', clientSecret: '"_s + secret + u"'"_s, uuid, secret);
    row("HubSpot's page", u"Client ID\n"_s + uuid + u"\nClient secret\n"_s + secret + u"\nShow"_s, uuid,
        secret);
    row("words", u"Client ID: "_s + uuid + u"\nClient secret: "_s + secret, uuid, secret);
    row("invisible characters", u"client_id=\u200B"_s + uuid + u"\u00A0client_secret="_s + secret, uuid,
        secret);
    row("not a UUID", u"client_id=abc client_secret=s3cret"_s, u"abc"_s, u"s3cret"_s);
    row("id only", u"client_id="_s + uuid, uuid, {});
    row("secret only", u"client_secret="_s + secret, {}, secret);
    row("id left empty", u"client_id=&client_secret="_s + secret, {}, secret);
    row("id left empty, lines", u"client_id=\nclient_secret="_s + secret, {}, secret);
    row("first one counts", u"client_id="_s + uuid + u"\nclient_id=other"_s, uuid, {});
    row("curl", u"curl https://a.b/c -d 'client_id="_s + uuid + u"' -d 'client_secret="_s + secret + u"'"_s,
        uuid, secret);
    row("prose", u"the client id is on the page, the client secret too"_s, {}, {});
    row("bare UUID", uuid, {}, {});
    row("two bare UUIDs", u" "_s + uuid + u"\r\n\r\n"_s + secret + u"\n"_s, uuid, secret);
    row("the same bare UUID twice", uuid + u"\n"_s + uuid, {}, {});
    row("three bare UUIDs", uuid + u"\n"_s + secret + u"\n"_s + QString(uuid).replace(u'0', u'1'), {}, {});
    row("JSON, null", u"{\"client_id\":null,\"client_secret\": null}"_s, {}, {});
    row("JSON, null and a text", u"{\"client_id\":null,\"client_secret\":\""_s + secret + u"\"}"_s, {},
        secret);
    row("JSON, numbers", u"{\"client_id\":12345,\"client_secret\": -1.5e3}"_s, {}, {});
    row("JSON, others", u"{\"client_id\":true,\"client_secret\":[\"x\"]}"_s, {}, {});
    row("code, null", u"clientId = null\nclientSecret: undefined"_s, {}, {});
    row("JSON, a text of digits", u"{\"client_id\":\"12345\"}"_s, u"12345"_s, {});
    row("line, digits", u"client_id=12345"_s, u"12345"_s, {});
    row("nothing", {}, {}, {});
    row("too long", u"client_id="_s + QString(PastedThing::maxText, u'a'), {}, {});
}

void TestPastedCredentials::credentials_forms()
{
    QFETCH(QString, text);
    const PastedCredentials credentials = readPastedCredentials(text);
    QTEST(credentials.clientId, "id");
    QTEST(credentials.clientSecret, "secret");
}

QTEST_GUILESS_MAIN(TestPastedCredentials)
#include "tst_pastedcredentials.moc"
