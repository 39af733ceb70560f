// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/findings/findingcollector.h"

#include "core/text/visibletext.h"

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr int mostOfOneKind = 20;
constexpr int mostNamesInSentence = 3;
constexpr qsizetype longestArgument = 80;

} // namespace

FindingCollector::FindingCollector(const Redactor &redactor)
    : m_redactor(redactor)
{
}

void FindingCollector::add(
    Finding::Kind kind, Severity severity, const QString &path, const QStringList &arguments)
{
    m_severities.insert(static_cast<int>(kind), severity);
    if (++m_counts[static_cast<int>(kind)] > mostOfOneKind) {
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
    return m_counts.value(static_cast<int>(kind)) < mostOfOneKind;
}

QString FindingCollector::argument(const QString &serverText) const
{
    // Cut first: a value of megabytes is no reason to search megabytes.
    return singleLine(visibleText(m_redactor.redact(serverText.left(4 * longestArgument)), longestArgument));
}

QString FindingCollector::names(const QStringList &texts) const
{
    QStringList shown;
    for (const QString &text : texts.mid(0, mostNamesInSentence)) {
        shown.append(argument(text));
    }
    if (texts.size() > mostNamesInSentence) {
        shown.append(u"\u2026"_s);
    }
    return shown.join(", "_L1);
}

QList<Finding> FindingCollector::rest() const
{
    QList<Finding> rest;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        if (count.value() > mostOfOneKind) {
            Finding finding;
            finding.kind = static_cast<Finding::Kind>(count.key());
            finding.severity = m_severities.value(count.key());
            finding.more = count.value() - mostOfOneKind;
            rest.append(finding);
        }
    }
    return rest;
}

} // namespace Inspector
