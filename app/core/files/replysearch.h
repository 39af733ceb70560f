// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/files/fileerror.h"
#include "core/util/expected.h"
#include "core/util/times.h"

#include <QByteArray>

#include <optional>

namespace Inspector {

/// The one export or reply in a file, as JSON bytes.
struct FoundReply {
    QByteArray json;
    bool isExport = false;
    std::optional<HubSpotTime> date; ///< the Date header saved with it
};

/// Finds the one JSON object that is an export or a reply, at any depth: in UTF-8 or UTF-16, with text or
/// header lines around it, in arrays, members, strings of JSON, lines of JSON, or written as a Python
/// dictionary. Linear in the bytes.
[[nodiscard]] Expected<FoundReply, FileError> findReply(const QByteArray &bytes);

} // namespace Inspector
