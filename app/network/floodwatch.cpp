// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/floodwatch.h"

#include <QDir>

#if defined(Q_OS_LINUX)
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include <cstddef>
#include <utility>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

enum class Action : quint8 { None, ShutDown };

constexpr int intervalMs = 10; // a loopback server sends a few megabytes in this time
constexpr int suspiciousMs = 1;
// A second: reading a large head can take Qt that long after the connection has ended.
constexpr int looksWithoutConnection = 100;

struct Look {
    bool isConnected = false;
    bool isBeyond = false; ///< more than the limit was read
};

#if defined(Q_OS_LINUX)

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

    /// The remote port of a TCP connection; 0 for anything else.
    [[nodiscard]] quint16 peerPort() const
    {
        sockaddr_storage address = {};
        socklen_t size = sizeof address;
        if (m_descriptor < 0
            || getpeername(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
            return 0;
        }
        if (address.ss_family == AF_INET) {
            return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
        }
        return address.ss_family == AF_INET6
            ? ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port)
            : 0;
    }
    /// Bytes read so far; 0 if the kernel does not tell.
    [[nodiscard]] qint64 readBytes() const
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
        return static_cast<qint64>(info.tcpi_bytes_received) - unread;
    }
    void shutDown() const { ::shutdown(m_descriptor, SHUT_RDWR); }

private:
    int m_descriptor;
};

/// Looks at the connections to `port`. Shuts those that are beyond `maxBytes` down on demand.
Look lookAt(quint16 port, qint64 maxBytes, Action action)
{
    Look result;
    const QStringList descriptors =
        QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    for (const QString &descriptor : descriptors) {
        const SocketHandle socket(descriptor.toInt());
        if (socket.peerPort() != port) {
            continue;
        }
        result.isConnected = true;
        if (socket.readBytes() > maxBytes) {
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
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &FloodWatch::look);
}

void FloodWatch::start(quint16 port, qint64 maxBytes)
{
    m_port = port;
    allow(maxBytes);
    m_isEndExpected = false;
    m_looksWithoutConnection = 0;
    m_timer.start();
}

void FloodWatch::allow(qint64 maxBytes)
{
    m_maxBytes = maxBytes;
    m_isSuspicious = false;
    m_timer.setInterval(intervalMs);
}

void FloodWatch::expectEnd()
{
    m_isEndExpected = true;
}

void FloodWatch::stop()
{
    m_timer.stop();
}

void FloodWatch::cut()
{
    if (m_timer.isActive()) {
        stop();
        (void)lookAt(m_port, -1, Action::ShutDown);
    }
}

void FloodWatch::look()
{
    const Look now = lookAt(m_port, m_maxBytes, Action::None);
    if (!now.isConnected && m_isEndExpected && ++m_looksWithoutConnection >= looksWithoutConnection) {
        stop();
        Q_EMIT ended();
        return;
    }
    if (!now.isBeyond) {
        return;
    }
    // Look twice: a call of allow() may be queued, from the thread that reads.
    m_timer.setInterval(suspiciousMs);
    if (std::exchange(m_isSuspicious, true)) {
        cut();
        Q_EMIT flooded();
    }
}

} // namespace Inspector
