// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/metadata/inspection.h"

namespace Inspector {

void Inspection::learnSecrets()
{
    redactor.add(token);
    const QStringList echoed = metadata.secrets();
    for (const QString &secret : echoed) {
        redactor.add(secret);
    }
}

} // namespace Inspector
