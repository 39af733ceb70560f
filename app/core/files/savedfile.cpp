// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/files/savedfile.h"

#include "core/files/exportformat.h"
#include "core/files/fileerror.h"
#include "core/files/filereading.h"
#include "core/files/metadataexport.h"
#include "core/files/replysearch.h"
#include "core/findings/findingsentences.h"
#include "core/metadata/metadataparser.h"
#include "core/paste/pastedthing.h"
#include "core/text/visibletext.h"
#include "core/util/utc.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace Inspector {

namespace {

/// Reads single values out of the envelope; what is absent or of another type is as if it were not there.
class Envelope final {
public:
    Envelope(const JsonTree &tree, JsonTree::Node object)
        : m_tree(tree)
        , m_object(object)
    {
    }

    [[nodiscard]] QString text(QStringView name) const
    {
        const JsonTree::Node node = m_tree.member(m_object, name);
        return node == JsonTree::none ? QString() : m_tree.string(node);
    }
    [[nodiscard]] qint64 count(QStringView name, qint64 largest) const
    {
        const JsonTree::Node node = m_tree.member(m_object, name);
        const std::optional<qint64> integer = node == JsonTree::none ? std::nullopt : m_tree.integer(node);
        return integer && *integer >= 0 && *integer <= largest ? *integer : 0;
    }
    [[nodiscard]] std::optional<Milliseconds> sinceEpoch(QStringView name) const
    {
        return parseIsoUtc(text(name));
    }

private:
    const JsonTree &m_tree;
    JsonTree::Node m_object;
};

FileError fileError(const ParseError &error)
{
    if (error.kind != ParseError::Kind::NotJson) {
        return {FileError::Kind::NotAnExport, {}};
    }
    const bool isTooLarge = error.json.kind == JsonError::Kind::TooLarge;
    return {isTooLarge ? FileError::Kind::TooLarge : FileError::Kind::NotJson, {}};
}

QList<std::pair<ServerText, ServerText>> readHeaders(const JsonTree &tree, JsonTree::Node inspection)
{
    constexpr int maxHeaders = 100;
    QList<std::pair<ServerText, ServerText>> headers;
    const JsonTree::Node list = tree.member(inspection, exportkeys::rateLimitHeaders);
    const int count = list == JsonTree::none ? 0 : std::min(tree.childCount(list), maxHeaders);
    for (int row = 0; row < count; ++row) {
        const Envelope header(tree, tree.child(list, row));
        const QString name = header.text(exportkeys::name);
        if (!name.isEmpty()) {
            headers.append({name, header.text(exportkeys::value)});
        }
    }
    return headers;
}

ReplyContext readContext(const JsonTree &tree, JsonTree::Node node, ReplyShape shape)
{
    constexpr qint64 largest = std::numeric_limits<qint32>::max();
    const Envelope envelope(tree, node);
    ReplyContext context;
    context.call = callNamed(envelope.text(exportkeys::call)).value_or(factsOf(shape).call);
    context.method = envelope.text(exportkeys::method);
    context.host = envelope.text(exportkeys::host);
    context.server = envelope.text(exportkeys::server);
    context.maskedPath = envelope.text(exportkeys::path);
    context.httpStatus = static_cast<int>(envelope.count(exportkeys::status, 999));
    context.elapsed = Milliseconds(envelope.count(exportkeys::elapsedMs, largest));
    context.bodyBytes = envelope.count(exportkeys::bodyBytes, largest);
    if (const auto date = envelope.sinceEpoch(exportkeys::serverDate)) {
        context.serverDate = HubSpotTime(*date);
    }
    context.correlationId = envelope.text(exportkeys::correlationId);
    context.rateLimitHeaders = readHeaders(tree, node);
    return context;
}

/// The text of a file as it goes into a sentence: anybody can write one.
QString sentencePart(const QString &text)
{
    constexpr qsizetype maxLength = 1'000;
    return visibleLine(text, maxLength);
}

std::optional<Finding> readFinding(const JsonTree &tree, JsonTree::Node node)
{
    constexpr int maxArguments = 9;
    const Envelope envelope(tree, node);
    const auto kind = findingKindOf(envelope.text(exportkeys::id));
    const auto severity = severityNamed(envelope.text(exportkeys::severity));
    const JsonTree::Node list = tree.member(node, exportkeys::arguments);
    if (!kind || !severity || *severity == Severity::None || list == JsonTree::none) {
        return {}; // of another version: what can be found again is found again
    }
    Finding finding;
    finding.kind = *kind;
    finding.severity = *severity;
    finding.path = sentencePart(envelope.text(exportkeys::path));
    for (int row = 0; row < std::min(tree.childCount(list), maxArguments); ++row) {
        finding.arguments.append(sentencePart(tree.string(tree.child(list, row))));
    }
    finding.more = static_cast<int>(envelope.count(exportkeys::more, std::numeric_limits<qint32>::max()));
    return finding;
}

QList<Finding> readFindings(const JsonTree &tree)
{
    constexpr int maxFindings = 1'000;
    QList<Finding> findings;
    const JsonTree::Node list = tree.member(JsonTree::root, exportkeys::findings);
    const int count = list == JsonTree::none ? 0 : std::min(tree.childCount(list), maxFindings);
    for (int row = 0; row < count; ++row) {
        if (const auto finding = readFinding(tree, tree.child(list, row))) {
            findings.append(*finding);
        }
    }
    return findings;
}

SavedInspection savedInspection(TokenMetadata metadata, ReplyContext context,
    std::optional<Milliseconds> inspectedSinceEpoch, WallTime fileTime)
{
    SavedInspection inspection;
    inspection.metadata = std::move(metadata);
    inspection.context = std::move(context);
    inspection.context.received = inspectedSinceEpoch ? WallTime(*inspectedSinceEpoch) : fileTime;
    inspection.isSaved = true;
    inspection.isInspectionTimeKnown = inspectedSinceEpoch.has_value();
    inspection.learnSecrets();
    return inspection;
}

Expected<SavedInspection, FileError> readRawReply(const FoundReply &found, WallTime fileTime)
{
    auto metadata = parseMetadata(found.json);
    if (!metadata) {
        return fileError(metadata.error());
    }
    ReplyContext context;
    context.call = factsOf(metadata->shape()).call;
    context.bodyBytes = found.json.size();
    context.serverDate = found.date;
    const auto sinceEpoch = found.date ? std::optional(found.date->time_since_epoch()) : std::nullopt;
    return savedInspection(std::move(metadata).value(), std::move(context), sinceEpoch, fileTime);
}

Expected<SavedInspection, FileError> readExport(const JsonTree &tree, WallTime fileTime)
{
    const JsonTree::Node inspection = tree.member(JsonTree::root, exportkeys::inspection);
    const QByteArray reply = tree.source(tree.member(JsonTree::root, exportkeys::metadata)).toByteArray();
    const Envelope envelope(tree, inspection);
    const std::optional<Call> call = callNamed(envelope.text(exportkeys::call));
    auto metadata = call ? parseMetadata(reply, factsOf(*call).shape) : parseMetadata(reply);
    if (!metadata) {
        return fileError(metadata.error());
    }
    ReplyContext context = readContext(tree, inspection, metadata->shape());
    SavedInspection saved = savedInspection(std::move(metadata).value(), std::move(context),
        envelope.sinceEpoch(exportkeys::inspectedAt), fileTime);
    saved.findings = readFindings(tree);
    return saved;
}

Expected<SavedInspection, FileError> readReply(const QByteArray &bytes, WallTime fileTime)
{
    const auto found = findReply(bytes);
    if (!found) {
        return found.error();
    }
    if (!found->isExport) {
        return readRawReply(*found, fileTime);
    }
    const auto tree = JsonTree::parse(found->json);
    return tree ? readExport(*tree, fileTime)
                : Expected<SavedInspection, FileError>(FileError{FileError::Kind::NotJson, {}});
}

/// Adds the text of a file that is no reply: it may be something else that people hold.
FileError withText(FileError error, const QByteArray &bytes)
{
    if (error.kind != FileError::Kind::OtherContent && error.kind != FileError::Kind::NotJson
        && error.kind != FileError::Kind::NotAnExport) {
        return error;
    }
    error.text = fileText(bytes);
    if (error.text.size() > PastedThing::maxText) {
        error.text.clear();
        error.kind = FileError::Kind::TooLarge;
    }
    return error;
}

} // namespace

Expected<SavedInspection, FileError> readSaved(const QByteArray &bytes, WallTime fileTime)
{
    auto saved = readReply(bytes, fileTime);
    return saved ? std::move(saved) : withText(saved.error(), bytes);
}

Expected<SavedInspection, FileError> openSaved(const QString &path)
{
    const auto bytes = readFile(path);
    return bytes ? readSaved(*bytes, wallTime(QFileInfo(path).lastModified()))
                 : Expected<SavedInspection, FileError>(bytes.error());
}

} // namespace Inspector
