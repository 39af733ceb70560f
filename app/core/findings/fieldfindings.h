// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/inspection.h"

namespace Inspector {

class FindingCollector;

/// Checks each field of a reply: missing, empty, duplicate, undocumented, of another type or form than
/// HubSpot documents; texts also for length, markup and invisible characters.
void checkReplyFields(const Inspection &inspection, FindingCollector &collector);

} // namespace Inspector
