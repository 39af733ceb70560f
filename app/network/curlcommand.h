// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/calls.h"

#include <QString>
#include <QUrl>

namespace Inspector {

/// A line for a shell that makes the same call, with $HUBSPOT_TOKEN, $HUBSPOT_CLIENT_ID and
/// $HUBSPOT_CLIENT_SECRET in place of the secrets; runs as it is. `answeredPath` is the path of an answer to
/// it: the former version of introspection is kept where that one answered.
[[nodiscard]] QString curlCommand(
    Call call, const QUrl &apiBase, QStringView token, const QString &answeredPath = {});

} // namespace Inspector
