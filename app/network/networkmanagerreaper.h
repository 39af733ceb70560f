// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>

class QNetworkAccessManager;
class QThread;

namespace Inspector {

/// Destroys network managers on a thread of its own.
///
/// The destructor of a manager waits for the manager's thread, which a hostile header can keep busy for
/// seconds: Qt (6.4.2, 6.8.2 and 6.11.2) waits for up to 5 s.
class NetworkManagerReaper final {
public:
    NetworkManagerReaper() = default;
    Q_DISABLE_COPY_MOVE(NetworkManagerReaper)
    /// Waits 50 ms for the thread; after that the thread ends by itself.
    ~NetworkManagerReaper();

    enum class Heap : quint8 {
        Keep, ///< what was freed is kept for the next request
        Trim, ///< what was freed goes back to the system (glibc), also from the middle of the heap
    };

    /// No request of the manager may be under way. Null is allowed.
    void reap(std::unique_ptr<QNetworkAccessManager> manager, Heap heap = Heap::Keep);

private:
    QThread *m_thread = nullptr; // started for the first manager
};

} // namespace Inspector
