// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>
#include <QWaitCondition>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

class QObject;

namespace Inspector {

/// Counts the threads that are at work on one kind of task. Must outlive them, so for ever: one of them may
/// outlive main().
class DetachedCrew final {
public:
    DetachedCrew() = default;
    Q_DISABLE_COPY_MOVE(DetachedCrew)

    void enter();
    void leave();
    [[nodiscard]] int size();
    /// Waits until nobody is at work, at most so long; whether that came to be.
    [[nodiscard]] bool waitForAll(int limitMs);

private:
    QMutex m_mutex;
    QWaitCondition m_left;
    int m_size = 0;
};

/// Does what may never end (a network mount that is gone, a proxy script that hangs) on a thread of its own.
///
/// One piece of work at a time; a new one replaces the one under way. What hangs is left behind: nobody waits
/// for its thread, which holds nothing but what the work itself captured.
class DetachedWork final {
public:
    /// `done` functions run on the thread of `context`, whose member this is.
    DetachedWork(QObject &context, DetachedCrew &crew)
        : m_context(context)
        , m_crew(crew)
    {
    }
    Q_DISABLE_COPY_MOVE(DetachedWork)
    ~DetachedWork() { abandon(); }

    /// Calls `work()` on a thread, then `done(result)` on the context's, never before start() returns.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        auto result = std::make_shared<std::optional<std::invoke_result_t<Work &>>>();
        startThread([work = std::move(work), result]() mutable { result->emplace(work()); },
            [done = std::move(done), result] { done(*std::move(*result)); });
    }
    [[nodiscard]] bool isBusy() const { return m_shared != nullptr; }
    /// What is under way may still come to its end, but nobody is told. Whether its thread is still at work.
    bool abandon();

private:
    struct Shared;
    void startThread(std::function<void()> work, std::function<void()> done);

    QObject &m_context;
    DetachedCrew &m_crew;
    std::shared_ptr<Shared> m_shared; // of the work under way
};

} // namespace Inspector
