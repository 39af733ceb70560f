// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/findings.h"
#include "core/secrets/redaction.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Inspector {

/// Gathers findings, of each kind so many in full and the rest as a number, and makes server text fit to
/// stand in their sentences.
class FindingCollector final {
public:
    explicit FindingCollector(const Redactor &redactor);

    void add(Finding::Kind kind, Severity severity, const QString &path, const QStringList &arguments = {});
    /// Whether one more of the kind is listed in full; where not, its path and arguments need not be made.
    [[nodiscard]] bool isListed(Finding::Kind kind) const;

    /// Server text as an argument of a sentence: redacted, visible, one line, not long.
    [[nodiscard]] QString argument(const QString &serverText) const;
    /// The first of many names in one argument.
    [[nodiscard]] QString names(const QStringList &texts) const;
    [[nodiscard]] const Redactor &redactor() const { return m_redactor; }

    /// Those listed in full, as they came.
    [[nodiscard]] QList<Finding> take() { return std::move(m_findings); }
    /// One finding for each kind of which there are more.
    [[nodiscard]] QList<Finding> rest() const;

private:
    Redactor m_redactor;
    QList<Finding> m_findings;
    QMap<int, int> m_counts; // by kind
    QHash<int, Severity> m_severities; // of the last finding by kind
};

} // namespace Inspector
