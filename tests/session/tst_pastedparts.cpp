// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/pastedparts.h"

#include "core/errors/failedcalls.h"
#include "core/scopes/neededforms.h"
#include "session/translation.h"
#include "support/samplereply.h"
#include "support/tokenencoder.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

/// Each part of a pasted text goes to its own place.
class PastedPartsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslators(*QCoreApplication::instance(), QLocale(QLocale::English)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void neededScopes_areNeeds_data();
    void neededScopes_areNeeds();
    void errors_areFailedCalls_data();
    void errors_areFailedCalls();
    void tokenAndError_giveBoth();
    void tokenAndCall_giveBoth();
    void tokenAndScopes_giveBoth();
    void reply_ofToken_isNoNeed_data();
    void reply_ofToken_isNoNeed();
    void credentialsAndScopes_giveBoth();
    void request_isACall();
    void otherThings_goNowhere_data();
    void otherThings_goNowhere();
    void longText_saysWhatIsNotRead_data();
    void longText_saysWhatIsNotRead();
    void sentence_doesNotSayWhoseAnErrorIs();
    void sentence_holdsNoSecret();
};

void PastedPartsTest::neededScopes_areNeeds_data()
{
    QTest::addColumn<QString>("text");
    for (const NeededForm &form : neededForms()) {
        QTest::newRow(form.name) << form.text;
    }
}

void PastedPartsTest::neededScopes_areNeeds()
{
    QFETCH(QString, text);
    QString lines = text;
    for (const QString &dressed : {text, QString(u'\ufeff' + text), lines.replace(u"\n"_s, u"\r\n"_s)}) {
        const PastedParts parts = readPastedParts(dressed);
        QVERIFY(parts.hasOther());
        QVERIFY(parts.thing.outcome != PastedThing::Outcome::UnknownShape);
        const NeededScopes &needed = parts.needed ? *parts.needed : parts.failedCall->needed;
        QVERIFY(!needed.isEmpty() || needed.wasCut);
        QVERIFY(!otherPartsText(parts).isEmpty());
    }
}

void PastedPartsTest::errors_areFailedCalls_data()
{
    QTest::addColumn<QString>("text");
    for (const RefusedCall &call : refusedCalls()) {
        QTest::newRow(call.name) << QString::fromUtf8(call.text);
    }
}

void PastedPartsTest::errors_areFailedCalls()
{
    QFETCH(QString, text);
    text.replace(u"TOKEN"_s, encodeToken().token().left(12));
    for (const QString &dressed : {text, QString(u"2026-11-26T05:09:00Z app[web.1]: "_s + text)}) {
        const PastedParts parts = readPastedParts(dressed);
        QVERIFY(parts.failedCall);
        QVERIFY(!parts.needed);
        QVERIFY(!parts.failedCall->isEmpty() || !parts.failedCall->request.path.isEmpty());
    }
}

void PastedPartsTest::tokenAndError_giveBoth()
{
    const QString token = encodeToken().token();
    const PastedParts parts = readPastedParts(u"$ curl -H 'Authorization: Bearer "_s + token
        + u"' https://api.hubapi.com/crm/v3/objects/deals\n"_s
        + u"{\"status\":\"error\",\"message\":\"x\",\"category\":\"MISSING_SCOPES\"}"_s);
    QCOMPARE(parts.thing.token, token);
    QVERIFY(parts.hasToken());
    QVERIFY(parts.failedCall);
    QCOMPARE(parts.failedCall->request.path, u"/crm/v3/objects/deals"_s);
    QCOMPARE(parts.failedCall->fault, BodyFault::MissingScopes);
}

void PastedPartsTest::tokenAndCall_giveBoth()
{
    const QString token = encodeToken().token();
    const QString curl = u"curl -H 'Authorization: Bearer "_s + token + u"' https://api.hubapi.com"_s;
    const PastedParts parts = readPastedParts(curl + u"/crm/v3/objects/deals"_s);
    QCOMPARE(parts.thing.token, token);
    QVERIFY(parts.failedCall && parts.failedCall->isEmpty());
    // The curl command of this program, and of everybody who asks about a token.
    QVERIFY(!readPastedParts(curl + u"/oauth/v1/access-tokens/x"_s).hasOther());
}

void PastedPartsTest::tokenAndScopes_giveBoth()
{
    const QString token = encodeToken().token();
    const PastedParts parts =
        readPastedParts(u"HUBSPOT_ACCESS_TOKEN="_s + token + u"\nHUBSPOT_SCOPES=\"oauth crm.export\""_s);
    QCOMPARE(parts.thing.token, token);
    QVERIFY(parts.needed);
    QCOMPARE(parts.needed->needs.constFirst().scopes, (QStringList{u"oauth"_s, u"crm.export"_s}));
}

void PastedPartsTest::reply_ofToken_isNoNeed_data()
{
    QTest::addColumn<QString>("text");
    const QString reply = QString::fromUtf8(SampleReply().body);
    QString python = reply;
    QTest::newRow("reply") << reply;
    QTest::newRow("with headers") << QString(u"HTTP/2 200\r\ndate: x\r\n\r\n"_s + reply);
    QTest::newRow("Python") << python.replace(u'"', u'\'');
}

void PastedPartsTest::reply_ofToken_isNoNeed()
{
    QFETCH(QString, text);
    const PastedParts parts = readPastedParts(text);
    QVERIFY(!parts.thing.token.isEmpty());
    QVERIFY(!parts.hasOther());
}

void PastedPartsTest::credentialsAndScopes_giveBoth()
{
    const PastedParts parts = readPastedParts(
        u"HUBSPOT_CLIENT_ID=11111111-2222-4333-8444-555555555555\n"
        "HUBSPOT_CLIENT_SECRET=66666666-7777-4888-9999-aaaaaaaaaaaa\nHUBSPOT_SCOPES=oauth,crm.export"_s);
    QVERIFY(parts.thing.instead == PastedInstead::Credentials);
    QVERIFY(parts.hasToken());
    QVERIFY(parts.needed);
}

void PastedPartsTest::request_isACall()
{
    for (const QString &text :
        {u"GET /crm/v3/objects/contacts"_s, u"https://api.hubapi.com/crm/v3/objects/contacts?limit=1"_s,
            u"curl -H \"Authorization: Bearer $HUBSPOT_TOKEN\" https://api.hubapi.com/crm/v3/objects/contacts"_s}) {
        const PastedParts parts = readPastedParts(text);
        QVERIFY2(parts.failedCall, qPrintable(text));
        QCOMPARE(parts.failedCall->request.path.section(u'?', 0, 0), u"/crm/v3/objects/contacts"_s);
        QVERIFY(!parts.needed);
        QVERIFY(!parts.hasToken());
    }
}

void PastedPartsTest::otherThings_goNowhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u" \n"_s;
    QTest::newRow("prose") << u"Good morning, how are you?"_s;
    QTest::newRow("token") << encodeToken().token();
    QTest::newRow("private app") << u"pat-na1-11111111-2222-3333-4444-555555555555"_s;
    QTest::newRow("another vendor's") << u"ghp_0123456789abcdefghijklmnopqrstuvwxyzAB"_s;
    QTest::newRow("address") << u"https://www.example.com/a/b"_s;
    QTest::newRow("long") << QString(PastedThing::maxText + 1, u'x');
}

void PastedPartsTest::otherThings_goNowhere()
{
    QFETCH(QString, text);
    const PastedParts parts = readPastedParts(text);
    QVERIFY(!parts.hasOther());
    QVERIFY(otherPartsText(parts).isEmpty());
}

void PastedPartsTest::longText_saysWhatIsNotRead_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<bool>("hasToken");
    QTest::addColumn<bool>("hasError");
    QTest::newRow("scopes") << u"scopes: [oauth, crm.export]\n"_s << false << false;
    QTest::newRow("token") << QString(encodeToken().token() + u'\n') << true << false;
    QTest::newRow("error") << u"{\"status\":\"error\",\"message\":\"x\",\"category\":\"MISSING_SCOPES\"}\n"_s
                           << false << true;
}

void PastedPartsTest::longText_saysWhatIsNotRead()
{
    QFETCH(QString, begin);
    QFETCH(bool, hasToken);
    QFETCH(bool, hasError);
    const QString line = u"lorem ipsum dolor\n"_s;
    const QString text = begin + line.repeated(NeededScopes::maxText / line.size() + 1);
    const PastedParts parts = readPastedParts(text);
    QCOMPARE(parts.hasToken(), hasToken);
    QCOMPARE(parts.failedCall.has_value(), hasError);
    QVERIFY(!parts.needed);
    QVERIFY2(otherPartsText(parts).contains(u"but not for scopes."_s), qPrintable(otherPartsText(parts)));
    // A text that is read whole.
    const PastedParts whole = readPastedParts(text.left(NeededScopes::maxText));
    QVERIFY(whole.needed.has_value() != (hasToken || hasError));
    QVERIFY(!otherPartsText(whole).contains(u"but not for scopes."_s));
}

void PastedPartsTest::sentence_doesNotSayWhoseAnErrorIs()
{
    for (const QString &text :
        {u"HTTP/1.1 502 Bad Gateway\r\nServer: nginx\r\n\r\n<html>502 Bad Gateway</html>"_s,
            u"GET /index.html HTTP/1.1"_s}) {
        const PastedParts parts = readPastedParts(text);
        QVERIFY(parts.failedCall);
        QVERIFY2(!otherPartsText(parts).contains(u"HubSpot"_s), qPrintable(otherPartsText(parts)));
    }
}

void PastedPartsTest::sentence_holdsNoSecret()
{
    const QString token = encodeToken().token();
    for (const QString &text : {QString(u"scopes: [oauth, %1]"_s),
             QString(u"{\"message\":\"%1\",\"category\":"
                     "\"MISSING_SCOPES\"}"_s),
             QString(u"GET /crm/v3/objects/contacts?access_token=%1"_s)}) {
        const QString said = otherPartsText(readPastedParts(text.arg(token)));
        QVERIFY(!said.isEmpty());
        QVERIFY(!said.contains(token.mid(4, 12)));
    }
}

QTEST_GUILESS_MAIN(PastedPartsTest)
#include "tst_pastedparts.moc"
