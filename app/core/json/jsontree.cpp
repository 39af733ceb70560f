// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/json/jsontree.h"

#include "core/json/jsontreereader.h"
#include "core/util/digits.h"

#include <algorithm>
#include <limits>

namespace Inspector {

namespace {

bool isAscii(char c)
{
    return static_cast<quint8>(c) < 0x80;
}

/// Takes one character of more than a byte from UTF-8 that has been checked already (RFC 3629, section 3).
char32_t readCharacter(const char *&byte)
{
    const auto lead = static_cast<quint8>(*byte);
    const int further = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t character = lead & (0x3F >> further);
    for (int i = 1; i <= further; ++i) {
        character = character << 6 | (static_cast<quint8>(byte[i]) & 0x3F);
    }
    byte += further + 1;
    return character;
}

QChar fourHexDigits(QByteArrayView digits)
{
    ushort unit = 0;
    for (const char c : digits) {
        const int digit = isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
        unit = static_cast<ushort>(unit * 16 + digit);
    }
    return QChar(unit);
}

QChar escapedCharacter(char c)
{
    switch (c) {
    case 'b':
        return QChar(u'\b');
    case 'f':
        return QChar(u'\f');
    case 'n':
        return QChar(u'\n');
    case 'r':
        return QChar(u'\r');
    case 't':
        return QChar(u'\t');
    default:
        return QLatin1Char(c); // the quote, the backslash and the slash stand for themselves
    }
}

/// The text of a JSON string, given with its quotes. The reader has checked that it is valid.
QString decoded(QByteArrayView source)
{
    if (source.size() < 2) {
        return {};
    }
    source = source.sliced(1, source.size() - 2);
    if (source.indexOf('\\') < 0 && !source.startsWith("\xEF\xBB\xBF")) {
        return QString::fromUtf8(source); // nearly every string of a reply: one allocation
    }
    // By hand: a megabyte of escapes is read several times for one answer, and Qt drops a byte order mark at
    // the beginning, which is text here like any other character. A UTF-16 unit is written in at least one
    // byte.
    QString text(source.size(), Qt::Uninitialized);
    QChar *next = text.data();
    for (const char *byte = source.begin(); byte != source.end();) {
        if (*byte == '\\') {
            const bool isUnit = byte[1] == 'u';
            *next++ = isUnit ? fourHexDigits({byte + 2, 4}) : escapedCharacter(byte[1]);
            byte += isUnit ? 6 : 2;
        } else if (isAscii(*byte)) {
            *next++ = QLatin1Char(*byte++);
        } else {
            for (const QChar unit : QChar::fromUcs4(readCharacter(byte))) {
                *next++ = unit;
            }
        }
    }
    text.truncate(next - text.constData());
    return text;
}

bool isNamed(QByteArrayView nameSource, QStringView name)
{
    const QByteArrayView inner = nameSource.sliced(1, nameSource.size() - 2);
    // A UTF-16 unit is written in one to six bytes: a name of a megabyte is not looked at each time.
    constexpr qsizetype maxUnit = 6;
    if (inner.size() < name.size() || inner.size() > name.size() * maxUnit) {
        return false;
    }
    const bool isPlain =
        std::all_of(inner.begin(), inner.end(), [](char c) { return c != '\\' && isAscii(c); });
    if (!isPlain) {
        return decoded(nameSource) == name;
    }
    return inner.size() == name.size() && QLatin1StringView(inner) == name;
}

/// A number's exponent, held within bounds that no text's length can make up for.
qint64 exponentOf(QByteArrayView digits)
{
    constexpr qint64 bound = 1'000'000'000'000;
    const bool isNegative = digits.startsWith('-');
    qint64 exponent = 0;
    for (const char c : digits) {
        if (isDigit(c)) {
            exponent = std::min(exponent * 10 + (c - '0'), bound);
        }
    }
    return isNegative ? -exponent : exponent;
}

std::optional<qint64> exactInteger(QByteArrayView number)
{
    const bool isNegative = number.startsWith('-');
    qsizetype mantissaEnd = 0;
    while (mantissaEnd < number.size() && (number[mantissaEnd] | 0x20) != 'e') {
        ++mantissaEnd;
    }
    qint64 exponent = mantissaEnd < number.size() ? exponentOf(number.sliced(mantissaEnd + 1)) : 0;
    const QByteArrayView mantissa = number.first(mantissaEnd);
    const qsizetype point = mantissa.indexOf('.');
    if (point >= 0) {
        exponent -= mantissa.size() - point - 1;
    }

    // From the first to the last digit that is not 0; the zeros behind belong to the exponent.
    quint64 value = 0;
    int valueDigits = 0;
    qint64 zeros = 0;
    for (const char c : mantissa) {
        if (!isDigit(c)) {
            continue;
        }
        if (c == '0') {
            zeros += valueDigits > 0 ? 1 : 0;
            continue;
        }
        if (valueDigits + zeros + 1 > 19) {
            return std::nullopt;
        }
        for (; zeros > 0; --zeros, ++valueDigits) {
            value *= 10;
        }
        value = value * 10 + static_cast<quint64>(c - '0');
        ++valueDigits;
    }
    if (value == 0) {
        return 0;
    }
    exponent += zeros;
    if (exponent < 0 || valueDigits + exponent > 19) {
        return std::nullopt;
    }
    for (; exponent > 0; --exponent) {
        value *= 10;
    }
    constexpr auto limit = static_cast<quint64>(std::numeric_limits<qint64>::max());
    if (value > limit + (isNegative ? 1 : 0)) {
        return std::nullopt;
    }
    return isNegative ? -static_cast<qint64>(value - 1) - 1 : static_cast<qint64>(value);
}

} // namespace

Expected<JsonTree, JsonError> JsonTree::parse(QByteArray bytes)
{
    if (!bytes.data_ptr().d_ptr()) {
        bytes.detach(); // fromRawData() owns nothing, and the tree may outlive what it points to
    }
    JsonTree tree;
    tree.m_bytes = std::move(bytes);
    if (const auto error = JsonTreeReader(tree).read()) {
        return *error;
    }
    return tree;
}

JsonTree::Node JsonTree::member(Node object, QStringView name) const
{
    if (object == none || isEmpty() || kind(object) != Kind::Object) {
        return none;
    }
    for (int row = childCount(object) - 1; row >= 0; --row) {
        const Node node = child(object, row);
        if (isNamed(nameSource(node), name)) {
            return node;
        }
    }
    return none;
}

QString JsonTree::name(Node node) const
{
    return decoded(nameSource(node));
}

QString JsonTree::string(Node node) const
{
    return kind(node) == Kind::String ? decoded(source(node)) : QString();
}

bool JsonTree::boolean(Node node) const
{
    return kind(node) == Kind::Boolean && source(node) == "true";
}

std::optional<qint64> JsonTree::integer(Node node) const
{
    return kind(node) == Kind::Number ? exactInteger(source(node)) : std::nullopt;
}

} // namespace Inspector
