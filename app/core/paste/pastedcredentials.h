// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

/// Client id and secret found in pasted `client_id=... client_secret=...` lines, .env, query strings or JSON;
/// or two UUIDs on two lines and nothing else, the id first.
struct PastedCredentials {
    QString clientId; ///< empty where not found
    QString clientSecret; ///< empty where not found; a secret
};
[[nodiscard]] PastedCredentials readPastedCredentials(QStringView text);

} // namespace Inspector
