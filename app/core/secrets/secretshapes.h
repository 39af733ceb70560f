// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/decodedview.h"

#include <QList>
#include <QStringView>

namespace Inspector {

/// Appends the places of what looks like a secret: HubSpot's tokens and those of other vendors by their
/// shape, and what follows `Bearer `, `access_token=`, `client_secret=` and the like. Scope names, domains,
/// e-mail addresses and bare UUIDs are no secrets. Linear in the text.
void findSecretShapes(QStringView text, QList<TextRange> &ranges);

} // namespace Inspector
