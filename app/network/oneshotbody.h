// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Inspector {

/// The body of a request, possibly empty, that can be read only once.
///
/// When the connection breaks before the reply, Qt silently sends the request again, up to three times, if it
/// can rewind the body. With this body the request fails with ContentReSendError instead
/// (6.4.2, 6.8.2; 6.11.2 still repeats a GET, and no longer a POST).
class OneShotBody final : public QIODevice {
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(OneShotBody)
    ~OneShotBody() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace Inspector
