// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTest>
#include <QTimer>

#include <tuple>

namespace Inspector::Testing {

/// Only a fault reaches it. QSignalSpy::wait() takes it too: without a time it ends after 5 s.
inline constexpr int maxWaitMs = 60'000;

/// Runs the event loop until `isTrue()`, which it asks after each event. Returns false after a minute, which
/// only a fault reaches: Qt's own waits end after 5 s, and sleep 10 to 50 ms between two looks.
template <typename Condition>
[[nodiscard]] bool waitUntil(Condition isTrue)
{
    const QDeadlineTimer deadline(maxWaitMs);
    QTimer pulse; // for what comes true without an event of this thread
    pulse.start(10);
    while (!isTrue()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace Inspector::Testing

/// As QTRY_VERIFY, QTRY_VERIFY2 and QTRY_COMPARE, but waiting as waitUntil() does.
#define WAIT_VERIFY(condition)                                                                               \
    do {                                                                                                     \
        std::ignore = Inspector::Testing::waitUntil([&] { return static_cast<bool>(condition); });           \
        QVERIFY(condition);                                                                                  \
    } while (false)
#define WAIT_VERIFY2(condition, text)                                                                        \
    do {                                                                                                     \
        std::ignore = Inspector::Testing::waitUntil([&] { return static_cast<bool>(condition); });           \
        QVERIFY2(condition, text);                                                                           \
    } while (false)
#define WAIT_COMPARE(actual, expected)                                                                       \
    do {                                                                                                     \
        std::ignore = Inspector::Testing::waitUntil([&] { return (actual) == (expected); });                 \
        QCOMPARE(actual, expected);                                                                          \
    } while (false)
