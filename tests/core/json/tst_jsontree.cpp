// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/json/jsoncases.h"
#include "core/json/jsonchecks.h"
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
    QVERIFY(JsonTree::parse(nested(JsonTree::maxDepth)).hasValue());
    const auto deeper = JsonTree::parse(nested(JsonTree::maxDepth + 1));
    QVERIFY(!deeper);
    QCOMPARE(deeper.error().kind, Kind::TooDeep);
    const auto unclosed = JsonTree::parse(QByteArray(JsonTree::maxBytes, '['));
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
    const auto bytes = JsonTree::parse(QByteArray(JsonTree::maxBytes + 1, ' '));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, Kind::TooLarge);

    const auto list = [](int elements) -> QByteArray {
        return QByteArray("[0") + QByteArray(",0").repeated(elements - 1) + "]";
    };
    QVERIFY(JsonTree::parse(list(JsonTree::maxNodes - 1)).hasValue());
    const auto nodes = JsonTree::parse(list(JsonTree::maxNodes));
    QVERIFY(!nodes);
    QCOMPARE(nodes.error().kind, Kind::TooLarge);

    const auto object = [](int members) -> QByteArray {
        return QByteArray("{\"a\":0") + QByteArray(",\"a\":0").repeated(members - 1) + "}";
    };
    QVERIFY(JsonTree::parse(object(JsonTree::maxMembers)).hasValue());
    const auto members = JsonTree::parse(object(JsonTree::maxMembers + 1));
    QVERIFY(!members);
    QCOMPARE(members.error().kind, Kind::TooLarge);
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
