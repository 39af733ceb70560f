// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/proxyprobe.h"

#include "network/endpoint.h"

#include <QUrl>

namespace Inspector {

namespace {

// A status line has some thirty bytes; a reason phrase can make it longer.
constexpr qint64 maxStatusLineBytes = 1024;
constexpr int successClass = 2; // first digit of a status
constexpr int proxyAuthenticationRequired = 407;

/// The status of an HTTP/1.x status line (RFC 9112, section 4); 0 for any other line.
int statusOf(const QByteArray &line)
{
    const QList<QByteArray> words = line.trimmed().split(' ');
    const bool isHttp = line.endsWith('\n') && words.size() > 1 && words.first().startsWith("HTTP/1.")
        && words.at(1).size() == 3;
    return isHttp ? words.at(1).toInt() : 0;
}

QNetworkReply::NetworkError replyError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::ProxyNotFoundError;
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ProxyConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::ProxyConnectionClosedError;
    default:
        return QNetworkReply::UnknownProxyError;
    }
}

} // namespace

ProxyProbe::ProxyProbe(QObject *parent)
    : QObject(parent)
{
    m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_socket.setReadBufferSize(maxStatusLineBytes);
    connect(&m_socket, &QTcpSocket::connected, this, [this] { m_socket.write(m_request); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyProbe::read);
    // Queued: connectToHost() may emit this before it returns, and read() must see the last line before it.
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ProxyProbe::fail, Qt::QueuedConnection);
}

bool ProxyProbe::isNeeded(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::HttpProxy && proxy.user().isEmpty();
}

void ProxyProbe::start(const QNetworkProxy &proxy, const QUrl &server)
{
    cancel();
    QByteArray host = server.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':')) {
        host = '[' + host + ']';
    }
    host += ':' + QByteArray::number(server.port(443));
    m_request =
        "CONNECT " + host + " HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: " + userAgent() + "\r\n\r\n";
    m_socket.connectToHost(proxy.hostName(), proxy.port());
}

void ProxyProbe::cancel()
{
    m_request.clear();
    m_socket.abort();
}

void ProxyProbe::read()
{
    if (!m_socket.canReadLine() && m_socket.bytesAvailable() < maxStatusLineBytes) {
        return;
    }
    const int status = statusOf(m_socket.readLine(maxStatusLineBytes));
    cancel();
    if (status / 100 == successClass) {
        Q_EMIT passed();
    } else {
        Q_EMIT failed(status == proxyAuthenticationRequired ? QNetworkReply::ProxyAuthenticationRequiredError
                                                            : QNetworkReply::ProxyConnectionRefusedError);
    }
}

void ProxyProbe::fail(QAbstractSocket::SocketError error)
{
    // No request: cancelled after this call was queued.
    if (m_request.isEmpty() || m_socket.state() != QAbstractSocket::UnconnectedState) {
        return;
    }
    cancel();
    Q_EMIT failed(replyError(error));
}

} // namespace Inspector
