// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/token/tokenkind.h"
#include "core/token/tokenreading.h"
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
    void text_correctPadding_isRead();
    void fieldName_numbers();
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

void TestTokenReading::fieldName_numbers()
{
    QCOMPARE(tokenFieldName(0), QString());
    QCOMPARE(tokenFieldName(1), u"expiresAt"_s);
    QCOMPARE(tokenFieldName(7), u"scopeToScopeGroupPks"_s);
    QCOMPARE(tokenFieldName(15), u"isPrivateDistribution"_s);
    QCOMPARE(tokenFieldName(16), QString());
    QCOMPARE(tokenFieldName(std::numeric_limits<quint32>::max()), QString());
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
