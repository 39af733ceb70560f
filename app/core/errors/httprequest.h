// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/token/tokenkind.h"

#include <QString>

#include <optional>

namespace Inspector {

/// A call to HubSpot as people hold it: a request line, a URL, a curl line.
struct HttpRequest {
    QString method; ///< upper case; empty where nothing says it
    QString path; ///< without host, query and fragment; empty where there is no call
    bool hasBearerTwice = false; ///< `Bearer Bearer ...`
    bool hasDeveloperKey = false; ///< `hapikey=`
    std::optional<TokenKind> credential; ///< of what follows `Bearer`
    std::optional<qint64> hubId; ///< of `portalId=`
};
/// The first call in a text. Holds no part of a secret but its kind.
[[nodiscard]] HttpRequest readHttpRequest(const QString &text);

} // namespace Inspector
