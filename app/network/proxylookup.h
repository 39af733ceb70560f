// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/detachedwork.h"

#include <QNetworkProxy>
#include <QObject>
#include <QTimer>

#include <functional>

class QUrl;

namespace Inspector {

/// Asks the system which proxy leads to a server, on a thread of its own and with nothing but scheme, host
/// and port: a PAC script may read what it is asked about, and may never answer.
///
/// One lookup at a time. Each start() ends in exactly one of found() and timedOut(), never before it returns;
/// after cancel(), or the end of this object, in neither. A thread that hangs is left behind: it holds
/// nothing of this object, and does not keep the process from ending.
class ProxyLookup final : public QObject {
    Q_OBJECT
public:
    /// Answers a query, on the thread of the lookup; the default asks the system.
    using Source = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    explicit ProxyLookup(QObject *parent = nullptr);
    explicit ProxyLookup(Source source, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ProxyLookup)
    ~ProxyLookup() override;

    void start(const QUrl &server, int limitMs);
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
