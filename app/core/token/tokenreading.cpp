// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/token/tokenreading.h"

#include "core/token/protobufreader.h"
#include "core/token/tokenkind.h"
#include "core/util/moments.h"

#include <algorithm>
#include <bit>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Inspector {

namespace {

struct KnownField {
    TokenField::Wire wire;
    const char *name;
};

// Index + 1 is the field number; the order is that of the keys in signed_access_token.
constexpr KnownField knownFields[] = {
    {TokenField::Wire::Varint, "expiresAt"},
    {TokenField::Wire::Bytes, "scopes"},
    {TokenField::Wire::Varint, "hubId"},
    {TokenField::Wire::Varint, "userId"},
    {TokenField::Wire::Varint, "appId"},
    {TokenField::Wire::Bytes, "signature"},
    {TokenField::Wire::Bytes, "scopeToScopeGroupPks"},
    {TokenField::Wire::Bytes, "newSignature"},
    {TokenField::Wire::Bytes, "hublet"},
    {TokenField::Wire::Bytes, "trialScopes"},
    {TokenField::Wire::Bytes, "trialScopeToScopeGroupPks"},
    {TokenField::Wire::Varint, "isUserLevel"},
    {TokenField::Wire::Varint, "installingUserId"},
    {TokenField::Wire::Varint, "isServiceAccount"},
    {TokenField::Wire::Varint, "isPrivateDistribution"},
};

const KnownField *knownField(quint32 number)
{
    return number >= 1 && number <= std::size(knownFields) ? &knownFields[number - 1] : nullptr;
}

struct DecodedText {
    QByteArray bytes;
    bool isCut = false; ///< the last character holds a part of one more byte
};

/// base64url, padded correctly or not at all; nothing if the text is neither.
std::optional<DecodedText> decodeBase64Url(QStringView text)
{
    auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return std::nullopt;
    }
    while (text.endsWith(u'=')) {
        text.chop(1);
    }
    // What an encoder writes ends with a character whose spare bits are zero (RFC 4648, 3.5).
    const qsizetype rest = text.size() % 4;
    const bool isCut = rest == 1
        || (rest > 1
            && (*decoded).last(rest - 1).toBase64(QByteArray::Base64UrlEncoding).at(rest - 1)
                != text.back().toLatin1());
    return DecodedText{std::move(*decoded), isCut};
}

std::optional<TokenField> nextField(ProtobufReader &reader)
{
    TokenField field;
    field.begin = reader.position();
    const std::optional<quint64> tag = reader.varint();
    if (!tag || *tag > std::numeric_limits<quint32>::max() || *tag >> 3 == 0) {
        return std::nullopt;
    }
    field.number = static_cast<quint32>(*tag >> 3);
    std::optional<quint64> integer;
    switch (*tag & 7) {
    case 0:
        field.wire = TokenField::Wire::Varint;
        integer = reader.varint();
        break;
    case 1:
        field.wire = TokenField::Wire::Fixed64;
        integer = reader.fixed(8);
        break;
    case 5:
        field.wire = TokenField::Wire::Fixed32;
        integer = reader.fixed(4);
        break;
    case 2: {
        field.wire = TokenField::Wire::Bytes;
        const std::optional<quint64> length = reader.varint();
        const std::optional<QByteArray> bytes = length ? reader.bytes(*length) : std::nullopt;
        if (!bytes) {
            return std::nullopt;
        }
        field.bytes = *bytes;
        integer = 0;
        break;
    }
    default: // groups (3, 4) were never part of a token; 6 and 7 do not exist
        return std::nullopt;
    }
    if (!integer) {
        return std::nullopt;
    }
    field.integer = *integer;
    field.end = reader.position();
    const KnownField *known = knownField(field.number);
    field.isExpectedWire = !known || known->wire == field.wire;
    return field;
}

struct EncodedScopes {
    std::optional<QList<qint32>> indices;
    std::optional<qint64> count;
};

EncodedScopes readScopeBits(const QByteArray &bytes)
{
    qsizetype count = 0;
    for (const char byte : bytes) {
        count += std::popcount(static_cast<unsigned char>(byte));
    }
    QList<qint32> indices(count);
    qint32 *out = indices.data();
    qint32 base = 0;
    for (const char byte : bytes) {
        for (auto rest = static_cast<unsigned int>(static_cast<unsigned char>(byte)); rest != 0;
             rest &= rest - 1) {
            *out++ = base + std::countr_zero(rest);
        }
        base += 8;
    }
    return {indices, count};
}

/// After the marker: 0x02, the count, 0x00, 0x08 (of unknown meaning), then the gaps between indices.
EncodedScopes readScopeGaps(const QByteArray &bytes, qsizetype markerLength)
{
    EncodedScopes scopes;
    ProtobufReader reader(bytes, markerLength);
    if (reader.fixed(1) != 2) {
        return scopes;
    }
    const std::optional<quint64> count = reader.varint();
    if (!count || *count > static_cast<quint64>(std::numeric_limits<qint64>::max())) {
        return scopes;
    }
    scopes.count = static_cast<qint64>(*count);
    if (reader.fixed(1) != 0 || reader.fixed(1) != 8 || *scopes.count > reader.remaining()) {
        return scopes;
    }
    QList<qint32> indices;
    indices.reserve(*scopes.count);
    qint64 index = -1;
    for (qint64 i = 0; i < *scopes.count; ++i) {
        const std::optional<quint64> gap = reader.varint();
        if (!gap || *gap == 0 || *gap > static_cast<quint64>(std::numeric_limits<qint32>::max())) {
            return scopes;
        }
        index += static_cast<qint64>(*gap);
        if (index > std::numeric_limits<qint32>::max()) {
            return scopes;
        }
        indices.append(static_cast<qint32>(index));
    }
    if (reader.remaining() == 0) {
        scopes.indices = indices;
    }
    return scopes;
}

EncodedScopes readScopes(const QByteArray &bytes)
{
    constexpr QByteArrayView marker("BSP2_$@L+");
    if (bytes.startsWith(marker)) {
        return readScopeGaps(bytes, marker.size());
    }
    // A cut marker, or the next form of it: as a bit set it would name scopes that nobody granted.
    if (bytes.startsWith("BSP") && bytes.size() > 3 && bytes.at(3) >= '0' && bytes.at(3) <= '9') {
        return {};
    }
    return readScopeBits(bytes);
}

std::optional<qint64> asInteger(const TokenField &field)
{
    if (!field.isExpectedWire) {
        return std::nullopt;
    }
    return static_cast<qint64>(field.integer);
}

std::optional<bool> asBoolean(const TokenField &field)
{
    if (!field.isExpectedWire) {
        return std::nullopt;
    }
    return field.integer != 0;
}

void readKnownField(const TokenField &field, TokenReading &reading)
{
    switch (field.number) {
    case 1:
        reading.expiresAtMs = asInteger(field);
        break;
    case 2: {
        const EncodedScopes scopes = field.isExpectedWire ? readScopes(field.bytes) : EncodedScopes{};
        reading.scopeIndices = scopes.indices;
        reading.scopeCount = scopes.count;
        break;
    }
    case 3:
        reading.hubId = asInteger(field);
        break;
    case 4:
        reading.userId = asInteger(field);
        break;
    case 5:
        reading.appId = asInteger(field);
        break;
    case 9:
        reading.hublet = field.isExpectedWire ? std::optional(QString::fromUtf8(field.bytes)) : std::nullopt;
        break;
    case 10: {
        // An encoding that we do not understand counts as content; one that names no scope does not.
        const EncodedScopes scopes = field.isExpectedWire ? readScopes(field.bytes) : EncodedScopes{};
        reading.hasTrialScopes = scopes.count.value_or(field.bytes.size()) > 0;
        break;
    }
    case 12:
        reading.isUserLevel = asBoolean(field);
        break;
    case 13:
        reading.installingUserId = asInteger(field);
        break;
    case 14:
        reading.isServiceAccount = asBoolean(field);
        break;
    case 15:
        reading.isPrivateDistribution = asBoolean(field);
        break;
    default:
        break;
    }
}

/// The last field of the tokens that were recorded, by the time they expire at.
quint32 lastRecordedField(HubSpotTime expiry)
{
    struct Shape {
        std::chrono::year_month_day from;
        quint32 lastField;
    };
    // Newest first. Where it is not known when in a year a field came, it is expected from the next year on.
    constexpr Shape shapes[] = {
        {2026y / 4 / 1, 15}, // recorded in March
        {2026y / 1 / 1, 14},
        {2025y / 1 / 1, 12},
        {2023y / 1 / 1, 11},
        {2019y / 1 / 1, 8},
    };
    for (const Shape &shape : shapes) {
        if (expiry >= startOfDay(shape.from)) {
            return shape.lastField;
        }
    }
    return 0;
}

/// Of each known number the last field counts, as in Protocol Buffers. Only that one is read: reading scopes
/// is expensive, since a bit set can name 49,000.
void readKnownFields(TokenReading &reading)
{
    quint32 done = 0;
    for (auto field = reading.fields.crbegin(); field != reading.fields.crend(); ++field) {
        if (!knownField(field->number) || (done >> field->number & 1U) != 0) {
            continue;
        }
        done |= 1U << field->number;
        readKnownField(*field, reading);
    }
}

} // namespace

std::optional<HubSpotTime> TokenReading::plausibleExpiry() const
{
    return expiresAtMs && isMomentOfExpiry(*expiresAtMs)
        ? std::optional(HubSpotTime(Milliseconds(*expiresAtMs)))
        : std::nullopt;
}

TokenReading readToken(QStringView token)
{
    TokenReading reading;
    if (token.isEmpty() || token.size() > maxTokenLength) {
        return reading;
    }
    const std::optional<DecodedText> decoded = decodeBase64Url(token);
    if (!decoded) {
        return reading;
    }

    reading.totalBytes = decoded->bytes.size();
    ProtobufReader reader(decoded->bytes);
    reading.fields.reserve(std::size(knownFields));
    while (reader.remaining() > 0) {
        std::optional<TokenField> field = nextField(reader);
        if (!field) {
            break;
        }
        reading.readBytes = field->end;
        reading.fields.append(*std::move(field));
    }
    if (reading.fields.isEmpty()) {
        return reading;
    }

    const bool isWhole = reading.readBytes == reading.totalBytes && !decoded->isCut;
    reading.extent = isWhole ? TokenReading::Extent::Whole : TokenReading::Extent::Partial;
    readKnownFields(reading);
    if (const auto expiry = reading.plausibleExpiry(); isWhole && expiry) {
        const quint32 last = lastRecordedField(*expiry);
        reading.endsEarly = std::none_of(reading.fields.begin(), reading.fields.end(),
            [last](const TokenField &field) { return field.number >= last; });
    }
    return reading;
}

QString tokenFieldName(quint32 number)
{
    const KnownField *known = knownField(number);
    return known ? QString::fromLatin1(known->name) : QString();
}

} // namespace Inspector
