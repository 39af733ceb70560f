// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace Inspector {

/// Closes a connection of this process from which more was read than any acceptable reply has.
///
/// Qt 6.4 reads the head of a reply without a limit, character by character, and tells nothing until it is
/// whole: neither a read buffer size nor a signal bounds a server that sends header lines without end, and
/// aborting the reply does not stop the thread that reads them. A body in chunks it reads ahead of whoever
/// counts them, a hundred megabytes and more, whatever the read buffer's size. So this asks the kernel what
/// each TCP connection to a port has received (TCP_INFO, see tcp(7)) and shuts it down; Qt then sees an end
/// of the connection.
///
/// Linux only. Elsewhere start() watches nothing, and the time limits alone bound such a reply.
class FloodWatch final : public QObject {
    Q_OBJECT

public:
    explicit FloodWatch(QObject *parent = nullptr);

    /// Watches the connections to `port` of any host until stop() or cut(). What the kernel still holds does
    /// not count towards `mostBytes`.
    void start(quint16 port, qint64 mostBytes);
    /// From here on so many bytes are allowed, counted from the connection's beginning.
    void allow(qint64 mostBytes);
    void stop();
    /// Shuts the watched connections down, whatever they received; does nothing after stop().
    void cut();

Q_SIGNALS:
    /// A connection was shut down; nothing is watched any more.
    void flooded();

private:
    void look();

    QTimer m_timer;
    quint16 m_port = 0;
    qint64 m_mostBytes = 0;
    bool m_isSuspicious = false; // at the last look there was too much
};

} // namespace Inspector
