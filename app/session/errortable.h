// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/requesterror.h"

namespace Inspector {

/// What is said of one kind of error, before translation (context RequestErrors).
///
/// %1 is the host that was asked, %2 the HTTP status, %3 the day on which v1 ends, %4, %5 and %6 the seconds
/// of the limits for connecting, for silence and for all of it, %7 is "HubSpot" or the other server that was
/// asked.
struct ErrorRow {
    RequestError::Kind kind;
    const char *sentence;
    const char *nextStep;
};

/// Null for a kind without a row.
[[nodiscard]] const ErrorRow *errorRow(RequestError::Kind kind);

} // namespace Inspector
