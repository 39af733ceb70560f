// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/detachedwork.h"

#include <QObject>
#include <QTimer>

#include <utility>

namespace Inspector {

/// Does what may wait for a disk on a thread of its own: a network mount that is gone answers never.
///
/// One piece of work at a time; a new one replaces the one under way, and what hangs is left behind.
class FileWork final : public QObject {
    Q_OBJECT
public:
    explicit FileWork(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FileWork)
    /// Does not wait; done() is not called any more.
    ~FileWork() override;

    /// Calls `work()` on a thread, then `done(result)` on this one, never before start() returns.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        m_patience.start();
        m_work.start(std::move(work), [this, done = std::move(done)](auto &&result) {
            m_patience.stop();
            done(std::forward<decltype(result)>(result));
        });
    }
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }
    /// What is under way may still come to its end, but nobody is told.
    void cancel();

    /// Waits until no work of this process is under way any more, at most so long: what is nearly on the disk
    /// is not lost at the end of the program.
    static bool waitForAll(int limitMs);

Q_SIGNALS:
    /// It takes longer than a healthy disk does.
    void slow();

private:
    DetachedWork m_work;
    QTimer m_patience;
};

} // namespace Inspector
