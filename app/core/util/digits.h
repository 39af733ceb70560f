// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

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

} // namespace Inspector
