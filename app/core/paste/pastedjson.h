// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Inspector {

/// The tokens in a JSON text, at any depth, by the name they stand under.
struct JsonTokens {
    bool isJson = false; ///< whether the text is an object or an array
    QStringList access; ///< `access_token`, `accessToken`
    QStringList token; ///< `token`, `tokenKey`
    QStringList refresh; ///< `refresh_token`, `refreshToken`

    /// Those of the most telling name that there is.
    [[nodiscard]] const QStringList &best() const;
};

/// Empty lists for a text that is not a JSON object or array.
[[nodiscard]] JsonTokens readJsonTokens(const QString &text);

} // namespace Inspector
