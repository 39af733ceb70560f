// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/detachedwork.h"

#include <QNetworkProxy>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QUrl;

namespace Inspector {

/// Asks the system which proxy leads to a server, on a thread of its own and with scheme, host and port only:
/// a PAC script sees the URL it is asked about, and may hang.
///
/// One lookup at a time. Each start() emits exactly one of found() and timedOut(), after it has returned;
/// neither after cancel() or the destructor. A thread that hangs is left behind: it holds nothing of this
/// object and does not keep the process from ending.
class ProxyLookup final : public QObject {
    Q_OBJECT
public:
    /// Answers a query, on the thread of the lookup; the default asks the system.
    using Source = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    explicit ProxyLookup(QObject *parent = nullptr);
    explicit ProxyLookup(Source source, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ProxyLookup)
    ~ProxyLookup() override;

    void start(const QUrl &server, std::chrono::milliseconds limit);
    void cancel();

Q_SIGNALS:
    /// The first proxy that can carry the connection; QNetworkProxy::NoProxy for a direct one.
    void found(const QNetworkProxy &proxy);
    void timedOut();

private:
    void abandon();

    Source m_source;
    QTimer m_limit;
    DetachedWork m_work;
};

} // namespace Inspector
