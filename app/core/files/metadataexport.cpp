// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/files/metadataexport.h"

#include "core/files/exportformat.h"
#include "core/findings/findingpaths.h"
#include "core/findings/findingsentences.h"
#include "core/json/jsonwriter.h"
#include "core/scopes/scopecheck.h"
#include "core/secrets/hiddensecret.h"
#include "core/secrets/redaction.h"
#include "core/util/utc.h"

#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Copies a reply into an export, member by member; with the secrets taken out unless they are asked for.
class MetadataWriter final {
public:
    MetadataWriter(JsonWriter &json, const TokenMetadata &metadata, const Redactor *redactor,
        const LeftOutParts &leftOut)
        : m_json(json)
        , m_metadata(metadata)
        , m_tree(metadata.tree())
        , m_redactor(redactor)
        , m_leftOut(leftOut)
    {
    }

    void write()
    {
        if (m_tree.isEmpty()) {
            m_json.beginObject();
            m_json.endObject();
            return;
        }
        writeValue(JsonTree::root);
    }
    [[nodiscard]] int hiddenSecrets() const { return m_hiddenSecrets; }
    [[nodiscard]] const QStringList &hiddenNames() const { return m_hiddenNames; }
    [[nodiscard]] int leftOutValues() const { return m_leftOutValues; }

private:
    void writeMember(JsonTree::Node node)
    {
        const QString name = m_redactor ? m_tree.name(node) : QString();
        const QString redacted = m_redactor ? m_redactor->redact(name) : QString();
        if (redacted != name) {
            countHidden(node);
            m_json.name(QString(hiddenMarker + u' ' + redacted));
        } else if (!m_leftOut.isEmpty() && m_leftOut.holds(m_tree.name(node))) {
            ++m_leftOutValues;
            m_json.name(leftOutMark);
        } else {
            m_json.rawName(m_tree.nameSource(node));
        }
        const FieldSpec *const field = m_metadata.field(node);
        if (field && m_leftOut.isField(*field) && m_tree.kind(node) != JsonTree::Kind::Null) {
            leaveOut();
        } else if (field && field->isSecret) {
            writeSecret(node);
        } else {
            writeValue(node);
        }
    }

    // Depth is bounded by JsonTree::maxDepth.
    void writeValue(JsonTree::Node node)
    {
        switch (m_tree.kind(node)) {
        case JsonTree::Kind::Object:
            m_json.beginObject();
            for (int row = 0; row < m_tree.childCount(node); ++row) {
                writeMember(m_tree.child(node, row));
            }
            m_json.endObject();
            return;
        case JsonTree::Kind::Array:
            m_json.beginArray();
            for (int row = 0; row < m_tree.childCount(node); ++row) {
                writeValue(m_tree.child(node, row));
            }
            m_json.endArray();
            return;
        case JsonTree::Kind::String:
            writeString(node);
            return;
        default:
            m_json.raw(m_tree.source(node));
        }
    }

    void countHidden(JsonTree::Node node)
    {
        ++m_hiddenSecrets;
        // Without the redactor nothing is hidden but what was hidden before, in fields of known names.
        const QString path = nodePath(m_tree, node, m_redactor ? *m_redactor : Redactor());
        if (!m_hiddenNames.contains(path)) {
            m_hiddenNames.append(path);
        }
    }

    void leaveOut()
    {
        ++m_leftOutValues;
        m_json.string(leftOutMark.toString());
    }

    void writeString(JsonTree::Node node)
    {
        if (!m_leftOut.isEmpty() && m_leftOut.holds(m_tree.string(node))) {
            leaveOut();
            return;
        }
        const QString text = m_redactor ? m_tree.string(node) : QString();
        const QString redacted = m_redactor ? m_redactor->redact(text) : QString();
        if (redacted != text) {
            countHidden(node);
            m_json.string(QString(hiddenMarker + u' ' + redacted));
        } else {
            m_json.raw(m_tree.source(node));
        }
    }

    void writeSecret(JsonTree::Node node)
    {
        const JsonTree::Kind kind = m_tree.kind(node);
        const QString text = m_tree.string(node);
        if (isHiddenSecret(text)) {
            countHidden(node); // hidden when the opened file was written: it cannot be brought back
            m_json.raw(m_tree.source(node));
            return;
        }
        const bool isNothing = kind == JsonTree::Kind::Null || kind == JsonTree::Kind::Boolean
            || (kind == JsonTree::Kind::String && text.isEmpty());
        if (isNothing || !m_redactor) {
            writeValue(node);
            return;
        }
        countHidden(node);
        const QString rest = kind == JsonTree::Kind::String ? QString(u' ' + mask(text)) : QString();
        m_json.string(QString(hiddenMarker + rest));
    }

    JsonWriter &m_json;
    const TokenMetadata &m_metadata;
    const JsonTree &m_tree;
    const Redactor *m_redactor; // null: nothing is hidden
    const LeftOutParts &m_leftOut;
    int m_hiddenSecrets = 0;
    QStringList m_hiddenNames;
    int m_leftOutValues = 0;
};

/// Takes the secrets and what is to be left out of the texts beside the reply.
struct Cleaner {
    const Redactor &redactor;
    const LeftOutParts &leftOut;

    [[nodiscard]] QString operator()(const ServerText &text) const
    {
        return leftOut.without(text.redacted(redactor));
    }
};

void writeText(JsonWriter &json, QStringView name, const ServerText &text, const Cleaner &cleaned)
{
    json.name(name);
    if (text.isEmpty()) {
        json.null();
    } else {
        json.string(cleaned(text));
    }
}

template <class Time>
void writeTime(JsonWriter &json, QStringView name, std::optional<Time> time)
{
    const QString text = time ? isoUtc(*time) : QString();
    json.name(name);
    if (text.isEmpty()) {
        json.null();
    } else {
        json.string(text);
    }
}

void writeInteger(JsonWriter &json, QStringView name, qint64 value, bool isKnown)
{
    json.name(name);
    if (isKnown) {
        json.integer(value);
    } else {
        json.null();
    }
}

void writeInspection(JsonWriter &json, const Inspection &inspection, const Cleaner &cleaned)
{
    const ReplyContext &context = inspection.context;
    const bool isReplyKnown = context.httpStatus != 0;
    json.name(exportkeys::inspection);
    json.beginObject();
    writeTime(json, exportkeys::inspectedAt,
        inspection.isInspectionTimeKnown ? std::optional(context.received) : std::nullopt);
    writeText(json, exportkeys::server, context.server, cleaned);
    writeText(json, exportkeys::call, QString(factsOf(context.call).exportName), cleaned);
    writeText(json, exportkeys::method, context.method, cleaned);
    writeText(json, exportkeys::host, context.host, cleaned);
    writeText(json, exportkeys::path, context.maskedPath, cleaned);
    writeInteger(json, exportkeys::status, context.httpStatus, isReplyKnown);
    writeInteger(json, exportkeys::elapsedMs, context.elapsed.count(), isReplyKnown);
    writeInteger(json, exportkeys::bodyBytes, context.bodyBytes, isReplyKnown);
    writeText(json, exportkeys::correlationId, context.correlationId, cleaned);
    writeTime(json, exportkeys::serverDate, context.serverDate);
    json.name(exportkeys::rateLimitHeaders);
    json.beginArray();
    for (const auto &[name, value] : context.rateLimitHeaders) {
        json.beginObject();
        writeText(json, exportkeys::name, name, cleaned);
        writeText(json, exportkeys::value, value, cleaned);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeFindings(JsonWriter &json, const QList<Finding> &findings, const Cleaner &cleaned)
{
    json.name(exportkeys::findings);
    json.beginArray();
    for (const Finding &found : findings) {
        Finding finding = found;
        for (QString &argument : finding.arguments) {
            argument = cleaned.leftOut.without(argument);
        }
        json.beginObject();
        writeText(json, exportkeys::id, findingId(finding), cleaned);
        writeText(json, exportkeys::severity, severityName(finding.severity), cleaned);
        writeText(json, exportkeys::path, finding.path, cleaned);
        writeText(json, exportkeys::sentence, findingSentence(finding), cleaned);
        // From these the sentence is made again, in the reader's language.
        json.name(exportkeys::arguments);
        json.beginArray();
        for (const QString &argument : std::as_const(finding.arguments)) {
            json.string(cleaned(argument));
        }
        json.endArray();
        writeInteger(json, exportkeys::more, finding.more, true);
        json.endObject();
    }
    json.endArray();
}

void writeScopes(JsonWriter &json, QStringView name, const ScopeCheck &check, const Cleaner &cleaned,
    bool (*isWanted)(const ScopeRow &row))
{
    json.name(name);
    json.beginArray();
    for (const ScopeRow &row : check.rows) {
        if (isWanted(row)) {
            json.string(cleaned(row.scope));
        }
    }
    json.endArray();
}

void writeCheck(JsonWriter &json, const ScopeCheck &check, const Cleaner &cleaned)
{
    using State = ScopeRow::State;
    json.name(exportkeys::scopeCheck);
    json.beginObject();
    writeText(json, exportkeys::scopesFrom,
        check.source == GrantedScopes::Source::Reply       ? u"reply"_s
            : check.source == GrantedScopes::Source::Token ? u"token"_s
                                                           : u"unknown"_s,
        cleaned);
    json.name(exportkeys::isWhole);
    json.raw(check.wasCut ? "false" : "true");
    writeScopes(json, exportkeys::missing, check, cleaned, [](const ScopeRow &row) { return row.isError(); });
    writeScopes(json, exportkeys::missingOptional, check, cleaned,
        [](const ScopeRow &row) { return row.state == State::Missing && !row.isError(); });
    writeScopes(json, exportkeys::undecided, check, cleaned,
        [](const ScopeRow &row) { return row.state == State::Undecided; });
    writeScopes(json, exportkeys::granted, check, cleaned,
        [](const ScopeRow &row) { return row.state == State::Granted; });
    writeScopes(json, exportkeys::extra, check, cleaned,
        [](const ScopeRow &row) { return row.state == State::Extra; });
    json.endObject();
}

} // namespace

ExportedDocument exportDocument(const Inspection &inspection, const QList<Finding> &findings,
    std::optional<HubSpotTime> expiry, const ExportOptions &options)
{
    const Redactor &redactor = inspection.redactor;
    const LeftOutParts leftOut(inspection.metadata, options.leaveOut);
    const Cleaner cleaned{redactor, leftOut};
    JsonWriter json;
    json.beginObject();
    json.name(exportkeys::program);
    json.beginObject();
    writeText(json, exportkeys::name, u"hubspot-token-inspector"_s, cleaned);
    writeText(json, exportkeys::version, options.programVersion, cleaned);
    json.endObject();
    writeInteger(json, exportkeys::formatVersion, exportFormatVersion, true);
    writeTime(json, exportkeys::writtenAt, std::optional(options.written));
    writeInspection(json, inspection, cleaned);
    writeTime(json, exportkeys::expiresAt, expiry);
    writeFindings(json, findings, cleaned);
    if (options.check != nullptr) {
        writeCheck(json, *options.check, cleaned);
    }
    json.name(exportkeys::metadata);
    MetadataWriter metadata(json, inspection.metadata, options.includeSecrets ? nullptr : &redactor, leftOut);
    metadata.write();
    const bool isComplete = options.includeSecrets && metadata.hiddenSecrets() == 0;
    writeText(json, exportkeys::secrets, isComplete ? u"included"_s : u"redacted"_s, cleaned);
    writeInteger(json, exportkeys::hiddenSecrets, metadata.hiddenSecrets(), true);
    if (!leftOut.isEmpty()) {
        json.name(exportkeys::leftOut);
        json.beginArray();
        for (const auto &[isLeftOut, name] : {std::pair(options.leaveOut.emails, u"e-mail"_s),
                 std::pair(options.leaveOut.domain, u"domain"_s)}) {
            if (isLeftOut) {
                json.string(name);
            }
        }
        json.endArray();
    }
    json.endObject();
    return {json.take(), metadata.hiddenSecrets(), metadata.hiddenNames(), metadata.leftOutValues()};
}

QString suggestedFileName(const Inspection &inspection)
{
    QString fileName = u"hubspot-token"_s;
    const std::optional<qint64> hubId = inspection.metadata.hubId();
    if (hubId && *hubId >= 0) {
        fileName += u"_hub"_s + QString::number(*hubId);
    }
    const QString time = isoUtc(inspection.context.received);
    if (!time.isEmpty()) {
        const QDateTime utc = utcDateTime(inspection.context.received);
        fileName += u'_' + utc.toString(u"yyyyMMdd'T'HHmmss'Z'");
    }
    return fileName + u".json"_s;
}

} // namespace Inspector
