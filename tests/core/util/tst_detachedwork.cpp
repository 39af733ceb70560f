// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/util/detachedwork.h"
#include "support/waiting.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Inspector;
using namespace std::chrono_literals;

namespace {

/// Outlives every test: a thread that is left behind still counts itself out.
ThreadCounter &threads()
{
    static auto *const counter = new ThreadCounter;
    return *counter;
}

/// Work that ends when it is told to.
class HeldWork final {
public:
    [[nodiscard]] auto work(int result) const
    {
        return [gate = m_gate, result] {
            gate->acquire();
            return result;
        };
    }
    void end() const { m_gate->release(); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

} // namespace

class DetachedWorkTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void work_ended_isToldOnTheContextsThread();
    void work_startedAnew_replacesTheFormer();
    void abandon_whileAtWork_isNotTold();
    void abandon_afterTheWork_isNotTold();
    void abandon_withoutWork_saysSo();
    void destruction_whileAtWork_isNotTold();
    void captures_ofEndedWork_areGone();
    void waitForAll_whileAtWork_givesUp();
};

void DetachedWorkTest::cleanup()
{
    QVERIFY(threads().waitForAll(60s));
    QCoreApplication::processEvents(); // nothing of one test reaches the next
}

void DetachedWorkTest::work_ended_isToldOnTheContextsThread()
{
    DetachedWork detached(*this, threads());
    QThread *workedOn = nullptr;
    QThread *toldOn = nullptr;
    int told = 0;
    detached.start(
        [&workedOn] {
            workedOn = QThread::currentThread();
            return 7;
        },
        [&](int result) {
            toldOn = QThread::currentThread();
            told = result;
        });
    QCOMPARE(told, 0); // never within start()
    WAIT_COMPARE(told, 7);
    QCOMPARE(toldOn, thread());
    QVERIFY(workedOn != thread());
    QVERIFY(!detached.abandon()); // nothing is left to abandon
}

void DetachedWorkTest::work_startedAnew_replacesTheFormer()
{
    DetachedWork detached(*this, threads());
    const HeldWork former, latter;
    QList<int> told;
    detached.start(former.work(1), [&told](int result) { told.append(result); });
    detached.start(latter.work(2), [&told](int result) { told.append(result); });
    QCOMPARE(threads().count(), 2);
    former.end();
    WAIT_COMPARE(threads().count(), 1);
    latter.end();
    WAIT_COMPARE(told, QList<int>{2});
}

void DetachedWorkTest::abandon_whileAtWork_isNotTold()
{
    DetachedWork detached(*this, threads());
    const HeldWork held;
    bool isTold = false;
    detached.start(held.work(1), [&isTold](int) { isTold = true; });
    QVERIFY(detached.abandon());
    QVERIFY(!detached.abandon());
    held.end();
    QVERIFY(threads().waitForAll(60s));
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
}

void DetachedWorkTest::abandon_afterTheWork_isNotTold()
{
    DetachedWork detached(*this, threads());
    bool isTold = false;
    detached.start([] { return 1; }, [&isTold](int) { isTold = true; });
    QVERIFY(threads().waitForAll(60s)); // the result is on its way, and not yet delivered
    detached.abandon();
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
}

void DetachedWorkTest::abandon_withoutWork_saysSo()
{
    DetachedWork detached(*this, threads());
    QVERIFY(!detached.abandon());
}

void DetachedWorkTest::destruction_whileAtWork_isNotTold()
{
    const HeldWork held;
    bool isTold = false;
    {
        DetachedWork detached(*this, threads());
        detached.start(held.work(1), [&isTold](int) { isTold = true; });
    }
    held.end();
    QVERIFY(threads().waitForAll(60s));
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
}

void DetachedWorkTest::captures_ofEndedWork_areGone()
{
    DetachedWork detached(*this, threads());
    const auto secret = std::make_shared<int>(1);
    detached.start([secret] { return *secret; }, [](int) {});
    QVERIFY(threads().waitForAll(60s)); // counted out only after its captures are gone
    QCOMPARE(secret.use_count(), 1);
}

void DetachedWorkTest::waitForAll_whileAtWork_givesUp()
{
    DetachedWork detached(*this, threads());
    const HeldWork held;
    detached.start(held.work(1), [](int) {});
    QVERIFY(!threads().waitForAll(1ms));
    held.end();
    QVERIFY(threads().waitForAll(60s));
}

QTEST_GUILESS_MAIN(DetachedWorkTest)
#include "tst_detachedwork.moc"
