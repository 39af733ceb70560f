// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/inspection.h"
#include "core/util/expected.h"
#include "core/util/times.h"
#include "network/replyfacts.h"
#include "network/requesterror.h"

#include <QByteArray>

#include <optional>

namespace Inspector {

/// Success only for a 200 whose whole body is one JSON object with a documented field; everything else is
/// named. Pure. The error's context is left empty but for the correlation id.
///
/// Never looks at a reply's error text: it holds the URL, and with it the token.
[[nodiscard]] Expected<TokenMetadata, RequestError> classifyReply(const ReplyFacts &facts);

/// Retry-After, seconds or a date, as a wait from `now`, clamped to 1 s .. 24 h; nothing if unreadable.
[[nodiscard]] std::optional<Milliseconds> parseRetryAfter(const QByteArray &text, HubSpotTime now);

} // namespace Inspector
