// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/findings.h"
#include "core/findings/findingsentences.h"
#include "core/metadata/expiry.h"
#include "core/scopes/scopeindices.h"
#include "support/samplereply.h"

#include <QMetaType>

#include <functional>

namespace Inspector::Testing {

inline QList<Finding> findingsOf(SampleReply &sample, ReplyShape shape = ReplyShape::AccessTokenV1)
{
    const FakeClock clock;
    const Inspection inspection = sample.read(shape);
    const TokenReading reading = readToken(inspection.token);
    return checkReply(
        inspection, &reading, ScopeIndices(), Expiry(inspection.metadata, inspection.context, clock));
}

/// One line "severity id path" for each finding.
inline QString dump(const QList<Finding> &findings)
{
    static constexpr const char *words[] = {"none", "note", "warning", "error"};
    QStringList lines;
    for (const Finding &finding : findings) {
        lines.append(QString::fromLatin1(words[static_cast<int>(finding.severity)]) + u' '
            + findingId(finding) + (finding.path.isEmpty() ? QString() : QString(u' ' + finding.path))
            + (finding.more ? QString(u" +" + QString::number(finding.more)) : QString()));
    }
    return lines.join(u'\n');
}

/// What is changed in a reply before it is checked.
using Change = std::function<void(SampleReply &)>;

inline Change replacing(const QByteArray &before, const QByteArray &after)
{
    return [before, after](SampleReply &sample) { sample.replace(before, after); };
}

/// The same reply, but other values encoded in the token.
inline Change tokenSaying(const std::function<void(TokenContent &)> &change)
{
    return [change](SampleReply &sample) {
        TokenContent content;
        change(content);
        const QString token = encodeToken(content).token();
        sample.replace(sample.token.toLatin1(), token.toLatin1());
        sample.inspection.token = token;
    };
}

} // namespace Inspector::Testing

Q_DECLARE_METATYPE(Inspector::Testing::Change)
