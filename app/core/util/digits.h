// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QStringView>

namespace Inspector {

/// ASCII digits only, as in JSON and percent-encoding; QChar::isDigit() accepts other scripts too.
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The value of a hexadecimal digit, 0 to 15; -1 for any other character.
[[nodiscard]] constexpr int hexDigit(QChar unit)
{
    const char16_t c = unit.unicode();
    if (c >= u'0' && c <= u'9') {
        return c - u'0';
    }
    if (c >= u'a' && c <= u'f') {
        return c - u'a' + 10;
    }
    return c >= u'A' && c <= u'F' ? c - u'A' + 10 : -1;
}

/// The number that exactly `count` hexadecimal digits, at most seven, make at `position`; -1 if they are not
/// there.
[[nodiscard]] constexpr int hexNumber(QStringView text, qsizetype position, qsizetype count)
{
    if (position + count > text.size()) {
        return -1;
    }
    int value = 0;
    for (qsizetype i = position; i < position + count; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
    }
    return value;
}

} // namespace Inspector
