// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/inspection.h"

namespace Inspector {

class FindingCollector;

/// What is odd about single fields of a reply: missing, empty, of another type or form than HubSpot
/// documents, not documented at all, or there twice. Text counts as odd, too, where it is far longer than any
/// that HubSpot sends, holds markup, or characters that cannot be seen.
void findFieldFindings(const Inspection &inspection, FindingCollector &collector);

} // namespace Inspector
