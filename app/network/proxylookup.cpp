// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/proxylookup.h"

#include <QMutex>
#include <QMutexLocker>
#include <QUrl>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

std::atomic<int> hungLookups = 0;

#ifdef __GLIBC__
// Qt waits without limit for its own proxy thread when the process ends, and that thread may be what
// hangs. Registered after that thread came to be, this runs before the wait.
void leaveWithoutWaiting(int status, void *)
{
    if (hungLookups > 0) {
        std::fflush(nullptr);
        std::_Exit(status);
    }
}
#endif

void guardExit()
{
#ifdef __GLIBC__
    static std::once_flag once;
    std::call_once(once, [] { ::on_exit(leaveWithoutWaiting, nullptr); });
#endif
}

QNetworkProxy firstUsable(const QList<QNetworkProxy> &proxies)
{
    for (const QNetworkProxy &proxy : proxies) {
        switch (proxy.type()) {
        case QNetworkProxy::NoProxy:
        case QNetworkProxy::HttpProxy:
        case QNetworkProxy::Socks5Proxy:
            return proxy;
        default:
            break;
        }
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

} // namespace

struct ProxyLookup::Shared {
    QMutex mutex;
    ProxyLookup *receiver = nullptr; // null once nobody waits for the answer
    bool isDone = false;
    bool isCountedAsHung = false;
};

ProxyLookup::ProxyLookup(QObject *parent)
    : ProxyLookup(&QNetworkProxyFactory::systemProxyForQuery, parent)
{
}

ProxyLookup::ProxyLookup(Source source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        abandon();
        Q_EMIT timedOut();
    });
}

ProxyLookup::~ProxyLookup()
{
    abandon();
}

void ProxyLookup::start(const QUrl &server, int limitMs)
{
    cancel();
    QUrl bare;
    bare.setScheme(server.scheme());
    bare.setHost(server.host());
    bare.setPort(server.port(server.scheme() == "http"_L1 ? 80 : 443));
    bare.setPath(u"/"_s);

    m_shared = std::make_shared<Shared>();
    m_shared->receiver = this;
    m_limit.start(limitMs);
    std::thread([shared = m_shared, source = m_source, bare] {
        const QNetworkProxy proxy = firstUsable(source(QNetworkProxyQuery(bare)));
        const QMutexLocker lock(&shared->mutex);
        shared->isDone = true;
        if (shared->isCountedAsHung) {
            --hungLookups;
        }
        if (!shared->receiver) {
            return;
        }
        QMetaObject::invokeMethod(
            shared->receiver,
            [receiver = shared->receiver, shared, proxy] {
                if (receiver->m_shared != shared) {
                    return;
                }
                receiver->cancel();
                Q_EMIT receiver->found(proxy);
            },
            Qt::QueuedConnection);
    }).detach();
}

void ProxyLookup::cancel()
{
    m_limit.stop();
    abandon();
}

void ProxyLookup::abandon()
{
    if (!m_shared) {
        return;
    }
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->receiver = nullptr;
        if (!m_shared->isDone) {
            m_shared->isCountedAsHung = true;
            ++hungLookups;
            guardExit();
        }
    }
    m_shared.reset();
}

} // namespace Inspector
