// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

/// "Label: text", with spaces around the colon as the user's language has them.
[[nodiscard]] QString labelledText(const QString &label, const QString &text);

} // namespace Inspector
