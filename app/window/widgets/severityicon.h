// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/findings.h"

#include <QIcon>

namespace Inspector {

/// The icon next to the words of a finding.
[[nodiscard]] QIcon severityIcon(Severity severity);

} // namespace Inspector
