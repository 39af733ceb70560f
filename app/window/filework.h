// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace Inspector {

/// Does what may wait for a disk on a thread of its own: a network mount that is gone answers never.
///
/// One piece of work at a time; a new one replaces the one under way. What hangs is left behind: nobody waits
/// for its thread, which holds nothing but what the work itself captured.
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
        auto result = std::make_shared<std::optional<std::invoke_result_t<Work &>>>();
        startThread([work = std::move(work), result]() mutable { result->emplace(work()); },
            [done = std::move(done), result] { done(*std::move(*result)); });
    }
    [[nodiscard]] bool isBusy() const { return m_shared != nullptr; }
    /// What is under way may still come to its end, but nobody is told.
    void cancel();

    /// Waits until no work of this process is under way any more, at most so long: what is nearly on the disk
    /// is not lost at the end of the program.
    static bool waitForAll(int limitMs);

Q_SIGNALS:
    /// It takes longer than a healthy disk does.
    void slow();

private:
    struct Shared;
    void startThread(std::function<void()> work, std::function<void()> done);

    std::shared_ptr<Shared> m_shared; // of the work under way
    QTimer m_patience;
};

} // namespace Inspector
