// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/filework.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QMutexLocker>
#include <QWaitCondition>

#include <thread>

namespace Inspector {

namespace {

constexpr int patienceMs = 1500;

/// How many threads are at work in this process. Never destroyed: one of them may outlive main().
struct Crew {
    QMutex mutex;
    QWaitCondition left;
    int size = 0;
};

Crew &crew()
{
    static auto *const instance = new Crew;
    return *instance;
}

} // namespace

struct FileWork::Shared {
    QMutex mutex;
    FileWork *receiver = nullptr; // null once nobody waits for the end
};

FileWork::FileWork(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &FileWork::slow);
}

FileWork::~FileWork()
{
    cancel();
}

void FileWork::cancel()
{
    m_patience.stop();
    if (const auto shared = std::exchange(m_shared, nullptr)) {
        const QMutexLocker lock(&shared->mutex);
        shared->receiver = nullptr;
    }
}

void FileWork::startThread(std::function<void()> work, std::function<void()> done)
{
    cancel();
    m_shared = std::make_shared<Shared>();
    m_shared->receiver = this;
    m_patience.start();
    {
        const QMutexLocker lock(&crew().mutex);
        ++crew().size;
    }
    std::thread([shared = m_shared, work = std::move(work), done = std::move(done)]() mutable {
        work();
        work = nullptr; // what it captured may be a secret
        {
            const QMutexLocker lock(&shared->mutex);
            if (shared->receiver) {
                QMetaObject::invokeMethod(
                    shared->receiver,
                    [receiver = shared->receiver, shared, done = std::move(done)] {
                        if (receiver->m_shared != shared) {
                            return;
                        }
                        receiver->cancel();
                        done();
                    },
                    Qt::QueuedConnection);
            }
        }
        const QMutexLocker lock(&crew().mutex);
        --crew().size;
        crew().left.wakeAll();
    }).detach();
}

bool FileWork::waitForAll(int limitMs)
{
    const QDeadlineTimer deadline(limitMs);
    const QMutexLocker lock(&crew().mutex);
    while (crew().size > 0) {
        if (!crew().left.wait(&crew().mutex, deadline)) {
            return false;
        }
    }
    return true;
}

} // namespace Inspector
