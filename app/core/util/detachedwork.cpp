// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/util/detachedwork.h"

#include <QDeadlineTimer>
#include <QMutexLocker>
#include <QObject>

#include <array>
#include <cstddef>
#include <thread>

namespace Inspector {

namespace {

// Far more than the work here uses of a stack.
constexpr std::size_t overwrittenBytes = 64 * 1024;

/// Overwrites what calls before this one left on the stack. The system keeps the stack of a thread that has
/// ended for the next one, and on it is what vector registers held of a secret: glibc saves them where a
/// library calls a function for the first time.
Q_NEVER_INLINE void overwriteStack()
{
    std::array<volatile std::byte, overwrittenBytes> below;
    for (volatile std::byte &byte : below) {
        byte = std::byte{};
    }
}

} // namespace

void ThreadCounter::add()
{
    const QMutexLocker lock(&m_mutex);
    ++m_count;
}

void ThreadCounter::remove()
{
    const QMutexLocker lock(&m_mutex);
    --m_count;
    m_removed.wakeAll();
}

int ThreadCounter::count()
{
    const QMutexLocker lock(&m_mutex);
    return m_count;
}

bool ThreadCounter::waitForAll(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    const QMutexLocker lock(&m_mutex);
    while (m_count > 0) {
        if (!m_removed.wait(&m_mutex, deadline)) {
            return false;
        }
    }
    return true;
}

struct DetachedWork::Shared {
    QMutex mutex;
    DetachedWork *receiver = nullptr; // null once abandoned
    bool isDone = false;
};

void DetachedWork::startThread(std::function<void()> work, std::function<void()> done)
{
    abandon();
    m_shared = std::make_shared<Shared>();
    m_shared->receiver = this;
    m_threads.add();
    std::thread([&threads = m_threads, shared = m_shared, work = std::move(work),
                    done = std::move(done)]() mutable {
        work();
        work = nullptr; // its captures may hold a secret
        overwriteStack();
        threads.remove();
        const QMutexLocker lock(&shared->mutex);
        shared->isDone = true;
        if (!shared->receiver) {
            return;
        }
        QMetaObject::invokeMethod(
            &shared->receiver->m_context,
            [shared, done = std::move(done)] {
                // Only this thread abandons.
                if (DetachedWork *const receiver = shared->receiver) {
                    receiver->abandon();
                    done();
                }
            },
            Qt::QueuedConnection);
    }).detach();
}

bool DetachedWork::abandon()
{
    const auto shared = std::exchange(m_shared, nullptr);
    if (!shared) {
        return false;
    }
    const QMutexLocker lock(&shared->mutex);
    shared->receiver = nullptr;
    return !shared->isDone;
}

} // namespace Inspector
