// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/networkmanagerreaper.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QThread>

#include <chrono>

namespace Inspector {

namespace {

constexpr std::chrono::milliseconds patience(50);

} // namespace

NetworkManagerReaper::~NetworkManagerReaper()
{
    if (m_thread == nullptr) {
        return;
    }
    QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(patience))) {
        delete m_thread;
    }
}

void NetworkManagerReaper::reap(std::unique_ptr<QNetworkAccessManager> manager)
{
    if (!manager) {
        return;
    }
    if (m_thread == nullptr) {
        m_thread = new QThread;
        m_thread->start();
    }
    manager->moveToThread(m_thread);
    manager.release()->deleteLater();
}

} // namespace Inspector
