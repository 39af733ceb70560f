// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/metadata/metadataparser.h"

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

bool has(const JsonTree &tree, QStringView name)
{
    return tree.member(JsonTree::root, name) != JsonTree::none;
}

QString rootText(const JsonTree &tree, QStringView name)
{
    const JsonTree::Node node = tree.member(JsonTree::root, name);
    return node == JsonTree::none ? QString() : tree.string(node);
}

/// Introspection answers for both kinds of token; `token_use` names the kind.
ReplyShape introspectedShape(const JsonTree &tree, ReplyShape asked)
{
    const QString use = rootText(tree, u"token_use");
    if (use == "refresh_token"_L1) {
        return ReplyShape::IntrospectedRefreshToken;
    }
    return use == "access_token"_L1 ? ReplyShape::IntrospectedAccessToken : asked;
}

ReplyShape guessedShape(const JsonTree &tree)
{
    if (has(tree, u"active") || has(tree, u"token_use")) {
        return introspectedShape(tree, ReplyShape::IntrospectedAccessToken);
    }
    const bool hasSnakeIds = has(tree, u"hub_id") || has(tree, u"user_id") || has(tree, u"app_id");
    const bool hasCamelIds = has(tree, u"hubId") || has(tree, u"userId") || has(tree, u"appId");
    if (hasCamelIds && !hasSnakeIds) {
        return ReplyShape::PrivateApp;
    }
    // In v1 only the refresh token's reply has the client, and only the access token's the app.
    const bool isAccessToken =
        has(tree, u"signed_access_token") || has(tree, u"expires_in") || has(tree, u"app_id");
    if (!isAccessToken && (has(tree, u"client_id") || rootText(tree, u"token_type") == "refresh"_L1)) {
        return ReplyShape::RefreshTokenV1;
    }
    return ReplyShape::AccessTokenV1;
}

bool hasDocumentedField(const JsonTree &tree, ReplyShape shape)
{
    const auto fields = documentedFields();
    return std::any_of(fields.begin(), fields.end(), [&](const FieldSpec &field) {
        const QString path = QString::fromLatin1(field.path);
        return field.shapes.testFlag(shape) && !path.contains(u'.') && has(tree, path);
    });
}

bool isWithinBounds(const JsonTree &tree, qsizetype bytes)
{
    const JsonTree::Node scopes = tree.member(JsonTree::root, u"scopes");
    return bytes <= maxReplyBytes && tree.size() <= maxReplyValues
        && (scopes == JsonTree::none || tree.childCount(scopes) <= maxReplyScopes);
}

Expected<JsonTree, ParseError> parseObject(const QByteArray &body)
{
    auto tree = JsonTree::parse(body);
    if (!tree) {
        ParseError error;
        error.kind = ParseError::Kind::NotJson;
        error.json = tree.error();
        return error;
    }
    if (!isWithinBounds(*tree, body.size())) {
        ParseError error;
        error.json = {JsonError::Kind::TooLarge, 0};
        return error;
    }
    const JsonTree::Kind kind = tree->kind(JsonTree::root);
    if (kind != JsonTree::Kind::Object) {
        ParseError error;
        error.kind = ParseError::Kind::NotAnObject;
        error.found = kind;
        return error;
    }
    return std::move(tree).value();
}

Expected<TokenMetadata, ParseError> metadataFrom(JsonTree tree, ReplyShape shape)
{
    if (!hasDocumentedField(tree, shape)) {
        ParseError error;
        error.kind = ParseError::Kind::NoDocumentedField;
        error.found = JsonTree::Kind::Object;
        return error;
    }
    return TokenMetadata(std::move(tree), shape);
}

} // namespace

Expected<TokenMetadata, ParseError> parseMetadata(const QByteArray &body, ReplyShape shape)
{
    auto tree = parseObject(body);
    if (!tree) {
        return tree.error();
    }
    const ReplyShape told = factsOf(shape).isIntrospection ? introspectedShape(*tree, shape) : shape;
    return metadataFrom(std::move(tree).value(), told);
}

Expected<TokenMetadata, ParseError> parseMetadata(const QByteArray &body)
{
    auto tree = parseObject(body);
    if (!tree) {
        return tree.error();
    }
    const ReplyShape shape = guessedShape(*tree);
    return metadataFrom(std::move(tree).value(), shape);
}

} // namespace Inspector
