// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/oneshotbody.h"

#include <algorithm>
#include <utility>

namespace Inspector {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's buffer would be a second copy of the secrets.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody() = default;

bool OneShotBody::atEnd() const
{
    return m_position >= m_bytes.size();
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position;
}

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    if (atEnd()) {
        return -1;
    }
    const qsizetype length = std::min<qsizetype>(maximum, m_bytes.size() - m_position);
    std::copy_n(m_bytes.constData() + m_position, length, data);
    m_position += length;
    return length;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Inspector
