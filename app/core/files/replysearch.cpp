// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/files/replysearch.h"

#include "core/errors/errorbody.h"
#include "core/files/exportformat.h"
#include "core/json/jsonsearch.h"
#include "core/json/jsontree.h"
#include "core/util/httpdate.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Node = JsonTree::Node;

constexpr int maxStringDepth = 3; // JSON in a string in a string ...
constexpr qsizetype maxTextBytes = 1024 * 1024; // of a file that is not JSON as a whole

bool hasKind(const JsonTree &tree, Node object, QStringView name, JsonTree::Kind kind)
{
    const Node node = tree.member(object, name);
    return node != JsonTree::none && tree.kind(node) == kind;
}

bool hasText(const JsonTree &tree, Node object, QStringView name)
{
    return hasKind(tree, object, name, JsonTree::Kind::String);
}

bool hasNumber(const JsonTree &tree, Node object, QStringView name)
{
    return hasKind(tree, object, name, JsonTree::Kind::Number);
}

QString text(const JsonTree &tree, Node object, QStringView name)
{
    const Node node = tree.member(object, name);
    return node == JsonTree::none ? QString() : tree.string(node);
}

bool isExport(const JsonTree &tree, Node object)
{
    return hasKind(tree, object, exportkeys::metadata, JsonTree::Kind::Object)
        && tree.member(object, exportkeys::formatVersion) != JsonTree::none;
}

/// Whether an object is surely a reply about a token, at any depth.
bool isReply(const JsonTree &tree, Node object)
{
    if (hasText(tree, object, u"access_token") || hasText(tree, object, u"signature")) {
        return false; // a token reply; the signed part of a reply
    }
    if (hasKind(tree, object, u"active", JsonTree::Kind::Boolean)
        && (tree.childCount(object) == 1 || hasText(tree, object, u"token_use"))) {
        return true;
    }
    const bool hasHub = hasNumber(tree, object, u"hub_id") || hasNumber(tree, object, u"hubId");
    const bool hasOther = hasNumber(tree, object, u"app_id") || hasNumber(tree, object, u"appId")
        || hasNumber(tree, object, u"user_id") || hasNumber(tree, object, u"userId")
        || hasText(tree, object, u"client_id");
    const bool isTyped = hasText(tree, object, u"token_type") || hasText(tree, object, u"token_use");
    return hasKind(tree, object, u"scopes", JsonTree::Kind::Array) && hasOther && (hasHub || isTyped);
}

/// Whether an object holds a token and nothing that HubSpot says of one: somebody's configuration.
bool isJustToken(const JsonTree &tree)
{
    constexpr QStringView facts[] = {u"active", u"app_id", u"appId", u"expires_in", u"hub_id", u"hubId",
        u"scopes", u"signed_access_token", u"token_type", u"token_use", u"user", u"user_id", u"userId"};
    return hasText(tree, JsonTree::root, u"token")
        && std::none_of(std::begin(facts), std::end(facts),
            [&tree](QStringView name) { return tree.member(JsonTree::root, name) != JsonTree::none; });
}

bool isErrorReply(const JsonTree &tree, Node object)
{
    const bool hasMessage = hasText(tree, object, u"message");
    return (hasMessage
               && (text(tree, object, u"status") == "error"_L1 || hasText(tree, object, u"category")
                   || hasText(tree, object, u"errorType")))
        || (hasText(tree, object, u"error") && hasText(tree, object, u"error_description"));
}

bool isProjectFile(const JsonTree &tree, Node object)
{
    const Node auth = tree.member(object, u"auth");
    return auth != JsonTree::none && hasKind(tree, auth, u"requiredScopes", JsonTree::Kind::Array);
}

OtherContent otherContent(const JsonTree &tree, Node object)
{
    if (hasText(tree, object, u"access_token")
        && (hasNumber(tree, object, u"expires_in") || hasText(tree, object, u"refresh_token"))) {
        return OtherContent::TokenReply;
    }
    if (isErrorReply(tree, object)) {
        return OtherContent::ErrorReply;
    }
    if (isProjectFile(tree, object)) {
        return OtherContent::ProjectFile;
    }
    return hasNumber(tree, object, u"portalId") && hasText(tree, object, u"accountType")
        ? OtherContent::AccountInfo
        : OtherContent::None;
}

/// The Date header among the lines that curl -i or -v put in front of a body.
std::optional<HubSpotTime> dateInHead(const QByteArray &head)
{
    static const QRegularExpression line(u"^(?:< )?date:\\s*(.+?)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = line.match(QString::fromUtf8(head.right(64 * 1024)));
    return match.hasMatch() ? parseHttpDate(match.captured(1).toLatin1()) : std::nullopt;
}

/// The Date header in the envelope of an HTTP library: {"headers": {"date": ...}, "data": {...}}.
std::optional<HubSpotTime> dateBeside(const JsonTree &tree, Node node)
{
    const Node parent = tree.parent(node);
    const Node headers = parent == JsonTree::none ? JsonTree::none : tree.member(parent, u"headers");
    if (headers == JsonTree::none) {
        return std::nullopt;
    }
    const QString date = text(tree, headers, u"date");
    return parseHttpDate((date.isEmpty() ? text(tree, headers, u"Date") : date).toLatin1());
}

FileError errorOf(const JsonTree &tree, Node object, OtherContent content)
{
    FileError error{FileError::Kind::OtherContent, {}};
    error.content = content;
    if (content == OtherContent::ErrorReply) {
        const ErrorBody body = readErrorBody(tree.source(object).toByteArray());
        error.message = body.message;
        for (const ScopeRequirement &requirement : body.requirements) {
            error.scopes += requirement.scopes;
        }
    }
    return error;
}

/// UTF-8 without a byte order mark.
QByteArray utf8(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes, u'{');
        encoding && *encoding != QStringConverter::Utf8) {
        return QString(QStringDecoder(*encoding)(bytes)).toUtf8();
    }
    return bytes;
}

/// Collects what is found in the trees of a file.
class Search final {
public:
    void addTree(const JsonTree &tree, std::optional<HubSpotTime> headDate, int stringDepth = 0);
    [[nodiscard]] const std::vector<FoundReply> &replies() const { return m_replies; }
    [[nodiscard]] const std::optional<FileError> &other() const { return m_other; }

private:
    void addReply(const JsonTree &tree, Node node, bool isExport, std::optional<HubSpotTime> date);
    void addString(const QString &text, std::optional<HubSpotTime> date, int stringDepth);

    std::vector<FoundReply> m_replies; // different ones; two are enough
    std::optional<FileError> m_other; // the first
};

void Search::addReply(const JsonTree &tree, Node node, bool isExport, std::optional<HubSpotTime> date)
{
    const QByteArray json = tree.source(node).toByteArray();
    const bool isKnown = std::any_of(
        m_replies.begin(), m_replies.end(), [&](const FoundReply &found) { return found.json == json; });
    if (!isKnown && m_replies.size() < 2) {
        m_replies.push_back({json, isExport, date});
    }
}

void Search::addString(const QString &text, std::optional<HubSpotTime> date, int stringDepth)
{
    const QString trimmed = text.trimmed();
    if (stringDepth >= maxStringDepth || !(trimmed.startsWith(u'{') || trimmed.startsWith(u'['))) {
        return;
    }
    if (const auto tree = JsonTree::parse(trimmed.toUtf8())) {
        addTree(*tree, date, stringDepth + 1); // NOLINT(misc-no-recursion): at most maxStringDepth
    }
}

void Search::addTree(const JsonTree &tree, std::optional<HubSpotTime> headDate, int stringDepth)
{
    std::vector<Node> left{JsonTree::root};
    while (!left.empty() && m_replies.size() < 2) {
        const Node node = left.back();
        left.pop_back();
        const auto date = [&] {
            const auto beside = dateBeside(tree, node);
            return beside ? beside : headDate;
        };
        if (tree.kind(node) == JsonTree::Kind::String) {
            addString(tree.string(node), date(), stringDepth);
            continue;
        }
        if (tree.kind(node) == JsonTree::Kind::Object) {
            const bool isOwn = isExport(tree, node);
            if (isOwn || isReply(tree, node)) {
                addReply(tree, node, isOwn, date());
                continue;
            }
            const OtherContent content = m_other ? OtherContent::None : otherContent(tree, node);
            if (content != OtherContent::None) {
                m_other = errorOf(tree, node, content);
            }
        }
        for (int row = tree.childCount(node) - 1; row >= 0; --row) {
            left.push_back(tree.child(node, row));
        }
    }
}

/// Of a file that is not JSON as a whole: each object at the top, what is between them left aside.
bool addObjects(Search &search, const QByteArray &text)
{
    bool hasObject = false;
    qsizetype begin = text.indexOf('{');
    while (begin >= 0) {
        const qsizetype end = endOfObject(text, begin);
        if (end < 0) {
            break; // cut short: its parts are not the whole
        }
        if (const auto tree = parseObject(QByteArrayView(text).sliced(begin, end - begin))) {
            hasObject = true;
            search.addTree(*tree, dateInHead(text.first(begin)));
        }
        begin = text.indexOf('{', end);
    }
    return hasObject;
}

Expected<FoundReply, FileError> resultOf(const Search &search)
{
    if (search.replies().size() > 1) {
        return FileError{FileError::Kind::SeveralReplies, {}};
    }
    if (search.replies().size() == 1) {
        return search.replies().front();
    }
    return search.other().value_or(FileError{FileError::Kind::NotAnExport, {}});
}

} // namespace

Expected<FoundReply, FileError> findReply(const QByteArray &bytes)
{
    const QByteArray text = utf8(bytes);
    Search search;
    if (const auto tree = JsonTree::parse(text)) {
        search.addTree(*tree, std::nullopt);
        const bool isObject = tree->kind(JsonTree::root) == JsonTree::Kind::Object;
        if (isObject && search.replies().empty() && !search.other() && !isJustToken(*tree)) {
            return FoundReply{text, false, {}}; // perhaps a reply with little in it
        }
        if (search.replies().size() == 1
            && search.replies().front().json.size() == tree->source(JsonTree::root).size()) {
            return FoundReply{text, search.replies().front().isExport, {}}; // byte for byte
        }
        return resultOf(search);
    } else if (tree.error().kind == JsonError::Kind::TooLarge) {
        return FileError{FileError::Kind::TooLarge, {}};
    }
    const bool isText = text.size() <= maxTextBytes && !text.contains('\0');
    if (!isText || !addObjects(search, text)) {
        return FileError{FileError::Kind::NotJson, {}};
    }
    return resultOf(search);
}

} // namespace Inspector
