// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/proxylookup.h"

#include <QUrl>

#include <cstdio>
#include <cstdlib>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

ThreadCounter &lookupThreads()
{
    static auto *const instance = new ThreadCounter;
    return *instance;
}

#ifdef __GLIBC__
// At exit Qt waits without limit for its own proxy thread, which may hang. This function runs before that
// wait, because it is registered after the thread has started.
void exitWithoutWaiting(int status, void *)
{
    if (lookupThreads().count() > 0) {
        std::fflush(nullptr);
        std::_Exit(status);
    }
}
#endif

void guardExit()
{
#ifdef __GLIBC__
    static std::once_flag once;
    std::call_once(once, [] { ::on_exit(exitWithoutWaiting, nullptr); });
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

ProxyLookup::ProxyLookup(QObject *parent)
    : ProxyLookup(&QNetworkProxyFactory::systemProxyForQuery, parent)
{
}

ProxyLookup::ProxyLookup(Source source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_work(*this, lookupThreads())
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

void ProxyLookup::start(const QUrl &server, std::chrono::milliseconds limit)
{
    cancel();
    QUrl bare;
    bare.setScheme(server.scheme());
    bare.setHost(server.host());
    bare.setPort(server.port(server.scheme() == "http"_L1 ? 80 : 443));
    bare.setPath(u"/"_s);

    m_limit.start(limit);
    m_work.start([source = m_source, bare] { return firstUsable(source(QNetworkProxyQuery(bare))); },
        [this](const QNetworkProxy &proxy) {
            m_limit.stop();
            Q_EMIT found(proxy);
        });
}

void ProxyLookup::cancel()
{
    m_limit.stop();
    abandon();
}

void ProxyLookup::abandon()
{
    if (m_work.abandon()) {
        guardExit();
    }
}

} // namespace Inspector
