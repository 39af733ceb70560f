// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/text/decodedview.h"

#include "core/util/digits.h"

#include <algorithm>

namespace Inspector {

namespace {

struct Escape {
    qsizetype length = 0; ///< 0: none here
    char16_t unit = 0;
};

Escape backslashEscape(QStringView text)
{
    if (text.size() < 2) {
        return {};
    }
    switch (text.at(1).unicode()) {
    case u'u': {
        const int value = hexNumber(text, 2, 4);
        return value < 0 ? Escape{} : Escape{6, static_cast<char16_t>(value)};
    }
    case u'x': {
        const int value = hexNumber(text, 2, 2);
        return value < 0 ? Escape{} : Escape{4, static_cast<char16_t>(value)};
    }
    case u'n':
    case u'r':
    case u't':
        return {2, u' '};
    case u'/':
    case u'"':
    case u'\\':
        return {2, text.at(1).unicode()};
    default:
        return {};
    }
}

/// `&#45;`, `&#x2D;`
Escape characterReference(QStringView text)
{
    if (!text.startsWith(u"&#")) {
        return {};
    }
    const bool isHex = text.size() > 2 && (text.at(2) == u'x' || text.at(2) == u'X');
    const qsizetype start = isHex ? 3 : 2;
    const int radix = isHex ? 16 : 10;
    int value = 0;
    qsizetype end = start;
    for (; end < text.size() && end < start + 7; ++end) {
        const int digit = hexDigit(text.at(end));
        if (digit < 0 || digit >= radix) {
            break;
        }
        value = value * radix + digit;
    }
    if (end == start || end >= text.size() || text.at(end) != u';' || value > 0xffff) {
        return {};
    }
    return {end + 1, static_cast<char16_t>(value)};
}

Escape escapeAt(QStringView text)
{
    switch (text.front().unicode()) {
    case u'%': {
        const int value = hexNumber(text, 1, 2);
        return value < 0 ? Escape{} : Escape{3, static_cast<char16_t>(value)};
    }
    case u'\\':
        return backslashEscape(text);
    case u'&':
        return characterReference(text);
    default:
        return {};
    }
}

} // namespace

DecodedView::DecodedView(const QString &text, int depth)
    : m_text(text)
{
    for (; depth > 0 && isWorthwhile(m_text); --depth) {
        QString decoded;
        QList<qsizetype> starts;
        decoded.reserve(m_text.size());
        starts.reserve(m_text.size() + 1);
        for (qsizetype i = 0; i < m_text.size();) {
            const Escape escape = escapeAt(QStringView(m_text).sliced(i));
            starts.append(sourceBegin(i));
            decoded.append(escape.length > 0 ? QChar(escape.unit) : m_text.at(i));
            i += std::max<qsizetype>(escape.length, 1);
        }
        starts.append(text.size());
        m_text = decoded;
        m_starts = starts;
    }
}

bool DecodedView::isWorthwhile(QStringView text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar unit) { return unit == u'%' || unit == u'\\' || unit == u'&'; });
}

qsizetype DecodedView::sourceBegin(qsizetype position) const
{
    return m_starts.isEmpty() ? position : m_starts.at(position);
}

qsizetype DecodedView::sourceEnd(qsizetype position) const
{
    return sourceBegin(position);
}

} // namespace Inspector
