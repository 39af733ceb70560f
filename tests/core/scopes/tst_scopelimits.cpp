// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/scopecheck.h"

#include "core/errors/diagnosis.h"
#include "support/fairtimer.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

/// Limits of time, for the program as people build it: in a build without optimisation they only find what
/// hangs.
class ScopeLimitsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void check_ofTenThousand_takesNoLongerThanAFrame();
    void longestText_isReadWithinTheLimit_data();
    void longestText_isReadWithinTheLimit();
    void oneMebibyte_isDiagnosedWithinTheLimit_data() { longestText_isReadWithinTheLimit_data(); }
    void oneMebibyte_isDiagnosedWithinTheLimit();

private:
#ifdef NDEBUG
    static constexpr qint64 slack = 1;
#else
    static constexpr qint64 slack = 50;
#endif
};

void ScopeLimitsTest::check_ofTenThousand_takesNoLongerThanAFrame()
{
    constexpr qint64 frameMs = 16;
    constexpr int count = 10'000;
    GrantedScopes granted;
    granted.source = GrantedScopes::Source::Reply;
    NeededScopes needed;
    ScopeRequirement need;
    need.match = ScopeRequirement::Match::All;
    for (int i = 0; i < count; ++i) {
        granted.names.append(u"crm.objects.thing_%1.read"_s.arg(i));
        need.scopes.append(u"crm.objects.thing_%1.read"_s.arg(i + count / 2)); // half of them are there
    }
    needed.needs = {need};
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 10; ++i) {
        FairTimer timer;
        timer.start();
        const ScopeCheck check = checkScopes(granted, {needed});
        best = std::min(best, timer.nsecsElapsed());
        QCOMPARE(check.missing, count / 2);
        QCOMPARE(check.extra, count / 2);
    }
    qInfo("10,000 x 10,000: %.1f ms", double(best) / 1e6);
    QCOMPARE_LE(asOnReference(best) / 1'000'000, frameMs * slack);
}

void ScopeLimitsTest::longestText_isReadWithinTheLimit_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("log") << u"2026-11-26T05:00:00.123Z INFO request 4711 to /crm/v3/objects took 12 ms\n"_s;
    QTest::newRow("scopes") << u"crm.objects.contacts.read crm.objects.contacts.write\n"_s;
    QTest::newRow("errors")
        << u"{\"category\":\"MISSING_SCOPES\",\"requiredGranularScopes\":[\"crm.export\"]}\n"_s;
    QTest::newRow("base64") << u"Q01DTVhXdE4xRkdDVG1TRzZ5c2hWRkM5M2xTM1BqN1lYZ2tUbXlQ\n"_s;
}

void ScopeLimitsTest::longestText_isReadWithinTheLimit()
{
    constexpr qint64 limitMs = 50; // a longer paste is not read for scopes
    constexpr qsizetype longest = qsizetype(256) * 1024;
    QFETCH(const QString, line);
    const QString text = line.repeated(longest / line.size());
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        FairTimer timer;
        timer.start();
        const NeededScopes needed = readNeededScopes(text);
        best = std::min(best, timer.nsecsElapsed());
        QVERIFY(needed.needs.size() <= 500);
    }
    qInfo("256 KiB of %s: %.1f ms", QTest::currentDataTag(), double(best) / 1e6);
    QCOMPARE_LE(asOnReference(best) / 1'000'000, limitMs * slack);
}

void ScopeLimitsTest::oneMebibyte_isDiagnosedWithinTheLimit()
{
    constexpr qint64 limitMs = 100;
    QFETCH(const QString, line);
    const QString text = line.repeated(1024 * 1024 / line.size());
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        FairTimer timer;
        timer.start();
        const Diagnosis diagnosis = diagnose(readFailedCall(text), TokenHere(), HubSpotTime());
        best = std::min(best, timer.nsecsElapsed());
        QVERIFY(!diagnosis.causes.isEmpty());
    }
    qInfo("1 MiB: %.1f ms", double(best) / 1e6);
    QCOMPARE_LE(asOnReference(best) / 1'000'000, limitMs * slack);
}

QTEST_GUILESS_MAIN(ScopeLimitsTest)
#include "tst_scopelimits.moc"
