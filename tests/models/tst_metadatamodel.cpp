// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/metadata/expiry.h"
#include "core/token/scopeindices.h"
#include "models/metadatamodel.h"
#include "support/fairtimer.h"
#include "support/modeldump.h"
#include "support/samplereply.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <ctime>
#include <functional>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

// A model that QAbstractItemModelTester watches from before the first data arrives.
struct Fixture {
    MetadataModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void show(SampleReply &sample, ReplyShape shape = ReplyShape::AccessTokenV1)
    {
        const FakeClock clock;
        const Inspection inspection = sample.read(shape);
        const TokenReading reading = readToken(inspection.token);
        const Expiry expiry(inspection.metadata, inspection.context, clock);
        const ScopeIndices indices;
        model.setInspection(inspection, checkReply(inspection, &reading, indices, expiry), reading, indices);
    }
    void show(const QByteArray &body, ReplyShape shape = ReplyShape::AccessTokenV1)
    {
        SampleReply sample;
        sample.body = body;
        sample.inspection.token.clear();
        show(sample, shape);
    }
    [[nodiscard]] QVariant at(
        const QString &path, int column = MetadataModel::ValueColumn, int role = Qt::DisplayRole) const
    {
        const QModelIndex index = model.indexOfPath(path);
        return index.isValid() ? index.siblingAtColumn(column).data(role) : QVariant(u"no such row"_s);
    }
};

void forEachIndex(const QAbstractItemModel &model, const QModelIndex &parent,
    const std::function<void(const QModelIndex &)> &visit)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            visit(model.index(row, column, parent));
        forEachIndex(model, model.index(row, 0, parent), visit);
    }
}

} // namespace

class MetadataModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void reply_healthy_readsLikeTheScreen();
    void reply_withGaps_listsMissingAndUnknown();
    void reply_inactive_listsNothingMissing();
    void reply_ofPrivateApp_hasItsOwnFields();
    void value_ofField_isForAPerson_data();
    void value_ofField_isForAPerson();
    void value_ofWrongType_isShownAndMarked_data();
    void value_ofWrongType_isShownAndMarked();
    void raw_ofValue_isTypedAndExact_data();
    void raw_ofValue_isTypedAndExact();
    void secrets_inEveryRole_areMasked_data();
    void secrets_inEveryRole_areMasked();
    void rawText_ofEscapedSecret_isMasked();
    void secret_ofReopenedExport_hasNoFingerprint();
    void fields_withAnyValue_areNeverBlank();
    void serverText_hostile_isEscaped();
    void toolTip_ofMarkup_isPlain();
    void value_ofMegabytes_isCutAndQuick();
    void value_empty_saysSo();
    void findings_onRows_areCarriedUp();
    void reading_ofToken_isASection();
    void reading_damaged_saysHowFar();
    void reading_alone_isShown();
    void paths_ofRows_leadBack();
    void reset_onEachChange_comesOnce();
    void header_ofColumns_isNamed();
    void accessibleText_ofRow_namesFieldAndValue();
    void times_ofOtherZone_areLocalAndUtc();
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
    Fixture fixture;
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
    Fixture fixture;
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
    Fixture fixture;
    fixture.show(R"({"active":false})", ReplyShape::IntrospectedAccessToken);
    QCOMPARE(dumpModel(fixture.model), u"active | no\n"_s);
}

void MetadataModelTest::reply_ofPrivateApp_hasItsOwnFields()
{
    Fixture fixture;
    fixture.show(R"({"appId":3,"hubId":2,"userId":1,"scopes":["crm.import"]})", ReplyShape::PrivateApp);
    const QString dump = dumpModel(fixture.model);
    QVERIFY2(dump.startsWith(u"userId | 1\nhubId | 2\nappId | 3\nscopes | 1 scopes\n  [0] | crm.import\n"),
        qPrintable(dump));
}

void MetadataModelTest::value_ofField_isForAPerson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("shown");
    QTest::newRow("no") << QByteArray(R"("is_private_distribution":false)") << u"is_private_distribution"_s
                        << u"no"_s;
    QTest::newRow("null") << QByteArray(R"("user":null)") << u"user"_s << u"null"_s;
    QTest::newRow("zero seconds") << QByteArray(R"("expires_in":0)") << u"expires_in"_s << u"0 s (0:00)"_s;
    QTest::newRow("hours") << QByteArray(R"("expires_in":21600)") << u"expires_in"_s
                           << u"21600 s (6:00:00)"_s;
    QTest::newRow("another notation") << QByteArray(R"("hub_id":5e0)") << u"hub_id"_s << u"5e0"_s;
    QTest::newRow("line break") << QByteArray(R"("user":"a\nb")") << u"user"_s << u"a\\u000Ab"_s;
    QTest::newRow("2006") << QByteArray(R"("signed_access_token":{"expiresAt":1136073600000})")
                          << u"signed_access_token.expiresAt"_s << u"2006-01-01 00:00:00 (00:00:00 UTC)"_s;
}

void MetadataModelTest::value_ofField_isForAPerson()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, path);
    Fixture fixture;
    fixture.show(QByteArray("{\"app_id\":1," + json + "}"));
    QTEST(fixture.at(path).toString(), "shown");
    QVERIFY(!fixture.at(path, MetadataModel::MeaningColumn).toString().startsWith(u"Unexpected"_s));
}

void MetadataModelTest::value_ofWrongType_isShownAndMarked_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *json, const char *shown, const char *meaning) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(shown) << QString::fromUtf8(meaning);
    };
    row("\"text\"", "text", "hub_id holds text, where a whole number");
    row("\"\"", "(empty)", "hub_id holds text, where a whole number");
    row("1.5", "1.5", "hub_id holds a number, where a whole number");
    row("-7", "-7", "hub_id is -7, where a whole number");
    row("2147483648", "2147483648", "hub_id is 2147483648, where a whole number");
    row("9007199254740993", "9007199254740993", "hub_id is 9007199254740993, where a whole number");
    row("9223372036854775808", "9223372036854775808", "hub_id is 9223372036854775808, where a whole number");
    row("1e400", "1e400", "hub_id holds a number, where a whole number");
    row("true", "yes", "hub_id holds true or false");
    row("[]", "0 values", "hub_id holds a list");
    row("{\"a\":1}", "1 fields", "hub_id holds an object");
}

void MetadataModelTest::value_ofWrongType_isShownAndMarked()
{
    QFETCH(const QString, meaning);
    Fixture fixture;
    fixture.show(QByteArray(QByteArray("{\"app_id\":1,\"hub_id\":") + QTest::currentDataTag() + "}"));
    QTEST(fixture.at(u"hub_id"_s).toString(), "shown");
    const QString said = fixture.at(u"hub_id"_s, MetadataModel::MeaningColumn).toString();
    QVERIFY2(said.contains(meaning), qPrintable(said));
}

void MetadataModelTest::raw_ofValue_isTypedAndExact_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QVariant>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("integer") << QByteArray("9007199254740993") << QVariant(qint64{9007199254740993})
                             << u"9007199254740993"_s;
    QTest::newRow("beyond int64") << QByteArray("9223372036854775808") << QVariant(u"9223372036854775808"_s)
                                  << u"9223372036854775808"_s;
    QTest::newRow("flag") << QByteArray("true") << QVariant(true) << u"true"_s;
    QTest::newRow("text") << QByteArray("\"\\u00e9\"") << QVariant(u"\u00e9"_s) << u"\"\\u00e9\""_s;
    QTest::newRow("null") << QByteArray("null") << QVariant() << u"null"_s;
    QTest::newRow("object") << QByteArray("{ \"a\" : 1 }") << QVariant() << u"{ \"a\" : 1 }"_s;
}

void MetadataModelTest::raw_ofValue_isTypedAndExact()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QVariant, raw);
    Fixture fixture;
    fixture.show(QByteArray("{\"hub_id\":1,\"thing\":" + json + "}"));
    const QVariant found = fixture.at(u"thing"_s, 0, MetadataModel::RawValueRole);
    QCOMPARE(found.metaType(), raw.metaType());
    QCOMPARE(found, raw);
    QTEST(fixture.at(u"thing"_s, 0, MetadataModel::RawTextRole).toString(), "text");
}

void MetadataModelTest::secrets_inEveryRole_areMasked_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("where they belong") << QByteArray("{") << QByteArray("{");
    QTest::newRow("echoed as text") << QByteArray("eu1") << QByteArray("TOKEN");
    QTest::newRow("echoed inside of text") << QByteArray("eu1") << QByteArray("<TOKEN> and TOKEN");
    QTest::newRow("echoed as a name")
        << QByteArray("\"hub_id\"") << QByteArray("\"TOKEN\":{\"TOKEN\":1},\"hub_id\"");
    QTest::newRow("echoed as a scope")
        << QByteArray("\"oauth\"") << QByteArray("\"TOKEN\",\"crm.TOKEN.read\"");
    QTest::newRow("signature in a list")
        << QByteArray("\"3q2+796tvu/erb7v3q2+796tvu8=\"") << QByteArray("[\"3q2+796tvu/erb7v3q2+796tvu8=\"]");
    QTest::newRow("signature with escapes")
        << QByteArray("3q2+796tvu/erb7v3q2+796tvu8=") << QByteArray("3q2+796tvu\\/erb7v3q2+796tvu8=");
    QTest::newRow("token as an object")
        << QByteArray("\"token\":\"TOKEN\"") << QByteArray("\"token\":{\"a\":[\"TOKEN\"]}");
    QTest::newRow("token in escapes")
        << QByteArray("\"hub_id\"") << QByteArray("\"x\":{\"y\":\"\\u0043TOKEN\"},\"hub_id\"");
}

void MetadataModelTest::secrets_inEveryRole_areMasked()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    SampleReply sample;
    sample.replace(
        before.replace("TOKEN", sample.token.toLatin1()), after.replace("TOKEN", sample.token.toLatin1()));
    Fixture fixture;
    fixture.show(sample);
    QStringList windows;
    for (const QString &secret :
        {sample.token, u"3q2+796tvu/erb7v3q2+796tvu8="_s, u"yv66vsr+ur7K/rq+yv66vsr+ur4="_s}) {
        for (qsizetype i = 0; i + 12 <= secret.size(); ++i)
            windows.append(secret.mid(i, 12));
    }
    int texts = 0;
    forEachIndex(fixture.model, {}, [&](const QModelIndex &index) {
        for (const int role :
            {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole), int(Qt::StatusTipRole),
                int(Qt::WhatsThisRole), int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole),
                int(MetadataModel::RawTextRole), int(MetadataModel::FieldKeyRole),
                int(MetadataModel::JsonPathRole), int(MetadataModel::FullTextRole)}) {
            const QVariant data = index.data(role);
            const QString text = data.toString() + data.toStringList().join(u' ');
            texts += text.isEmpty() ? 0 : 1;
            for (const QString &window : std::as_const(windows))
                QVERIFY2(!text.contains(window), qPrintable(u"role %1: %2"_s.arg(role).arg(window)));
        }
    });
    QCOMPARE_GT(texts, 300);
    if (fixture.at(u"token"_s, 0, MetadataModel::RawValueRole).isValid())
        QCOMPARE(fixture.at(u"token"_s, 0, MetadataModel::RawValueRole).toString(), sample.token);
    QCOMPARE(fixture.at(u"token"_s, 0, MetadataModel::IsSecretRole), true);
}

void MetadataModelTest::secret_ofReopenedExport_hasNoFingerprint()
{
    Fixture fixture;
    fixture.show(QByteArray("{\"hub_id\":1,\"token\":\"[hidden] CLmr\xe2\x80\xa6NBIY\"}"));
    QCOMPARE(fixture.at(u"token"_s).toString(), u"[hidden] CLmr\u2026NBIY"_s);
    fixture.show(QByteArray("{\"hub_id\":1,\"token\":\"CLmrsMugNBIYsecretsecretNBIY\"}"));
    QVERIFY(fixture.at(u"token"_s).toString().contains(u"fingerprint"_s));
}

void MetadataModelTest::rawText_ofEscapedSecret_isMasked()
{
    SampleReply sample;
    QByteArray escaped;
    for (const QChar c : std::as_const(sample.token))
        escaped += QByteArray("\\u") + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    sample.replace("\"hub_id\"", "\"x\":{\"" + escaped + "\" : [ 1, \"" + escaped + "\" ]},\"hub_id\"");
    Fixture fixture;
    fixture.show(sample);
    const QString masked = mask(sample.token);
    QCOMPARE(fixture.at(u"x"_s, 0, MetadataModel::RawTextRole).toString(),
        u"{\"%1\" : [ 1, \"%1\" ]}"_s.arg(masked));
    QCOMPARE(fixture.at(u"x.#0[1]"_s, 0, MetadataModel::RawTextRole).toString(), u"\"%1\""_s.arg(masked));
    QCOMPARE(fixture.at(u"x.#0"_s).toString(), u"2 values"_s);
}

// Every field with every kind of value: always shown, never as 0 or blank, in no role a reason to stumble.
void MetadataModelTest::fields_withAnyValue_areNeverBlank()
{
    const QByteArray values[] = {"null", "true", "0", "-1", "2147483648", "9007199254740993",
        "9223372036854775808", "1.5", "\"text\"", "\"\"", "[]", "[[],{}]", "{}", "{\"a\":{}}",
        "\"" + QByteArray(100'000, 'y') + "\"", R"("a\u0000b")", R"("\ud800")", R"("\u202e\u2066")",
        "\"<b>x</b>\""};
    int cases = 0;
    for (const FieldSpec &field : documentedFields()) {
        const QString path = QString::fromLatin1(field.path);
        for (const QByteArray &value : values) {
            const QByteArray name = path.section(u'.', -1).toLatin1();
            QByteArray body = "{\"" + name + "\":" + value + "}";
            if (path.contains(u'.'))
                body = "{\"" + path.section(u'.', 0, 0).toLatin1() + "\":" + body + "}";
            MetadataModel model;
            SampleReply sample;
            sample.body = body;
            sample.inspection.token.clear();
            ReplyShape shape = ReplyShape::AccessTokenV1;
            for (const ReplyShape other : {ReplyShape::RefreshTokenV1, ReplyShape::IntrospectedAccessToken,
                     ReplyShape::IntrospectedRefreshToken, ReplyShape::PrivateApp})
                shape = field.shapes.testFlag(shape) ? shape : other;
            const Inspection inspection = sample.read(shape);
            const FakeClock clock;
            model.setInspection(inspection,
                checkReply(inspection, nullptr, ScopeIndices(),
                    Expiry(inspection.metadata, inspection.context, clock)),
                TokenReading(), ScopeIndices());
            const QModelIndex index = model.indexOfPath(path);
            QVERIFY2(index.isValid(), qPrintable(path));
            const QString shown = index.siblingAtColumn(1).data().toString();
            const QByteArray about =
                field.path + QByteArray(" = ") + value.left(40) + ": " + shown.left(80).toUtf8();
            QVERIFY2(!shown.trimmed().isEmpty(), about.constData());
            QVERIFY2(shown != u"0" || value == "0", about.constData());
            QVERIFY2(!shown.contains(u'\0') && !shown.contains(u'\u202E'), about.constData());
            const bool isWrong = inspection.metadata.state(field) == FieldState::WrongType;
            const bool isMarked = index.data(MetadataModel::SeverityRole).toInt() >= int(Severity::Note);
            QVERIFY2(!isWrong || isMarked, about.constData());
            ++cases;
        }
    }
    QCOMPARE_GE(cases, 600);
}

void MetadataModelTest::serverText_hostile_isEscaped()
{
    Fixture fixture;
    fixture.show(
        R"({"user":"\u202Eevil\u0000\u200b\ud800","\u202Ename":"<b>x</b>","scopes":["crm.\u202e.read"]})");
    forEachIndex(fixture.model, {}, [](const QModelIndex &index) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                 int(Qt::AccessibleDescriptionRole), int(MetadataModel::FullTextRole),
                 int(MetadataModel::JsonPathRole), int(MetadataModel::FieldKeyRole)}) {
            const QString text = index.data(role).toString();
            for (const char16_t bad : {u'\u202E', u'\u200B', u'\0', u'\xD800'})
                QVERIFY2(!text.contains(QChar(bad)), qPrintable(text));
        }
    });
    QVERIFY(fixture.at(u"user"_s).toString().contains(u"evil"));
}

void MetadataModelTest::toolTip_ofMarkup_isPlain()
{
    Fixture fixture;
    fixture.show(
        R"({"user":"<a href='x'>click</a>\n<img src=y>","scopes":["<b>bold</b>"],"<i>n</i>":"&amp;"})");
    forEachIndex(fixture.model, {}, [](const QModelIndex &index) {
        const QString tip = index.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(u"<qt>") && tip.endsWith(u"</qt>"), qPrintable(tip));
        const QString inner = tip.mid(4, tip.size() - 9).replace(u"<br>"_s, QString());
        QVERIFY2(!inner.contains(u'<'), qPrintable(tip));
        QCOMPARE_LT(tip.size(), 6000);
    });
    QVERIFY(fixture.at(u"user"_s, 1, Qt::ToolTipRole).toString().contains(u"&lt;a href='x'&gt;click"));
}

void MetadataModelTest::value_ofMegabytes_isCutAndQuick()
{
    Fixture fixture;
    fixture.show(QByteArray("{\"hub_id\":1,\"user\":\"" + QByteArray(1'000'000, 'x') + "\"}"));
    const QString shown = fixture.at(u"user"_s).toString();
    QCOMPARE_LT(shown.size(), 4200);
    QVERIFY2(shown.endsWith(u"(995904 more characters)"), qPrintable(shown.right(60)));
    QCOMPARE(fixture.at(u"user"_s, 1, MetadataModel::FullTextRole).toString().size(), 1'000'000);
    FairTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(fixture.at(u"user"_s).toString().size(), shown.size());
    QCOMPARE_LT(timer.elapsed(), 2'000); // a thousand paints; uncached they decode a gigabyte
}

void MetadataModelTest::value_empty_saysSo()
{
    Fixture fixture;
    fixture.show(R"({"user":"","token":"","":1})");
    QCOMPARE(fixture.at(u"user"_s).toString(), u"(empty)"_s);
    QCOMPARE(fixture.at(u"token"_s).toString(), u"(empty)"_s);
    QCOMPARE(fixture.at(u"#2"_s, MetadataModel::FieldColumn).toString(), u"(no name)"_s);
}

void MetadataModelTest::findings_onRows_areCarriedUp()
{
    Fixture fixture;
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
    Fixture fixture;
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
    Fixture fixture;
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
    Fixture fixture;
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
    Fixture fixture;
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
    Fixture fixture;
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

void MetadataModelTest::accessibleText_ofRow_namesFieldAndValue()
{
    Fixture fixture;
    SampleReply sample;
    fixture.show(sample);
    QCOMPARE(fixture.at(u"hub_id"_s, 0, Qt::AccessibleTextRole).toString(), u"hub_id"_s);
    QVERIFY(fixture.at(u"hub_id"_s, 0, Qt::AccessibleDescriptionRole).toString().startsWith(u"6251543. "_s));
    for (const auto &field : documentedFields()) {
        if (field.shapes.testFlag(ReplyShape::AccessTokenV1) && field.presence != FieldPresence::Legacy)
            QVERIFY(!fixture.at(QString::fromLatin1(field.path), 2).toString().isEmpty());
    }
}

void MetadataModelTest::times_ofOtherZone_areLocalAndUtc()
{
    const QByteArray before = qgetenv("TZ");
    const auto restore = qScopeGuard([&before] {
        qputenv("TZ", before);
        tzset();
    });
    qputenv("TZ", "UTC-9");
    tzset();
    Fixture fixture;
    SampleReply sample;
    fixture.show(sample);
    QCOMPARE(fixture.at(u"signed_access_token.expiresAt"_s).toString(),
        u"2026-11-24 01:29:14 (2026-11-23 16:29:14 UTC)"_s);
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
