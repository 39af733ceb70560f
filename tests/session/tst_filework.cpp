// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "session/filework.h"
#include "support/fairtimer.h"
#include "support/waiting.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A disk that answers when it is let.
struct Disk {
    QSemaphore asked;
    QSemaphore answers;

    [[nodiscard]] std::function<int()> work(int result)
    {
        return [this, result] {
            asked.release();
            answers.acquire();
            return result;
        };
    }
};

} // namespace

class TestFileWork final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QVERIFY(FileWork::waitForAll(5s)); }
    void start_worksElsewhere_andTellsHere();
    void hungDisk_isToldOnce();
    void cancel_isSilent();
    void restart_tellsTheLastOnly();
    void destruction_whileHung_returnsAtOnce();
    void done_mayStartAgain();
    void captured_goesWithTheWork();
    void waitForAll_hasALimit();
};

void TestFileWork::start_worksElsewhere_andTellsHere()
{
    FileWork work;
    QThread *there = nullptr;
    QThread *here = nullptr;
    work.start([] { return QThread::currentThread(); },
        [&](QThread *thread) {
            there = thread;
            here = QThread::currentThread();
        });
    QVERIFY(here == nullptr);
    WAIT_VERIFY(here != nullptr);
    QCOMPARE(here, QThread::currentThread());
    QVERIFY(there != here);
}

void TestFileWork::hungDisk_isToldOnce()
{
    Disk disk;
    FileWork work;
    QSignalSpy slow(&work, &FileWork::slow);
    int result = 0;
    work.start(disk.work(3), [&](int told) { result = told; });
    QVERIFY(slow.wait(maxWaitMs));
    QCOMPARE(result, 0);
    disk.answers.release();
    WAIT_COMPARE(result, 3);
    QCOMPARE(slow.size(), 1);
}

void TestFileWork::cancel_isSilent()
{
    Disk disk;
    FileWork work;
    bool isTold = false;
    work.start(disk.work(1), [&](int) { isTold = true; });
    disk.asked.acquire();
    work.cancel();
    disk.answers.release();
    QVERIFY(FileWork::waitForAll(5s));
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
}

void TestFileWork::restart_tellsTheLastOnly()
{
    Disk disk;
    FileWork work;
    QList<int> told;
    const auto done = [&](int result) { told += result; };
    work.start(disk.work(1), done);
    disk.asked.acquire();
    work.start(disk.work(2), done);
    disk.answers.release(2);
    QVERIFY(FileWork::waitForAll(5s));
    WAIT_COMPARE(told, QList{2});
    QCoreApplication::processEvents();
    QCOMPARE(told, QList{2});
}

void TestFileWork::destruction_whileHung_returnsAtOnce()
{
    Disk disk;
    bool isTold = false;
    FairTimer timer;
    {
        FileWork work;
        work.start(disk.work(1), [&](int) { isTold = true; });
        disk.asked.acquire();
        timer.start();
    }
    QVERIFY(timer.elapsed() < 1000); // it would be for ever
    disk.answers.release();
    QVERIFY(FileWork::waitForAll(5s));
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
}

void TestFileWork::done_mayStartAgain()
{
    FileWork work;
    int result = 0;
    work.start([] { return 1; },
        [&](int first) { work.start([first] { return first + 1; }, [&](int second) { result = second; }); });
    WAIT_COMPARE(result, 2);
}

void TestFileWork::captured_goesWithTheWork()
{
    FileWork work;
    auto secret = std::make_shared<int>(1);
    const std::weak_ptr<int> rest = secret;
    bool isGone = false;
    work.start([kept = std::move(secret)] { return *kept; }, [&](int) { isGone = rest.expired(); });
    WAIT_VERIFY(isGone);
}

void TestFileWork::waitForAll_hasALimit()
{
    Disk disk;
    FileWork work;
    work.start(disk.work(1), [](int) {});
    disk.asked.acquire();
    QVERIFY(!FileWork::waitForAll(1ms));
    disk.answers.release();
    QVERIFY(FileWork::waitForAll(5s));
}

QTEST_GUILESS_MAIN(TestFileWork)
#include "tst_filework.moc"
