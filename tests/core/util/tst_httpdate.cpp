// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/util/httpdate.h"
#include "core/util/utc.h"
#include "support/timevalues.h"

#include <QDateTime>
#include <QScopeGuard>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

class HttpDateTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parseHttpDate_isParsed_data();
    void parseHttpDate_isParsed();
    void parseHttpDate_inTheHourThatSummerTimeSkips_isParsed();
};

void HttpDateTest::parseHttpDate_isParsed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("fixed") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << qint64(784'111'777'000);
    QTest::newRow("now") << "Mon, 23 Nov 2026 16:00:00 GMT"_ba << qint64(1'795'449'600'000);
    QTest::newRow("RFC 850") << "Monday, 23-Nov-26 16:00:00 GMT"_ba << qint64(1'795'449'600'000);
    QTest::newRow("asctime") << "Mon Nov 23 16:00:00 2026"_ba << qint64(1'795'449'600'000);
    QTest::newRow("asctime, one digit") << "Sun Nov  6 08:49:37 1994"_ba << qint64(784'111'777'000);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("ISO") << "2026-11-23T16:00:00Z"_ba << qint64(-1);
    QTest::newRow("no such day") << "Mon, 31 Nov 2026 16:00:00 GMT"_ba << qint64(-1);
    QTest::newRow("rubbish") << "yesterday"_ba << qint64(-1);
}

void HttpDateTest::parseHttpDate_isParsed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, ms);
    QCOMPARE(parseHttpDate(text).value_or(hubSpotAt(-1)), hubSpotAt(ms));
}

void HttpDateTest::parseHttpDate_inTheHourThatSummerTimeSkips_isParsed()
{
    const bool hadZone = qEnvironmentVariableIsSet("TZ");
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    tzset();
    const auto restore = qScopeGuard([&] {
        hadZone ? qputenv("TZ", before) : qunsetenv("TZ");
        tzset();
    });
    const HubSpotTime expected = hubSpotTime(QDateTime(QDate(2027, 3, 28), QTime(2, 30), QTimeZone::utc()));
    QCOMPARE(parseHttpDate("Sun, 28 Mar 2027 02:30:00 GMT").value_or(HubSpotTime()), expected);
    QCOMPARE(parseHttpDate("Sunday, 28-Mar-27 02:30:00 GMT").value_or(HubSpotTime()), expected);
    QCOMPARE(parseHttpDate("Sun Mar 28 02:30:00 2027").value_or(HubSpotTime()), expected);
    // Where the clock goes back an hour stands twice; in UTC it is one.
    QCOMPARE(parseHttpDate("Sun, 31 Oct 2027 02:30:00 GMT").value_or(HubSpotTime()),
        hubSpotTime(QDateTime(QDate(2027, 10, 31), QTime(2, 30), QTimeZone::utc())));
}

QTEST_GUILESS_MAIN(HttpDateTest)
#include "tst_httpdate.moc"
