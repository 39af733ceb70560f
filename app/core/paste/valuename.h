// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

/// What a name says about the value that goes with it. It only ever chooses among values of HubSpot's shape.
enum class ValueName : quint8 {
    None,
    Key, ///< says little: "token", "api key", "secret", "id"
    AccessToken,
    RefreshToken,
    Code, ///< an authorization code
    IdToken,
    ClientId,
    ClientSecret,
    DeveloperKey,
    PersonalAccessKey,
    Signature,
};

/// What a phrase ends with; letters and digits only, in lower case without accents: "clientid",
/// "jetondacces".
[[nodiscard]] ValueName valueName(QStringView phrase);
/// A letter in lower case without its accent.
[[nodiscard]] QChar foldedLetter(QChar letter);

} // namespace Inspector
