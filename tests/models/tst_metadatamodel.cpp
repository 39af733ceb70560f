// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/scopeindices.h"
#include "models/metadatamodel.h"
#include "models/watchedmodel.h"
#include "support/fairtimer.h"
#include "support/modeldump.h"
#include "support/samplereply.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

class MetadataModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reply_healthy_readsLikeTheScreen();
    void reply_withGaps_listsMissingAndUnknown();
    void reply_inactive_listsNothingMissing();
    void reply_ofPrivateApp_hasItsOwnFields();
    void findings_onRows_areCarriedUp();
    void reading_ofToken_isASection();
    void reading_damaged_saysHowFar();
    void reading_alone_isShown();
    void paths_ofRows_leadBack();
    void reset_onEachChange_comesOnce();
    void header_ofColumns_isNamed();
    void scopes_tenThousand_areLinear();
    void rows_ofLongList_areBuiltWhenAsked();
    void findings_insideNestedList_areCarriedUpUnbuilt();
};

void MetadataModelTest::init()
{
    // Qt 6.8's model tester asks for a type of Qt Gui, which is not linked here.
    QTest::failOnWarning(QRegularExpression(u"^(?!Trying to construct an instance of an invalid type)."_s));
}

void MetadataModelTest::reply_healthy_readsLikeTheScreen()
{
    WatchedModel fixture;
    SampleReply sample;
    fixture.show(sample);
    const QString masked = mask(sample.token) + u" (fingerprint "_s + fingerprint(sample.token) + u')';
    const QString expected = uR"(token | %1
user | ada.lovelace@example.com
hub_domain | analytical-engines.example.com
scopes | 3 scopes
  [0] | oauth
  [1] | crm.objects.contacts.read
  [2] | crm.objects.contacts.write
signed_access_token | 15 fields, agree with the reply
  expiresAt | 2026-11-23 16:29:14 (16:29:14 UTC)
  scopes | AAEAQAAAAQ==
  hubId | 6251543
  userId | 2931991
  appId | 1112131
  signature | )"_s;
    const QString dump = dumpModel(fixture.model);
    const QString start = expected.arg(masked);
    QCOMPARE(dump.left(start.size()), start);
    const QString end = uR"(  hublet | eu1
  trialScopes | (empty)
  trialScopeToScopeGroupPks | (empty)
  isUserLevel | no
  installingUserId | 2931991
  isServiceAccount | no
  isPrivateDistribution | yes
  appInstallId | not in this reply
  audience | not in this reply
hub_id | 6251543
app_id | 1112131
expires_in | 1754 s (29:14)
user_id | 2931991
token_type | access
is_private_distribution | yes
Read from the token | not confirmed by HubSpot, agrees with the reply
  expiresAt | 2026-11-23 16:29:14 (16:29:14 UTC)
  scopes | 3 scopes
    [0] | oauth
    [1] | crm.objects.contacts.read
    [2] | crm.objects.contacts.write
  hubId | 6251543
  userId | 2931991
  appId | 1112131
)"_s;
    QVERIFY2(dump.contains(end), qPrintable(dump));
}

void MetadataModelTest::reply_withGaps_listsMissingAndUnknown()
{
    WatchedModel fixture;
    fixture.show(R"({"hub_id":5,"zeta":{"deep":[{"a":null},[true]]},"scopes":[],"alpha":1e400})");
    QCOMPARE(dumpModel(fixture.model), uR"(token | not in this reply
user | not in this reply
hub_domain | not in this reply
scopes | 0 scopes
signed_access_token | not in this reply
hub_id | 5
app_id | not in this reply
expires_in | not in this reply
user_id | not in this reply
token_type | not in this reply
is_private_distribution | not in this reply
zeta | 1 fields
  deep | 2 values
    [0] | 1 fields
      a | null
    [1] | 1 values
      [0] | yes
alpha | 1e400
)"_s);
    QCOMPARE(fixture.at(u"user"_s, 0, MetadataModel::IsMissingRole), true);
    QCOMPARE(fixture.at(u"hub_id"_s, 0, MetadataModel::IsMissingRole), false);
    QCOMPARE(fixture.at(u"zeta"_s, 0, MetadataModel::IsUnknownRole), true);
    QCOMPARE(fixture.at(u"zeta.deep"_s, 0, MetadataModel::IsUnknownRole), false);
    QCOMPARE(fixture.at(u"hub_id"_s, 0, MetadataModel::IsUnknownRole), false);
    QVERIFY(fixture.at(u"alpha"_s, MetadataModel::MeaningColumn).toString().startsWith(u"New:"));
}

void MetadataModelTest::reply_inactive_listsNothingMissing()
{
    WatchedModel fixture;
    fixture.show(R"({"active":false})", ReplyShape::IntrospectedAccessToken);
    QCOMPARE(dumpModel(fixture.model), u"active | no\n"_s);
}

void MetadataModelTest::reply_ofPrivateApp_hasItsOwnFields()
{
    WatchedModel fixture;
    fixture.show(R"({"appId":3,"hubId":2,"userId":1,"scopes":["crm.import"]})", ReplyShape::PrivateApp);
    const QString dump = dumpModel(fixture.model);
    QVERIFY2(dump.startsWith(u"userId | 1\nhubId | 2\nappId | 3\nscopes | 1 scopes\n  [0] | crm.import\n"),
        qPrintable(dump));
}

void MetadataModelTest::findings_onRows_areCarriedUp()
{
    WatchedModel fixture;
    SampleReply sample;
    sample.replace("\"installingUserId\":2931991", "\"installingUserId\":7")
        .replace("\"app_id\":1112131,", "")
        .replace("\"oauth\"", "\"oauth\",9");
    fixture.show(sample);
    const auto severity = [&](const char16_t *path) {
        return static_cast<Severity>(
            fixture.at(QStringView(path).toString(), 0, MetadataModel::SeverityRole).toInt());
    };
    QCOMPARE(
        severity(u"signed_access_token.installingUserId"), Severity::Warning); // differs from the token, too
    QCOMPARE(severity(u"signed_access_token"), Severity::Warning);
    QCOMPARE(severity(u"app_id"), Severity::Warning);
    QCOMPARE(severity(u"scopes"), Severity::Warning);
    QCOMPARE(severity(u"scopes[1]"), Severity::Warning);
    QCOMPARE(severity(u"scopes[0]"), Severity::None);
    QCOMPARE(severity(u"user"), Severity::None);
    const auto meaning = [&](const QString &path) {
        return fixture.at(path, MetadataModel::MeaningColumn).toString();
    };
    QVERIFY(meaning(u"app_id"_s).startsWith(u"app_id is documented, but this reply does not have it."_s));
    QVERIFY(!meaning(u"signed_access_token"_s).contains(u"does not have it"_s));
    QVERIFY(fixture.at(u"app_id"_s, 0, Qt::ToolTipRole).toString().contains(u"does not have it"));
}

void MetadataModelTest::reading_ofToken_isASection()
{
    WatchedModel fixture;
    TokenContent content;
    content.scopeIndices = {8, 301};
    const TokenReading reading = readToken(encodeToken(content).varint(16, 5).token());
    QVERIFY(reading.isReadable());
    fixture.model.setReading(reading, ScopeIndices());
    const QModelIndex head = fixture.model.index(0, 0);
    QCOMPARE(head.data().toString(), u"Read from the token"_s);
    QCOMPARE(head.siblingAtColumn(1).data().toString(), u"not confirmed by HubSpot"_s);

    const QModelIndex expiresAt = fixture.model.index(0, 0, head);
    QVERIFY(expiresAt.siblingAtColumn(2).data().toString().startsWith(u"bytes 0-6: "));
    QCOMPARE(expiresAt.data(MetadataModel::RawValueRole).toLongLong(), content.expiresAtMs);

    const QModelIndex scopes = fixture.model.index(1, 0, head);
    QCOMPARE(scopes.siblingAtColumn(1).data().toString(), u"2 scopes"_s);
    const QModelIndex known = fixture.model.index(0, 1, scopes);
    const QModelIndex unknown = fixture.model.index(1, 1, scopes);
    QCOMPARE(known.data().toString(), u"oauth"_s);
    QVERIFY(known.siblingAtColumn(2).data().toString().startsWith(u"Inferred from index 8:"));
    QCOMPARE(unknown.data().toString(), u"index 301"_s);

    const QModelIndex last = fixture.model.index(fixture.model.rowCount(head) - 1, 0, head);
    QCOMPARE(last.data().toString(), u"field 16"_s);
    QCOMPARE(last.data(MetadataModel::IsUnknownRole), true);
    QVERIFY(!dumpModel(fixture.model, 3).contains(u"valid"));
}

void MetadataModelTest::reading_damaged_saysHowFar()
{
    WatchedModel fixture;
    const QString token = encodeToken().token();
    const TokenReading reading = readToken(QStringView(token).first(20));
    QCOMPARE(reading.extent, TokenReading::Extent::Partial);
    fixture.model.setReading(reading, ScopeIndices());
    const QModelIndex head = fixture.model.index(0, 0);
    const QModelIndex last = fixture.model.index(fixture.model.rowCount(head) - 1, 0, head);
    QCOMPARE(last.data().toString(), u"Damaged from here"_s);
    QCOMPARE(last.siblingAtColumn(1).data().toString(),
        u"%1 of %2 bytes could be read"_s.arg(reading.readBytes).arg(reading.totalBytes));
}

void MetadataModelTest::reading_alone_isShown()
{
    WatchedModel fixture;
    fixture.model.setReading(TokenReading(), ScopeIndices());
    QCOMPARE(fixture.model.rowCount(), 0);
    SampleReply sample;
    fixture.show(sample);
    fixture.model.setReading(readToken(sample.token), ScopeIndices());
    QCOMPARE(fixture.model.rowCount(), 1); // nothing of the earlier reply is left
    QVERIFY(!fixture.model.indexOfPath(u"hub_id"_s).isValid());
}

void MetadataModelTest::paths_ofRows_leadBack()
{
    WatchedModel fixture;
    SampleReply sample;
    sample.replace("\"hub_id\"", "\"odd.name\":[{\"a\":1}],\"hub_id\"").replace("\"app_id\":1112131,", "");
    fixture.show(sample);
    int count = 0;
    forEachIndex(fixture.model, {}, [&](const QModelIndex &index) {
        const QString path = index.data(MetadataModel::JsonPathRole).toString();
        QModelIndex top = index.siblingAtColumn(0);
        while (top.parent().isValid())
            top = top.parent();
        const bool isReply = top.data().toString() != u"Read from the token"_s;
        QCOMPARE(!path.isEmpty(), isReply);
        if (isReply)
            QCOMPARE(fixture.model.indexOfPath(path), index.siblingAtColumn(0));
        ++count;
    });
    QCOMPARE_GT(count, 60);
    QCOMPARE(fixture.at(u"app_id"_s).toString(), u"not in this reply"_s);
    QVERIFY(!fixture.model.indexOfPath(QString()).isValid());
    QVERIFY(!fixture.model.indexOfPath(u"nothing"_s).isValid());
}

void MetadataModelTest::reset_onEachChange_comesOnce()
{
    WatchedModel fixture;
    QSignalSpy about(&fixture.model, &QAbstractItemModel::modelAboutToBeReset);
    QSignalSpy reset(&fixture.model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&fixture.model, &QAbstractItemModel::rowsInserted);
    SampleReply sample;
    fixture.show(sample);
    QCOMPARE(reset.count(), 1);
    fixture.model.setReading(readToken(sample.token), ScopeIndices());
    QCOMPARE(reset.count(), 2);
    fixture.model.clear();
    QCOMPARE(reset.count(), 3);
    QCOMPARE(about.count(), 3);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(fixture.model.rowCount(), 0);
}

void MetadataModelTest::header_ofColumns_isNamed()
{
    const MetadataModel model;
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Field"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Value"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Meaning"_s);
    QVERIFY(!model.headerData(3, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

void MetadataModelTest::scopes_tenThousand_areLinear()
{
    const auto msFor = [](int count) {
        QByteArray scopes;
        for (int i = 0; i < count; ++i)
            scopes += "\"crm.objects.thing" + QByteArray::number(i) + ".read\",";
        scopes += "\"oauth\"";
        SampleReply sample;
        sample.body = "{\"hub_id\":1,\"scopes\":[" + scopes + "]}";
        const Inspection inspection = sample.read();
        MetadataModel model;
        FairTimer timer;
        timer.start();
        model.setInspection(inspection, {}, TokenReading(), ScopeIndices());
        const qint64 built = timer.nsecsElapsed();
        const QModelIndex list = model.indexOfPath(u"scopes"_s);
        if (model.rowCount(list) != count + 1 || model.index(count, 1, list).data().toString() != u"oauth"_s)
            return -1.0;
        return static_cast<double>(built) / 1e6;
    };
    const double small = msFor(999);
    const double large = msFor(9'999);
    QVERIFY(small >= 0 && large >= 0);
    QVERIFY2(large < 40 * small + 50, qPrintable(u"%1 ms, %2 ms"_s.arg(small).arg(large)));
}

void MetadataModelTest::rows_ofLongList_areBuiltWhenAsked()
{
    constexpr int count = 9'000;
    QByteArray scopes;
    for (int i = 0; i < count; ++i)
        scopes += "\"crm.thing" + QByteArray::number(i) + ".read\",";
    scopes.chop(1);
    SampleReply sample;
    sample.body = "{\"hub_id\":1,\"scopes\":[" + scopes + "],\"x\":[" + scopes + "]}";
    MetadataModel model;
    model.setInspection(sample.read(), {}, TokenReading(), ScopeIndices());
    const QPersistentModelIndex list = model.indexOfPath(u"scopes"_s);
    QCOMPARE(model.rowCount(list), count);
    QVERIFY(model.hasChildren(list));
    QVERIFY(!model.flags(list).testFlag(Qt::ItemNeverHasChildren));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row, 1).data().toString().isEmpty());
    QVERIFY(!model.index(0, 0, list.sibling(list.row(), 1)).isValid());
    QCOMPARE_LT(model.builtRowCount(), 100);

    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = model.index(row, 1, list);
        QCOMPARE(index.data(MetadataModel::RawValueRole).toString(), u"crm.thing%1.read"_s.arg(row));
        QCOMPARE(index.parent(), QModelIndex(list));
    }
    QCOMPARE_GE(model.builtRowCount(), count);
    QCOMPARE_LT(model.builtRowCount(), count + 100); // x is not built yet
    QCOMPARE(model.indexOfPath(u"scopes[8999]"_s), model.index(count - 1, 0, list));
    QCOMPARE(model.indexOfPath(u"x[5]"_s).data().toString(), u"[5]"_s);
    QCOMPARE_GE(model.builtRowCount(), 2 * count);
    QCOMPARE(inserted.count(), 0);
}

void MetadataModelTest::findings_insideNestedList_areCarriedUpUnbuilt()
{
    Finding inner;
    inner.severity = Severity::Warning;
    inner.path = u"x[1].a[2]"_s;
    SampleReply sample;
    sample.body = R"({"x":[[0],{"a":[1,2,3],"b":[4,5]}],"hub_id":1})";
    MetadataModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    model.setInspection(sample.read(), {inner}, TokenReading(), ScopeIndices());
    const auto severity = [](const QModelIndex &index) {
        return static_cast<Severity>(index.data(MetadataModel::SeverityRole).toInt());
    };
    for (const QString &path : {u"x"_s, u"x[1]"_s, u"x[1].a"_s, u"x[1].a[2]"_s})
        QCOMPARE(severity(model.indexOfPath(path)), Severity::Warning);
    for (const QString &path : {u"hub_id"_s, u"x[0]"_s, u"x[0][0]"_s, u"x[1].a[1]"_s, u"x[1].b[1]"_s})
        QCOMPARE(severity(model.indexOfPath(path)), Severity::None);
    const QModelIndex x = model.indexOfPath(u"x"_s);
    QCOMPARE(model.index(2, 0, model.index(0, 0, model.index(1, 0, x))), model.indexOfPath(inner.path));
}

QTEST_GUILESS_MAIN(MetadataModelTest)
#include "tst_metadatamodel.moc"
