// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/errors/callneeds.h"

#include <QRegularExpression>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class CallNeedsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void text_readAsRequest_data();
    void text_readAsRequest();
    void call_inList_hasNeeds_data();
    void call_inList_hasNeeds();
    void bearer_twiceAndKind_areSeen();
};

void CallNeedsTest::text_readAsRequest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("request");
    const auto row = [](const char *name, const char *text, const char *request) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(request);
    };
    row("line", "GET /crm/v3/objects/contacts", "GET /crm/v3/objects/contacts");
    row("HTTP", "POST /crm/v3/lists HTTP/1.1\r\nHost: api.hubapi.com", "POST /crm/v3/lists");
    row("URL", "https://api.hubapi.com/crm/v3/owners?limit=10", " /crm/v3/owners");
    row("URL with method", "DELETE https://api.hubapi.com/crm/v3/lists/7", "DELETE /crm/v3/lists/7");
    row("curl", "curl https://api.hubapi.com/crm/v3/owners", "GET /crm/v3/owners");
    row("curl with data", "curl https://api.hubapi.com/crm/v3/lists -d '{}'", "POST /crm/v3/lists");
    row("curl -X", "curl -X PATCH 'https://api.hubapi.com/marketing/v3/forms/1'",
        "PATCH /marketing/v3/forms/1");
    row("curl --request", "curl --request PUT --url https://api.hubapi.com/marketing/v3/forms/1",
        "PUT /marketing/v3/forms/1");
    row("fetch", "fetch('https://api.hubapi.com/crm/v3/lists', {method: 'POST'})", "POST /crm/v3/lists");
    row("axios", "axios.post('https://api.hubapi.com/crm/v3/lists', {})", "POST /crm/v3/lists");
    row("path alone", "/crm/v3/objects/deals", " /crm/v3/objects/deals");
    row("none", "crm.objects.contacts.read", " ");
    row("other host", "GET https://example.com/crm/v3/owners", " ");
    row("empty", "", " ");
}

void CallNeedsTest::text_readAsRequest()
{
    QFETCH(const QString, text);
    const HttpRequest request = readHttpRequest(text);
    QTEST(QString(request.method + u' ' + request.path), "request");
}

void CallNeedsTest::call_inList_hasNeeds_data()
{
    QTest::addColumn<QString>("needs"); // "a|b & c": one of a and b, and c
    const auto row = [](const char *call, const char *needs) {
        QTest::newRow(call) << QString::fromLatin1(needs);
    };
    row("GET /crm/v3/objects/contacts", "crm.objects.contacts.read");
    row("GET /crm/v3/objects/0-1/51", "crm.objects.contacts.read");
    row("POST /crm/v3/objects/contacts", "crm.objects.contacts.write");
    row("POST /crm/v3/objects/contacts/search", "crm.objects.contacts.read");
    row("POST /crm/v3/objects/contacts/batch/read", "crm.objects.contacts.read");
    row("POST /crm/v3/objects/contacts/batch/update", "crm.objects.contacts.write");
    row("PATCH /crm/v3/objects/deals/1", "crm.objects.deals.write");
    row("GET /crm/v3/objects/tickets", "tickets");
    row("GET /crm/v3/objects/line_items", "crm.objects.line_items.read|e-commerce");
    row("GET /crm/v3/objects/notes", "crm.objects.contacts.read");
    row("GET /crm/v3/objects/spaceships", "");
    row("GET /crm/v3/objects/contacts/1/associations/deals", "");
    row("POST /crm/v3/objects/feedback_submissions", "");
    row("GET /crm/v4/objects/contacts/1/associations/companies",
        "crm.objects.contacts.read & crm.objects.companies.read");
    row("PUT /crm/v4/objects/contact/1/associations/default/company/2", "");
    row("PUT /crm/v4/objects/contacts/1/associations/default/tickets/2",
        "crm.objects.contacts.write & tickets");
    row("POST /crm/v4/associations/contacts/contacts/batch/read", "crm.objects.contacts.read");
    row("POST /crm/v3/associations/deals/companies/batch/create",
        "crm.objects.deals.write & crm.objects.companies.write");
    row("POST /automation/v4/flows/batch/read", "automation");
    row("GET /automation/v4/flows/7", "automation");
    row("GET /crm/v3/owners/", "crm.objects.owners.read|automation");
    row("POST /crm/v3/lists", "crm.lists.write|cms.membership.access_groups.write");
    row("GET /files/v3/files/search", "files|files.read|files.ui_hidden.read");
    row("GET /cms/v3/hubdb/tables/7/rows", "hubdb|hubdb.rows.read");
    row("GET /marketing/v3/forms", "forms");
    row("GET /conversations/v3/conversations/threads/1/messages", "conversations.read");
    row("GET /crm-object-schemas/v3/schemas",
        "crm.schemas.custom.read|crm.objects.custom.read|crm.objects.custom.sensitive.read.v2|crm.objects."
        "custom.highly_sensitive.read.v2");
    row("https://api.hubapi.com/account-info/v3/details", "oauth");
    row("TRACE /crm/v3/owners", "");
    row("GET /", "");
}

void CallNeedsTest::call_inList_hasNeeds()
{
    const QString call = QString::fromLatin1(QTest::currentDataTag());
    const CallNeeds needs = callNeeds(readHttpRequest(call));
    QStringList parts;
    for (const ScopeRequirement &need : needs.needs) {
        QVERIFY(need.match == ScopeRequirement::Match::Any);
        parts.append(need.scopes.join(u'|'));
    }
    QTEST(parts.join(u" & "_s), "needs");
    QCOMPARE(needs.isKnown(), !parts.isEmpty());
    QCOMPARE(needs.isKnown(), needs.checked == QDate(2026, 11, 26));
    QCOMPARE(needs.isMethodGuessed, needs.isKnown() && call.startsWith(u"http"));
}

void CallNeedsTest::bearer_twiceAndKind_areSeen()
{
    const HttpRequest twice = readHttpRequest(
        u"curl -H 'Authorization: Bearer Bearer pat-na1-a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d' https://api.hubapi.com/x?hapikey=1&portalId=42"_s);
    QVERIFY(twice.hasBearerTwice);
    QVERIFY(twice.credential == TokenKind::PrivateAppToken);
    QVERIFY(twice.hasDeveloperKey);
    QCOMPARE(twice.hubId.value_or(0), 42);
    const HttpRequest once = readHttpRequest(u"Authorization: Bearer abc"_s);
    QVERIFY(!once.hasBearerTwice);
    QVERIFY(!once.credential);
}

QTEST_GUILESS_MAIN(CallNeedsTest)
#include "tst_callneeds.moc"
