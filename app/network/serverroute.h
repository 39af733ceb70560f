// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/proxylookup.h"
#include "network/proxyprobe.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QUrl>

namespace Inspector {

/// Finds the way to a server: the proxy that the system names for it, and whether that proxy lets us through.
/// Loopback is reached directly, and nobody is asked.
///
/// One way at a time. Each find() ends in exactly one of opened(), closed() and timedOut(): for loopback in
/// opened(), before find() returns. After cancel() it ends in none of them.
class ServerRoute final : public QObject {
    Q_OBJECT
public:
    explicit ServerRoute(QObject *parent = nullptr);

    void find(const QUrl &server, int lookupLimitMs);
    /// Forgets what was found, too.
    void cancel();

    /// What carries the connection; QNetworkProxy::NoProxy for a direct one, and before it is known.
    [[nodiscard]] const QNetworkProxy &proxy() const { return m_proxy; }
    [[nodiscard]] bool isProxied() const { return m_proxy.type() != QNetworkProxy::NoProxy; }
    /// Why the proxy does not let us through.
    [[nodiscard]] QNetworkReply::NetworkError error() const { return m_error; }

Q_SIGNALS:
    /// It is known where to connect to: from here on the time for connecting runs. A slot must not call back.
    void found();
    void opened();
    void closed();
    /// The system did not name a proxy in time.
    void timedOut();

private:
    void take(const QNetworkProxy &proxy);

    QUrl m_server;
    QNetworkProxy m_proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    ProxyLookup m_lookup;
    ProxyProbe m_probe;
};

} // namespace Inspector
