// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Inspector {

/// The body of a request, empty ones included, that can be read once and never again.
///
/// Qt quietly sends a request up to three more times when the connection breaks before the reply; it can only
/// do so with a body that rewinds. With this one the request fails with ContentReSendError instead.
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
