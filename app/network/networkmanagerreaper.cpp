// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/networkmanagerreaper.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QThread>

#include <chrono>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Inspector {

namespace {

constexpr std::chrono::milliseconds patience(50);

void trimHeap()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

NetworkManagerReaper::~NetworkManagerReaper()
{
    if (m_thread == nullptr) {
        return;
    }
    QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    // The thread quits after the last manager: what is deleted later than finished() makes ~QThread() wait.
    auto last = std::make_unique<QObject>();
    QObject::connect(last.get(), &QObject::destroyed, m_thread, &QThread::quit, Qt::DirectConnection);
    last->moveToThread(m_thread);
    last.release()->deleteLater();
    if (m_thread->wait(QDeadlineTimer(patience))) {
        delete m_thread;
    }
}

void NetworkManagerReaper::reap(std::unique_ptr<QNetworkAccessManager> manager, Heap heap)
{
    if (!manager) {
        return;
    }
    if (m_thread == nullptr) {
        m_thread = new QThread;
        m_thread->start();
    }
    if (heap == Heap::Trim) {
        QObject::connect(manager.get(), &QObject::destroyed, &trimHeap); // on the thread
    }
    manager->moveToThread(m_thread);
    manager.release()->deleteLater();
}

} // namespace Inspector
