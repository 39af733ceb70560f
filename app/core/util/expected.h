// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <variant>

namespace Inspector {

/// Either a value or an error. This program reports errors as values, never as exceptions.
///
/// std::expected is newer than our compilers. Reading the absent part is a programming error (std::get
/// throws).
template <class Value, class Error>
class [[nodiscard]] Expected final {
public:
    // Implicit, for `return value;` and `return error;`.
    Expected(Value value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Expected(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool hasValue() const { return m_content.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return hasValue(); }

    [[nodiscard]] const Value &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] Value &&value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

    [[nodiscard]] const Value *operator->() const { return &value(); }
    [[nodiscard]] const Value &operator*() const { return value(); }

private:
    std::variant<Value, Error> m_content;
};

} // namespace Inspector
