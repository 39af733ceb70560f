// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/token/tokenshape.h"

#include "core/token/protobufreader.h"
#include "core/token/tokenkind.h"
#include "core/token/tokenreading.h"
#include "core/util/ascii.h"
#include "core/util/digits.h"
#include "core/util/moments.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Whether the text is hex groups of these sizes with dashes between.
template <std::size_t Count>
bool isGroups(QStringView text, const std::array<qsizetype, Count> &sizes)
{
    qsizetype at = 0;
    for (std::size_t i = 0; i < Count; ++i) {
        if (i > 0 && (at >= text.size() || text.at(at++) != u'-')) {
            return false;
        }
        for (qsizetype k = 0; k < sizes.at(i); ++k, ++at) {
            if (at >= text.size() || hexDigit(text.at(at)) < 0) {
                return false;
            }
        }
    }
    return at == text.size();
}

int base64Value(QChar unit)
{
    const char16_t c = unit.unicode();
    if (isAsciiUpper(unit)) {
        return c - u'A';
    }
    if (isAsciiLetter(unit)) {
        return c - u'a' + 26;
    }
    if (isAsciiDigit(unit)) {
        return c - u'0' + 52;
    }
    return c == u'-' ? 62 : 63;
}

} // namespace

bool isAccessTokenHead(QStringView text)
{
    constexpr int headLength = 12;
    if (text.size() < headLength || text.at(0) != u'C' || text.at(1) < u'I' || text.at(1) > u'P'
        || !std::all_of(text.begin(), text.begin() + headLength, isTokenUnit)) {
        return false;
    }
    // By hand, since it is asked of many a word. The two characters above are the byte 0x08, the tag of field
    // 1, and the first bit of its value.
    std::array<char, 9> bytes{};
    for (std::size_t i = 0; i < headLength; ++i) {
        const int bits = base64Value(text.at(static_cast<qsizetype>(i)));
        const std::size_t at = i * 6 / 8;
        const int shift = 10 - static_cast<int>(i * 6 % 8); // of 16 bits from there
        bytes[at] = static_cast<char>(bytes[at] | (bits << shift >> 8));
        if (at + 1 < bytes.size()) {
            bytes[at + 1] = static_cast<char>(bytes[at + 1] | (bits << shift & 0xff));
        }
    }
    ProtobufReader reader(QByteArray::fromRawData(bytes.data(), bytes.size()), 1);
    const auto expiry = reader.varint();
    return expiry && isMomentOfExpiry(static_cast<qint64>(*expiry));
}

bool isWholeAccessToken(QStringView text)
{
    if (!isAccessTokenHead(text) || text.size() > maxTokenLength
        || tokenKind(text) != TokenKind::AccessToken) {
        return false;
    }
    // The first tokens, of 2016, end with the signature, all since 2018 have a second one. What ends before
    // them is a piece of a token.
    constexpr quint32 signature = 6;
    constexpr quint32 newSignature = 8;
    constexpr HubSpotTime year2019 = startOfDay(std::chrono::year(2019) / 1 / 1);
    const TokenReading reading = readToken(text);
    const auto expiry = reading.plausibleExpiry();
    if (reading.extent != TokenReading::Extent::Whole || !expiry || !reading.hubId) {
        return false;
    }
    const quint32 needed = *expiry < year2019 ? signature : newSignature;
    return std::any_of(reading.fields.begin(), reading.fields.end(),
        [needed](const TokenField &field) { return field.number == needed; });
}

bool isOrderedAccessToken(QStringView text)
{
    if (!isAccessTokenHead(text)) {
        return false;
    }
    const TokenReading reading = readToken(text);
    constexpr quint32 maxKnown = 15;
    return reading.extent == TokenReading::Extent::Whole && reading.plausibleExpiry().has_value()
        && reading.fields.constLast().number <= maxKnown
        && std::adjacent_find(reading.fields.begin(), reading.fields.end(),
               [](const TokenField &first, const TokenField &second) {
                   return first.number >= second.number;
               })
        == reading.fields.end()
        && std::all_of(reading.fields.begin(), reading.fields.end(),
            [](const TokenField &field) { return field.isExpectedWire; });
}

qsizetype regionPrefix(QStringView text)
{
    if (text.size() < 4 || !isAsciiLetter(text.at(0)) || !isAsciiLetter(text.at(1))) {
        return 0;
    }
    qsizetype end = 2;
    while (end < text.size() && end < 5 && isAsciiDigit(text.at(end))) {
        ++end;
    }
    return end > 2 && end < text.size() && text.at(end) == u'-' ? end + 1 : 0;
}

qsizetype privateAppPrefix(QStringView text)
{
    if (text.size() < 4 || (text.front() != u'p' && text.front() != u'P')
        || !text.startsWith("pat-"_L1, Qt::CaseInsensitive)) {
        return 0;
    }
    const qsizetype region = regionPrefix(text.sliced(4));
    return region > 0 ? 4 + region : 0;
}

bool isWholePrivateAppToken(QStringView text)
{
    const qsizetype prefix = privateAppPrefix(text);
    return prefix > 0 && isUuid(text.sliced(prefix));
}

bool isWholeRegionalKey(QStringView text)
{
    const qsizetype prefix = regionPrefix(text);
    if (prefix == 0) {
        return false;
    }
    const QStringView rest = text.sliced(prefix);
    return isGroups<5>(rest, {4, 4, 4, 4, 12}) || isUuid(rest);
}

namespace {

/// The same as isAccessTokenHead() and, behind the expiry, the tag of the scopes or of the account: words in
/// camel case pass for an expiry.
bool isCertainTokenHead(QStringView text)
{
    constexpr qsizetype headLength = 12;
    constexpr qsizetype tagAt = 7; // behind the tag of the expiry and its six bytes, until the year 2109
    constexpr char scopesTag = 0x12;
    constexpr char hubTag = 0x18;
    if (!isAccessTokenHead(text)) {
        return false;
    }
    const QByteArray head =
        QByteArray::fromBase64(text.first(headLength).toLatin1(), QByteArray::Base64UrlEncoding);
    return head.at(tagAt) == scopesTag || head.at(tagAt) == hubTag;
}

/// Whether the text begins with one of HubSpot's tokens or the head of an access token, whatever follows.
bool beginsWithToken(QStringView text)
{
    constexpr qsizetype minBehindPat = 8;
    constexpr qsizetype groupsLength = 32;
    if (text.front() == u'C') {
        return isCertainTokenHead(text);
    }
    if (const qsizetype pat = privateAppPrefix(text); pat > 0) {
        return text.size() >= pat + minBehindPat;
    }
    const qsizetype region = regionPrefix(text);
    return region > 0 && text.size() >= region + groupsLength
        && isWholeRegionalKey(text.first(region + groupsLength));
}

} // namespace

qsizetype tokenWithin(QStringView word)
{
    constexpr qsizetype minLength = 12;
    for (qsizetype at = 0; at + minLength <= word.size(); ++at) {
        if (beginsWithToken(word.sliced(at))) {
            return at;
        }
    }
    return -1;
}

bool isPersonalAccessKey(QStringView text)
{
    constexpr qsizetype minLength = 40;
    constexpr qsizetype headLength = 32;
    if (text.size() < minLength || !text.startsWith("Ci"_L1)) {
        return false;
    }
    const QByteArray head = QByteArray::fromBase64(text.first(headLength).toLatin1());
    // Field 1 as bytes, its length, then "na1-" and hex.
    return head.size() >= 12 && head.at(0) == 0x0A && regionPrefix(QString::fromLatin1(head.mid(2, 10))) > 0;
}

} // namespace Inspector
