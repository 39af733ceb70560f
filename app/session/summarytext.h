// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/errors/diagnosis.h"
#include "core/findings/findings.h"
#include "core/metadata/inspection.h"
#include "core/scopes/scopecheck.h"
#include "core/util/times.h"

#include <QList>
#include <QString>

#include <optional>

namespace Inspector {

/// What a summary is made of. Nothing of it is told without being redacted.
struct SummaryParts {
    QString verdict; ///< the card's sentence
    Inspection inspection;
    std::optional<TokenHere> read; ///< of a token that HubSpot was not asked about: what it says of itself
    std::optional<HubSpotTime> expiresAt;
    QList<Finding> findings;
    ScopeCheck check; ///< empty where no needs are known
    std::optional<Diagnosis> diagnosis; ///< of a failed call
    QString programVersion;
    bool withEmail = true;
};

/// The result as Markdown, to paste into a ticket. Holds no secret, and no text of a server's as anything but
/// code or plain words: none of it can form a link, a heading or a table.
[[nodiscard]] QString summaryMarkdown(const SummaryParts &parts, const Redactor &redactor);

} // namespace Inspector
