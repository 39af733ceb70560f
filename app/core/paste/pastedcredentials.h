// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QString>

namespace Inspector {

struct Candidates;

/// Client id and secret of HubSpot's shape found in a text: by their names, as `id:secret` (curl -u, Basic),
/// or as two UUIDs on two lines and nothing else, the id first. A named value of another shape counts where
/// nothing says that it is another vendor's.
struct PastedCredentials {
    QString clientId; ///< empty where not found
    QString clientSecret; ///< empty where not found; a secret
    QLatin1StringView refusedVendor; ///< whose credentials there were, where only another vendor's were found
    bool isRefused = false; ///< only credentials of another vendor were found

    [[nodiscard]] bool isEmpty() const { return clientId.isEmpty() && clientSecret.isEmpty(); }
};
[[nodiscard]] PastedCredentials readPastedCredentials(QStringView text);
/// The same, from what was found in a normalised text.
[[nodiscard]] PastedCredentials credentialsIn(QStringView text, const Candidates &found);

} // namespace Inspector
