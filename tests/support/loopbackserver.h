// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>

class QSslConfiguration;
class QTcpServer;
class QTcpSocket;

namespace Inspector::Testing {

/// One step of a scripted connection.
struct ServerStep {
    enum class Kind {
        Send, ///< `bytes`
        Drip, ///< `bytes` one by one, one each `intervalMs`
        Flood, ///< `bytes`, `count` times, as fast as the client reads
        Hang, ///< send nothing more
        Close, ///< an orderly end (FIN, and over TLS close_notify)
        Cut, ///< FIN without TLS's close_notify
        Reset, ///< RST
    };
    Kind kind = Kind::Hang;
    QByteArray bytes;
    int intervalMs = 0;
    qint64 count = 0;

    static ServerStep send(const QByteArray &bytes) { return {Kind::Send, bytes, 0, 0}; }
    static ServerStep drip(const QByteArray &bytes, int intervalMs)
    {
        return {Kind::Drip, bytes, intervalMs, 0};
    }
    static ServerStep flood(const QByteArray &bytes, qint64 count) { return {Kind::Flood, bytes, 0, count}; }
    static ServerStep hang() { return {Kind::Hang, {}, 0, 0}; }
    static ServerStep close() { return {Kind::Close, {}, 0, 0}; }
    static ServerStep cut() { return {Kind::Cut, {}, 0, 0}; }
    static ServerStep reset() { return {Kind::Reset, {}, 0, 0}; }
};

/// The steps for each request of a connection; after the last one it waits for the next request.
struct ServerScript {
    QList<ServerStep> steps;
    bool startsAtOnce = false; ///< on the connection, before any request
};

/// A well-formed reply with a Content-Length.
[[nodiscard]] QByteArray httpReply(int status, const QByteArray &body,
    const QByteArray &type = "application/json", const QByteArray &headers = {});

/// A scripted HTTP server on 127.0.0.1, plain or over TLS, that records every byte received.
class LoopbackServer final : public QObject {
    Q_OBJECT
public:
    explicit LoopbackServer(QObject *parent = nullptr);
    /// Over TLS, with the server's certificate, key, protocol and ciphers.
    explicit LoopbackServer(const QSslConfiguration &tls, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(LoopbackServer)
    ~LoopbackServer() override;

    /// "http://127.0.0.1:PORT", or https with `host`.
    [[nodiscard]] QUrl url(const QString &host = {}) const;
    [[nodiscard]] quint16 port() const;

    /// Applies to all later requests.
    void setScript(const ServerScript &script);
    void setReply(const QByteArray &reply);

    /// Complete requests, head and body, in the order received.
    [[nodiscard]] QList<QByteArray> requests() const { return m_requests; }
    /// Everything received, decrypted.
    [[nodiscard]] QByteArray received() const { return m_received; }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    /// The number of open connections.
    [[nodiscard]] int openCount() const;
    void clear();

Q_SIGNALS:
    void requestArrived();
    void connectionClosed();

private:
    struct Run; // a script under way on one connection
    void accept(QTcpSocket *socket);
    void read(QTcpSocket *socket, const std::shared_ptr<Run> &run);
    void advance(QTcpSocket *socket, const std::shared_ptr<Run> &run);

    QTcpServer *m_server = nullptr;
    bool m_isTls = false;
    ServerScript m_script;
    QList<QByteArray> m_requests;
    QByteArray m_received;
    int m_connectionCount = 0;
};

} // namespace Inspector::Testing
