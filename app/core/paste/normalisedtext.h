// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

/// A pasted text as a person sees it: escape sequences and invisible characters are gone; JSON's and C's
/// escapes, HTML's entities, percent-encoding (to its end) and quoted-printable are decoded; look-alike
/// dashes are dashes; line breaks are U+000A; tabs stay.
struct NormalisedText {
    QString text;
    bool hadInvisible = false; ///< NBSP, zero-width characters, NUL and other controls
    bool hadEscapes = false; ///< colours, entities, percent signs and so on
    bool hadDashes = false; ///< dashes that only look like one
};
/// Linear in the text.
[[nodiscard]] NormalisedText normalised(QStringView text);

} // namespace Inspector
