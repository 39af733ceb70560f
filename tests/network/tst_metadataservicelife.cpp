// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/metadataservice.h"
#include "network/servicebench.h"
#include "support/fairtimer.h"
#include "support/fakeclock.h"
#include "support/hostilebehaviours.h"
#include "support/loopbackserver.h"
#include "support/tokenencoder.h"
#include "support/waiting.h"

#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = RequestError::Kind;

/// A request that is cancelled, replaced or outlived.
class TestMetadataServiceLife final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cancel_isSilentAndAtOnce();
    void cancel_afterTheReplyArrived_isSilent();
    void restart_whileBusy_answersTheLastOnly();
    void storm_endsInOneOutcome();
    void service_mayBeAskedAgainFromItsSignals();
    void service_mayBeDeletedFromItsSignals();
    void service_mayBeDeletedMidRequest();

private:
    QString m_token;
};

void TestMetadataServiceLife::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_token = encodeToken().token();
}

void TestMetadataServiceLife::cancel_isSilentAndAtOnce()
{
    Bench bench;
    bench.server.setScript({{ServerStep::hang()}, false});
    bench.service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(bench.server.requests().size(), 1);
    FairTimer elapsed;
    elapsed.start();
    bench.service.cancel();
    QVERIFY(elapsed.elapsed() < 1'000); // the server would be waited for 15 s
    WAIT_COMPARE(bench.server.openCount(), 0);
    QCOMPARE(bench.outcomes(), 0);
    bench.service.cancel();
}

void TestMetadataServiceLife::cancel_afterTheReplyArrived_isSilent()
{
    Bench bench;
    bench.server.setReply(httpReply(200, accessTokenBody(m_token)));
    // After readyRead() Cancel can come at any turn of the event loop.
    for (int turns = 0; turns < 40; ++turns) {
        bench.service.inspect(Call::AccessTokenV1, m_token);
        for (int turn = 0; turn < turns && bench.outcomes() == 0; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const qsizetype before = bench.outcomes();
        bench.service.cancel();
        WAIT_COMPARE(bench.server.openCount(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(bench.outcomes(), before);
        bench.inspections.clear();
    }
}

void TestMetadataServiceLife::restart_whileBusy_answersTheLastOnly()
{
    Bench bench;
    bench.server.setScript({{ServerStep::hang()}, false});
    bench.service.inspect(Call::AccessTokenV1, u"CLfirst-first-first"_s);
    WAIT_COMPARE(bench.server.requests().size(), 1);
    bench.server.setReply(httpReply(200, accessTokenBody(m_token)));
    bench.service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(bench.inspections.size(), 1);
    QCOMPARE(bench.inspections.first().token, m_token);
    WAIT_COMPARE(bench.server.openCount(), 0);
    QCOMPARE(bench.outcomes(), 1);
}

void TestMetadataServiceLife::storm_endsInOneOutcome()
{
    Bench bench;
    bench.server.setReply(httpReply(200, accessTokenBody(m_token)));
    FairTimer elapsed;
    elapsed.start();
    for (int round = 0; round < 200; ++round) {
        bench.service.inspect(Call::AccessTokenV1, m_token);
        if (round % 3 == 0)
            QCoreApplication::processEvents();
        if (round % 7 == 0)
            bench.service.cancel();
    }
    bench.inspections.clear();
    bench.errors.clear();
    bench.service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(bench.inspections.size(), 1);
    WAIT_COMPARE(bench.server.openCount(), 0);
    QCOMPARE(bench.outcomes(), 1);
    QVERIFY2(elapsed.elapsed() < 20'000, qPrintable(QString::number(elapsed.elapsed())));
}

void TestMetadataServiceLife::service_mayBeAskedAgainFromItsSignals()
{
    Bench bench;
    bench.server.setReply(httpReply(404, {}));
    int left = 3;
    connect(&bench.service, &MetadataService::failed, this, [&] {
        if (--left > 0)
            bench.service.inspect(Call::AccessTokenV1, m_token);
    });
    bench.service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(bench.errors.size(), 3);
}

void TestMetadataServiceLife::service_mayBeDeletedFromItsSignals()
{
    LoopbackServer server;
    server.setReply(httpReply(404, {}));
    const FakeClock clock;
    auto *service = new MetadataService(clock, server.url());
    const QPointer<MetadataService> alive(service);
    connect(service, &MetadataService::failed, this, [service] { delete service; });
    service->inspect(Call::AccessTokenV1, m_token);
    WAIT_VERIFY(!alive);
    WAIT_COMPARE(server.openCount(), 0);
}

void TestMetadataServiceLife::service_mayBeDeletedMidRequest()
{
    LoopbackServer server;
    server.setScript({{ServerStep::send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"_ba)}, false});
    const FakeClock clock;
    auto service = std::make_unique<MetadataService>(clock, server.url());
    service->inspect(Call::IntrospectAccessToken, m_token, credentials);
    WAIT_COMPARE(server.requests().size(), 1);
    FairTimer elapsed;
    elapsed.start();
    service.reset();
    QVERIFY(elapsed.elapsed() < 1'000);
    WAIT_COMPARE(server.openCount(), 0);
}

QTEST_GUILESS_MAIN(TestMetadataServiceLife)
#include "tst_metadataservicelife.moc"
