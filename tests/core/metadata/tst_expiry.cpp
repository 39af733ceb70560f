// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/metadata/expiry.h"
#include "support/samplereply.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

Inspection replyOf(const QByteArray &body, ReplyShape shape = ReplyShape::AccessTokenV1)
{
    SampleReply sample;
    sample.body = body;
    return sample.read(shape);
}

} // namespace

class ExpiryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void deadline_ofReply_isReported_data();
    void deadline_ofReply_isReported();
    void deadline_ofShapeWithoutExpiry_isNotReported_data();
    void deadline_ofShapeWithoutExpiry_isNotReported();
    void remaining_timeGoesBy_isDeadlineMinusNow();
    void remaining_machineClockIsSet_staysRight();
    void remaining_machineClockWasWrong_followsHubSpot_data();
    void remaining_machineClockWasWrong_followsHubSpot();
    void remaining_savedReply_isByTheWallClock();
    void remaining_hostileExpiry_doesNotOverflow();
    void stage_atEachBorder_changesWithTheText_data();
    void stage_atEachBorder_changesWithTheText();
    void nextChange_waited_changesTheTextAndNotBefore_data();
    void nextChange_waited_changesTheTextAndNotBefore();
    void lifetime_ofReply_isTheLongerOne();
    void remainingText_ofMs_reads_data();
    void remainingText_ofMs_reads();
    void durationText_ofMs_reads_data();
    void durationText_ofMs_reads();
};

void ExpiryTest::deadline_ofReply_isReported_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("deadline"); // -1: none
    QTest::newRow("expiresAt") << QByteArray(R"({"signed_access_token":{"expiresAt":1795451354123}})")
                               << qint64{1'795'451'354'123};
    QTest::newRow("expires_in after the time of the reply")
        << QByteArray(R"({"expires_in":1754})") << qint64{1'795'449'600'300 + 1'754'000};
    QTest::newRow("expiresAt wins") << QByteArray(
        R"({"expires_in":5,"signed_access_token":{"expiresAt":1795451354123}})")
                                    << qint64{1'795'451'354'123};
    QTest::newRow("expiresAt of a wrong type")
        << QByteArray(R"({"expires_in":5,"signed_access_token":{"expiresAt":"soon"}})")
        << qint64{1'795'449'605'300};
    QTest::newRow("expiresAt in seconds")
        << QByteArray(R"({"expires_in":5,"signed_access_token":{"expiresAt":1795451354}})")
        << qint64{1'795'449'605'300};
    QTest::newRow("neither") << QByteArray(R"({"hub_id":1})") << qint64{-1};
    QTest::newRow("null") << QByteArray(R"({"expires_in":null})") << qint64{-1};
}

void ExpiryTest::deadline_ofReply_isReported()
{
    QFETCH(const QByteArray, body);
    QFETCH(const qint64, deadline);
    const FakeClock clock;
    const Inspection inspection = replyOf(body);
    QVERIFY(!inspection.metadata.isEmpty());
    const Expiry expiry(inspection.metadata, inspection.context, clock);
    QCOMPARE(expiry.isReported(), deadline >= 0);
    QCOMPARE(expiry.deadline(), deadline < 0 ? std::nullopt : std::optional(hubSpotAt(deadline)));
    if (deadline < 0) {
        QCOMPARE(expiry.remaining(clock), 0ms);
        QCOMPARE(expiry.stage(clock), Expiry::Stage::NotReported);
        QVERIFY(!expiry.timeToNextChange(clock));
    }
}

void ExpiryTest::deadline_ofShapeWithoutExpiry_isNotReported_data()
{
    QTest::addColumn<int>("shape");
    QTest::newRow("refresh token, v1") << int(ReplyShape::RefreshTokenV1);
    QTest::newRow("refresh token, introspected") << int(ReplyShape::IntrospectedRefreshToken);
    QTest::newRow("private app") << int(ReplyShape::PrivateApp);
}

void ExpiryTest::deadline_ofShapeWithoutExpiry_isNotReported()
{
    QFETCH(const int, shape);
    const FakeClock clock;
    const Inspection inspection =
        replyOf(R"({"hub_id":1,"hubId":1,"scopes":[],"token_use":"refresh_token","expires_in":1754})",
            static_cast<ReplyShape>(shape));
    QVERIFY(!inspection.metadata.isEmpty());
    QVERIFY(!Expiry(inspection.metadata, inspection.context, clock).isReported());
}

void ExpiryTest::remaining_timeGoesBy_isDeadlineMinusNow()
{
    FakeClock clock;
    clock.advance(300ms);
    SampleReply sample;
    sample.inspection.context.receivedSteady = clock.steady;
    const Inspection inspection = sample.read();
    const Expiry expiry(inspection.metadata, inspection.context, clock);
    QCOMPARE(expiry.clockOffset(), 0ms);
    QCOMPARE(expiry.remaining(clock), 1'754'123ms - 300ms);
    clock.advance(2h); // asleep: wall and steady go on, no timer did
    QCOMPARE(expiry.remaining(clock), 1'754'123ms - 300ms - 2h);
    QCOMPARE(expiry.stage(clock), Expiry::Stage::Expired);
    QCOMPARE(expiry.serverNow(clock), hubSpotAt(1'795'449'600'300) + 2h);
}

void ExpiryTest::remaining_machineClockIsSet_staysRight()
{
    FakeClock clock;
    const Inspection inspection = SampleReply().read();
    const Expiry expiry(inspection.metadata, inspection.context, clock);
    const Milliseconds before = expiry.remaining(clock);
    clock.setWall(clock.wall + 24h);
    QCOMPARE(expiry.remaining(clock), before);
    clock.setWall(clock.wall - 72h);
    QCOMPARE(expiry.remaining(clock), before);
}

void ExpiryTest::remaining_machineClockWasWrong_followsHubSpot_data()
{
    QTest::addColumn<qint64>("wallAtReceipt"); // after Date
    QTest::addColumn<qint64>("offset");
    QTest::newRow("right") << qint64{400} << qint64{0};
    QTest::newRow("at the start of Date's second") << qint64{0} << qint64{0};
    QTest::newRow("at the end, the reply's way counted") << qint64{1120} << qint64{0};
    QTest::newRow("just after") << qint64{1121} << qint64{1};
    QTest::newRow("just before") << qint64{-1} << qint64{-1};
    QTest::newRow("ten minutes fast") << 10 * minute << 10 * minute - 1120;
    QTest::newRow("a day slow") << -day << -day;
}

void ExpiryTest::remaining_machineClockWasWrong_followsHubSpot()
{
    QFETCH(const qint64, wallAtReceipt);
    QFETCH(const qint64, offset);
    SampleReply sample;
    FakeClock clock;
    sample.inspection.context.received =
        presumedWallTime(*sample.inspection.context.serverDate) + Milliseconds(wallAtReceipt);
    clock.wall = sample.inspection.context.received;
    const Inspection inspection = sample.read();
    const Expiry expiry(inspection.metadata, inspection.context, clock);
    QCOMPARE(expiry.clockOffset(), Milliseconds(offset));
    QCOMPARE(expiry.serverNow(clock), clock.hubSpotTime() - Milliseconds(offset));
    QCOMPARE_LE(expiry.remaining(clock), 1'754'123ms);
    QCOMPARE_GE(expiry.remaining(clock), 1'754'123ms - 1120ms);
}

void ExpiryTest::remaining_savedReply_isByTheWallClock()
{
    FakeClock clock;
    SampleReply sample;
    sample.inspection.isSaved = true;
    sample.inspection.context.receivedSteady.reset();
    clock.wall += 10min;
    const Inspection inspection = sample.read();
    const Expiry expiry(inspection.metadata, inspection.context, clock);
    QCOMPARE(expiry.remaining(clock), 1'754'123ms - 10min);
    clock.advance(1min);
    QCOMPARE(expiry.remaining(clock), 1'754'123ms - 11min);

    SampleReply relative;
    relative.body = R"({"expires_in":1754})";
    relative.inspection.context.receivedSteady.reset();
    const Inspection old = relative.read();
    QCOMPARE(Expiry(old.metadata, old.context, clock).deadline(), hubSpotAt(1'795'449'600'300) + 1'754s);
}

void ExpiryTest::remaining_hostileExpiry_doesNotOverflow()
{
    FakeClock clock;
    for (const QByteArray &number : {"9223372036854775807"_ba, "-9223372036854775808"_ba, "-1"_ba, "0"_ba,
             "253402300799999"_ba, "9007199254740993"_ba}) {
        for (const QByteArray &body : {QByteArray(R"({"hub_id":1,"expires_in":)" + number + '}'),
                 QByteArray(R"({"hub_id":1,"signed_access_token":{"expiresAt":)" + number + "}}")}) {
            Inspection inspection = replyOf(body);
            for (const WallTime received : {WallTime(), WallTime::max(), clock.wall}) {
                inspection.context.received = received;
                const Expiry expiry(inspection.metadata, inspection.context, clock);
                QVERIFY(!remainingText(expiry.remaining(clock)).isEmpty());
                QVERIFY(!durationText(expiry.remaining(clock)).isEmpty());
                const auto wait = expiry.timeToNextChange(clock);
                QCOMPARE(!wait, expiry.stage(clock) == Expiry::Stage::NotReported);
                QVERIFY(!wait || (*wait > 0ms && *wait <= 24h));
            }
        }
    }
}

void ExpiryTest::stage_atEachBorder_changesWithTheText_data()
{
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<Expiry::Stage>("stage");
    QTest::addColumn<QString>("text");
    QTest::newRow("5:00") << 5 * minute << Expiry::Stage::Fine << u"5:00"_s;
    QTest::newRow("4:59") << 5 * minute - 1000 << Expiry::Stage::UnderFiveMinutes << u"4:59"_s;
    QTest::newRow("1:00") << minute << Expiry::Stage::UnderFiveMinutes << u"1:00"_s;
    QTest::newRow("0:59") << minute - 1000 << Expiry::Stage::UnderOneMinute << u"0:59"_s;
    QTest::newRow("1 ms") << qint64{1} << Expiry::Stage::UnderOneMinute << u"0:01"_s;
    QTest::newRow("0") << qint64{0} << Expiry::Stage::Expired << u"0:00"_s;
    QTest::newRow("past") << qint64{-1} << Expiry::Stage::Expired << u"0:00"_s;
}

void ExpiryTest::stage_atEachBorder_changesWithTheText()
{
    QFETCH(const qint64, remaining);
    FakeClock clock;
    const Inspection inspection = SampleReply().read();
    const Expiry expiry(inspection.metadata, inspection.context, clock);
    clock.advance(expiry.remaining(clock) - Milliseconds(remaining));
    QCOMPARE(expiry.remaining(clock), Milliseconds(remaining));
    QTEST(expiry.stage(clock), "stage");
    QTEST(remainingText(Milliseconds(remaining)), "text");
}

void ExpiryTest::nextChange_waited_changesTheTextAndNotBefore_data()
{
    QTest::addColumn<qint64>("remaining");
    for (const qint64 remaining : {1'754'123LL, 60'001LL, 60'000LL, 59'999LL, 1LL, 1000LL, 0LL, -1LL,
             -59'999LL, -60'000LL, -minute * 59 - 59'999, -hour, -day + 1, -day, -3 * day - 5, day, day - 1,
             day + 1, day + 999, 12 * day + 3 * hour + 1, hour, 100 * day})
        QTest::addRow("%lld ms", remaining) << qint64{remaining};
}

void ExpiryTest::nextChange_waited_changesTheTextAndNotBefore()
{
    QFETCH(const qint64, remaining);
    FakeClock clock;
    SampleReply sample;
    sample.replace("1795451354123", QByteArray::number(1'795'449'600'300 + remaining));
    const Inspection inspection = sample.read();
    const Expiry expiry(inspection.metadata, inspection.context, clock);
    const auto text = [&] {
        const Milliseconds left = expiry.remaining(clock);
        return left > 0ms ? remainingText(left) : durationText(left);
    };
    QCOMPARE(expiry.remaining(clock), Milliseconds(remaining));
    const QString now = text();
    const Milliseconds wait = expiry.timeToNextChange(clock).value();
    QCOMPARE_GT(wait, 0ms);
    clock.advance(wait - 1ms);
    QCOMPARE(text(), now);
    clock.advance(1ms);
    QVERIFY2(text() != now, qPrintable(now));
}

void ExpiryTest::lifetime_ofReply_isTheLongerOne()
{
    const FakeClock clock;
    const Inspection usual = SampleReply().read();
    QCOMPARE(Expiry(usual.metadata, usual.context, clock).lifetime(), 30min);
    const Inspection old = replyOf(R"({"expires_in":21600})");
    QCOMPARE(Expiry(old.metadata, old.context, clock).lifetime(), 6h);
}

void ExpiryTest::remainingText_ofMs_reads_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("29:14") << qint64{1'754'000} << u"29:14"_s;
    QTest::newRow("begun second") << qint64{1'753'001} << u"29:14"_s;
    QTest::newRow("hours") << hour + 5 * minute + 9000 << u"1:05:09"_s;
    QTest::newRow("last before days") << day - 1000 << u"23:59:59"_s;
    QTest::newRow("days") << 12 * day + 3 * hour << u"12 days 3 h"_s;
    QTest::newRow("negative") << -day << u"0:00"_s;
    QTest::newRow("endless") << std::numeric_limits<qint64>::max() << u"more than 10,000 years"_s;
}

void ExpiryTest::remainingText_ofMs_reads()
{
    QFETCH(const qint64, ms);
    QTEST(remainingText(Milliseconds(ms)), "text");
}

void ExpiryTest::durationText_ofMs_reads_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64{0} << u"0 s"_s;
    QTest::newRow("seconds") << qint64{12'999} << u"12 s"_s;
    QTest::newRow("minutes") << 3 * minute + 1 << u"3 min"_s;
    QTest::newRow("of the past") << -3 * minute << u"3 min"_s;
    QTest::newRow("hours") << 2 * hour << u"2 h"_s;
    QTest::newRow("days") << 5 * day << u"5 days"_s;
    QTest::newRow("endless") << std::numeric_limits<qint64>::min() << u"more than 10,000 years"_s;
}

void ExpiryTest::durationText_ofMs_reads()
{
    QFETCH(const qint64, ms);
    QTEST(durationText(Milliseconds(ms)), "text");
}

QTEST_GUILESS_MAIN(ExpiryTest)
#include "tst_expiry.moc"
