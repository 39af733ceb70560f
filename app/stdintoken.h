// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace Inspector {

/// Reads standard input to its end, up to maxText bytes, while the event loop turns: a pipe that never says
/// anything blocks nobody.
class StdinToken final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype maxText = 64 * 1024;

    explicit StdinToken(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(StdinToken)
    ~StdinToken() override;

Q_SIGNALS:
    /// Once, at the end of the input or of maxText bytes; not before the event loop turns.
    void read(const QString &text);

private:
    void readMore();
    void finish();

    QByteArray m_text;
    QSocketNotifier m_notifier;
};

} // namespace Inspector
