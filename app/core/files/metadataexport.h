// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/files/leaveout.h"
#include "core/findings/findings.h"
#include "core/metadata/inspection.h"
#include "core/util/times.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Inspector {

struct ScopeCheck;

struct ExportOptions {
    bool includeSecrets = false;
    LeaveOut leaveOut;
    QString programVersion;
    const ScopeCheck *check = nullptr; ///< null: no needed scopes are known
    WallTime written; ///< when the file is written
};

/// A file's content and how many secrets were left out of it.
struct ExportedDocument {
    QByteArray json; ///< UTF-8, indented, ends with a line break
    int hiddenSecrets = 0;
    QStringList hiddenNames; ///< where they stand, each once: "token", "signed_access_token.signature"
    int leftOutValues = 0; ///< besides the secrets, by ExportOptions::leaveOut
};

/// The export: `metadata` holds HubSpot's reply under its own names and values exactly as they were sent
/// (numbers digit for digit, order kept); beside it `inspection` (when, which server, call and status,
/// computed expiry in ISO 8601 UTC), `findings`, `scope_check` (where needs are known), `secrets` ("redacted"
/// or "included") and the program's name and version. What ExportOptions::leaveOut names is nowhere in
/// it: a value that holds it is "[left out]", and `left_out` says so.
[[nodiscard]] ExportedDocument exportDocument(const Inspection &inspection, const QList<Finding> &findings,
    std::optional<HubSpotTime> expiry, const ExportOptions &options);

/// "hubspot-token_hub6251543_20261123T162100Z.json": no secret, safe on every file system.
[[nodiscard]] QString suggestedFileName(const Inspection &inspection);

} // namespace Inspector
