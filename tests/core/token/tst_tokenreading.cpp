// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/token/scopeindices.h"
#include "core/token/tokenkind.h"
#include "core/token/tokenreading.h"
#include "core/util/utc.h"
#include "support/fairtimer.h"
#include "support/tokenencoder.h"

#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using Extent = TokenReading::Extent;
using Wire = TokenField::Wire;

class TestTokenReading final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownFields_prefix_readAsFarAsTheyGo_data();
    void knownFields_prefix_readAsFarAsTheyGo();
    void fields_byteRanges_coverTheToken();
    void wireType_each_isRead();
    void wireType_unexpected_isMarkedAndGivesNoValue();
    void repeatedField_lastOneCounts();
    void damage_isWhereReadingStops_data();
    void damage_isWhereReadingStops();
    void text_notBase64Url_isUnreadable_data();
    void text_notBase64Url_isUnreadable();
    void text_correctPadding_isRead();
    void text_tooLong_isUnreadable();
    void truncation_atEveryByte_keepsWhatCameBefore();
    void truncation_atEveryCharacter_isToldOrMayBe();
    void lastField_belongsToItsTime_data();
    void lastField_belongsToItsTime();
    void bitFlips_neverLeaveTheBounds();
    void scopes_form_data();
    void scopes_form();
    void scopes_current_bytesAreAsRecorded();
    void trialScopes_content_data();
    void trialScopes_content();
    void fieldName_numbers();
    void indices_builtIn_areKnownBothWays();
    void indices_learn_addsNewPairs();
    void indices_learn_contradiction_isRefused_data();
    void indices_learn_contradiction_isRefused();
    void reading_eightKiB_isFast_data();
    void reading_eightKiB_isFast();
};

void TestTokenReading::knownFields_prefix_readAsFarAsTheyGo_data()
{
    QTest::addColumn<int>("lastField");
    for (const int last : {1, 5, 6, 8, 11, 12, 14, 15})
        QTest::addRow("1-%d", last) << last;
}

void TestTokenReading::knownFields_prefix_readAsFarAsTheyGo()
{
    QFETCH(int, lastField);
    TokenContent content;
    content.lastField = lastField;
    content.isUserLevel = true;
    content.isServiceAccount = true;
    content.installingUserId = 77;
    const TokenReading reading = readToken(encodeToken(content).token());

    QCOMPARE(reading.extent, Extent::Whole);
    QCOMPARE(reading.readBytes, reading.totalBytes);
    QCOMPARE(reading.fields.size(), qsizetype(lastField));
    const auto expected = [lastField](int number, auto value) {
        return number <= lastField ? std::optional(value) : std::nullopt;
    };
    QCOMPARE(reading.expiresAtMs, expected(1, content.expiresAtMs));
    QCOMPARE(reading.scopeIndices, expected(2, content.scopeIndices));
    QCOMPARE(reading.scopeCount, expected(2, qint64(3)));
    QCOMPARE(reading.hubId, expected(3, content.hubId));
    QCOMPARE(reading.userId, expected(4, content.userId));
    QCOMPARE(reading.appId, expected(5, content.appId));
    QCOMPARE(reading.hublet, expected(9, u"eu1"_s));
    QCOMPARE(reading.isUserLevel, expected(12, true));
    QCOMPARE(reading.installingUserId, expected(13, qint64(77)));
    QCOMPARE(reading.isServiceAccount, expected(14, true));
    QCOMPARE(reading.isPrivateDistribution, expected(15, true));
    QVERIFY(!reading.hasTrialScopes);
    for (const TokenField &field : reading.fields)
        QVERIFY(field.isExpectedWire);
}

void TestTokenReading::fields_byteRanges_coverTheToken()
{
    const TokenEncoder encoder = encodeToken().bytes(2000, "new").varint(16, 5);
    const TokenReading reading = readToken(encoder.token());
    QCOMPARE(reading.extent, Extent::Whole);
    QCOMPARE(reading.fields.size(), 17);
    qsizetype position = 0;
    for (const TokenField &field : reading.fields) {
        QCOMPARE(field.begin, position);
        QCOMPARE_GT(field.end, field.begin);
        position = field.end;
    }
    QCOMPARE(position, encoder.message().size());
    QCOMPARE(reading.fields.at(15).number, 2000U);
    QCOMPARE(reading.fields.at(15).bytes, QByteArray("new"));
    QCOMPARE(reading.fields.at(16).integer, quint64(5));
}

void TestTokenReading::wireType_each_isRead()
{
    const quint64 all = std::numeric_limits<quint64>::max();
    const QByteArray inner("\x00\xff\x01", 3);
    const TokenReading reading = readToken(TokenEncoder()
                                               .varint(20, all)
                                               .fixed64(21, all - 1)
                                               .bytes(22, inner)
                                               .fixed32(23, 0xfffefdfcU)
                                               .bytes(24, {})
                                               .varint(536'870'911, 1)
                                               .token());
    QCOMPARE(reading.extent, Extent::Whole);
    QCOMPARE(reading.fields.size(), 6);
    QCOMPARE(reading.fields.at(0).wire, Wire::Varint);
    QCOMPARE(reading.fields.at(0).integer, all);
    QCOMPARE(reading.fields.at(1).wire, Wire::Fixed64);
    QCOMPARE(reading.fields.at(1).integer, all - 1);
    QCOMPARE(reading.fields.at(2).wire, Wire::Bytes);
    QCOMPARE(reading.fields.at(2).bytes, inner);
    QCOMPARE(reading.fields.at(3).wire, Wire::Fixed32);
    QCOMPARE(reading.fields.at(3).integer, quint64(0xfffefdfcU));
    QVERIFY(reading.fields.at(4).bytes.isEmpty());
    QCOMPARE(reading.fields.at(5).number, 536'870'911U);
}

void TestTokenReading::wireType_unexpected_isMarkedAndGivesNoValue()
{
    const TokenReading reading = readToken(TokenEncoder()
                                               .fixed64(1, 1)
                                               .varint(2, 7)
                                               .bytes(3, "x")
                                               .fixed32(4, 1)
                                               .varint(9, 1)
                                               .varint(10, 1)
                                               .bytes(12, "\x01")
                                               .token());
    QCOMPARE(reading.extent, Extent::Whole);
    for (const TokenField &field : reading.fields)
        QVERIFY2(!field.isExpectedWire, qPrintable(QString::number(field.number)));
    QVERIFY(!reading.expiresAtMs && !reading.scopeIndices && !reading.scopeCount && !reading.hubId);
    QVERIFY(!reading.userId && !reading.hublet && !reading.isUserLevel && !reading.hasTrialScopes);
}

void TestTokenReading::repeatedField_lastOneCounts()
{
    const TokenReading reading = readToken(TokenEncoder().varint(3, 1).varint(3, 2).varint(1, 9).token());
    QCOMPARE(reading.fields.size(), 3);
    QCOMPARE(reading.hubId, std::optional<qint64>(2));
    QCOMPARE(reading.expiresAtMs, std::optional<qint64>(9));
}

void TestTokenReading::damage_isWhereReadingStops_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("start group") << QByteArray::fromHex("0b01");
    QTest::newRow("end group") << QByteArray::fromHex("0c01");
    QTest::newRow("wire type 6") << QByteArray::fromHex("0e01");
    QTest::newRow("wire type 7") << QByteArray::fromHex("0f01");
    QTest::newRow("field number 0") << QByteArray::fromHex("0001");
    QTest::newRow("field number 0, bytes") << QByteArray::fromHex("0200");
    QTest::newRow("field number beyond 29 bits") << QByteArray::fromHex("808080801001");
    QTest::newRow("tag of eleven bytes") << QByteArray::fromHex("8080808080808080808001");
    QTest::newRow("tag without value") << QByteArray::fromHex("18");
    QTest::newRow("varint of eleven bytes") << QByteArray::fromHex("18ffffffffffffffffffff01");
    QTest::newRow("varint beyond 64 bits") << QByteArray::fromHex("18ffffffffffffffffff02");
    QTest::newRow("varint cut") << QByteArray::fromHex("18ffff");
    QTest::newRow("length past the end by one") << QByteArray::fromHex("120300ff");
    QTest::newRow("length past the end by 2^63") << QByteArray::fromHex("12ffffffffffffffffff01");
    QTest::newRow("length of 2 GiB") << QByteArray::fromHex("12ffffffff07");
    QTest::newRow("length of eleven bytes") << QByteArray::fromHex("12ffffffffffffffffffff01");
    QTest::newRow("fixed64 cut") << QByteArray::fromHex("0900000000000000");
    QTest::newRow("fixed32 cut") << QByteArray::fromHex("0d000000");
    QTest::newRow("zeros") << QByteArray(64, '\0');
}

void TestTokenReading::damage_isWhereReadingStops()
{
    QFETCH(QByteArray, damage);
    TokenEncoder encoder;
    encoder.varint(1, 1'795'451'354'123).varint(3, 6251543);
    const qsizetype sound = encoder.message().size();
    const TokenReading reading = readToken(encoder.raw(damage).token());
    QCOMPARE(reading.extent, Extent::Partial);
    QCOMPARE(reading.readBytes, sound);
    QCOMPARE(reading.totalBytes, sound + damage.size());
    QCOMPARE(reading.fields.size(), 2);
    QCOMPARE(reading.hubId, std::optional<qint64>(6251543));

    const TokenReading alone = readToken(TokenEncoder().raw(damage).token());
    QCOMPARE(alone.extent, Extent::None);
    QCOMPARE(alone.readBytes, qsizetype(0));
    QVERIFY(alone.fields.isEmpty());
}

void TestTokenReading::text_notBase64Url_isUnreadable_data()
{
    const QString token = encodeToken().token();
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one character") << u"C"_s;
    QTest::newRow("blank within") << QString(token).insert(10, u' ');
    QTest::newRow("dot within") << QString(token).insert(10, u'.');
    QTest::newRow("plus") << QString(token).replace(10, 1, u'+');
    QTest::newRow("slash") << QString(token).replace(10, 1, u'/');
    QTest::newRow("not ASCII") << QString(token).replace(10, 1, u'\u0141');
    QTest::newRow("equals sign within") << QString(token).replace(10, 1, u'=');
    QTest::newRow("only padding") << u"===="_s;
    QTest::newRow("padding that does not belong") << u"AAAA===="_s;
    QTest::newRow("padding too long") << u"CA==="_s;
    QTest::newRow("padding too short") << u"CA="_s;
    QTest::newRow("JWT") << u"eyJhbGciOiJub25lIn0.eyJpIjoxfQ."_s;
}

void TestTokenReading::text_notBase64Url_isUnreadable()
{
    QFETCH(QString, text);
    const TokenReading reading = readToken(text);
    QCOMPARE(reading.extent, Extent::None);
    QVERIFY(!reading.isReadable());
    QVERIFY(reading.fields.isEmpty());
    QVERIFY(!reading.expiresAtMs);
}

void TestTokenReading::text_correctPadding_isRead()
{
    for (int extra = 0; extra < 3; ++extra) {
        TokenEncoder encoder;
        encoder.varint(1, 1'795'451'354'123).bytes(16, QByteArray(extra, 'x'));
        const QString padded = QString::fromLatin1(encoder.message().toBase64(QByteArray::Base64UrlEncoding));
        const TokenReading reading = readToken(padded);
        QCOMPARE(reading.extent, Extent::Whole);
        QCOMPARE(reading.totalBytes, encoder.message().size());
        QCOMPARE(reading.expiresAtMs, std::optional<qint64>(1'795'451'354'123));
    }
}

void TestTokenReading::text_tooLong_isUnreadable()
{
    FairTimer timer;
    timer.start();
    QCOMPARE(readToken(QString(10 * 1024 * 1024, u'A')).extent, Extent::None);
    QCOMPARE(readToken(QString(10 * 1024 * 1024, u'0')).extent, Extent::None);
    QCOMPARE_LT(timer.elapsed(), 500); // two strings of 20 MB are made here

    QString longest;
    while (longest.size() < maxTokenLength)
        longest += u"EAEQARABEAEQARAB"_s; // field 2 as varint 1, again and again
    QCOMPARE(readToken(longest).extent, Extent::Whole);
    QCOMPARE(readToken(QString(longest + u"EAEQ"_s)).extent, Extent::None);
}

void TestTokenReading::truncation_atEveryByte_keepsWhatCameBefore()
{
    const QByteArray message = encodeToken().message();
    const TokenReading whole = readToken(encodeToken().token());
    for (qsizetype length = 0; length < message.size(); ++length) {
        const TokenReading cut = readToken(TokenEncoder().raw(message.first(length)).token());
        qsizetype complete = 0;
        qsizetype readBytes = 0;
        for (const TokenField &field : whole.fields) {
            if (field.end <= length) {
                ++complete;
                readBytes = field.end;
            }
        }
        QCOMPARE(cut.fields.size(), complete);
        QCOMPARE(cut.readBytes, readBytes);
        QCOMPARE(cut.totalBytes, length);
        const Extent expected = complete == 0 ? Extent::None
            : readBytes == length             ? Extent::Whole
                                              : Extent::Partial;
        QCOMPARE(cut.extent, expected);
    }
}

void TestTokenReading::truncation_atEveryCharacter_isToldOrMayBe()
{
    int undecided = 0;
    for (const char *hublet : {"e", "eu", "eu1"}) { // which put the ends of fields at other characters
        TokenContent content;
        content.hublet = hublet;
        const QString token = encodeToken(content).token();
        QVERIFY(!readToken(token).endsEarly);
        for (qsizetype length = 0; length < token.size(); ++length) {
            const TokenReading cut = readToken(QStringView(token).first(length));
            QCOMPARE_LE(cut.readBytes, cut.totalBytes);
            // The spare bits of the last character are those of the next tag, which from the ninth field on
            // begins with 01.
            if (length % 4 == 1 || (length % 4 != 0 && cut.fields.size() >= 8))
                QVERIFY(cut.extent != Extent::Whole);
            if (cut.extent == Extent::Whole) {
                QVERIFY(cut.endsEarly || cut.plausibleExpiryMs() == std::nullopt);
                ++undecided;
            }
        }
    }
    QCOMPARE_GT(undecided, 0);
}

void TestTokenReading::lastField_belongsToItsTime_data()
{
    QTest::addColumn<QDate>("expires");
    QTest::addColumn<int>("lastField");
    QTest::addColumn<bool>("endsEarly");
    QTest::newRow("2016") << QDate(2016, 6, 1) << 6 << false;
    QTest::newRow("2019") << QDate(2019, 6, 1) << 8 << false;
    QTest::newRow("2019, less") << QDate(2019, 6, 1) << 7 << true;
    QTest::newRow("2023") << QDate(2023, 6, 1) << 11 << false;
    QTest::newRow("2023, less") << QDate(2023, 6, 1) << 10 << true;
    QTest::newRow("2024") << QDate(2024, 6, 1) << 11 << false;
    QTest::newRow("2025") << QDate(2025, 6, 1) << 12 << false;
    QTest::newRow("2025, less") << QDate(2025, 6, 1) << 11 << true;
    QTest::newRow("early in 2026") << QDate(2026, 2, 1) << 14 << false;
    QTest::newRow("today") << QDate(2026, 11, 23) << 15 << false;
    QTest::newRow("today, 14") << QDate(2026, 11, 23) << 14 << true;
    QTest::newRow("today, 8") << QDate(2026, 11, 23) << 8 << true;
}

void TestTokenReading::lastField_belongsToItsTime()
{
    QFETCH(QDate, expires);
    QFETCH(int, lastField);
    TokenContent content;
    content.expiresAtMs = utcDateTime(0).addDays(utcDateTime(0).date().daysTo(expires)).toMSecsSinceEpoch();
    content.lastField = lastField;
    const TokenReading reading = readToken(encodeToken(content).token());
    QCOMPARE(reading.extent, Extent::Whole);
    QTEST(reading.endsEarly, "endsEarly");
    // A field of tomorrow is no less than those of today.
    QVERIFY(!readToken(encodeToken(content).varint(16, 1).token()).endsEarly);
}

void TestTokenReading::bitFlips_neverLeaveTheBounds()
{
    const QByteArray message = encodeToken().message();
    for (qsizetype bit = 0; bit < message.size() * 8; ++bit) {
        QByteArray flipped = message;
        const auto byte = static_cast<unsigned char>(flipped.at(bit / 8));
        flipped[bit / 8] = static_cast<char>(byte ^ (1U << (bit % 8)));
        const TokenReading reading = readToken(TokenEncoder().raw(flipped).token());
        QCOMPARE(reading.totalBytes, message.size());
        qsizetype position = 0;
        for (const TokenField &field : reading.fields) {
            QCOMPARE(field.begin, position);
            QCOMPARE_LE(field.bytes.size(), field.end - field.begin);
            position = field.end;
        }
        QCOMPARE(reading.readBytes, position);
        QCOMPARE_LE(position, message.size());
    }
}

void TestTokenReading::scopes_form_data()
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

void TestTokenReading::scopes_form()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::optional<QList<qint32>>, indices);
    QFETCH(std::optional<qint64>, count);
    const TokenReading reading = readToken(TokenEncoder().varint(1, 1).bytes(2, bytes).token());
    QCOMPARE(reading.extent, Extent::Whole);
    QCOMPARE(reading.scopeIndices, indices);
    QCOMPARE(reading.scopeCount, count);
}

void TestTokenReading::scopes_current_bytesAreAsRecorded()
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

void TestTokenReading::trialScopes_content_data()
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

void TestTokenReading::trialScopes_content()
{
    QFETCH(QByteArray, bytes);
    QTEST(readToken(TokenEncoder().varint(1, 1).bytes(10, bytes).token()).hasTrialScopes, "hasTrialScopes");
}

void TestTokenReading::fieldName_numbers()
{
    QCOMPARE(tokenFieldName(0), QString());
    QCOMPARE(tokenFieldName(1), u"expiresAt"_s);
    QCOMPARE(tokenFieldName(7), u"scopeToScopeGroupPks"_s);
    QCOMPARE(tokenFieldName(15), u"isPrivateDistribution"_s);
    QCOMPARE(tokenFieldName(16), QString());
    QCOMPARE(tokenFieldName(std::numeric_limits<quint32>::max()), QString());
}

void TestTokenReading::indices_builtIn_areKnownBothWays()
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

void TestTokenReading::indices_learn_addsNewPairs()
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

void TestTokenReading::indices_learn_contradiction_isRefused_data()
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

void TestTokenReading::indices_learn_contradiction_isRefused()
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

void TestTokenReading::reading_eightKiB_isFast_data()
{
    const qsizetype bytes = maxTokenLength / 4 * 3;
    TokenEncoder many;
    while (many.message().size() + 2 <= bytes)
        many.varint(1, 1);
    TokenEncoder scopeFields; // the dearest field of all, in every place
    while (scopeFields.message().size() + 4 <= bytes)
        scopeFields.bytes(2, QByteArray(2, '\xff'));
    QTest::addColumn<QString>("token");
    QTest::newRow("zeros") << QString(maxTokenLength, u'A');
    QTest::newRow("shortest fields") << many.token();
    QTest::newRow("all bits set") << TokenEncoder().bytes(2, QByteArray(bytes - 3, '\xff')).token();
    QTest::newRow("many scope fields") << scopeFields.token();
    QTest::newRow("one long text") << TokenEncoder().bytes(9, QByteArray(bytes - 3, '\xff')).token();
}

void TestTokenReading::reading_eightKiB_isFast()
{
    QFETCH(QString, token);
    QCOMPARE_LE(token.size(), maxTokenLength);
    constexpr int rounds = 100;
    qsizetype total = 0;
    FairTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i)
        total += readToken(token).totalBytes;
    const double average = static_cast<double>(timer.nsecsElapsed()) / 1e6 / rounds;
    QCOMPARE_GT(total, 0);
    // A millisecond is the promise of an optimised build; debug and sanitizer builds get room.
#ifdef NDEBUG
    constexpr double limit = 1;
#else
    constexpr double limit = 20;
#endif
    QVERIFY2(average < limit, qPrintable(QString::number(average)));
}

QTEST_GUILESS_MAIN(TestTokenReading)
#include "tst_tokenreading.moc"
