// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Inspector {

/// Marks a secret that a redacted export has masked, e.g. "[hidden] CLmr…NBIY".
inline constexpr QStringView hiddenMarker = u"[hidden]";
/// Whether a secret field's value is such a mask: the marker, and at most a few characters of the secret.
[[nodiscard]] bool isHiddenSecret(QStringView value);

} // namespace Inspector
