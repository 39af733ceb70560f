// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/boundedbody.h"

#include <QIODevice>

#include <algorithm>

namespace Inspector {

void BoundedBody::readFrom(QIODevice &reply)
{
    // Qt allocates as much as it is asked for, and that has to be wiped again: a megabyte for each reply.
    const QByteArray piece =
        reply.read(std::clamp<qint64>(m_max + 1 - m_bytes.size(), 0, reply.bytesAvailable()));
    // By itself it would grow to twice the limit.
    if (const qsizetype size = m_bytes.size() + piece.size(); size > m_bytes.capacity()) {
        m_bytes.reserve(std::min<qsizetype>(2 * size, m_max + 1));
    }
    m_bytes += piece;
}

} // namespace Inspector
