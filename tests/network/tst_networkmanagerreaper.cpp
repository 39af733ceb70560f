// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/metadataservice.h"
#include "network/networkmanagerreaper.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"
#include "support/waiting.h"

#include <QCoreApplication>
#include <QDir>
#include <QNetworkAccessManager>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Holds the thread of each network manager at its first event, as one that reads a hostile head is held.
class HoldingApplication final : public QCoreApplication {
    Q_OBJECT
public:
    using QCoreApplication::QCoreApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isHolding && QThread::currentThread()->objectName() == "QNetworkAccessManager thread"_L1
            && !m_isHeld.exchange(true)) {
            m_wasReleased = m_release.tryAcquire(1, patienceMs);
            m_hasEnded.release();
        }
        return QCoreApplication::notify(receiver, event);
    }

    void hold() { m_isHolding = true; }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    /// False if the thread was no longer held: the caller had waited for it.
    bool release()
    {
        m_release.release();
        m_hasEnded.acquire();
        if (!m_wasReleased) {
            m_release.acquire();
        }
        m_isHolding = false;
        m_isHeld = false;
        return m_wasReleased;
    }

private:
    static constexpr int patienceMs = 4'000; // Qt itself gives up after 5 s

    std::atomic_bool m_isHolding = false;
    std::atomic_bool m_isHeld = false;
    bool m_wasReleased = false;
    QSemaphore m_release;
    QSemaphore m_hasEnded;
};

/// Its destructor takes until it is released, as one that waits for its thread.
class SlowManager final : public QNetworkAccessManager {
public:
    ~SlowManager() override
    {
        hasBegun.release();
        wasReleased = canEnd.tryAcquire(1, 4'000);
        hasEnded.release();
    }

    static inline QSemaphore hasBegun{0};
    static inline QSemaphore canEnd{0};
    static inline QSemaphore hasEnded{0};
    static inline bool wasReleased = false;
};

/// Of this process; 0 where the system has no such folder.
qsizetype threadCount()
{
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace

class TestNetworkManagerReaper final : public QObject {
    Q_OBJECT
public:
    explicit TestNetworkManagerReaper(HoldingApplication &application)
        : m_application(application)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cancel_doesNotWaitForTheManager();
    void destruction_doesNotWaitForTheManager();
    void afterDestruction_nobodyWaitsForTheManager();

private:
    HoldingApplication &m_application;
    FakeClock m_clock;
    LoopbackServer m_server;
    std::unique_ptr<MetadataService> m_service;
    qsizetype m_threadsBefore = 0;
};

void TestNetworkManagerReaper::initTestCase()
{
    m_threadsBefore = threadCount();
}

/// What the reaper leaves behind still passes events through the application: it outlives them here.
void TestNetworkManagerReaper::cleanupTestCase()
{
    m_service.reset();
    WAIT_VERIFY(threadCount() <= m_threadsBefore);
}

/// A request is under way, and the thread that carries it is held.
void TestNetworkManagerReaper::init()
{
    m_service = std::make_unique<MetadataService>(m_clock, m_server.url());
    m_application.hold();
    m_service->inspect(Call::AccessTokenV1, u"CAFE"_s);
    WAIT_VERIFY(m_application.isHeld());
}

void TestNetworkManagerReaper::cancel_doesNotWaitForTheManager()
{
    m_service->cancel();
    QVERIFY(m_application.release());
}

void TestNetworkManagerReaper::destruction_doesNotWaitForTheManager()
{
    m_service.reset();
    QVERIFY(m_application.release());
}

void TestNetworkManagerReaper::afterDestruction_nobodyWaitsForTheManager()
{
    m_application.release();
    {
        NetworkManagerReaper reaper;
        reaper.reap(std::make_unique<SlowManager>());
    }
    SlowManager::hasBegun.acquire();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(
        nullptr, QEvent::DeferredDelete); // of the thread, if it says it has ended
    SlowManager::canEnd.release();
    SlowManager::hasEnded.acquire();
    QVERIFY(SlowManager::wasReleased);
}

int main(int argc, char **argv)
{
    HoldingApplication application(argc, argv);
    TestNetworkManagerReaper test(application);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_networkmanagerreaper.moc"
