// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QStringView>

namespace Inspector {

/// The vendor that a name belongs to by one of its words: `TWILIO_AUTH_TOKEN`, `githubToken`. "HubSpot"
/// counts as one, and before all others. Empty for none.
[[nodiscard]] QLatin1StringView vendorInName(QStringView name);

} // namespace Inspector
