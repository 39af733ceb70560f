// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

#include <array>
#include <cstddef>
#include <string_view>

namespace Inspector {

/// ASCII only, as in tokens; QChar::isLetter() and isDigit() accept other scripts too. In a header, since
/// they are asked of every character of a pasted text.
[[nodiscard]] constexpr bool isAsciiDigit(QChar unit)
{
    return unit.unicode() >= u'0' && unit.unicode() <= u'9';
}

[[nodiscard]] constexpr bool isAsciiUpper(QChar unit)
{
    return unit.unicode() >= u'A' && unit.unicode() <= u'Z';
}

[[nodiscard]] constexpr bool isAsciiLetter(QChar unit)
{
    return isAsciiUpper(unit) || (unit.unicode() >= u'a' && unit.unicode() <= u'z');
}

[[nodiscard]] constexpr bool isAsciiAlphanumeric(QChar unit)
{
    return isAsciiLetter(unit) || isAsciiDigit(unit);
}

/// Letters, digits, `-` and `_`: base64url, of which HubSpot's tokens are made.
[[nodiscard]] constexpr bool isTokenUnit(QChar unit)
{
    return isAsciiAlphanumeric(unit) || unit.unicode() == u'-' || unit.unicode() == u'_';
}

[[nodiscard]] constexpr bool isOneOf(QChar unit, std::u16string_view units)
{
    return units.find(unit.unicode()) != std::u16string_view::npos;
}

/// A set of pairs of ASCII characters: tells quickly that a word is none of a table's, by the two characters
/// that it begins or ends with.
class AsciiPairs final {
public:
    constexpr void add(char first, char second)
    {
        m_has.at(static_cast<std::size_t>(first) * size + static_cast<std::size_t>(second)) = true;
    }
    [[nodiscard]] constexpr bool contains(QChar first, QChar second) const
    {
        const std::size_t row = first.unicode();
        const std::size_t column = second.unicode();
        return row < size && column < size && m_has[row * size + column];
    }

private:
    static constexpr std::size_t size = 128;
    std::array<bool, size * size> m_has{};
};

} // namespace Inspector
