// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "core/secrets/hiddensecret.h"

namespace Inspector {

bool isHiddenSecret(QStringView value)
{
    constexpr qsizetype maxMaskLength = 11; // a longer one could be part of a secret
    return value.startsWith(hiddenMarker) && value.size() <= hiddenMarker.size() + 1 + maxMaskLength;
}

} // namespace Inspector
