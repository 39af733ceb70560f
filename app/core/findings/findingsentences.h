// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

struct Finding;
enum class Severity : quint8;

/// "outer-hub-differs": the stable name in exports.
[[nodiscard]] QString findingId(const Finding &finding);
/// One sentence in the user's language, plain text.
[[nodiscard]] QString findingSentence(const Finding &finding);
/// "Note", "Warning", "Error"; empty for None.
[[nodiscard]] QString severityText(Severity severity);

} // namespace Inspector
