// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QUrl;

namespace Inspector {

class InspectionSession;
class Redactor;
struct ReplyContext;

/// "HubSpot", or the host of another server, for sentences that say where secrets go.
[[nodiscard]] QString serverName(const QUrl &server);
/// The same for sentences that say who is asked: in the demo "HubSpot (simulated)".
[[nodiscard]] QString serverName(const InspectionSession &session);
/// The same for sentences that say who answered; "HubSpot" where no server was asked.
[[nodiscard]] QString serverName(const ReplyContext &context, const Redactor &redactor);

} // namespace Inspector
