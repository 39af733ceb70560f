// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

/// "Label: text", with the blanks that the person's language wants around its colon.
[[nodiscard]] QString labelledText(const QString &label, const QString &text);

} // namespace Inspector
