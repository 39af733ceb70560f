// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/findings.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace Inspector {

/// "outer-hub-differs": the stable name in exports.
[[nodiscard]] QString findingId(const Finding &finding);
/// The kind of such a name.
[[nodiscard]] std::optional<Finding::Kind> findingKindOf(QStringView id);
/// One sentence in the user's language, plain text.
[[nodiscard]] QString findingSentence(const Finding &finding);
/// "Note", "Warning", "Error"; empty for None.
[[nodiscard]] QString severityText(Severity severity);

} // namespace Inspector
