// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QIODevice;

namespace Inspector {

/// The body of a reply, as far as it is read: one byte beyond its limit at most, which tells too large from
/// just full.
class BoundedBody final {
public:
    void setMax(qint64 bytes) { m_max = bytes; }
    /// Appends what the reply has now.
    void readFrom(QIODevice &reply);
    [[nodiscard]] bool isTooLarge() const { return m_bytes.size() > m_max; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void clear() { m_bytes.clear(); }

private:
    QByteArray m_bytes;
    qint64 m_max = 0;
};

} // namespace Inspector
