// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QTcpSocket>

class QUrl;

namespace Inspector {

/// Asks an HTTP proxy for a tunnel before Qt does, and reports the answer.
///
/// Qt 6.4 answers a proxy that wants NTLM or Negotiate by itself: it sends messages without a user name,
/// again after each refusal, thousands of them until a time limit, emits no proxyAuthenticationRequired() and
/// reports another error. Qt 6.8.2 and 6.11.2 still send one for NTLM, and report Negotiate as another error.
/// This probe detects such a proxy with one CONNECT (RFC 9110, section 9.3.6) that names host and port only.
///
/// One probe at a time. Each start() emits exactly one of passed() and failed(), after it has returned;
/// neither after cancel(). The caller sets the time limit.
class ProxyProbe final : public QObject {
    Q_OBJECT
public:
    explicit ProxyProbe(QObject *parent = nullptr);

    /// Whether to probe this proxy before Qt uses it: an HTTP proxy without a user name.
    [[nodiscard]] static bool isNeeded(const QNetworkProxy &proxy);

    void start(const QNetworkProxy &proxy, const QUrl &server);
    void cancel();

Q_SIGNALS:
    /// The proxy opened the tunnel; the probe has closed it again.
    void passed();
    /// ProxyAuthenticationRequiredError for status 407, another proxy error otherwise.
    void failed(QNetworkReply::NetworkError error);

private:
    void read();
    void fail(QAbstractSocket::SocketError error);

    QTcpSocket m_socket;
    QByteArray m_request;
};

} // namespace Inspector
