// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/util/utc.h"
#include "support/timevalues.h"

#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

class UtcTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void utcDateTime_isInUtc_data();
    void utcDateTime_isInUtc();
};

void UtcTest::initTestCase()
{
    // Elsewhere than in UTC, and not by whole hours.
    qputenv("TZ", "Asia/Kathmandu");
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(1'800'000'000'000).offsetFromUtc(), 20'700);
}

void UtcTest::utcDateTime_isInUtc_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("iso");

    QTest::newRow("epoch") << qint64(0) << u"1970-01-01T00:00:00.000Z"_s;
    QTest::newRow("before it") << qint64(-1) << u"1969-12-31T23:59:59.999Z"_s;
    QTest::newRow("another day than here") << qint64(1'790'016'300'123) << u"2026-09-21T18:45:00.123Z"_s;
    QTest::newRow("leap day") << qint64(1'835'395'200'000) << u"2028-02-29T00:00:00.000Z"_s;
    QTest::newRow("end of four digits") << qint64(253'402'300'799'999) << u"9999-12-31T23:59:59.999Z"_s;
}

void UtcTest::utcDateTime_isInUtc()
{
    QFETCH(const qint64, ms);
    QFETCH(const QString, iso);
    const QDateTime result = utcDateTime(hubSpotAt(ms));
    QCOMPARE(result.toString(Qt::ISODateWithMs), iso); // "+00:00" for "Z" where the zone is not Qt::UTC
    QCOMPARE(result.timeSpec(), Qt::UTC);
    QCOMPARE(result.toMSecsSinceEpoch(), ms);
    QCOMPARE(utcDateTime(wallAt(ms)), result);
    QCOMPARE(localDateTime(hubSpotAt(ms)), result);
    QCOMPARE(hubSpotTime(result), hubSpotAt(ms));
    QCOMPARE(wallTime(result), wallAt(ms));
}

QTEST_GUILESS_MAIN(UtcTest)
#include "tst_utc.moc"
