// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/scopeindices.h"
#include "core/token/tokenreading.h"
#include "support/tokenencoder.h"

#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using Extent = TokenReading::Extent;
using Wire = TokenField::Wire;

/// The scopes that a token encodes, and their names.
class TestScopeIndices final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scopes_form_data();
    void scopes_form();
    void scopes_current_bytesAreAsRecorded();
    void trialScopes_content_data();
    void trialScopes_content();
    void indices_builtIn_areKnownBothWays();
    void indices_learn_addsNewPairs();
    void indices_learn_contradiction_isRefused_data();
    void indices_learn_contradiction_isRefused();
};

void TestScopeIndices::scopes_form_data()
{
    using Indices = std::optional<QList<qint32>>;
    using Count = std::optional<qint64>;
    const QByteArray marker("BSP2_$@L+");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Indices>("indices");
    QTest::addColumn<Count>("count");
    const auto row = [](const char *name, const QByteArray &bytes, const Indices &indices, Count count) {
        QTest::newRow(name) << bytes << indices << count;
    };
    row("bits, none", {}, QList<qint32>(), 0);
    row("bits, all zero", QByteArray(3, '\0'), QList<qint32>(), 0);
    row("bits, lowest first", QByteArray::fromHex("01"), QList<qint32>{0}, 1);
    row("bits, highest of the byte", QByteArray::fromHex("80"), QList<qint32>{7}, 1);
    row("bits, several bytes", QByteArray::fromHex("13010081"), QList<qint32>{0, 1, 4, 8, 24, 31}, 6);
    row("gaps, none", marker + QByteArray::fromHex("02000008"), QList<qint32>(), 0);
    row("gaps as documented", marker + QByteArray::fromHex("02030008020304"), QList<qint32>{1, 4, 8}, 3);
    row("gaps, first index 0", marker + QByteArray::fromHex("0201000801"), QList<qint32>{0}, 1);
    row("gaps, wide", marker + QByteArray::fromHex("0202000801ac02"), QList<qint32>{0, 300}, 2);
    row("gaps, one too few", marker + QByteArray::fromHex("020300080203"), {}, 3);
    row("gaps, one too many", marker + QByteArray::fromHex("0201000802 03"), {}, 1);
    row("gaps, gap of 0", marker + QByteArray::fromHex("02020008 0200"), {}, 2);
    row("gaps, gap beyond int32", marker + QByteArray::fromHex("02010008 ffffffff0f"), {}, 1);
    row("gaps, sum beyond int32", marker + QByteArray::fromHex("02030008 ffffffff07 ffffffff07 01"), {}, 3);
    row("gaps, a count that nobody holds", marker + QByteArray::fromHex("02ffffffffffffffff7f000801"), {},
        std::numeric_limits<qint64>::max());
    row("gaps, a count beyond int64", marker + QByteArray::fromHex("02ffffffffffffffffff01000801"), {}, {});
    row("gaps, another constant", marker + QByteArray::fromHex("02010108 02"), {}, 1);
    row("gaps, another version", marker + QByteArray::fromHex("03010008 02"), {}, {});
    row("marker alone", marker, {}, {});
    row("marker cut", marker.first(5), {}, {});
    row("next form", QByteArray("BSP3_$@L+") + QByteArray::fromHex("0201000801"), {}, {});
}

void TestScopeIndices::scopes_form()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::optional<QList<qint32>>, indices);
    QFETCH(std::optional<qint64>, count);
    const TokenReading reading = readToken(TokenEncoder().varint(1, 1).bytes(2, bytes).token());
    QCOMPARE(reading.extent, Extent::Whole);
    QCOMPARE(reading.scopeIndices, indices);
    QCOMPARE(reading.scopeCount, count);
}

void TestScopeIndices::scopes_current_bytesAreAsRecorded()
{
    // The facts give the head of a token of 97 scopes byte for byte; this holds encoder and reader to it.
    QList<qint32> indices;
    for (qint32 i = 0; i < 97; ++i)
        indices.append(i * 3 + 1);
    const QByteArray bytes = TokenEncoder::scopeGaps(indices);
    QCOMPARE(bytes.first(14), QByteArray("BSP2_$@L+") + QByteArray::fromHex("0261000802"));
    const TokenReading reading = readToken(TokenEncoder().bytes(2, bytes).token());
    QCOMPARE(reading.scopeIndices, std::optional(indices));
}

void TestScopeIndices::trialScopes_content_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasTrialScopes");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no bit set") << QByteArray(2, '\0') << false;
    QTest::newRow("a bit set") << QByteArray("\x01") << true;
    QTest::newRow("no gaps") << TokenEncoder::scopeGaps({}) << false;
    QTest::newRow("gaps") << TokenEncoder::scopeGaps({4}) << true;
    QTest::newRow("not understood") << QByteArray("BSP9") << true;
}

void TestScopeIndices::trialScopes_content()
{
    QFETCH(QByteArray, bytes);
    QTEST(readToken(TokenEncoder().varint(1, 1).bytes(10, bytes).token()).hasTrialScopes, "hasTrialScopes");
}

void TestScopeIndices::indices_builtIn_areKnownBothWays()
{
    const ScopeIndices indices;
    const std::pair<qint32, QString> samples[] = {{0, u"contacts"_s}, {8, u"oauth"_s},
        {30, u"crm.objects.contacts.read"_s}, {287, u"crm.objects.partner-services.write"_s}};
    for (const auto &[index, name] : samples) {
        QCOMPARE(indices.name(index), name);
        QCOMPARE(indices.index(name), std::optional(index));
    }
    int known = 0;
    for (qint32 i = -1; i < 400; ++i) {
        if (indices.name(i).isEmpty())
            continue;
        ++known;
        QCOMPARE(indices.index(indices.name(i)), std::optional(i));
    }
    QCOMPARE(known, 98);
    QCOMPARE(indices.name(2), QString());
    QCOMPARE(indices.index(u"OAUTH"_s), std::nullopt);
}

void TestScopeIndices::indices_learn_addsNewPairs()
{
    TokenContent content;
    content.scopeIndices = {2, 8, 30, 5000};
    const TokenReading reading = readToken(encodeToken(content).token());
    ScopeIndices indices;
    const QStringList scopes{u"timeline"_s, u"oauth"_s, u"crm.objects.contacts.read"_s, u"brand.new"_s};
    QCOMPARE(indices.learn(reading, scopes), 2);
    QCOMPARE(indices.name(2), u"timeline"_s);
    QCOMPARE(indices.index(u"brand.new"_s), std::optional<qint32>(5000));
    QCOMPARE(indices.learn(reading, scopes), 0);
}

void TestScopeIndices::indices_learn_contradiction_isRefused_data()
{
    QTest::addColumn<QList<qint32>>("encoded");
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("more scopes") << QList<qint32>{2} << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("fewer scopes") << QList<qint32>{2, 3} << QStringList{u"a"_s};
    QTest::newRow("index known by another name") << QList<qint32>{2, 8} << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("name known at another index") << QList<qint32>{2, 3} << QStringList{u"a"_s, u"oauth"_s};
    QTest::newRow("name twice") << QList<qint32>{2, 3} << QStringList{u"a"_s, u"a"_s};
    QTest::newRow("no name") << QList<qint32>{2, 3} << QStringList{u"a"_s, QString()};
}

void TestScopeIndices::indices_learn_contradiction_isRefused()
{
    QFETCH(QList<qint32>, encoded);
    QFETCH(QStringList, scopes);
    TokenContent content;
    content.scopeIndices = encoded;
    ScopeIndices indices;
    QCOMPARE(indices.learn(readToken(encodeToken(content).token()), scopes), 0);
    QCOMPARE(indices.name(2), QString());
    QCOMPARE(indices.index(u"a"_s), std::nullopt);
    QCOMPARE(indices.learn(TokenReading{}, scopes), 0);
}

QTEST_GUILESS_MAIN(TestScopeIndices)
#include "tst_scopeindices.moc"
