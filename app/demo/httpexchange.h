// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demoreplies.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace Inspector {

/// One request as it came in.
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< still percent-encoded; without the query
    QByteArray contentType; ///< lower case, without parameters
    QByteArray body;
};

/// One connection of the simulated HubSpot: reads one request, answers it, closes.
///
/// Child of the socket, ends with it. A request that is not HTTP, too large or slower than ten seconds is
/// refused here; all others go to the handler.
class HttpExchange final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<DemoReply(const HttpRequest &)>;
    /// Gives the header lines of a reply that depend on the moment it is sent, each with its line end.
    using Stamp = std::function<QByteArray(qint64 dateOffsetMs)>;

    static constexpr qsizetype maximumHead = 16 * 1024;
    static constexpr qsizetype maximumBody = 48 * 1024;

    HttpExchange(QTcpSocket *socket, Handler handler, Stamp stamp);
    Q_DISABLE_COPY_MOVE(HttpExchange)
    ~HttpExchange() override;

private:
    void readMore();
    void readHead(qsizetype headSize);
    void refuse(int status, const QByteArray &message);
    void finish();
    void send(const DemoReply &reply);

    QTcpSocket *m_socket;
    Handler m_handler;
    Stamp m_stamp;
    QByteArray m_received;
    HttpRequest m_request;
    qsizetype m_bodySize = -1; // not known before the head is
    bool m_isAnswered = false;
    QTimer m_patience;
};

} // namespace Inspector
