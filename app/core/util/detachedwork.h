// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>
#include <QWaitCondition>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

class QObject;

namespace Inspector {

/// Counts the threads at work on one kind of task. Never destroyed: a thread may outlive main().
class ThreadCounter final {
public:
    ThreadCounter() = default;
    Q_DISABLE_COPY_MOVE(ThreadCounter)

    void add();
    void remove();
    [[nodiscard]] int count();
    /// Waits until no thread is left. False after `limit`.
    [[nodiscard]] bool waitForAll(std::chrono::milliseconds limit);

private:
    QMutex m_mutex;
    QWaitCondition m_removed;
    int m_count = 0;
};

/// Runs work that may never end (a dead network mount, a hanging proxy script) on a thread of its own.
///
/// One piece of work at a time; a new one replaces the one under way. A thread that hangs is left behind: it
/// holds only what the work captured.
class DetachedWork final {
public:
    /// `done` functions run on the thread of `context`, which owns this as a member.
    DetachedWork(QObject &context, ThreadCounter &threads)
        : m_context(context)
        , m_threads(threads)
    {
    }
    Q_DISABLE_COPY_MOVE(DetachedWork)
    ~DetachedWork() { abandon(); }

    /// Calls `work()` on a new thread, then `done(result)` on the context's, after start() has returned.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        auto result = std::make_shared<std::optional<std::invoke_result_t<Work &>>>();
        startThread([work = std::move(work), result]() mutable { result->emplace(work()); },
            [done = std::move(done), result] { done(*std::move(*result)); });
    }
    /// `done` is not called any more; the work itself goes on. True while its thread is still at work.
    bool abandon();

private:
    struct Shared;
    void startThread(std::function<void()> work, std::function<void()> done);

    QObject &m_context;
    ThreadCounter &m_threads;
    std::shared_ptr<Shared> m_shared; // of the work under way
};

} // namespace Inspector
