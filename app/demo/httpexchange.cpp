// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "demo/httpexchange.h"

#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace Inspector {

namespace {

constexpr std::chrono::seconds patience(10);
constexpr std::chrono::seconds linger(1);

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 410:
        return "Gone";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 477:
        return "Migration In Progress";
    case 488:
        return "Wrong Hublet";
    case 502:
        return "Bad Gateway";
    default:
        return "Status";
    }
}

} // namespace

HttpExchange::HttpExchange(QTcpSocket *socket, Handler handler, Stamp stamp)
    : QObject(socket)
    , m_socket(socket)
    , m_handler(std::move(handler))
    , m_stamp(std::move(stamp))
{
    connect(socket, &QTcpSocket::readyRead, this, &HttpExchange::readMore);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_isAnswered) {
            m_socket->disconnectFromHost();
        } else {
            refuse(408, "The request did not come in time.");
        }
    });
    m_patience.start(patience);
    readMore();
}

HttpExchange::~HttpExchange() = default;

void HttpExchange::readMore()
{
    if (m_isAnswered) {
        // Closing with unread input resets the connection, which can destroy the reply.
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    m_received.append(m_socket->readAll());
    if (m_bodySize < 0) {
        const qsizetype headSize = m_received.indexOf("\r\n\r\n");
        if (headSize > maxHeadBytes || (headSize < 0 && m_received.size() > maxHeadBytes)) {
            refuse(431, "The head of the request is too large.");
            return;
        }
        if (headSize < 0) {
            return;
        }
        readHead(headSize);
    }
    if (!m_isAnswered && m_received.size() >= m_bodySize) {
        m_request.body = m_received.left(m_bodySize);
        finish();
    }
}

void HttpExchange::readHead(qsizetype headSize)
{
    QList<QByteArray> lines = m_received.left(headSize).split('\n');
    m_received.remove(0, headSize + 4);
    const QList<QByteArray> requestLine = lines.takeFirst().trimmed().split(' ');
    if (requestLine.size() != 3 || !requestLine.at(1).startsWith('/')
        || !(requestLine.at(2) == "HTTP/1.1" || requestLine.at(2) == "HTTP/1.0")) {
        refuse(400, "This is not an HTTP/1.1 request.");
        return;
    }
    m_request.method = requestLine.at(0);
    m_request.path = requestLine.at(1).split('?').constFirst();
    m_bodySize = 0;
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-type") {
            m_request.contentType = value.split(';').constFirst().trimmed().toLower();
        } else if (name == "transfer-encoding") {
            refuse(411, "The request needs a Content-Length.");
            return;
        } else if (name == "content-length") {
            bool isNumber = false;
            const qlonglong size = value.toLongLong(&isNumber);
            if (!isNumber || size < 0 || size > maxBodyBytes) {
                refuse(isNumber && size > 0 ? 413 : 400, "The body of the request is too large.");
                return;
            }
            m_bodySize = static_cast<qsizetype>(size);
        }
    }
}

void HttpExchange::refuse(int status, const QByteArray &message)
{
    m_isAnswered = true;
    m_received.clear();
    send(demoError(status, message, {}));
}

void HttpExchange::finish()
{
    m_isAnswered = true;
    m_patience.stop();
    const DemoReply reply = m_handler(m_request);
    if (reply.isSilent) {
        return;
    }
    if (reply.delay == Milliseconds::zero()) {
        send(reply);
        return;
    }
    QTimer::singleShot(reply.delay, this, [this, reply] { send(reply); });
}

void HttpExchange::send(const DemoReply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status)
        + "\r\n" + m_stamp(reply.dateOffset) + "Content-Type: " + reply.contentType
        + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : reply.headers) {
        head.append(name + ": " + value + "\r\n");
    }
    m_socket->write(head + "\r\n");
    m_socket->write(reply.isCutShort ? reply.body.left(reply.body.size() / 2) : reply.body);
    if (reply.isCutShort || m_bodySize >= 0) {
        m_socket->disconnectFromHost();
    } else {
        m_patience.start(linger); // the rest of a refused request may still arrive
    }
}

} // namespace Inspector
