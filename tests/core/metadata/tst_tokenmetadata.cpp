// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/metadata/metadataparser.h"
#include "core/metadata/tokenmetadata.h"
#include "support/callnames.h"
#include "support/timevalues.h"

#include <QRegularExpression>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

TokenMetadata read(const QByteArray &json, ReplyShape shape = ReplyShape::AccessTokenV1)
{
    auto tree = JsonTree::parse(json);
    return tree ? TokenMetadata(std::move(tree).value(), shape) : TokenMetadata();
}

/// A kind of value that a server may send in place of another.
struct Value {
    const char *name;
    QByteArray json; ///< empty: no member
};

QList<Value> values()
{
    return {
        {"missing", {}},
        {"null", "null"},
        {"true", "true"},
        {"zero", "0"},
        {"int", "6251543"},
        {"int as float", "6251543.0"},
        {"negative", "-5"},
        {"2^31-1", "2147483647"},
        {"2^31", "2147483648"},
        {"2^53+1", "9007199254740993"},
        {"2^63", "9223372036854775808"},
        {"1e400", "1e400"},
        {"1.5", "1.5"},
        {"string", "\"text\""},
        {"numeric string", "\"6251543\""},
        {"empty string", "\"\""},
        {"array", "[]"},
        {"array of strings", "[\"oauth\"]"},
        {"array of integers", "[70]"},
        {"mixed array", "[\"oauth\",70]"},
        {"object", "{}"},
        {"1 MB", '"' + QByteArray(1'000'000, 'x') + '"'},
        {"NUL", "\"a\\u0000b\""},
        {"surrogate", "\"\\ud800\""},
        {"bidi", "\"\\u202egnp.exe\""},
        {"markup", "\"<b>bold</b><img src=x>\""},
    };
}

/// The values above that each type accepts, independent of the code under test.
QStringList acceptedBy(FieldType type)
{
    QStringList integers{u"zero"_s, u"int"_s, u"int as float"_s, u"2^31-1"_s};
    QStringList texts{u"string"_s, u"numeric string"_s, u"empty string"_s, u"1 MB"_s, u"NUL"_s,
        u"surrogate"_s, u"bidi"_s, u"markup"_s};
    switch (type) {
    case FieldType::Integer32:
        return integers;
    case FieldType::Seconds:
        return integers + QStringList{u"2^31"_s};
    case FieldType::EpochMilliseconds:
        return {}; // all out of range
    case FieldType::Text:
    case FieldType::Base64:
        return texts;
    case FieldType::Boolean:
        return {u"true"_s};
    case FieldType::TextList:
        return {u"array"_s, u"array of strings"_s};
    case FieldType::IntegerList:
        return {u"array"_s, u"array of integers"_s};
    case FieldType::Object:
        return {u"object"_s};
    }
    return {};
}

QByteArray replyWith(const QByteArray &path, const QByteArray &value)
{
    const qsizetype dot = path.indexOf('.');
    const QByteArray member =
        value.isEmpty() ? QByteArray() : QByteArray('"' + path.mid(dot + 1) + "\":" + value);
    return dot < 0 ? QByteArray('{' + member + '}')
                   : QByteArray("{\"" + path.first(dot) + "\":{" + member + "}}");
}

} // namespace

class TestTokenMetadata final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void state_ofEachFieldAndValue_isExact_data();
    void state_ofEachFieldAndValue_isExact();
    void state_nearTheBounds_isExact_data();
    void state_nearTheBounds_isExact();
    void node_ofPath_findsNestedMembers();
    void field_ofNode_isTheDocumentedOne();
    void meaning_prefersTheTopLevel();
    void meaning_ofPrivateApp_comesFromItsOwnNames();
    void meaning_ofNothing_isNothing();
    void meaning_ofTimesOutOfRange_isNothing();
    void scopes_ofMixedList_keepTheTexts();
    void secrets_everyOccurrence_isListed();
    void secrets_beyondReason_areLeftToTheirField_data();
    void secrets_beyondReason_areLeftToTheirField();
    void secrets_ofRedactedExport_areNone();
};

void TestTokenMetadata::state_ofEachFieldAndValue_isExact_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<FieldState>("state");
    const auto fields = documentedFields();
    for (size_t i = 0; i < fields.size(); ++i) {
        const QStringList accepted = acceptedBy(fields[i].type);
        for (const Value &value : values()) {
            const bool isAccepted = accepted.contains(QString::fromLatin1(value.name));
            const FieldState state = value.json.isEmpty() ? FieldState::Missing
                : value.json == "null"                    ? FieldState::Null
                : isAccepted                              ? FieldState::Present
                                                          : FieldState::WrongType;
            QTest::addRow("%s: %s", fields[i].path, value.name) << static_cast<int>(i) << value.json << state;
        }
    }
}

void TestTokenMetadata::state_ofEachFieldAndValue_isExact()
{
    QFETCH(int, field);
    QFETCH(QByteArray, value);
    const FieldSpec &spec = documentedFields()[static_cast<size_t>(field)];
    const TokenMetadata metadata = read(replyWith(spec.path, value));
    QVERIFY(!metadata.isEmpty());
    QTEST(metadata.state(spec), "state");

    const QString path = QString::fromLatin1(spec.path);
    const JsonTree::Node node = metadata.node(path);
    QCOMPARE(node == JsonTree::none, value.isEmpty());
    if (node == JsonTree::none) {
        return;
    }
    QCOMPARE(metadata.field(node), &spec);
    QCOMPARE(metadata.tree().source(node).toByteArray(), value);
    // Another type never reads as 0, false or empty.
    QCOMPARE(metadata.text(path).has_value(), value.startsWith('"'));
    QCOMPARE(metadata.flag(path).has_value(), value == "true");
    const bool isInt64 = (value[0] == '-' || (value[0] >= '0' && value[0] <= '9')) && value != "1.5"
        && value != "1e400" && value != "9223372036854775808";
    QCOMPARE(metadata.integer(path).has_value(), isInt64);
    if (metadata.integer(path) == 0) {
        QCOMPARE(value, QByteArray("0"));
    }
}

void TestTokenMetadata::state_nearTheBounds_isExact_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<FieldState>("state");
    const auto row = [](const char *name, FieldType type, const QByteArray &json, bool isPresent) {
        QTest::addRow("%s %s", name, json.constData())
            << type << json << (isPresent ? FieldState::Present : FieldState::WrongType);
    };
    row("id", FieldType::Integer32, "2147483647", true);
    row("id", FieldType::Integer32, "2147483648", false);
    row("id", FieldType::Integer32, "-1", false);
    row("id", FieldType::Integer32, "-0", true);
    row("id", FieldType::Integer32, "1e1", true);
    row("seconds", FieldType::Seconds, "253402300799", true);
    row("seconds", FieldType::Seconds, "253402300800", false);
    row("seconds", FieldType::Seconds, "-1", false);
    row("time", FieldType::EpochMilliseconds, "253402300799999", true);
    row("time", FieldType::EpochMilliseconds, "253402300800000", false);
    row("time", FieldType::EpochMilliseconds, "-1", false);
    row("time", FieldType::EpochMilliseconds, "0", false);
    row("time", FieldType::EpochMilliseconds, "1795451354", false); // seconds
    row("time", FieldType::EpochMilliseconds, "1136073599999", false); // a millisecond before 2006
    row("time", FieldType::EpochMilliseconds, "1136073600000", true);
    row("list", FieldType::IntegerList, "[9223372036854775807]", true);
    row("list", FieldType::IntegerList, "[9223372036854775808]", false);
    row("list", FieldType::IntegerList, "[null]", false);
    row("list", FieldType::TextList, "[null]", false);
    row("list", FieldType::TextList, "[[]]", false);
}

void TestTokenMetadata::state_nearTheBounds_isExact()
{
    QFETCH(FieldType, type);
    QFETCH(QByteArray, json);
    const TokenMetadata metadata = read("{\"x\":" + json + '}');
    QTEST(metadata.stateAs(metadata.node(u"x"), type), "state");
}

void TestTokenMetadata::node_ofPath_findsNestedMembers()
{
    const TokenMetadata metadata = read(R"({"a":{"b":{"c":1}},"a.b":2,"d":[{"c":3}]})");
    QCOMPARE(metadata.integer(u"a.b.c"), 1);
    QVERIFY(!metadata.integer(u"a.b"));
    QCOMPARE(metadata.node(u"a.x"), JsonTree::none);
    QCOMPARE(metadata.node(u"a.b.c.d"), JsonTree::none);
    QCOMPARE(metadata.node(u"d.c"), JsonTree::none);
    QCOMPARE(metadata.node(u""), JsonTree::none);
    QCOMPARE(TokenMetadata().node(u"a"), JsonTree::none);
}

void TestTokenMetadata::field_ofNode_isTheDocumentedOne()
{
    const TokenMetadata metadata = read(
        R"({"token":1,"\u0074oken":2,"signed_access_token":{"token":3,"signature":4,"x":{"signature":5}},)"
        R"("signed_access_token.signature":6,"list":[{"signature":7}],"other":{"signature":8}})");
    const JsonTree &tree = metadata.tree();
    QStringList found;
    for (JsonTree::Node node = 0; node < tree.size(); ++node) {
        if (const FieldSpec *const field = metadata.field(node)) {
            found += QString(
                QString::fromLatin1(field->path) + u'=' + QString::fromUtf8(tree.source(node).first(1)));
        }
    }
    QCOMPARE(found,
        QStringList(
            {u"token=1"_s, u"token=2"_s, u"signed_access_token={"_s, u"signed_access_token.signature=4"_s}));
}

void TestTokenMetadata::meaning_prefersTheTopLevel()
{
    const TokenMetadata both = read(
        R"({"hub_id":1,"app_id":2,"user_id":3,"is_private_distribution":false,"signed_access_token":)"
        R"({"hubId":4,"appId":5,"userId":6,"isPrivateDistribution":true,"hublet":"eu1","expiresAt":1795451354123},"expires_in":8})");
    QCOMPARE(both.hubId(), 1);
    QCOMPARE(both.appId(), 2);
    QCOMPARE(both.userId(), 3);
    QCOMPARE(both.isPrivateDistribution(), false);
    QCOMPARE(both.hublet(), u"eu1"_s);
    QCOMPARE(both.expiresAt(), hubSpotAt(1'795'451'354'123));
    QCOMPARE(both.expiresIn(), std::chrono::seconds(8));

    const TokenMetadata signedOnly = read(
        R"({"hub_id":null,"app_id":"2","signed_access_token":{"hubId":4,"appId":5,"userId":6,"isPrivateDistribution":true}})");
    QCOMPARE(signedOnly.hubId(), 4);
    QCOMPARE(signedOnly.appId(), 5);
    QCOMPARE(signedOnly.userId(), 6);
    QCOMPARE(signedOnly.isPrivateDistribution(), true);
}

void TestTokenMetadata::meaning_ofPrivateApp_comesFromItsOwnNames()
{
    const TokenMetadata metadata = read(
        R"({"userId":2931991,"hubId":6251543,"appId":1112131,"scopes":["tickets"]})", ReplyShape::PrivateApp);
    QCOMPARE(metadata.hubId(), 6251543);
    QCOMPARE(metadata.userId(), 2931991);
    QCOMPARE(metadata.appId(), 1112131);
    QCOMPARE(metadata.scopes(), QStringList({u"tickets"_s}));
    QCOMPARE(metadata.shape(), ReplyShape::PrivateApp);
}

void TestTokenMetadata::meaning_ofNothing_isNothing()
{
    for (const TokenMetadata &metadata : {TokenMetadata(), read("{}"), read(R"({"active":false})")}) {
        QVERIFY(!metadata.hubId() && !metadata.appId() && !metadata.userId() && !metadata.userEmail());
        QVERIFY(!metadata.hubDomain() && !metadata.hublet() && !metadata.isPrivateDistribution());
        QVERIFY(!metadata.expiresIn() && !metadata.expiresAt() && !metadata.echoedToken());
        QVERIFY(metadata.scopes().isEmpty() && metadata.secrets().isEmpty());
    }
    QVERIFY(!read("{}").active().has_value());
    QCOMPARE(read(R"({"active":false})").active(), false);
    QCOMPARE(read(R"({"active":true})").active(), true);
    QVERIFY(!read(R"({"active":"true"})").active().has_value());
}

void TestTokenMetadata::meaning_ofTimesOutOfRange_isNothing()
{
    for (const QByteArray &value : {QByteArray("-1"), QByteArray("9223372036854775807"), QByteArray("1.5"),
             QByteArray("\"1754\""), QByteArray("null")}) {
        const TokenMetadata metadata =
            read("{\"expires_in\":" + value + ",\"signed_access_token\":{\"expiresAt\":" + value + "}}");
        QVERIFY2(!metadata.expiresIn(), value.constData());
        QVERIFY2(!metadata.expiresAt(), value.constData());
    }
}

void TestTokenMetadata::scopes_ofMixedList_keepTheTexts()
{
    const TokenMetadata mixed = read(R"({"scopes":["b",1,null,"a",["c"],"b"]})");
    QCOMPARE(mixed.scopes(), QStringList({u"b"_s, u"a"_s, u"b"_s}));
    QCOMPARE(mixed.scopeCount(), 3);
    QCOMPARE(read(R"({"scopes":"oauth"})").scopes(), QStringList());
    QCOMPARE(read(R"({"scopes":"oauth"})").scopeCount(), 0);
}

void TestTokenMetadata::secrets_everyOccurrence_isListed()
{
    const TokenMetadata metadata = read(
        R"({"token":"one","signed_access_token":{"signature":"two","hublet":"na1"},"token":["three",{"x":"four"},5],)"
        R"("signed_access_token":{"newSignature":"five","signature":""},"user":"not","token":"one"})");
    QStringList secrets = metadata.secrets();
    secrets.sort();
    QCOMPARE(secrets, QStringList({u"five"_s, u"four"_s, u"one"_s, u"three"_s, u"two"_s}));
}

void TestTokenMetadata::secrets_beyondReason_areLeftToTheirField_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<QString>("first");
    QByteArray different;
    QByteArray same;
    QByteArray list = "\"token\":[\"first\"";
    for (int i = 0; i < 900; ++i) {
        different += "\"token\":\"secret" + QByteArray::number(i) + "\",";
        same += "\"token\":\"same\",";
    }
    for (int i = 0; i < 10'000; ++i) {
        list += ",\"secret" + QByteArray::number(i) + '"';
    }
    QByteArray large;
    for (char c = 'a'; c <= 'z'; ++c) {
        large += "\"token\":\"" + QByteArray(20'000, c) + "\",";
    }
    QTest::newRow("900 different") << different << qsizetype{64} << u"secret899"_s;
    QTest::newRow("900 equal") << same << qsizetype{1} << u"same"_s;
    QTest::newRow("10,000 in a list") << QByteArray(list + "],") << qsizetype{64} << u"first"_s;
    QTest::newRow("many large") << large << qsizetype{4} << QString(20'000, u'z');
}

void TestTokenMetadata::secrets_beyondReason_areLeftToTheirField()
{
    QFETCH(QByteArray, members);
    QFETCH(qsizetype, count);
    const TokenMetadata metadata = read("{" + members + "\"hub_id\":1}");
    const QStringList secrets = metadata.secrets();
    QCOMPARE(secrets.size(), count);
    // The effective occurrence, despite others.
    QTEST(secrets.constFirst(), "first");
}

void TestTokenMetadata::secrets_ofRedactedExport_areNone()
{
    const TokenMetadata metadata = read(QByteArray("{\"token\":\"[hidden] CLmr\xE2\x80\xA6NBIY\","
                                                   "\"signed_access_token\":{\"signature\":\"[hidden]\"}}"));
    QCOMPARE(metadata.secrets(), QStringList());
}

QTEST_GUILESS_MAIN(TestTokenMetadata)
#include "tst_tokenmetadata.moc"
