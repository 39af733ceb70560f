// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QTcpSocket>

class QUrl;

namespace Inspector {

/// Asks an HTTP proxy for a tunnel before Qt does, and tells what it answered.
///
/// To a proxy that wants NTLM or Negotiate, Qt 6.4 answers by itself, with nobody asked: it sends messages
/// without a name, again for each refusal, some thousands until a time limit, and calls neither
/// QNetworkAccessManager::proxyAuthenticationRequired() nor the error by its name. So a proxy that refuses is
/// found out here, where nothing but one CONNECT (RFC 9110, section 9.3.6) for host and port is sent.
///
/// One probe at a time. Each start() ends in exactly one of passed() and failed(), never before it returns;
/// after cancel() in neither. There is no time limit in here.
class ProxyProbe final : public QObject {
    Q_OBJECT
public:
    explicit ProxyProbe(QObject *parent = nullptr);

    /// Whether Qt's own dealings with this proxy are to be kept from it: over HTTP, and without a name given.
    [[nodiscard]] static bool isNeeded(const QNetworkProxy &proxy);

    void start(const QNetworkProxy &proxy, const QUrl &server);
    void cancel();

Q_SIGNALS:
    /// The proxy opens the tunnel. This one is closed again.
    void passed();
    /// ProxyAuthenticationRequiredError for a 407, another of the proxy's errors for everything else.
    void failed(QNetworkReply::NetworkError error);

private:
    void read();
    void fail(QAbstractSocket::SocketError error);

    QTcpSocket m_socket;
    QByteArray m_request;
};

} // namespace Inspector
