// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/findings.h"
#include "core/secrets/redaction.h"
#include "core/secrets/servertext.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Inspector {

/// Collects findings: the first of each kind in full, the rest as a number. Also makes server text safe to
/// use in their sentences.
class FindingCollector final {
public:
    explicit FindingCollector(const Redactor &redactor);

    void add(Finding::Kind kind, Severity severity, const QString &path, const QStringList &arguments = {});
    /// Whether the next one of the kind is listed in full. If not, it needs no path and arguments.
    [[nodiscard]] bool isListed(Finding::Kind kind) const;

    /// Server text for a sentence, short.
    [[nodiscard]] QString argument(const ServerText &serverText) const;
    /// Names joined into one argument; only the first few.
    [[nodiscard]] QString names(const QStringList &texts) const;
    [[nodiscard]] const Redactor &redactor() const { return m_redactor; }

    /// Hands over the findings listed in full, in the order added.
    [[nodiscard]] QList<Finding> take() { return std::move(m_findings); }
    /// One finding for each kind with more than those.
    [[nodiscard]] QList<Finding> rest() const;

private:
    Redactor m_redactor;
    QList<Finding> m_findings;
    QMap<int, int> m_counts; // by kind
    QHash<int, Severity> m_severities; // of the last finding by kind
};

} // namespace Inspector
