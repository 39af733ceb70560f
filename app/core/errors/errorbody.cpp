// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "core/errors/errorbody.h"

#include "core/json/jsontree.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Node = JsonTree::Node;

constexpr qsizetype longestBody = 1024 * 1024;
constexpr qsizetype longestText = 4096;

QString textOf(const JsonTree &tree, Node object, QStringView name)
{
    if (object == JsonTree::none || tree.kind(object) != JsonTree::Kind::Object) {
        return {};
    }
    const Node node = tree.member(object, name);
    if (node == JsonTree::none || tree.kind(node) != JsonTree::Kind::String) {
        return {};
    }
    return boundedText(tree.string(node));
}

Node objectOf(const JsonTree &tree, Node object, QStringView name)
{
    if (object == JsonTree::none || tree.kind(object) != JsonTree::Kind::Object) {
        return JsonTree::none;
    }
    return tree.member(object, name);
}

// The first text of an array, or the text itself.
QString firstTextOf(const JsonTree &tree, Node object, QStringView name)
{
    const Node node = objectOf(tree, object, name);
    if (node != JsonTree::none && tree.kind(node) == JsonTree::Kind::Array && tree.childCount(node) > 0
        && tree.kind(tree.child(node, 0)) == JsonTree::Kind::String) {
        return boundedText(tree.string(tree.child(node, 0)));
    }
    return textOf(tree, object, name);
}

void addScope(QStringList &scopes, const QString &scope)
{
    qsizetype length = 0;
    for (const QString &known : std::as_const(scopes)) {
        length += known.size();
    }
    if (!scope.isEmpty() && length + scope.size() <= longestText && scopes.size() < 500
        && !scopes.contains(scope)) {
        scopes.append(scope);
    }
}

void addScopesOf(QStringList &scopes, const JsonTree &tree, Node context)
{
    for (const QString &name : {u"requiredScopes"_s, u"requiredGranularScopes"_s}) {
        const Node list = objectOf(tree, context, name);
        if (list == JsonTree::none || tree.kind(list) != JsonTree::Kind::Array) {
            continue;
        }
        for (int row = 0; row < std::min(tree.childCount(list), 500); ++row) {
            const Node scope = tree.child(list, row);
            if (tree.kind(scope) == JsonTree::Kind::String) {
                addScope(scopes, tree.string(scope));
            }
        }
    }
}

// "... requires one of [crm.objects.contacts.read, contacts]"
void addScopesOfMessage(QStringList &scopes, const QString &message)
{
    static const QRegularExpression list(u"\\[([a-z][a-z0-9_.-]*(?:, ?[a-z][a-z0-9_.-]*)*)\\]"_s);
    const QRegularExpressionMatch match = list.match(message);
    if (!match.hasMatch()) {
        return;
    }
    for (const QString &scope : match.captured(1).split(u',')) {
        addScope(scopes, scope.trimmed());
    }
}

QString firstOf(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first;
}

} // namespace

QString boundedText(const QString &text)
{
    if (text.size() <= longestText) {
        return text;
    }
    const bool splitsPair = text.at(longestText - 1).isHighSurrogate();
    return text.left(longestText - (splitsPair ? 1 : 0));
}

ErrorBody::ClientFault ErrorBody::clientFault() const
{
    if (status == "BAD_CLIENT_ID"_L1) {
        return ClientFault::Id;
    }
    if (status == "BAD_CLIENT_SECRET"_L1) {
        return ClientFault::Secret;
    }
    return error == "invalid_client"_L1 ? ClientFault::Either : ClientFault::None;
}

bool ErrorBody::isWrongTokenShape() const
{
    // Not an expired token: it held no expiry, and was taken for one of 1970.
    static const QRegularExpression expiredSince1970(u"expired 2\\d{4} day|expired.*\\b1970-01-01"_s);
    return message.contains("must have the correct format"_L1) || message.contains(expiredSince1970);
}

bool ErrorBody::isRateLimit() const
{
    return category == "RATE_LIMITS"_L1 || category == "RATE_LIMIT"_L1;
}

ErrorBody readErrorBody(const QByteArray &body)
{
    ErrorBody result;
    if (body.size() > longestBody) {
        return result;
    }
    const auto parsed = JsonTree::parse(body);
    if (!parsed || parsed->kind(JsonTree::root) != JsonTree::Kind::Object) {
        return result;
    }

    const JsonTree &tree = *parsed;
    const Node root = JsonTree::root;
    const Node context = objectOf(tree, root, u"context");
    const Node errors = objectOf(tree, root, u"errors");
    const bool hasErrors = errors != JsonTree::none && tree.kind(errors) == JsonTree::Kind::Array;
    const Node firstError = hasErrors && tree.childCount(errors) > 0 ? tree.child(errors, 0) : JsonTree::none;

    result.status = textOf(tree, root, u"status");
    result.error = textOf(tree, root, u"error");
    result.message =
        firstOf(firstOf(textOf(tree, root, u"message"), textOf(tree, root, u"error_description")),
            textOf(tree, firstError, u"message"));
    result.category =
        firstOf(firstOf(textOf(tree, root, u"category"), textOf(tree, root, u"errorType")), result.error);
    result.subCategory =
        firstOf(textOf(tree, root, u"subCategory"), textOf(tree, firstError, u"subCategory"));
    result.policyName = textOf(tree, root, u"policyName");
    result.correlationId =
        firstOf(firstOf(textOf(tree, root, u"correlationId"), textOf(tree, root, u"requestId")),
            textOf(tree, root, u"guid"));
    result.correctRegion =
        firstOf(textOf(tree, root, u"correctHublet"), firstTextOf(tree, context, u"correctHublet"));

    addScopesOf(result.requiredScopes, tree, context);
    for (int row = 0; hasErrors && row < std::min(tree.childCount(errors), 100); ++row) {
        addScopesOf(result.requiredScopes, tree, objectOf(tree, tree.child(errors, row), u"context"));
    }
    if (result.requiredScopes.isEmpty()) {
        addScopesOfMessage(result.requiredScopes, result.message);
    }
    return result;
}

} // namespace Inspector
