// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/proxylookup.h"
#include "network/proxyprobe.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QUrl>

#include <chrono>

namespace Inspector {

/// Finds the route to a server: the system's proxy for it, and whether that proxy lets us through. The route
/// to loopback is direct, without a lookup.
///
/// One route at a time. Each find() emits exactly one of opened(), closed() and timedOut(); for loopback
/// opened(), before find() returns. None after cancel().
class ServerRoute final : public QObject {
    Q_OBJECT
public:
    explicit ServerRoute(QObject *parent = nullptr);

    void find(const QUrl &server, std::chrono::milliseconds lookupLimit);
    /// Also forgets the route found.
    void cancel();

    /// QNetworkProxy::NoProxy for a direct connection, and until the route is known.
    [[nodiscard]] const QNetworkProxy &proxy() const { return m_proxy; }
    [[nodiscard]] bool isProxied() const { return m_proxy.type() != QNetworkProxy::NoProxy; }
    /// Why the proxy refused.
    [[nodiscard]] QNetworkReply::NetworkError error() const { return m_error; }

Q_SIGNALS:
    /// The host to connect to is known: the connect limit starts here. Slots must not call this object.
    void found();
    void opened();
    void closed();
    /// The lookup took too long.
    void timedOut();

private:
    void useProxy(const QNetworkProxy &proxy);

    QUrl m_server;
    QNetworkProxy m_proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    ProxyLookup m_lookup;
    ProxyProbe m_probe;
};

} // namespace Inspector
