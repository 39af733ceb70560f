// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/token/tokenkind.h"
#include "core/token/tokenreading.h"
#include "support/fairtimer.h"
#include "support/tokenencoder.h"

#include <QTest>
#include <QTimeZone>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using Extent = TokenReading::Extent;
using Wire = TokenField::Wire;

/// Tokens that are damaged, cut short or no tokens at all: how far they are read.
class TestTokenDamage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damage_isWhereReadingStops_data();
    void damage_isWhereReadingStops();
    void text_notBase64Url_isUnreadable_data();
    void text_notBase64Url_isUnreadable();
    void text_tooLong_isUnreadable();
    void truncation_atEveryByte_keepsWhatCameBefore();
    void truncation_atEveryCharacter_isToldOrMayBe();
    void lastField_belongsToItsTime_data();
    void lastField_belongsToItsTime();
    void bitFlips_neverLeaveTheBounds();
};

void TestTokenDamage::damage_isWhereReadingStops_data()
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

void TestTokenDamage::damage_isWhereReadingStops()
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

void TestTokenDamage::text_notBase64Url_isUnreadable_data()
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

void TestTokenDamage::text_notBase64Url_isUnreadable()
{
    QFETCH(QString, text);
    const TokenReading reading = readToken(text);
    QCOMPARE(reading.extent, Extent::None);
    QVERIFY(!reading.isReadable());
    QVERIFY(reading.fields.isEmpty());
    QVERIFY(!reading.expiresAtMs);
}

void TestTokenDamage::text_tooLong_isUnreadable()
{
    FairTimer timer;
    timer.start();
    QCOMPARE(readToken(QString(10 * 1024 * 1024, u'A')).extent, Extent::None);
    QCOMPARE(readToken(QString(10 * 1024 * 1024, u'0')).extent, Extent::None);
    QCOMPARE_LT(asOnReference(timer.elapsed()), 500); // two strings of 20 MB are made here

    QString longest;
    while (longest.size() < maxTokenLength)
        longest += u"EAEQARABEAEQARAB"_s; // field 2 as varint 1, again and again
    QCOMPARE(readToken(longest).extent, Extent::Whole);
    QCOMPARE(readToken(QString(longest + u"EAEQ"_s)).extent, Extent::None);
}

void TestTokenDamage::truncation_atEveryByte_keepsWhatCameBefore()
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

void TestTokenDamage::truncation_atEveryCharacter_isToldOrMayBe()
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
                QVERIFY(cut.endsEarly || cut.plausibleExpiry() == std::nullopt);
                ++undecided;
            }
        }
    }
    QCOMPARE_GT(undecided, 0);
}

void TestTokenDamage::lastField_belongsToItsTime_data()
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

void TestTokenDamage::lastField_belongsToItsTime()
{
    QFETCH(QDate, expires);
    QFETCH(int, lastField);
    TokenContent content;
    content.expiresAtMs = QDateTime(expires, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    content.lastField = lastField;
    const TokenReading reading = readToken(encodeToken(content).token());
    QCOMPARE(reading.extent, Extent::Whole);
    QTEST(reading.endsEarly, "endsEarly");
    // A field of tomorrow is no less than those of today.
    QVERIFY(!readToken(encodeToken(content).varint(16, 1).token()).endsEarly);
}

void TestTokenDamage::bitFlips_neverLeaveTheBounds()
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

QTEST_GUILESS_MAIN(TestTokenDamage)
#include "tst_tokendamage.moc"
