// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/findings/findingcollector.h"

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr int maxPerKind = 20;
constexpr int maxNames = 3;
constexpr qsizetype maxArgumentLength = 80;

} // namespace

FindingCollector::FindingCollector(const Redactor &redactor)
    : m_redactor(redactor)
{
}

void FindingCollector::add(
    Finding::Kind kind, Severity severity, const QString &path, const QStringList &arguments)
{
    m_severities.insert(static_cast<int>(kind), severity);
    if (++m_counts[static_cast<int>(kind)] > maxPerKind) {
        return;
    }
    Finding finding;
    finding.kind = kind;
    finding.severity = severity;
    finding.path = path;
    finding.arguments = arguments;
    m_findings.append(finding);
}

bool FindingCollector::isListed(Finding::Kind kind) const
{
    return m_counts.value(static_cast<int>(kind)) < maxPerKind;
}

QString FindingCollector::argument(const ServerText &serverText) const
{
    return serverText.shown(m_redactor, maxArgumentLength);
}

QString FindingCollector::names(const QStringList &texts) const
{
    QStringList shown;
    for (const QString &text : texts.mid(0, maxNames)) {
        shown.append(argument(text));
    }
    if (texts.size() > maxNames) {
        shown.append(u"\u2026"_s);
    }
    return shown.join(", "_L1);
}

QList<Finding> FindingCollector::rest() const
{
    QList<Finding> rest;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        if (count.value() > maxPerKind) {
            Finding finding;
            finding.kind = static_cast<Finding::Kind>(count.key());
            finding.severity = m_severities.value(count.key());
            finding.more = count.value() - maxPerKind;
            rest.append(finding);
        }
    }
    return rest;
}

} // namespace Inspector
