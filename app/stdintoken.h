// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace Inspector {

/// Reads the first line of standard input, up to 64 KiB, while the event loop turns: a pipe that never says
/// anything blocks nobody.
class StdinToken final : public QObject {
    Q_OBJECT
public:
    explicit StdinToken(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(StdinToken)
    ~StdinToken() override;

Q_SIGNALS:
    /// Once, at the end of the line or of the input; not before the event loop turns.
    void read(const QString &line);

private:
    void readMore();
    void finish();

    QByteArray m_line;
    QSocketNotifier m_notifier;
};

} // namespace Inspector
