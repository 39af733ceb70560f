// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace Inspector::Testing {

/// Whether this is compiled for the address sanitizer, which slows all and keeps what was freed. GCC and
/// Clang tell it each in its own way.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool isUnderAddressSanitizer = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool isUnderAddressSanitizer = true;
#else
inline constexpr bool isUnderAddressSanitizer = false;
#endif
#else
inline constexpr bool isUnderAddressSanitizer = false;
#endif

#ifdef __OPTIMIZE__
inline constexpr bool isOptimised = true;
#else
inline constexpr bool isOptimised = false;
#endif

} // namespace Inspector::Testing
