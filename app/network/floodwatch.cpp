// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/floodwatch.h"

#include <QThread>

#if defined(Q_OS_LINUX)
#include <arpa/inet.h>
#include <dirent.h>
#include <fcntl.h>
#include <linux/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <optional>

namespace Inspector {

namespace {

enum class Action : quint8 { None, ShutDown };

constexpr int intervalMs = 1;
// A second: reading a large head can take Qt that long after the connection has ended.
constexpr int looksWithoutConnection = 1'000;

struct Look {
    bool isConnected = false;
    bool isBeyond = false; ///< more than the limit was read
};

#if defined(Q_OS_LINUX)

// States of a connection (the kernel's net/tcp_states.h, which is not for programs).
constexpr int established = 1;
constexpr int closedByPeer = 8;
constexpr int receiveBufferBytes = 128 * 1024; // it would grow to 6 MB, on some systems to 32 MB

/// The remote port of a TCP connection; 0 for anything else.
quint16 peerPortOf(int descriptor)
{
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    if (getpeername(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        return 0;
    }
    if (address.ss_family == AF_INET) {
        return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    }
    return address.ss_family == AF_INET6 ? ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port)
                                         : 0;
}

/// A duplicate of a socket's descriptor: it stays valid when another thread closes the original.
class SocketHandle final {
public:
    explicit SocketHandle(int descriptor)
        : m_descriptor(fcntl(descriptor, F_DUPFD_CLOEXEC, 0))
    {
    }
    Q_DISABLE_COPY_MOVE(SocketHandle)
    ~SocketHandle()
    {
        if (m_descriptor >= 0) {
            close(m_descriptor);
        }
    }

    [[nodiscard]] quint16 peerPort() const { return peerPortOf(m_descriptor); }
    /// Bytes read so far; 0 if the kernel does not tell, nothing if this side has shut the connection down:
    /// Qt may close such a one only while the next request is under way.
    [[nodiscard]] std::optional<qint64> readBytes() const
    {
        tcp_info info = {};
        socklen_t size = sizeof info;
        constexpr std::size_t needed =
            offsetof(tcp_info, tcpi_bytes_received) + sizeof info.tcpi_bytes_received;
        int unread = 0;
        if (getsockopt(m_descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0 || size < needed
            || ioctl(m_descriptor, FIONREAD, &unread) != 0) {
            return 0;
        }
        if (info.tcpi_state != established && info.tcpi_state != closedByPeer) {
            return {};
        }
        return static_cast<qint64>(info.tcpi_bytes_received) - unread;
    }
    /// Bounds what the kernel keeps unread: Qt reads that too when the connection was shut down.
    void limitReceiveBuffer() const
    {
        const int size = receiveBufferBytes;
        setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
    }
    void shutDown() const
    {
        if (m_descriptor >= 0) {
            ::shutdown(m_descriptor, SHUT_RDWR);
        }
    }

private:
    int m_descriptor;
};

/// Looks at the connections to `port`. Shuts those that are beyond `maxBytes` down on demand.
Look lookAt(quint16 port, qint64 maxBytes, Action action)
{
    Look result;
    // QDir asks for the attributes of each entry, which takes four times as long.
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(opendir("/proc/self/fd"), closedir);
    while (const dirent *entry = folder ? readdir(folder.get()) : nullptr) {
        const int descriptor = std::atoi(entry->d_name);
        if (peerPortOf(descriptor) != port) {
            continue;
        }
        const SocketHandle socket(descriptor);
        if (socket.peerPort() != port) { // another by now
            continue;
        }
        const auto bytes = socket.readBytes();
        if (!bytes) {
            continue;
        }
        result.isConnected = true;
        socket.limitReceiveBuffer();
        if (*bytes > maxBytes) {
            result.isBeyond = true;
            if (action == Action::ShutDown) {
                socket.shutDown();
            }
        }
    }
    return result;
}

#else

Look lookAt(quint16 /*port*/, qint64 /*maxBytes*/, Action /*action*/)
{
    return {true, false};
}

#endif

} // namespace

FloodWatch::FloodWatch(QObject *parent)
    : QObject(parent)
{
}

FloodWatch::~FloodWatch()
{
    stop();
}

void FloodWatch::start(quint16 port, qint64 maxBytes)
{
    stop();
    m_port = port;
    m_isStopped = false;
    m_isEndExpected = false;
    m_thread.reset(QThread::create([this, round = m_round, maxBytes] { watch(round, maxBytes); }));
    m_thread->start();
}

void FloodWatch::expectEnd()
{
    m_isEndExpected = true;
}

void FloodWatch::stop()
{
    ++m_round;
    m_isStopped = true;
    if (m_thread) {
        m_thread->wait();
        m_thread.reset();
    }
}

void FloodWatch::cut()
{
    if (m_thread) {
        stop();
        (void)lookAt(m_port, -1, Action::ShutDown);
    }
}

/// Runs in its own thread.
void FloodWatch::watch(quint64 round, qint64 maxBytes)
{
    for (int missing = 0; !m_isStopped; QThread::msleep(intervalMs)) {
        const Look now = lookAt(m_port, maxBytes, Action::ShutDown);
        if (now.isBeyond) {
            // Qt connects again when it was cut off before it had sent its request.
            (void)lookAt(m_port, -1, Action::ShutDown);
            report(round, &FloodWatch::flooded);
            return;
        }
        if (!now.isConnected && m_isEndExpected && ++missing >= looksWithoutConnection) {
            report(round, &FloodWatch::ended);
            return;
        }
    }
}

void FloodWatch::report(quint64 round, void (FloodWatch::*signal)())
{
    QMetaObject::invokeMethod(
        this,
        [this, round, signal] {
            if (round == m_round) {
                stop();
                Q_EMIT(this->*signal)();
            }
        },
        Qt::QueuedConnection);
}

} // namespace Inspector
