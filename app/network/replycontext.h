// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/inspection.h"

class QUrl;

namespace Inspector {

class Clock;
struct EndpointRequest;
struct ReplyFacts;

/// The circumstances of a reply, received now; how long it took is left to the caller. Not redacted.
[[nodiscard]] ReplyContext replyContext(
    const EndpointRequest &request, const QUrl &server, const ReplyFacts &facts, const Clock &clock);

} // namespace Inspector
