// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

namespace Inspector {

/// Of ASCII only, as JSON's grammar and percent-encoding have it: QChar's own functions know other scripts'
/// digits.
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The value of a hexadecimal digit, 0 to 15; -1 of anything else.
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

} // namespace Inspector
