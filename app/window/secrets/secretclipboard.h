// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

class QMimeData;

namespace Inspector {

class Clock;

/// Puts a secret on the clipboard so that it does not stay there.
///
/// Clipboard managers are asked not to keep it (the x-kde-passwordManagerHint format, which KeePassXC
/// introduced). It is removed after `lifetime` and by clear(), but only while nothing else was put there.
/// Never touches PRIMARY.
class SecretClipboard final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds lifetime{60};

    /// `clock` must outlive this object.
    explicit SecretClipboard(const Clock &clock, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SecretClipboard)
    /// Clears as clear() does.
    ~SecretClipboard() override;

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    void copy(const QString &secret);
    /// Takes the secret off the clipboard if it is still there.
    void clear();
    /// Lets the secret lie there: it is the person's from here on.
    void keep();
    /// Until it is taken off; 0 while there is none of ours.
    [[nodiscard]] int secondsLeft() const;

Q_SIGNALS:
    /// A secret was copied, taken off or given up.
    void changed();

private:
    void clearWhenDue();

    const Clock &m_clock;
    QTimer m_timer; // each second: timers stand still while the machine sleeps, the deadline does not
    SteadyTime m_deadline;
    QPointer<QMimeData> m_content; // the clipboard's own, gone when it is replaced: no copy is kept here
};

} // namespace Inspector
