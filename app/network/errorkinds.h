// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/requesterror.h"

#include <optional>

namespace Inspector {

struct ErrorBody;
struct ReplyFacts;

/// What went wrong where no usable status line came.
[[nodiscard]] RequestError::Kind kindOfNetworkError(const ReplyFacts &facts);
/// What an error body says by itself, which counts more than its status; nothing where the status decides.
[[nodiscard]] std::optional<RequestError::Kind> kindOfBody(const ErrorBody &body);
/// What a status other than 200 says by itself.
[[nodiscard]] RequestError::Kind kindOfStatus(int status);

} // namespace Inspector
