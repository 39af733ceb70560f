// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/util/clock.h"

#include <QDateTime>
#include <QTest>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

using namespace Inspector;

class ClockTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wall_read_isTheSystemsTime();
    void steady_read_neverGoesBack();
    void steady_onLinux_countsSuspend();
};

void ClockTest::wall_read_isTheSystemsTime()
{
    const SystemClock clock;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 wall = clock.wallTime().time_since_epoch().count();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QCOMPARE_GE(wall, before);
    QCOMPARE_LE(wall, after);
}

void ClockTest::steady_read_neverGoesBack()
{
    const SystemClock clock;
    SteadyTime last = clock.steadyTime();
    QVERIFY(last > SteadyTime());
    for (int i = 0; i < 10'000; ++i) {
        const SteadyTime now = clock.steadyTime();
        QVERIFY(now >= last);
        last = now;
    }
}

void ClockTest::steady_onLinux_countsSuspend()
{
#ifdef Q_OS_LINUX
    // On a machine that never slept both clocks agree; only the source tells them apart for sure.
    const auto bootMs = [] {
        timespec time{};
        clock_gettime(CLOCK_BOOTTIME, &time);
        return static_cast<qint64>(time.tv_sec) * 1000 + static_cast<qint64>(time.tv_nsec) / 1'000'000;
    };
    const qint64 before = bootMs();
    const qint64 steady = SystemClock().steadyTime().time_since_epoch().count();
    const qint64 after = bootMs();
    QCOMPARE_GE(steady, before);
    QCOMPARE_LE(steady, after);
#else
    QSKIP("CLOCK_BOOTTIME is Linux'");
#endif
}

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
