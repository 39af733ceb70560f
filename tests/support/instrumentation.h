// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace Inspector::Testing {

/// Whether this is compiled with the address sanitizer, which slows everything and keeps freed memory. GCC
/// and Clang have different macros for it.
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
