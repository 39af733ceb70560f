// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"
#include "demo/demoreplies.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace Inspector {

/// One request received.
struct ReceivedRequest {
    QByteArray method;
    QByteArray path; ///< still percent-encoded; without the query
    QByteArray contentType; ///< lower case, without parameters
    QByteArray body;
};

/// One connection of the simulated HubSpot: reads one request, replies, closes.
///
/// A child of the socket. Refuses a request that is not HTTP, too large or slower than ten seconds; the
/// handler gets all others.
class HttpExchange final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<DemoReply(const ReceivedRequest &)>;
    /// Returns the header lines that depend on the time of sending, each with its line end.
    using Stamp = std::function<QByteArray(Milliseconds dateOffset)>;

    static constexpr qsizetype maxHeadBytes = 16 * 1024;
    static constexpr qsizetype maxBodyBytes = 48 * 1024;

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
    ReceivedRequest m_request;
    qsizetype m_bodySize = -1; // -1 until the head is read
    bool m_isAnswered = false;
    QTimer m_patience;
};

} // namespace Inspector
