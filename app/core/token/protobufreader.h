// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace Inspector {

/// Walks over the parts of a protobuf message. Never reads past the end, and allocates only what is there.
/// Each function gives nothing when the bytes do not hold what was asked for; the position is then undefined.
class ProtobufReader final {
public:
    explicit ProtobufReader(const QByteArray &bytes, qsizetype position = 0)
        : m_bytes(bytes)
        , m_position(position)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] qsizetype remaining() const { return m_bytes.size() - m_position; }

    /// At most ten bytes and 64 bits, as the wire format has it; need not be the shortest form.
    std::optional<quint64> varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && remaining() > 0; shift += 7) {
            const quint64 byte = next();
            if (shift == 63 && byte > 1) {
                return std::nullopt;
            }
            value |= (byte & 0x7fU) << shift;
            if ((byte & 0x80U) == 0) {
                return value;
            }
        }
        return std::nullopt;
    }

    /// Little-endian; `size` up to 8.
    std::optional<quint64> fixed(int size)
    {
        if (remaining() < size) {
            return std::nullopt;
        }
        quint64 value = 0;
        for (int i = 0; i < size; ++i) {
            value |= next() << (8 * i);
        }
        return value;
    }

    std::optional<QByteArray> bytes(quint64 length)
    {
        if (length > static_cast<quint64>(remaining())) {
            return std::nullopt;
        }
        const auto size = static_cast<qsizetype>(length);
        QByteArray part = m_bytes.mid(m_position, size);
        m_position += size;
        return part;
    }

private:
    quint64 next() { return static_cast<unsigned char>(m_bytes.at(m_position++)); }

    QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace Inspector
