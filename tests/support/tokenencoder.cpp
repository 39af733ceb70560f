// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "support/tokenencoder.h"

namespace Inspector::Testing {

namespace {

QByteArray littleEndian(quint64 value, int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes.append(static_cast<char>((value >> (8 * i)) & 0xffU));
    return bytes;
}

QByteArray tag(quint32 number, quint32 wire)
{
    return TokenEncoder::encodedVarint((static_cast<quint64>(number) << 3) | wire);
}

} // namespace

QByteArray TokenEncoder::encodedVarint(quint64 value)
{
    QByteArray bytes;
    while (value >= 0x80) {
        bytes.append(static_cast<char>((value & 0x7fU) | 0x80U));
        value >>= 7;
    }
    bytes.append(static_cast<char>(value));
    return bytes;
}

TokenEncoder &TokenEncoder::varint(quint32 number, quint64 value)
{
    return raw(tag(number, 0)).raw(encodedVarint(value));
}

TokenEncoder &TokenEncoder::bytes(quint32 number, const QByteArray &value)
{
    return raw(tag(number, 2)).raw(encodedVarint(static_cast<quint64>(value.size()))).raw(value);
}

TokenEncoder &TokenEncoder::fixed32(quint32 number, quint32 value)
{
    return raw(tag(number, 5)).raw(littleEndian(value, 4));
}

TokenEncoder &TokenEncoder::fixed64(quint32 number, quint64 value)
{
    return raw(tag(number, 1)).raw(littleEndian(value, 8));
}

TokenEncoder &TokenEncoder::raw(const QByteArray &bytes)
{
    m_message.append(bytes);
    return *this;
}

QString TokenEncoder::token() const
{
    return QString::fromLatin1(
        m_message.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray TokenEncoder::scopeGaps(const QList<qint32> &indices)
{
    QByteArray bytes("BSP2_$@L+\x02");
    bytes.append(encodedVarint(static_cast<quint64>(indices.size())));
    bytes.append('\0').append('\x08');
    qint32 previous = -1;
    for (const qint32 index : indices) {
        bytes.append(encodedVarint(static_cast<quint64>(index - previous)));
        previous = index;
    }
    return bytes;
}

QByteArray TokenEncoder::scopeBits(const QList<qint32> &indices)
{
    QByteArray bytes;
    for (const qint32 index : indices) {
        const qsizetype position = index / 8;
        while (bytes.size() <= position)
            bytes.append('\0');
        const auto byte = static_cast<unsigned char>(bytes.at(position));
        bytes[position] = static_cast<char>(byte | (1U << (index % 8)));
    }
    return bytes;
}

TokenEncoder encodeToken(const TokenContent &content)
{
    const QByteArray signature = QByteArray::fromHex("deadbeefdeadbeefdeadbeefdeadbeefdeadbeef");
    const QByteArray newSignature = QByteArray::fromHex("cafebabecafebabecafebabecafebabecafebabe");
    const auto unsignedOf = [](qint64 value) { return static_cast<quint64>(value); };
    TokenEncoder encoder;
    const auto has = [&content](int number) { return number <= content.lastField; };
    if (has(1))
        encoder.varint(1, unsignedOf(content.expiresAtMs));
    if (has(2)) // the gap form came with the fourteenth field
        encoder.bytes(2,
            has(14) ? TokenEncoder::scopeGaps(content.scopeIndices)
                    : TokenEncoder::scopeBits(content.scopeIndices));
    if (has(3))
        encoder.varint(3, unsignedOf(content.hubId));
    if (has(4))
        encoder.varint(4, unsignedOf(content.userId));
    if (has(5))
        encoder.varint(5, unsignedOf(content.appId));
    if (has(6))
        encoder.bytes(6, signature);
    if (has(7))
        encoder.bytes(7, QByteArray::fromHex("0000004000000008"));
    if (has(8))
        encoder.bytes(8, newSignature);
    if (has(9))
        encoder.bytes(9, content.hublet);
    if (has(10))
        encoder.bytes(10, {});
    if (has(11))
        encoder.bytes(11, {});
    if (has(12))
        encoder.varint(12, content.isUserLevel ? 1 : 0);
    if (has(13))
        encoder.varint(13, unsignedOf(content.installingUserId));
    if (has(14))
        encoder.varint(14, content.isServiceAccount ? 1 : 0);
    if (has(15))
        encoder.varint(15, content.isPrivateDistribution ? 1 : 0);
    return encoder;
}

} // namespace Inspector::Testing
