// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/serverroute.h"

#include "network/apibase.h"

namespace Inspector {

ServerRoute::ServerRoute(QObject *parent)
    : QObject(parent)
{
    connect(&m_lookup, &ProxyLookup::found, this, &ServerRoute::useProxy);
    connect(&m_lookup, &ProxyLookup::timedOut, this, &ServerRoute::timedOut);
    connect(&m_probe, &ProxyProbe::passed, this, &ServerRoute::opened);
    connect(&m_probe, &ProxyProbe::failed, this, [this](QNetworkReply::NetworkError error) {
        m_error = error;
        Q_EMIT closed();
    });
}

void ServerRoute::find(const QUrl &server, std::chrono::milliseconds lookupLimit)
{
    cancel();
    m_server = server;
    if (isLoopback(server)) {
        useProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    } else {
        m_lookup.start(server, lookupLimit);
    }
}

void ServerRoute::cancel()
{
    m_lookup.cancel();
    m_probe.cancel();
    m_server.clear();
    m_proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    m_error = QNetworkReply::NoError;
}

void ServerRoute::useProxy(const QNetworkProxy &proxy)
{
    m_proxy = proxy;
    Q_EMIT found();
    if (ProxyProbe::isNeeded(m_proxy)) {
        m_probe.start(m_proxy, m_server);
    } else {
        Q_EMIT opened();
    }
}

} // namespace Inspector
