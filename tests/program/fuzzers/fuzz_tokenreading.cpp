// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/token/tokenreading.h"

#include <cstddef>
#include <cstdint>

using namespace Inspector;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/// The field's own bytes say the same again when read alone.
void checkField(const TokenField &field, const QByteArray &message)
{
    const QByteArray own = message.sliced(field.begin, field.end - field.begin);
    const TokenReading again = readToken(
        QString::fromLatin1(own.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    require(again.extent == TokenReading::Extent::Whole && again.fields.size() == 1);
    const TokenField &same = again.fields.first();
    require(same.number == field.number && same.wire == field.wire && same.integer == field.integer);
    require(same.bytes == field.bytes && same.isExpectedWire == field.isExpectedWire);
}

void check(QStringView text, const QByteArray &message)
{
    const TokenReading reading = readToken(text);
    require(reading.readBytes <= reading.totalBytes);
    require(reading.isReadable() == !reading.fields.isEmpty());
    if (!reading.isReadable())
        return;
    require(reading.totalBytes == message.size());
    qsizetype position = 0;
    for (const TokenField &field : reading.fields) {
        require(field.number > 0 && field.begin == position && field.end > field.begin);
        require(field.end <= reading.totalBytes);
        position = field.end;
    }
    require(position == reading.readBytes);
    for (qsizetype i = 0; i < reading.fields.size() && i < 16; ++i)
        checkField(reading.fields.at(i), message);
    if (reading.scopeIndices) {
        require(reading.scopeCount == reading.scopeIndices->size());
        for (qsizetype i = 0; i < reading.scopeIndices->size(); ++i)
            require(reading.scopeIndices->at(i) > (i == 0 ? -1 : reading.scopeIndices->at(i - 1)));
    }
}

} // namespace

/// The input is tried both as the bytes that a token encodes and as the text of a token.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray::Base64Options url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    check(QString::fromLatin1(input.toBase64(url)), input);
    check(QString::fromLatin1(input), QByteArray::fromBase64(input, url));
    return 0;
}
