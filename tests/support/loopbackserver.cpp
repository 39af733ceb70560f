// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/loopbackserver.h"

#include <QHash>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace Inspector::Testing {

namespace {

constexpr qint64 floodAhead = 256 * 1024;

// The size of the first request, head and body; 0 until it is complete.
qsizetype requestLength(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    qsizetype length = head + 4;
    for (const QByteArray &line : bytes.left(head).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length += line.mid(15).trimmed().toLongLong();
    }
    return bytes.size() < length ? 0 : length;
}

void resetConnection(QTcpSocket *socket)
{
    const linger hard = {1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket->abort();
}

// Sends pending data, then ends the connection below TLS.
void cutConnection(QTcpSocket *socket)
{
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        while (tls->encryptedBytesToWrite() > 0 && tls->flush()) { }
        ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
        return;
    }
    socket->disconnectFromHost();
}

} // namespace

struct LoopbackServer::Run {
    QByteArray unread;
    ServerScript script;
    qsizetype step = 0;
    qint64 position = 0; // within a drip or flood
    bool isRunning = false;
};

QByteArray httpReply(int status, const QByteArray &body, const QByteArray &type, const QByteArray &headers)
{
    QByteArray reply = "HTTP/1.1 "_ba;
    reply += QByteArray::number(status);
    reply += " Reason\r\nContent-Type: ";
    reply += type;
    reply += "\r\nContent-Length: ";
    reply += QByteArray::number(body.size());
    reply += "\r\n";
    reply += headers;
    reply += "\r\n";
    reply += body;
    return reply;
}

LoopbackServer::LoopbackServer(QObject *parent)
    : QObject(parent)
    , m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

LoopbackServer::LoopbackServer(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_isTls(true)
{
    auto *server = new QSslServer(this);
    server->setSslConfiguration(tls);
    m_server = server;
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

LoopbackServer::~LoopbackServer()
{
    for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>()) {
        socket->disconnect(this);
        socket->abort();
    }
}

QUrl LoopbackServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_isTls ? u"https"_s : u"http"_s);
    url.setHost(host.isEmpty() ? u"127.0.0.1"_s : host);
    url.setPort(port());
    return url;
}

quint16 LoopbackServer::port() const
{
    return m_server->serverPort();
}

void LoopbackServer::setScript(const ServerScript &script)
{
    m_script = script;
}

void LoopbackServer::setReply(const QByteArray &reply)
{
    m_script = ServerScript{{ServerStep::send(reply)}, false};
}

int LoopbackServer::openCount() const
{
    const auto sockets = m_server->findChildren<QTcpSocket *>();
    return static_cast<int>(std::count_if(sockets.begin(), sockets.end(),
        [](const QTcpSocket *socket) { return socket->state() != QAbstractSocket::UnconnectedState; }));
}

void LoopbackServer::clear()
{
    m_requests.clear();
    m_received.clear();
    m_connectionCount = 0;
}

void LoopbackServer::accept(QTcpSocket *socket)
{
    ++m_connectionCount;
    const auto run = std::make_shared<Run>();
    run->script = m_script;
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, run] { read(socket, run); });
    connect(socket, &QTcpSocket::bytesWritten, this, [this, socket, run] {
        if (run->isRunning)
            advance(socket, run);
    });
    connect(socket, &QTcpSocket::disconnected, this, [this, run] {
        run->isRunning = false;
        Q_EMIT connectionClosed();
    });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (run->script.startsAtOnce) {
        run->isRunning = true;
        advance(socket, run);
    }
    if (socket->bytesAvailable() > 0)
        read(socket, run);
}

void LoopbackServer::read(QTcpSocket *socket, const std::shared_ptr<Run> &run)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    run->unread += bytes;
    if (run->isRunning || run->script.startsAtOnce)
        return;
    const qsizetype length = requestLength(run->unread);
    if (length == 0)
        return;
    m_requests.append(run->unread.left(length));
    run->unread.remove(0, length);
    run->script = m_script;
    run->step = 0;
    run->position = 0;
    run->isRunning = true;
    Q_EMIT requestArrived();
    advance(socket, run);
}

void LoopbackServer::advance(QTcpSocket *socket, const std::shared_ptr<Run> &run)
{
    while (run->isRunning && run->step < run->script.steps.size()) {
        const ServerStep &step = run->script.steps.at(run->step);
        switch (step.kind) {
        case ServerStep::Kind::Send:
            socket->write(step.bytes);
            break;
        case ServerStep::Kind::Drip:
            if (run->position < step.bytes.size()) {
                socket->write(step.bytes.mid(run->position++, 1));
                run->isRunning = false;
                QTimer::singleShot(step.intervalMs, socket, [this, socket, run] {
                    run->isRunning = true;
                    advance(socket, run);
                });
                return;
            }
            break;
        case ServerStep::Kind::Flood:
            while (run->position < step.count && socket->bytesToWrite() < floodAhead) {
                socket->write(step.bytes);
                ++run->position;
            }
            if (run->position < step.count)
                return; // bytesWritten() continues
            break;
        case ServerStep::Kind::Hang:
            return;
        case ServerStep::Kind::Close:
            run->isRunning = false;
            socket->disconnectFromHost();
            return;
        case ServerStep::Kind::Cut:
            run->isRunning = false;
            cutConnection(socket);
            return;
        case ServerStep::Kind::Reset:
            run->isRunning = false;
            socket->flush();
            resetConnection(socket);
            return;
        }
        ++run->step;
        run->position = 0;
    }
    run->isRunning = false;
}

} // namespace Inspector::Testing
