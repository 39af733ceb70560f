// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "models/scopefiltermodel.h"
#include "models/scopemodel.h"
#include "support/fairtimer.h"
#include "support/modeldump.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    ScopeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ScopeFilterModel filter;
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture() { filter.setSourceModel(&model); }
};

const QStringList sample{u"oauth"_s, u"crm.objects.deals.sensitive.write"_s, u"settings.users.read"_s,
    u"tickets"_s, u"crm.import"_s, u"crm.objects.contacts.read"_s, u"automation"_s,
    u"automation.sequences.read"_s, u"crm.schemas.contacts.write"_s};

} // namespace

class ScopeModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Qt 6.8's model tester asks for a type of Qt Gui, which is not linked here.
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!Trying to construct an instance of an invalid type)."_s));
    }
    void scopes_set_areGroupedAndSorted();
    void scopes_ofOneGroup_areInTheOrderOfTheirText_data();
    void scopes_ofOneGroup_areInTheOrderOfTheirText();
    void scopes_replaced_resetOnce();
    void scopes_oddNames_areKept();
    void roles_ofRows_areExact();
    void text_hostile_isEscapedAndRedacted();
    void filter_words_anyOrderAndCase_data();
    void filter_words_anyOrderAndCase();
    void filter_newScopes_areFiltered();
    void filter_tenThousandScopes_staysQuick();
    void areas_beyondReason_shareOne();
    void objects_beyondReason_standInTheirArea();
};

void ScopeModelTest::scopes_set_areGroupedAndSorted()
{
    Fixture fixture;
    fixture.model.setScopes(sample);
    QCOMPARE(dumpModel(fixture.model), uR"(Automation | 1
  automation
Automation > Sequences | 1
  automation.sequences.read | read
CRM | 1
  crm.import | import
CRM > Contacts | 2
  crm.objects.contacts.read | read
  crm.schemas.contacts.write | write
CRM > Deals | 1
  crm.objects.deals.sensitive.write | write, sensitive
General | 2
  oauth
  tickets
Settings > Users | 1
  settings.users.read | read
)"_s);
    QCOMPARE(fixture.model.scopeCount(), 9);
    QCOMPARE(fixture.model.headerData(0, Qt::Horizontal).toString(), u"Scope"_s);
    QCOMPARE(fixture.model.headerData(1, Qt::Horizontal).toString(), u"Access"_s);
    QCOMPARE(fixture.model.headerData(2, Qt::Horizontal).toString(), u"Allows"_s);
    const QModelIndex contacts = fixture.model.index(0, 2, fixture.model.index(3, 0));
    QVERIFY2(contacts.data().toString().contains(u"contacts"_s), qPrintable(contacts.data().toString()));
    QCOMPARE(fixture.model.index(3, 2).data().toString(), QString()); // a group allows nothing of itself
}

void ScopeModelTest::scopes_ofOneGroup_areInTheOrderOfTheirText_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("one is the beginning of all")
        << QStringList{u"crm.x.aa"_s, u"crm.x.a"_s, u"crm.x."_s, u"crm.x.ab"_s, u"crm.x.A"_s, u"crm.x.~"_s};
    QTest::newRow("alike for long") << QStringList{u"crm.x.abcdefgh1"_s, u"crm.x.abcdefghi"_s,
        u"crm.x.abcdefgh"_s, u"crm.x.b"_s, u"crm.x.abcdefgh0x"_s, u"crm.x.abcdefgh0"_s, u"crm.x.abcdefg"_s,
        u"crm.x.abcdefgh0a"_s};
    QTest::newRow("some twice") << QStringList{u"crm.x.b"_s, u"crm.x.a"_s, u"crm.x.b"_s, u"crm.x.a"_s};
    QTest::newRow("all the same") << QStringList(5, u"crm.objects.read"_s);
    QTest::newRow("not all in ASCII")
        << QStringList{u"crm.x.\u00e9a"_s, u"crm.x.z"_s, u"crm.x.\u00e9"_s, u"crm.x.a"_s};
    QStringList many;
    for (int i = 0; i < 2'000; ++i)
        many += u"crm.objects.x.thing%1.read"_s.arg(i);
    QTest::newRow("counted through") << many;
}

void ScopeModelTest::scopes_ofOneGroup_areInTheOrderOfTheirText()
{
    QFETCH(QStringList, scopes);
    ScopeModel model;
    model.setScopes(scopes);
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex area = model.index(0, 0);
    QStringList shown;
    for (int row = 0; row < model.rowCount(area); ++row)
        shown += model.index(row, 0, area).data(ScopeModel::ScopeNameRole).toString();
    scopes.sort();
    QCOMPARE(shown, scopes);
}

void ScopeModelTest::scopes_replaced_resetOnce()
{
    Fixture fixture;
    QSignalSpy reset(&fixture.model, &QAbstractItemModel::modelReset);
    fixture.model.setScopes(sample);
    fixture.model.setScopes({u"oauth"_s});
    QCOMPARE(reset.count(), 2);
    QCOMPARE(dumpModel(fixture.model), u"General | 1\n  oauth\n"_s);
    fixture.model.clear();
    QCOMPARE(reset.count(), 3);
    QCOMPARE(fixture.model.rowCount(), 0);
    QCOMPARE(fixture.model.scopeCount(), 0);
}

void ScopeModelTest::scopes_oddNames_areKept()
{
    Fixture fixture;
    fixture.model.setScopes(
        {QString(), u"."_s, u"..."_s, u"x.y"_s, u"x.y"_s, u"\u202Ea.b"_s, QString(100'000, u'z')});
    QCOMPARE(fixture.model.scopeCount(), 7);
    int shown = 0;
    for (int area = 0; area < fixture.model.rowCount(); ++area)
        shown += fixture.model.rowCount(fixture.model.index(area, 0));
    QCOMPARE(shown, 7);
    QCOMPARE_LT(dumpModel(fixture.model).size(), 2000);
}

void ScopeModelTest::roles_ofRows_areExact()
{
    Fixture fixture;
    fixture.model.setScopes(sample);
    QCOMPARE(fixture.model.index(2, 0).data(Qt::AccessibleTextRole).toString(), u"CRM, 1 scopes"_s);
    const QModelIndex group = fixture.model.index(4, 0);
    QCOMPARE(group.data(ScopeModel::ScopeNameRole).toString(), QString());
    QCOMPARE(group.data(Qt::AccessibleTextRole).toString(), u"CRM, Deals, 1 scopes"_s);
    const QModelIndex deals = fixture.model.index(0, 0, group);
    QCOMPARE(deals.data(ScopeModel::ScopeNameRole).toString(), u"crm.objects.deals.sensitive.write"_s);
    QCOMPARE(deals.data(Qt::AccessibleTextRole).toString(),
        u"crm.objects.deals.sensitive.write: write, sensitive"_s);
    QCOMPARE(deals.data(Qt::ToolTipRole).toString(),
        u"<qt>The app may create, change and delete the deals records of the CRM. Includes sensitive "
        "data.</qt>"_s);
    QCOMPARE(deals.parent(), group);
}

void ScopeModelTest::text_hostile_isEscapedAndRedacted()
{
    Fixture fixture;
    const QString secret = u"CANARYcanaryCANARYcanaryCANARY"_s;
    fixture.model.setScopes({u"<b>bold</b>.\u202Ex.read"_s, QString(u"crm."_s + secret + u".read"_s), secret,
                                QString(secret + u".read"_s)},
        Redactor({secret}));
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
             int(Qt::AccessibleDescriptionRole)}) {
        const QString dump = dumpModel(fixture.model, 2, role);
        QVERIFY2(!dump.contains(u"canaryCANARY"), qPrintable(dump));
        QVERIFY(!dump.contains(u'\u202E'));
        if (role == Qt::ToolTipRole)
            QVERIFY2(!dump.contains(u"<b>"), qPrintable(dump));
    }
}

void ScopeModelTest::filter_words_anyOrderAndCase_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("count");
    QTest::newRow("one") << u"deals"_s
                         << u"CRM > Deals | 1\n  crm.objects.deals.sensitive.write | write, sensitive\n"_s
                         << 1;
    QTest::newRow("two, other order and case")
        << u"  READ   Crm "_s << u"CRM > Contacts | 2\n  crm.objects.contacts.read | read\n"_s << 1;
    QTest::newRow("across areas") << u"users"_s << u"Settings > Users | 1\n  settings.users.read | read\n"_s
                                  << 1;
    QTest::newRow("nothing") << u"nowhere"_s << QString() << 0;
    QTest::newRow("special characters are plain") << u".*"_s << QString() << 0;
}

void ScopeModelTest::filter_words_anyOrderAndCase()
{
    QFETCH(const QString, words);
    QFETCH(const int, count);
    Fixture fixture;
    fixture.model.setScopes(sample);
    const QString all = dumpModel(fixture.filter);
    QCOMPARE(fixture.filter.acceptedCount(), 9);
    fixture.filter.setFilterWords(words);
    QTEST(dumpModel(fixture.filter), "expected");
    QCOMPARE(fixture.filter.acceptedCount(), count);
    fixture.filter.setFilterWords(QString());
    QCOMPARE(dumpModel(fixture.filter), all);
}

void ScopeModelTest::filter_newScopes_areFiltered()
{
    Fixture fixture;
    fixture.filter.setFilterWords(u"read"_s);
    fixture.model.setScopes(sample);
    QCOMPARE(fixture.filter.acceptedCount(), 3);
    QVERIFY(!dumpModel(fixture.filter).contains(u"oauth"));
    fixture.filter.setSourceModel(nullptr);
    QCOMPARE(fixture.filter.acceptedCount(), 0);
}

void ScopeModelTest::filter_tenThousandScopes_staysQuick()
{
    QStringList scopes;
    for (int i = 0; i < 10'000; ++i)
        scopes.append(u"%1.objects.thing%2.%3"_s.arg(i % 4 < 2 ? u"crm"_s : u"area%1"_s.arg(i % 40))
                          .arg(i)
                          .arg(i % 2 ? u"read"_s : u"write"_s));
    ScopeModel model;
    ScopeFilterModel filter;
    filter.setSourceModel(&model);
    model.setScopes(scopes);
    (void)dumpModel(filter); // builds the proxy's mapping, as a view does
    FairTimer timer;
    qint64 worst = 0;
    for (const QString &words : {u"r"_s, u"re"_s, u"rea"_s, u"read"_s, u"read 7"_s, u"read 77"_s, u"read 7"_s,
             u""_s, u"77"_s, u""_s}) {
        timer.start();
        filter.setFilterWords(words);
        int shown = 0;
        for (int area = 0; area < filter.rowCount(); ++area) // the mapping is made when a view asks
            shown += filter.rowCount(filter.index(area, 0));
        QCOMPARE(shown, filter.acceptedCount());
        const qint64 took = timer.nsecsElapsed() / 1000;
        qInfo("%6lld us for '%s'", static_cast<long long>(took), qPrintable(words));
        worst = std::max(worst, took);
    }
    QCOMPARE_LT(worst, 1'000'000); // one frame in a release build is the benchmark's to judge
}

void ScopeModelTest::areas_beyondReason_shareOne()
{
    QStringList scopes;
    for (int i = 0; i < 2000; ++i)
        scopes += u"area%1.read"_s.arg(i);
    Fixture fixture;
    fixture.model.setScopes(scopes);
    QCOMPARE(fixture.model.scopeCount(), 2000);
    QCOMPARE_LE(fixture.model.rowCount(), 501);
    int shown = 0;
    for (int row = 0; row < fixture.model.rowCount(); ++row)
        shown += fixture.model.rowCount(fixture.model.index(row, 0));
    QCOMPARE(shown, 2000);
}

void ScopeModelTest::objects_beyondReason_standInTheirArea()
{
    QStringList scopes;
    for (int i = 0; i < 2000; ++i)
        scopes += u"crm.objects.p%1_thing.read"_s.arg(i);
    Fixture fixture;
    fixture.model.setScopes(scopes);
    QCOMPARE(fixture.model.rowCount(), 401);
    QCOMPARE(fixture.model.index(0, 0).data().toString(), u"CRM"_s);
    QCOMPARE(fixture.model.index(0, 1).data().toString(), u"1600"_s);
}

QTEST_GUILESS_MAIN(ScopeModelTest)
#include "tst_scopemodel.moc"
