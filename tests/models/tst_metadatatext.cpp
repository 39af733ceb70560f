// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/metadata/expiry.h"
#include "core/scopes/scopeindices.h"
#include "models/metadatamodel.h"
#include "models/watchedmodel.h"
#include "support/fairtimer.h"
#include "support/modeldump.h"
#include "support/samplereply.h"

#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

/// What the rows say, to a person and to a copy, and what they never show.
class MetadataTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void accessibleText_ofRow_namesFieldAndValue();
    void times_ofOtherZone_areLocalAndUtc();
};

void MetadataTextTest::init()
{
    // Qt 6.8's model tester asks for a type of Qt Gui, which is not linked here.
    QTest::failOnWarning(QRegularExpression(u"^(?!Trying to construct an instance of an invalid type)."_s));
}

void MetadataTextTest::value_ofField_isForAPerson_data()
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

void MetadataTextTest::value_ofField_isForAPerson()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, path);
    WatchedModel fixture;
    fixture.show(QByteArray("{\"app_id\":1," + json + "}"));
    QTEST(fixture.at(path).toString(), "shown");
    QVERIFY(!fixture.at(path, MetadataModel::MeaningColumn).toString().startsWith(u"Unexpected"_s));
}

void MetadataTextTest::value_ofWrongType_isShownAndMarked_data()
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

void MetadataTextTest::value_ofWrongType_isShownAndMarked()
{
    QFETCH(const QString, meaning);
    WatchedModel fixture;
    fixture.show(QByteArray(QByteArray("{\"app_id\":1,\"hub_id\":") + QTest::currentDataTag() + "}"));
    QTEST(fixture.at(u"hub_id"_s).toString(), "shown");
    const QString said = fixture.at(u"hub_id"_s, MetadataModel::MeaningColumn).toString();
    QVERIFY2(said.contains(meaning), qPrintable(said));
}

void MetadataTextTest::raw_ofValue_isTypedAndExact_data()
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

void MetadataTextTest::raw_ofValue_isTypedAndExact()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QVariant, raw);
    WatchedModel fixture;
    fixture.show(QByteArray("{\"hub_id\":1,\"thing\":" + json + "}"));
    const QVariant found = fixture.at(u"thing"_s, 0, MetadataModel::RawValueRole);
    QCOMPARE(found.metaType(), raw.metaType());
    QCOMPARE(found, raw);
    QTEST(fixture.at(u"thing"_s, 0, MetadataModel::RawTextRole).toString(), "text");
}

void MetadataTextTest::secrets_inEveryRole_areMasked_data()
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

void MetadataTextTest::secrets_inEveryRole_areMasked()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    SampleReply sample;
    sample.replace(
        before.replace("TOKEN", sample.token.toLatin1()), after.replace("TOKEN", sample.token.toLatin1()));
    WatchedModel fixture;
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

void MetadataTextTest::secret_ofReopenedExport_hasNoFingerprint()
{
    WatchedModel fixture;
    fixture.show(QByteArray("{\"hub_id\":1,\"token\":\"[hidden] CLmr\xe2\x80\xa6NBIY\"}"));
    QCOMPARE(fixture.at(u"token"_s).toString(), u"[hidden] CLmr\u2026NBIY"_s);
    fixture.show(QByteArray("{\"hub_id\":1,\"token\":\"CLmrsMugNBIYsecretsecretNBIY\"}"));
    QVERIFY(fixture.at(u"token"_s).toString().contains(u"fingerprint"_s));
}

void MetadataTextTest::rawText_ofEscapedSecret_isMasked()
{
    SampleReply sample;
    QByteArray escaped;
    for (const QChar c : std::as_const(sample.token))
        escaped += QByteArray("\\u") + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    sample.replace("\"hub_id\"", "\"x\":{\"" + escaped + "\" : [ 1, \"" + escaped + "\" ]},\"hub_id\"");
    WatchedModel fixture;
    fixture.show(sample);
    const QString masked = mask(sample.token);
    QCOMPARE(fixture.at(u"x"_s, 0, MetadataModel::RawTextRole).toString(),
        u"{\"%1\" : [ 1, \"%1\" ]}"_s.arg(masked));
    QCOMPARE(fixture.at(u"x.#0[1]"_s, 0, MetadataModel::RawTextRole).toString(), u"\"%1\""_s.arg(masked));
    QCOMPARE(fixture.at(u"x.#0"_s).toString(), u"2 values"_s);
}

// Every field with every kind of value: always shown, never as 0 or blank, in no role a reason to stumble.
void MetadataTextTest::fields_withAnyValue_areNeverBlank()
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

void MetadataTextTest::serverText_hostile_isEscaped()
{
    WatchedModel fixture;
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

void MetadataTextTest::toolTip_ofMarkup_isPlain()
{
    WatchedModel fixture;
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

void MetadataTextTest::value_ofMegabytes_isCutAndQuick()
{
    WatchedModel fixture;
    fixture.show(QByteArray("{\"hub_id\":1,\"user\":\"" + QByteArray(1'000'000, 'x') + "\"}"));
    const QString shown = fixture.at(u"user"_s).toString();
    QCOMPARE_LT(shown.size(), 4200);
    QVERIFY2(shown.endsWith(u"(995904 more characters)"), qPrintable(shown.right(60)));
    QCOMPARE(fixture.at(u"user"_s, 1, MetadataModel::FullTextRole).toString().size(), 1'000'000);
    FairTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(fixture.at(u"user"_s).toString().size(), shown.size());
    QCOMPARE_LT(asOnReference(timer.elapsed()), 2'000); // a thousand paints; uncached they decode a gigabyte
}

void MetadataTextTest::value_empty_saysSo()
{
    WatchedModel fixture;
    fixture.show(R"({"user":"","token":"","":1})");
    QCOMPARE(fixture.at(u"user"_s).toString(), u"(empty)"_s);
    QCOMPARE(fixture.at(u"token"_s).toString(), u"(empty)"_s);
    QCOMPARE(fixture.at(u"#2"_s, MetadataModel::FieldColumn).toString(), u"(no name)"_s);
}

void MetadataTextTest::accessibleText_ofRow_namesFieldAndValue()
{
    WatchedModel fixture;
    SampleReply sample;
    fixture.show(sample);
    QCOMPARE(fixture.at(u"hub_id"_s, 0, Qt::AccessibleTextRole).toString(), u"hub_id"_s);
    QVERIFY(fixture.at(u"hub_id"_s, 0, Qt::AccessibleDescriptionRole).toString().startsWith(u"6251543. "_s));
    for (const auto &field : documentedFields()) {
        if (field.shapes.testFlag(ReplyShape::AccessTokenV1) && field.presence != FieldPresence::Legacy)
            QVERIFY(!fixture.at(QString::fromLatin1(field.path), 2).toString().isEmpty());
    }
}

void MetadataTextTest::times_ofOtherZone_areLocalAndUtc()
{
    const QByteArray before = qgetenv("TZ");
    const auto restore = qScopeGuard([&before] {
        qputenv("TZ", before);
        tzset();
    });
    qputenv("TZ", "UTC-9");
    tzset();
    WatchedModel fixture;
    SampleReply sample;
    fixture.show(sample);
    QCOMPARE(fixture.at(u"signed_access_token.expiresAt"_s).toString(),
        u"2026-11-24 01:29:14 (2026-11-23 16:29:14 UTC)"_s);
}

QTEST_GUILESS_MAIN(MetadataTextTest)
#include "tst_metadatatext.moc"
