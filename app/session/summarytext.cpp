// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/summarytext.h"

#include "core/findings/findingsentences.h"
#include "core/secrets/redaction.h"
#include "core/secrets/servertext.h"
#include "core/util/utc.h"
#include "network/apibase.h"
#include "session/diagnosissentences.h"
#include "session/scopesentences.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Gives the free functions of this file a translation context of their own.
class SummaryText {
    Q_DECLARE_TR_FUNCTIONS(SummaryText)
};

class SummaryWriter final {
public:
    SummaryWriter(const SummaryParts &parts, const Redactor &redactor)
        : m_parts(parts)
        , m_metadata(parts.inspection.metadata)
        , m_redactor(redactor)
    {
        const QStringList secrets = m_metadata.secrets();
        for (const QString &secret : secrets) {
            m_redactor.add(secret);
        }
        m_redactor.add(parts.inspection.token);
        if (!parts.withEmail) {
            m_email = m_metadata.userEmail().value_or(QString());
        }
    }

    QString write()
    {
        m_lines.append(u"**"_s + words(m_parts.verdict) + u"**"_s);
        m_lines.append(QString());
        addNumber(SummaryText::tr("Account"), m_metadata.hubId(), m_metadata.hubDomain());
        addNumber(SummaryText::tr("App"), m_metadata.appId(), {});
        addNumber(SummaryText::tr("User"), m_metadata.userId(),
            m_parts.withEmail ? m_metadata.userEmail() : std::nullopt);
        if (m_parts.read) {
            addNumber(SummaryText::tr("Account (read from the token)"), m_parts.read->hubId, {});
            addNumber(SummaryText::tr("App (read from the token)"), m_parts.read->appId, {});
        }
        add(SummaryText::tr("Data region"), code(m_metadata.hublet().value_or(QString())));
        if (m_parts.expiresAt) {
            add(SummaryText::tr("Expires"), utcDateTime(*m_parts.expiresAt).toString(Qt::ISODate));
        }
        const QString server = m_parts.inspection.context.server.redacted(m_redactor);
        if (!server.isEmpty() && !isHubSpot(QUrl(server))) {
            add(SummaryText::tr("Answered by"), SummaryText::tr("%1, not HubSpot").arg(code(server)));
        }
        add(SummaryText::tr("Correlation ID"),
            code(m_parts.inspection.context.correlationId.redacted(m_redactor)));
        addScopes();
        addFindings();
        addDiagnosis();
        m_lines.append(QString());
        m_lines.append(u"HubSpot Token Inspector "_s + words(m_parts.programVersion));
        return m_lines.join(u'\n') + u'\n';
    }

private:
    /// A server's text as code: nothing in it can be Markdown.
    [[nodiscard]] QString code(const QString &text) const
    {
        constexpr qsizetype maxShown = 300;
        QString shown = shownLine(text, maxShown);
        shown.replace(u'`', u'\'');
        return shown.isEmpty() ? QString() : QString(u'`' + shown + u'`');
    }

    /// A sentence of ours, in which a server's words may stand.
    [[nodiscard]] QString words(const QString &text) const
    {
        constexpr qsizetype maxShown = 1'000;
        QString escaped;
        const QString shown = shownLine(text, maxShown);
        static constexpr QStringView marks = u"\\`*_[]<>#|&!";
        for (const QChar unit : shown) {
            if (marks.contains(unit)) {
                escaped += u'\\';
            }
            escaped += unit;
        }
        return escaped;
    }

    [[nodiscard]] QString shownLine(const QString &text, qsizetype limit) const
    {
        QString result = text;
        if (!m_email.isEmpty()) {
            result.replace(m_email, QString(u'\u2026'), Qt::CaseInsensitive);
        }
        return ServerText(result).shown(m_redactor, limit);
    }

    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty()) {
            m_lines.append(u"- "_s + label + u": "_s + value);
        }
    }

    void addNumber(const QString &label, std::optional<qint64> number, const std::optional<QString> &besides)
    {
        const QString name = code(besides.value_or(QString()));
        if (number) {
            add(label, QString::number(*number) + (name.isEmpty() ? QString() : QString(u' ' + name)));
        }
    }

    void addScopes()
    {
        const QString result = checkText(m_parts.check);
        const bool isRead = m_parts.read.has_value();
        const QStringList granted = isRead ? m_parts.read->granted.names : m_metadata.scopes();
        const bool isKnown = !isRead || m_parts.read->granted.source != GrantedScopes::Source::Unknown;
        const QString heading = !isKnown ? SummaryText::tr("Scopes: not known")
            : isRead ? SummaryText::tr("Scopes (%1), read from the token").arg(granted.size())
                     : SummaryText::tr("Scopes (%1)").arg(granted.size());
        m_lines.append(QString());
        m_lines.append(
            u"**"_s + heading + u"**"_s + (result.isEmpty() ? QString() : QString(u' ' + words(result))));
        m_lines.append(QString());
        for (const ScopeRow &row : m_parts.check.rows) {
            if (row.state == ScopeRow::State::Missing || row.state == ScopeRow::State::Undecided) {
                m_lines.append(u"- **"_s
                    + (row.isError() ? SummaryText::tr("missing") : SummaryText::tr("not granted")) + u"** "_s
                    + code(row.scope) + u' ' + words(rowText(row)));
            }
        }
        for (const QString &scope : granted) {
            m_lines.append(u"- "_s + code(scope));
        }
    }

    void addFindings()
    {
        if (m_parts.findings.isEmpty()) {
            return;
        }
        m_lines.append(QString());
        m_lines.append(u"**"_s + SummaryText::tr("Findings") + u"**"_s);
        m_lines.append(QString());
        for (const Finding &finding : m_parts.findings) {
            m_lines.append(u"- "_s + words(findingSentence(finding)));
        }
    }

    void addDiagnosis()
    {
        if (!m_parts.diagnosis) {
            return;
        }
        m_lines.append(QString());
        m_lines.append(u"**"_s + SummaryText::tr("Failed call") + u"**"_s);
        m_lines.append(QString());
        const QStringList lines = diagnosisLines(*m_parts.diagnosis, m_redactor);
        for (const QString &line : lines) {
            m_lines.append(u"- "_s + words(line));
        }
    }

    const SummaryParts &m_parts;
    const TokenMetadata &m_metadata;
    Redactor m_redactor;
    QString m_email; // left out; empty: told
    QStringList m_lines;
};

} // namespace

QString summaryMarkdown(const SummaryParts &parts, const Redactor &redactor)
{
    return SummaryWriter(parts, redactor).write();
}

} // namespace Inspector
