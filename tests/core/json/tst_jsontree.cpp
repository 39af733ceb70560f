// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/json/jsoncases.h"
#include "core/json/jsontree.h"
#include "support/fairtimer.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

using Kind = JsonError::Kind;

JsonTree parsed(const QByteArray &json)
{
    auto tree = JsonTree::parse(json);
    return tree ? std::move(tree).value() : JsonTree();
}

/// Whether every node stands where its parent says it does, and parses to the same value by itself.
bool isConsistent(const JsonTree &tree)
{
    qsizetype children = 0;
    for (JsonTree::Node node = 0; node < tree.size(); ++node) {
        for (int row = 0; row < tree.childCount(node); ++row, ++children) {
            const JsonTree::Node child = tree.child(node, row);
            const QByteArrayView outer = tree.source(node);
            const QByteArrayView inner = tree.source(child);
            const bool isInside = inner.begin() > outer.begin() && inner.end() < outer.end();
            const bool isNamed = !tree.nameSource(child).isEmpty();
            if (tree.parent(child) != node || tree.row(child) != row || !isInside
                || isNamed != (tree.kind(node) == JsonTree::Kind::Object)) {
                return false;
            }
        }
    }
    return children == tree.size() - 1;
}

QByteArray replyWithScopes(int count)
{
    QByteArray json = "{\"hub_id\":6251543,\"scopes\":[";
    for (int i = 0; i < count; ++i) {
        json += (i > 0 ? ",\"crm.objects.made_up_" : "\"crm.objects.made_up_") + QByteArray::number(i)
            + ".read\"";
    }
    return json + "]}";
}

} // namespace

class TestJsonTree final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void verdict_ofEachCase_followsRfc8259_data();
    void verdict_ofEachCase_followsRfc8259();
    void verdict_whereQtDiffers_isAsListed();
    void error_ofBrokenText_namesKindAndOffset_data();
    void error_ofBrokenText_namesKindAndOffset();
    void depth_atLimit_parsesAndBeyondFails();
    void size_beyondLimits_isTooLarge();
    void source_ofEveryValue_isAsWritten();
    void qt_sameText_losesWhatTheTreeKeeps();
    void member_namedTwice_givesTheLast();
    void member_escapedName_isFoundDecoded();
    void string_ofEachForm_isDecoded_data();
    void string_ofEachForm_isDecoded();
    void integer_ofEachNotation_isExactOrNothing_data();
    void integer_ofEachNotation_isExactOrNothing();
    void accessors_ofOtherKinds_giveNothing();
    void parse_truncatedAnywhere_fails();
    void parse_damagedAnywhere_isConsistentOrFails();
    void parse_rawData_outlivesItsBuffer();
    void parse_hundredThousandScopes_isLinear();
};

void TestJsonTree::verdict_ofEachCase_followsRfc8259_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isValid");
    for (const Testing::JsonCase &row : Testing::jsonCases()) {
        QTest::addRow("%s", row.name) << row.json << row.isValid;
    }
}

void TestJsonTree::verdict_ofEachCase_followsRfc8259()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isValid);
    const auto tree = JsonTree::parse(json);
    QCOMPARE(tree.hasValue(), isValid);
    if (tree) {
        QVERIFY(isConsistent(*tree));
        QCOMPARE(tree->bytes(), json);
    }
}

void TestJsonTree::verdict_whereQtDiffers_isAsListed()
{
    QStringList accepted;
    QStringList refused;
    for (const Testing::JsonCase &row : Testing::jsonCases()) {
        const QByteArray trimmed = row.json.trimmed();
        if (!trimmed.startsWith('{') && !trimmed.startsWith('[')) {
            continue;
        }
        QJsonParseError error;
        QJsonDocument::fromJson(row.json, &error);
        const bool isTakenByQt = error.error == QJsonParseError::NoError;
        if (isTakenByQt != row.isValid) {
            (isTakenByQt ? accepted : refused) += QString::fromLatin1(row.name);
        }
    }
    qInfo().noquote() << "QJsonDocument accepts though invalid:" << accepted.join(u", "_s);
    qInfo().noquote() << "QJsonDocument refuses though valid:" << refused.join(u", "_s);
    if (!QString::fromLatin1(qVersion()).startsWith("6.4."_L1)) {
        QSKIP("The lists were taken with Qt 6.4; the lines above say what this Qt does.");
    }
    QCOMPARE(accepted, Testing::acceptedByQt);
    QCOMPARE(refused, Testing::refusedByQt);
}

void TestJsonTree::error_ofBrokenText_namesKindAndOffset_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qsizetype>("offset");
    const auto row = [](const char *name, const QByteArray &json, Kind kind, qsizetype offset) {
        QTest::addRow("%s", name) << json << kind << offset;
    };
    row("nothing", "", Kind::Empty, 0);
    row("white space", " \r\n\t", Kind::Empty, 4);
    row("mark only", "\xEF\xBB\xBF", Kind::Empty, 3);
    row("html", "<html>", Kind::Syntax, 0);
    row("second value", "{} {}", Kind::Syntax, 3);
    row("missing colon", "{\"a\" 1}", Kind::Syntax, 5);
    row("cut in string", "{\"a\":\"b", Kind::Syntax, 7);
    row("cut after comma", "[1,", Kind::Syntax, 3);
    row("nul in string", QByteArray("[\"a\0b\"]", 7), Kind::Syntax, 3);
    row("latin-1", "[\"caf\xE9\"]", Kind::BadUtf8, 0);
    row("overlong slash", "[\"\xC0\xAF\"]", Kind::BadUtf8, 0);
    row("raw surrogate", "[\"\xED\xA0\x80\"]", Kind::BadUtf8, 0);
    row("cut character", "[\"\xE2\x82", Kind::BadUtf8, 0);
    row("utf-16", QByteArray("{\0}\0", 4), Kind::Syntax, 1);
}

void TestJsonTree::error_ofBrokenText_namesKindAndOffset()
{
    QFETCH(QByteArray, json);
    const auto tree = JsonTree::parse(json);
    QVERIFY(!tree);
    QTEST(tree.error().kind, "kind");
    QTEST(tree.error().offset, "offset");
}

void TestJsonTree::depth_atLimit_parsesAndBeyondFails()
{
    const auto nested = [](int depth) -> QByteArray {
        return QByteArray(depth, '[') + QByteArray(depth, ']');
    };
    QVERIFY(JsonTree::parse(nested(JsonTree::maximumDepth)).hasValue());
    const auto deeper = JsonTree::parse(nested(JsonTree::maximumDepth + 1));
    QVERIFY(!deeper);
    QCOMPARE(deeper.error().kind, Kind::TooDeep);
    const auto unclosed = JsonTree::parse(QByteArray(JsonTree::maximumBytes, '['));
    QVERIFY(!unclosed);
    QCOMPARE(unclosed.error().kind, Kind::TooDeep);
    QByteArray objects;
    for (int i = 0; i < 100'000; ++i) {
        objects += "{\"a\":";
    }
    const auto deepObjects = JsonTree::parse(objects);
    QVERIFY(!deepObjects);
    QCOMPARE(deepObjects.error().kind, Kind::TooDeep);
}

void TestJsonTree::size_beyondLimits_isTooLarge()
{
    const auto bytes = JsonTree::parse(QByteArray(JsonTree::maximumBytes + 1, ' '));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, Kind::TooLarge);

    const auto list = [](int elements) -> QByteArray {
        return QByteArray("[0") + QByteArray(",0").repeated(elements - 1) + "]";
    };
    QVERIFY(JsonTree::parse(list(JsonTree::maximumNodes - 1)).hasValue());
    const auto nodes = JsonTree::parse(list(JsonTree::maximumNodes));
    QVERIFY(!nodes);
    QCOMPARE(nodes.error().kind, Kind::TooLarge);

    const auto object = [](int members) -> QByteArray {
        return QByteArray("{\"a\":0") + QByteArray(",\"a\":0").repeated(members - 1) + "}";
    };
    QVERIFY(JsonTree::parse(object(JsonTree::maximumMembers)).hasValue());
    const auto members = JsonTree::parse(object(JsonTree::maximumMembers + 1));
    QVERIFY(!members);
    QCOMPARE(members.error().kind, Kind::TooLarge);
}

void TestJsonTree::source_ofEveryValue_isAsWritten()
{
    const QByteArray json =
        R"( {"z" : 1.50 , "a":1e400,"z":-0,"big":18446744073709551615, "\u0041":"\u0041\/", "e":[ ] } )";
    const JsonTree tree = parsed(json);
    QVERIFY(isConsistent(tree));
    QByteArrayList members;
    for (int row = 0; row < tree.childCount(JsonTree::root); ++row) {
        const JsonTree::Node node = tree.child(JsonTree::root, row);
        members += tree.nameSource(node).toByteArray() + '=' + tree.source(node).toByteArray();
    }
    const QByteArrayList expected{R"("z"=1.50)", R"("a"=1e400)", R"("z"=-0)", R"("big"=18446744073709551615)",
        R"("\u0041"="\u0041\/")", R"("e"=[ ])"};
    QCOMPARE(members, expected);
    QCOMPARE(tree.source(JsonTree::root).toByteArray(), json.trimmed());
}

void TestJsonTree::qt_sameText_losesWhatTheTreeKeeps()
{
    const auto compact = [](const QByteArray &json) {
        return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);
    };
    const QByteArrayList texts{R"({"b":1,"a":2})", R"({"a":1,"a":2})", R"({"a":1.50})",
        R"({"a":18446744073709551615})", R"({"a":9223372036854775808})", R"({"a":1e400})",
        R"({"a":"\u0041"})"};
    for (const QByteArray &json : texts) {
        QVERIFY2(compact(json) != json, json.constData());
        QCOMPARE(parsed(json).source(JsonTree::root).toByteArray(), json);
    }
}

void TestJsonTree::member_namedTwice_givesTheLast()
{
    const JsonTree tree = parsed(R"({"a":1,"b":2,"a":3})");
    QCOMPARE(tree.childCount(JsonTree::root), 3);
    QCOMPARE(tree.integer(tree.member(JsonTree::root, u"a")), 3);
    QCOMPARE(tree.member(JsonTree::root, u"c"), JsonTree::none);
    QCOMPARE(tree.member(tree.member(JsonTree::root, u"a"), u"a"), JsonTree::none);
    QCOMPARE(tree.member(JsonTree::none, u"a"), JsonTree::none);
    QCOMPARE(JsonTree().member(JsonTree::root, u"a"), JsonTree::none);
    QCOMPARE(tree.child(JsonTree::root, 3), JsonTree::none);
    QCOMPARE(tree.child(JsonTree::root, -1), JsonTree::none);
}

void TestJsonTree::member_escapedName_isFoundDecoded()
{
    const JsonTree tree = parsed("{\"\\u0074oken\":1,\"caf\xC3\xA9\":2,\"\":3,\"a\\u0000b\":4}");
    QCOMPARE(tree.integer(tree.member(JsonTree::root, u"token")), 1);
    QCOMPARE(tree.integer(tree.member(JsonTree::root, u"caf\u00E9")), 2);
    QCOMPARE(tree.integer(tree.member(JsonTree::root, u"")), 3);
    QCOMPARE(tree.integer(tree.member(JsonTree::root, QStringView(u"a\0b", 3))), 4);
    QCOMPARE(tree.name(tree.child(JsonTree::root, 0)), u"token"_s);
    QCOMPARE(tree.member(JsonTree::root, u"toke"), JsonTree::none);
    QCOMPARE(tree.member(JsonTree::root, u"tokens"), JsonTree::none);
}

void TestJsonTree::string_ofEachForm_isDecoded_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray("\"\"") << QString();
    QTest::newRow("plain") << QByteArray("\"plain ASCII text\"") << u"plain ASCII text"_s;
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("hex digits") << QByteArray(R"("\u00e9\u00E9\uABCD\uabcd")")
                                << u"\u00E9\u00E9\uABCD\uABCD"_s;
    QTest::newRow("pair escaped") << QByteArray(R"("\ud83d\ude00")") << u"\U0001F600"_s;
    QTest::newRow("pair raw") << QByteArray("\"\xF0\x9F\x98\x80\"") << u"\U0001F600"_s;
    QTest::newRow("half a pair") << QByteArray(R"("a\ud83dz")")
                                 << QString(u'a' + QString(QChar(0xD83D)) + u'z');
    QTest::newRow("pair reversed") << QByteArray(R"("\ude00\ud83d")")
                                   << QString(QString(QChar(0xDE00)) + QChar(0xD83D));
    QTest::newRow("nul") << QByteArray(R"("a\u0000b")") << QString(u'a' + QString(QChar(0)) + u'b');
    QTest::newRow("bidi") << QByteArray("\"a\xE2\x80\xAE"
                                        "b\"")
                          << u"a\u202Eb"_s;
    QTest::newRow("noncharacter") << QByteArray("\"\xEF\xBF\xBF\"") << QString(QChar(0xFFFF));
    QTest::newRow("mark in front") << QByteArray("\"\xEF\xBB\xBF\xEF\xBB\xBF"
                                                 "a\"")
                                   << u"\uFEFF\uFEFFa"_s;
    QTest::newRow("mark after escape") << QByteArray("\"\\n\xEF\xBB\xBF"
                                                     "a\"")
                                       << u"\n\uFEFFa"_s;
    QTest::newRow("last of each length") << QByteArray("\"\xC2\x80\xDF\xBF\xE0\xA0\x80\xF4\x8F\xBF\xBF\"")
                                         << u"\u0080\u07FF\u0800\U0010FFFF"_s;
    QTest::newRow("long") << QByteArray('"' + QByteArray(1'000'000, 'x') + '"') << QString(1'000'000, u'x');
}

void TestJsonTree::string_ofEachForm_isDecoded()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QCOMPARE(parsed(json).string(JsonTree::root), text);
    // The same as a name, and at each of the eight positions of a word.
    for (int shift = 0; shift < 8; ++shift) {
        const JsonTree tree = parsed(QByteArray(shift, ' ') + '{' + json + ':' + json + '}');
        QCOMPARE(tree.name(1), text);
        QCOMPARE(tree.string(1), text);
        QCOMPARE(tree.member(JsonTree::root, text), 1);
    }
}

void TestJsonTree::integer_ofEachNotation_isExactOrNothing_data()
{
    using Integer = std::optional<qint64>;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Integer>("integer");
    const auto row = [](const QByteArray &json, Integer integer) {
        QTest::addRow("%s", json.left(60).constData()) << json << integer;
    };
    row("0", 0);
    row("-0", 0);
    row("0.0", 0);
    row("0e99999999999999999999", 0);
    row("0.000e-5", 0);
    row("5", 5);
    row("-5", -5);
    row("5.0", 5);
    row("5e0", 5);
    row("50e-1", 5);
    row("0.5e1", 5);
    row("0.005e3", 5);
    row("1.754e3", 1754);
    row("1.754E+3", 1754);
    row("1000000000000000000000e-3", 1'000'000'000'000'000'000);
    row("5.5", {});
    row("0.1", {});
    row("1e-1", {});
    row("10e-2", {});
    row("2147483648", 2147483648);
    row("9007199254740993", 9007199254740993);
    row("9223372036854775807", most);
    row("9223372036854775807.000", most);
    row("9.223372036854775807e18", most);
    row("9223372036854775808", {});
    row("-9223372036854775808", least);
    row("-9.223372036854775808e18", least);
    row("-9223372036854775809", {});
    row("18446744073709551615", {});
    row("18446744073709551616", {});
    row("99999999999999999999", {});
    row("1e18", 1'000'000'000'000'000'000);
    row("1e19", {});
    row("1e400", {});
    row("1e-400", {});
    row("1e99999999999999999999999", {});
    row("1e-99999999999999999999999", {});
    row("1" + QByteArray(400, '0') + "e-400", 1);
    row("0." + QByteArray(400, '0') + "7e401", 7);
    row("1" + QByteArray(400, '0') + "1e-400", {});
}

void TestJsonTree::integer_ofEachNotation_isExactOrNothing()
{
    QFETCH(QByteArray, json);
    QFETCH(std::optional<qint64>, integer);
    const JsonTree tree = parsed(json);
    QVERIFY(!tree.isEmpty());
    QCOMPARE(tree.integer(JsonTree::root), integer);
}

void TestJsonTree::accessors_ofOtherKinds_giveNothing()
{
    const JsonTree tree = parsed(R"([null,true,false,5,"5",[5],{"5":5}])");
    const auto at = [&tree](int row) { return tree.child(JsonTree::root, row); };
    for (int row = 0; row < tree.childCount(JsonTree::root); ++row) {
        QCOMPARE(tree.boolean(at(row)), row == 1);
        QCOMPARE(tree.integer(at(row)).has_value(), row == 3);
        QCOMPARE(tree.string(at(row)), row == 4 ? u"5"_s : QString());
        QCOMPARE(tree.name(at(row)), QString());
    }
    QVERIFY(JsonTree().isEmpty());
    QCOMPARE(JsonTree().size(), 0);
}

void TestJsonTree::parse_truncatedAnywhere_fails()
{
    QFile file(QStringLiteral(INSPECTOR_TEST_DATA "/replies/access_2026.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    QVERIFY(JsonTree::parse(json).hasValue());
    for (qsizetype size = 0; size < json.size(); ++size) {
        QVERIFY2(!JsonTree::parse(json.first(size)), QByteArray::number(size).constData());
    }
}

void TestJsonTree::parse_damagedAnywhere_isConsistentOrFails()
{
    QFile file(QStringLiteral(INSPECTOR_TEST_DATA "/replies/access_lossless.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    QRandomGenerator random(20261123);
    const QByteArray interesting = "\"\\{}[]:,0-eE.utfn \xFF\xC3";
    int taken = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray damaged = json;
        for (int change = random.bounded(1, 4); change > 0; --change) {
            damaged[random.bounded(damaged.size())] = interesting[random.bounded(interesting.size())];
        }
        const auto tree = JsonTree::parse(damaged);
        if (tree) {
            ++taken;
            QVERIFY2(isConsistent(*tree), damaged.constData());
        } else {
            QVERIFY(tree.error().offset >= 0 && tree.error().offset <= damaged.size());
        }
    }
    QVERIFY(taken > 0);
}

void TestJsonTree::parse_rawData_outlivesItsBuffer()
{
    char buffer[] = R"({"hub_id":6251543})";
    const JsonTree tree = parsed(QByteArray::fromRawData(buffer, sizeof buffer - 1));
    std::fill(std::begin(buffer), std::end(buffer), 'x');
    QCOMPARE(tree.integer(tree.member(JsonTree::root, u"hub_id")), 6251543);
}

void TestJsonTree::parse_hundredThousandScopes_isLinear()
{
    const auto nanoseconds = [](const QByteArray &json) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 7; ++i) {
            FairTimer timer;
            timer.start();
            const JsonTree tree = parsed(json);
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    const QByteArray many = replyWithScopes(20'000);
    const JsonTree tree = parsed(many);
    QCOMPARE(tree.childCount(tree.member(JsonTree::root, u"scopes")), 20'000);
    const qint64 few = nanoseconds(replyWithScopes(1'000));
    // Twenty times as many; quadratic would be four hundred times as long.
    QCOMPARE_LT(nanoseconds(many), few * 100);
}

QTEST_GUILESS_MAIN(TestJsonTree)
#include "tst_jsontree.moc"
