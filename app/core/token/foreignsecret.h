// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QStringView>

namespace Inspector {

/// A secret of another vendor, known by its shape.
struct ForeignSecret {
    QLatin1StringView vendor; ///< "Slack"; empty for a bare hex key
    qsizetype length = 0; ///< how many characters it has; 0: there is none
};
/// The secret of another vendor that begins the text. The text must begin at the start of a word.
[[nodiscard]] ForeignSecret foreignSecretAt(QStringView text);

} // namespace Inspector
