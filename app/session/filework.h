// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/detachedwork.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <utility>

namespace Inspector {

/// Runs file access on a thread of its own, because a dead network mount never answers.
///
/// One piece of work at a time; a new one replaces the one under way. A thread that hangs is left behind.
class FileWork final : public QObject {
    Q_OBJECT
public:
    explicit FileWork(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FileWork)
    /// Does not wait; `done` is not called any more.
    ~FileWork() override;

    /// Calls `work()` on a new thread, then `done(result)` on this one, after start() has returned.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        m_patience.start();
        m_work.start(std::move(work), [this, done = std::move(done)](auto &&result) {
            m_patience.stop();
            done(std::forward<decltype(result)>(result));
        });
    }
    /// `done` is not called any more; the work itself goes on.
    void cancel();

    /// Waits for all work of this process, so that leaving the program does not cut off a write. False after
    /// `limit`.
    static bool waitForAll(std::chrono::milliseconds limit);

Q_SIGNALS:
    /// The work takes longer than on a healthy disk.
    void slow();

private:
    DetachedWork m_work;
    QTimer m_patience;
};

} // namespace Inspector
