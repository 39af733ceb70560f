// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>

class QNetworkAccessManager;
class QThread;

namespace Inspector {

/// Where network managers are destroyed: off the thread that used them.
///
/// A manager waits in its destructor for its own thread, and a hostile header can keep that one busy for
/// seconds.
class ManagerRetirement final {
public:
    ManagerRetirement() = default;
    Q_DISABLE_COPY_MOVE(ManagerRetirement)
    /// Leaves a thread behind that does not end at once; it ends by itself.
    ~ManagerRetirement();

    /// No request of the manager may be under way. Null is allowed.
    void take(std::unique_ptr<QNetworkAccessManager> manager);

private:
    QThread *m_thread = nullptr; // from the first manager on
};

} // namespace Inspector
