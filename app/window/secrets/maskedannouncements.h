// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Inspector {

/// From here on assistive technology is told of dots only when the text of a masked SecretField changes.
/// QLineEdit announces in clear what is typed, pasted and removed, whatever its echo mode (Qt 6.4.2,
/// 6.8.2 and 6.11.2): a screen reader would speak the secret, and every program on its bus could read it. May
/// be called again.
void maskAnnouncements();

} // namespace Inspector
