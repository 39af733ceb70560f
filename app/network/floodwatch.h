// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace Inspector {

/// Closes a connection of this process that has delivered more bytes than a reply may have.
///
/// Qt (6.4.2 and 6.8.2) reads the head of a reply without a limit, character by character, and emits no
/// signal until the head is complete. The read buffer size does not bound it, and abort() does not stop the
/// thread that reads. Of a chunked body Qt reads a hundred megabytes and more ahead, whatever the read buffer
/// size. So this class asks the kernel how much each TCP connection to a port has received (TCP_INFO, see
/// tcp(7)) and shuts the connection down; Qt then sees it end. It asks each millisecond in a thread of its
/// own: a server on the same machine sends three megabytes in this time, and the window's thread can be away
/// for many. What the kernel has received and Qt not yet read is bounded too, since Qt reads it in spite of
/// the end.
///
/// Qt also misses the end of some replies: when a damaged chunk and the end of the connection come
/// together, it closes its socket and emits nothing. So ended() tells that no connection is left.
///
/// Linux only. Elsewhere start() watches nothing, and only the time limits bound such replies.
class FloodWatch final : public QObject {
    Q_OBJECT

public:
    explicit FloodWatch(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FloodWatch)
    ~FloodWatch() override;

    /// Watches the connections to `port` of any host until stop() or cut(). Bytes still in the kernel's
    /// buffer do not count towards `maxBytes`.
    void start(quint16 port, qint64 maxBytes);
    /// From now on a missing connection is one that has ended, not one that has still to come.
    void expectEnd();
    void stop();
    /// Shuts all watched connections down. Does nothing after stop().
    void cut();

Q_SIGNALS:
    /// A connection was shut down; watching has stopped.
    void flooded();
    /// No connection was left for a second; watching has stopped.
    void ended();

private:
    void watch(quint64 round, qint64 maxBytes);
    void report(quint64 round, void (FloodWatch::*signal)());

    std::unique_ptr<QThread> m_thread; // of watch(), from start() to stop()
    std::atomic_bool m_isStopped = false;
    std::atomic_bool m_isEndExpected = false;
    quint16 m_port = 0; // does not change while the thread runs
    quint64 m_round = 0; // changes with each start() and stop(), so that late reports are ignored
};

} // namespace Inspector
