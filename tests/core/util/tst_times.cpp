// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/util/moments.h"
#include "core/util/times.h"
#include "support/timevalues.h"

#include <QTest>

#include <concepts>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace std::chrono_literals;

namespace {

template <class First, class Second>
concept CanBeSubtracted = requires(First first, Second second)
{
    first - second;
};

template <class First, class Second>
concept CanBeCompared = requires(First first, Second second)
{
    first < second;
};

template <class First, class Second>
constexpr bool areApart =
    !CanBeSubtracted<First,
        Second> && !CanBeSubtracted<Second, First> && !CanBeCompared<First, Second> && !std::equality_comparable_with<First, Second> && !std::is_constructible_v<First, Second> && !std::is_constructible_v<Second, First>;

static_assert(CanBeSubtracted<HubSpotTime, HubSpotTime> && CanBeCompared<WallTime, WallTime>);
static_assert(areApart<WallTime, HubSpotTime>);
static_assert(areApart<WallTime, SteadyTime>);
static_assert(areApart<SteadyTime, HubSpotTime>);
static_assert(areApart<HubSpotTime, std::chrono::system_clock::time_point>);
static_assert(!std::is_convertible_v<qint64, WallTime> && !std::is_convertible_v<qint64, Milliseconds>);

} // namespace

class TimesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startOfDay_ofDate_isInUtc();
    void saturated_beyondTheRange_staysAtItsEnd();
    void saturated_withinTheRange_isExact();
};

void TimesTest::startOfDay_ofDate_isInUtc()
{
    QCOMPARE(startOfDay(1970y / 1 / 1), HubSpotTime());
    QCOMPARE(startOfDay(2026y / 4 / 1), hubSpotAt(1'775'001'600'000));
    QCOMPARE(minExpiryMs, 1'136'073'600'000);
    QCOMPARE(maxMomentMs, 253'402'300'799'999);
}

void TimesTest::saturated_beyondTheRange_staysAtItsEnd()
{
    QCOMPARE(saturatedSum(HubSpotTime::max(), 1ms), HubSpotTime::max());
    QCOMPARE(saturatedSum(HubSpotTime::min(), -1ms), HubSpotTime::min());
    QCOMPARE(saturatedDifference(WallTime::max(), wallAt(-1)), Milliseconds::max());
    QCOMPARE(saturatedDifference(WallTime::min(), wallAt(1)), Milliseconds::min());
    QCOMPARE(saturatedDifference(0ms, Milliseconds::min()), Milliseconds::max());
    QCOMPARE(saturatedMilliseconds(std::chrono::seconds::max()), Milliseconds::max());
    QCOMPARE(saturatedMilliseconds(std::chrono::seconds::min()), Milliseconds::min());
}

void TimesTest::saturated_withinTheRange_isExact()
{
    QCOMPARE(saturatedSum(hubSpotAt(5), -7ms), hubSpotAt(-2));
    QCOMPARE(saturatedDifference(HubSpotTime::max(), HubSpotTime::max()), 0ms);
    QCOMPARE(saturatedDifference(wallAt(-5), wallAt(7)), -12ms);
    QCOMPARE(saturatedMilliseconds(1754s), 1'754'000ms);
    QCOMPARE(saturatedMilliseconds(-1754s), -1'754'000ms);
}

QTEST_GUILESS_MAIN(TimesTest)
#include "tst_times.moc"
