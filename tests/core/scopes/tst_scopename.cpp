// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/scopename.h"

#include <QRegularExpression>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class ScopeNameTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void name_parsed_isTakenApart_data();
    void name_parsed_isTakenApart();
    void explanation_ofScope_reads_data();
    void explanation_ofScope_reads();
    void explanation_ofHostileName_isShortAndVisible();
    void access_asText_hasWords();
    void group_ofScope_isAreaAndObject_data();
    void group_ofScope_isAreaAndObject();
    void area_asText_knownOrAsItIs();
};

void ScopeNameTest::name_parsed_isTakenApart_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("object");
    QTest::addColumn<int>("access");
    QTest::addColumn<QString>("flags"); // s sensitive, h highly sensitive, then the version
    const auto row = [](const char *scope, const char *area, const char *object, ScopeAccess access,
                         const char *flags = "") {
        QTest::newRow(scope) << QString::fromLatin1(scope) << QString::fromLatin1(area)
                             << QString::fromLatin1(object) << int(access) << QString::fromLatin1(flags);
    };
    row("crm.objects.contacts.read", "crm", "objects.contacts", ScopeAccess::Read);
    row("crm.schemas.deals.write", "crm", "schemas.deals", ScopeAccess::Write);
    row("settings.users.teams.read", "settings", "users.teams", ScopeAccess::Read);
    row("communication_preferences.read_write", "communication_preferences", "", ScopeAccess::ReadWrite);
    row("crm.import", "crm", "", ScopeAccess::Import);
    row("crm.export", "crm", "", ScopeAccess::Export);
    row("crm.objects.contacts.sensitive.read", "crm", "objects.contacts", ScopeAccess::Read, "s");
    row("crm.objects.custom.highly_sensitive.write.v2", "crm", "objects.custom", ScopeAccess::Write, "hv2");
    row("crm.objects.contacts.sensitive.read.v2", "crm", "objects.contacts", ScopeAccess::Read, "sv2");
    row("cms.knowledge_base.articles.publish", "cms", "knowledge_base.articles", ScopeAccess::Other);
    row("external_integrations.forms.access", "external_integrations", "forms", ScopeAccess::Other);
    row("oauth", "oauth", "", ScopeAccess::Unstated);
    row("e-commerce", "e-commerce", "", ScopeAccess::Unstated);
    row("sales-email-read", "sales-email-read", "", ScopeAccess::Read);
    row("files.ui_hidden", "files", "ui_hidden", ScopeAccess::Unstated);
    row("a.v2", "a", "v2", ScopeAccess::Unstated);
    row("", "", "", ScopeAccess::Unstated);
    row(".", ".", "", ScopeAccess::Unstated);
    row(".read", ".read", "", ScopeAccess::Unstated);
    row("crm..read", "crm", "", ScopeAccess::Read);
    row("CRM.Objects.READ", "CRM", "Objects.READ", ScopeAccess::Unstated);
}

void ScopeNameTest::name_parsed_isTakenApart()
{
    QFETCH(const QString, scope);
    const ScopeName name = parseScopeName(scope);
    QCOMPARE(name.name, scope);
    QTEST(name.area, "area");
    QTEST(name.object, "object");
    QTEST(int(name.access), "access");
    const QString flags = (name.isSensitive ? u"s"_s : QString())
        + (name.isHighlySensitive ? u"h"_s : QString()) + name.version;
    QTEST(flags, "flags");
}

void ScopeNameTest::explanation_ofScope_reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("oauth") << u"Lets people connect the app to their account; every app has it."_s;
    QTest::newRow("crm.objects.contacts.read") << u"The app may read the contacts records of the CRM."_s;
    QTest::newRow("crm.schemas.line_items.write")
        << u"The app may create, change and delete the properties and settings of line items in the CRM."_s;
    QTest::newRow("crm.pipelines.orders.read") << u"The app may read the pipelines of orders in the CRM."_s;
    QTest::newRow("settings.users.teams.read") << u"The app may read users teams in Settings."_s;
    QTest::newRow("crm.import") << u"The app may import data of the area CRM."_s;
    QTest::newRow("crm.objects.contacts.highly_sensitive.read.v2")
        << u"The app may read the contacts records of the CRM. Includes highly sensitive data."_s;
    QTest::newRow("crm.objects.contacts.sensitive.write")
        << u"The app may create, change and delete the contacts records of the CRM. Includes sensitive data."_s;
    QTest::newRow("crm.export") << u"The app may export data of the area CRM."_s;
    QTest::newRow("communication_preferences.read_write")
        << u"The app may read, create, change and delete data of the area Communication preferences."_s;
    QTest::newRow("cms.knowledge_base.articles.publish")
        << u"The app may do this: publish, with knowledge base articles in CMS."_s;
    QTest::newRow("brand_new.thing") << u"The app may use thing in brand_new; the name does not say how."_s;
    QTest::newRow("%1.%2.read") << u"The app may read %2 in %1."_s;
    QTest::newRow("") << u"A scope without a name."_s;
}

void ScopeNameTest::explanation_ofScope_reads()
{
    QTEST(scopeExplanation(parseScopeName(QString::fromLatin1(QTest::currentDataTag()))), "text");
}

void ScopeNameTest::explanation_ofHostileName_isShortAndVisible()
{
    const QString huge(1'000'000, u'x');
    for (const QString &scope :
        {huge, QString(u"crm." + huge), QString(huge + u".read"), QString(1'000'000, u'.')}) {
        const QString text = scopeExplanation(parseScopeName(scope));
        QVERIFY(!text.isEmpty());
        QCOMPARE_LT(text.size(), 1000);
    }
    QVERIFY(!scopeExplanation(parseScopeName(u"crm.\u202Eevil.read"_s)).contains(u'\u202E'));
}

void ScopeNameTest::access_asText_hasWords()
{
    QCOMPARE(accessText(ScopeAccess::Unstated), QString());
    QCOMPARE(accessText(ScopeAccess::ReadWrite), u"read and write"_s);
    const auto text = [](const QString &scope) { return accessText(parseScopeName(scope)); };
    QCOMPARE(text(u"crm.objects.contacts.read"_s), u"read"_s);
    QCOMPARE(text(u"crm.objects.contacts.sensitive.read"_s), u"read, sensitive"_s);
    QCOMPARE(text(u"crm.objects.contacts.highly_sensitive.write.v2"_s), u"write, highly sensitive"_s);
    QCOMPARE(text(u"crm.objects.contacts.sensitive.thing"_s), u"sensitive"_s);
    for (const auto access :
        {ScopeAccess::Read, ScopeAccess::Write, ScopeAccess::Export, ScopeAccess::Import, ScopeAccess::Other})
        QVERIFY(!accessText(access).isEmpty());
}

void ScopeNameTest::group_ofScope_isAreaAndObject_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *scope, const char *expected) {
        QTest::newRow(scope) << QString::fromLatin1(expected);
    };
    row("crm.objects.contacts.read", "crm > Contacts");
    row("crm.schemas.line_items.write", "crm > Line items");
    row("crm.pipelines.orders.read", "crm > Orders");
    row("crm.objects.contacts.sensitive.read.v2", "crm > Contacts");
    row("crm.lists.read", "crm > Lists");
    row("crm.dealsplits.read_write", "crm > Dealsplits");
    row("crm.import", "crm");
    row("crm.export.v2", "crm");
    row("crm.sensitive.read", "crm");
    row("crm..read", "crm");
    row("settings.users.teams.read", "settings > Users");
    row("cms.knowledge_base.articles.publish", "cms > Knowledge base");
    row("communication_preferences.read_write", "communication_preferences");
    row("brand_new.thing", "brand_new > Thing");
    row("objects.contacts.read", "objects > Contacts");
    row("oauth", "");
    row(".read", "");
    row("", "");
}

void ScopeNameTest::group_ofScope_isAreaAndObject()
{
    const QString scope = QString::fromLatin1(QTest::currentDataTag());
    const ScopeGroup group = scopeGroup(scope);
    const QString object = objectText(group.object);
    QTEST(object.isEmpty() ? group.area.toString() : group.area.toString() + u" > "_s + object, "expected");
    QVERIFY(group.area.isEmpty() || group.area == parseScopeName(scope).area);
}

void ScopeNameTest::area_asText_knownOrAsItIs()
{
    QCOMPARE(areaText(u"crm"_s), u"CRM"_s);
    QCOMPARE(areaText(u"settings"_s), u"Settings"_s);
    QCOMPARE(areaText(u"never_seen"_s), u"never_seen"_s);
}

QTEST_GUILESS_MAIN(ScopeNameTest)
#include "tst_scopename.moc"
