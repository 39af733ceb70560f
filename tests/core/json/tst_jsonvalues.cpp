// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/json/jsoncases.h"
#include "core/json/jsonchecks.h"
#include "core/json/jsontree.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

using Kind = JsonError::Kind;

} // namespace

/// What a parsed tree gives back: each value as written, decoded and exact.
class TestJsonValues final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void source_ofEveryValue_isAsWritten();
    void qt_sameText_losesWhatTheTreeKeeps();
    void member_namedTwice_givesTheLast();
    void member_escapedName_isFoundDecoded();
    void string_ofEachForm_isDecoded_data();
    void string_ofEachForm_isDecoded();
    void integer_ofEachNotation_isExactOrNothing_data();
    void integer_ofEachNotation_isExactOrNothing();
    void accessors_ofOtherKinds_giveNothing();
};

void TestJsonValues::source_ofEveryValue_isAsWritten()
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

void TestJsonValues::qt_sameText_losesWhatTheTreeKeeps()
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

void TestJsonValues::member_namedTwice_givesTheLast()
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

void TestJsonValues::member_escapedName_isFoundDecoded()
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

void TestJsonValues::string_ofEachForm_isDecoded_data()
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

void TestJsonValues::string_ofEachForm_isDecoded()
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

void TestJsonValues::integer_ofEachNotation_isExactOrNothing_data()
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

void TestJsonValues::integer_ofEachNotation_isExactOrNothing()
{
    QFETCH(QByteArray, json);
    QFETCH(std::optional<qint64>, integer);
    const JsonTree tree = parsed(json);
    QVERIFY(!tree.isEmpty());
    QCOMPARE(tree.integer(JsonTree::root), integer);
}

void TestJsonValues::accessors_ofOtherKinds_giveNothing()
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

QTEST_GUILESS_MAIN(TestJsonValues)
#include "tst_jsonvalues.moc"
