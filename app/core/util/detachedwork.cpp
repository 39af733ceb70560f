// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/util/detachedwork.h"

#include <QDeadlineTimer>
#include <QMutexLocker>
#include <QObject>

#include <thread>

namespace Inspector {

void DetachedCrew::enter()
{
    const QMutexLocker lock(&m_mutex);
    ++m_size;
}

void DetachedCrew::leave()
{
    const QMutexLocker lock(&m_mutex);
    --m_size;
    m_left.wakeAll();
}

int DetachedCrew::size()
{
    const QMutexLocker lock(&m_mutex);
    return m_size;
}

bool DetachedCrew::waitForAll(int limitMs)
{
    const QDeadlineTimer deadline(limitMs);
    const QMutexLocker lock(&m_mutex);
    while (m_size > 0) {
        if (!m_left.wait(&m_mutex, deadline)) {
            return false;
        }
    }
    return true;
}

struct DetachedWork::Shared {
    QMutex mutex;
    DetachedWork *receiver = nullptr; // null once nobody waits for the end
    bool isDone = false;
};

void DetachedWork::startThread(std::function<void()> work, std::function<void()> done)
{
    abandon();
    m_shared = std::make_shared<Shared>();
    m_shared->receiver = this;
    m_crew.enter();
    std::thread([&crew = m_crew, shared = m_shared, work = std::move(work),
                    done = std::move(done)]() mutable {
        work();
        work = nullptr; // what it captured may be a secret
        crew.leave();
        const QMutexLocker lock(&shared->mutex);
        shared->isDone = true;
        if (!shared->receiver) {
            return;
        }
        QMetaObject::invokeMethod(
            &shared->receiver->m_context,
            [receiver = shared->receiver, shared, done = std::move(done)] {
                if (receiver->m_shared == shared) {
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
