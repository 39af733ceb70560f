// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "core/errors/errorbody.h"

#include "core/json/jsontree.h"
#include "core/scopes/errorrequirements.h"
#include "core/text/boundedtext.h"
#include "core/util/utc.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Node = JsonTree::Node;

constexpr qsizetype maxBody = 1024 * 1024;

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

QString firstOf(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first;
}

} // namespace

std::optional<Milliseconds> readExpiredAgo(const QString &message)
{
    static const QRegularExpression age(u"\\bexpired (\\d{1,9}) (second|minute|hour|day)"_s);
    const auto match = age.match(message);
    if (!match.hasMatch()) {
        return {};
    }
    const QString unit = match.captured(2);
    const std::chrono::seconds length = unit == "second"_L1 ? std::chrono::seconds(1)
        : unit == "minute"_L1                               ? std::chrono::minutes(1)
        : unit == "hour"_L1                                 ? std::chrono::hours(1)
                                                            : std::chrono::days(1);
    return match.captured(1).toLongLong() * length;
}

namespace {

BodyFault faultOfStatus(const ErrorBody &body)
{
    struct Row {
        QLatin1StringView status;
        BodyFault fault;
    };
    static constexpr Row rows[] = {
        {"BAD_CLIENT_ID"_L1, BodyFault::BadClientId},
        {"BAD_CLIENT_SECRET"_L1, BodyFault::BadClientSecret},
        {"BAD_REFRESH_TOKEN"_L1, BodyFault::BadRefreshToken},
        {"BAD_HUB"_L1, BodyFault::BadHub},
        {"BAD_AUTH_CODE"_L1, BodyFault::BadAuthCode},
        {"BAD_REDIRECT_URI"_L1, BodyFault::BadRedirectUri},
        {"BAD_GRANT_TYPE"_L1, BodyFault::BadGrantType},
        {"BAD_SCOPES"_L1, BodyFault::BadScopes},
    };
    for (const Row &row : rows) {
        if (body.status == row.status) {
            return row.fault;
        }
    }
    if (body.error == "invalid_client"_L1) {
        return BodyFault::InvalidClient;
    }
    return body.error == "invalid_grant"_L1 ? BodyFault::BadRefreshToken : BodyFault::None;
}

bool isMissingScopes(const ErrorBody &body)
{
    static const QRegularExpression missing(
        u"requires? (one|any|all) of \\[|missing required '[^']+' scope"_s);
    return body.category == "MISSING_SCOPES"_L1 || body.message.contains(missing);
}

/// Whether the message says of the token that it is no good. "resource not found", a proxy's CSRF token and
/// the token that a JSON parser did not expect are none of it.
bool isAboutDeadToken(const QString &message)
{
    static const QRegularExpression token(
        u"\\b(?:access|refresh|oauth)[ _-]?token\\b|^(?:the |this |no such |unknown |invalid )*token\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression isBad(u"expired|invalid|revoked|unknown|no such|not (?:be )?found|"
                                          u"not exist|not valid|not active"_s,
        QRegularExpression::CaseInsensitiveOption);
    return message.contains(token) && message.contains(isBad);
}

} // namespace

BodyFault bodyFault(const ErrorBody &body)
{
    if (const BodyFault fault = faultOfStatus(body); fault != BodyFault::None) {
        return fault;
    }
    // Not an expired token: it held no expiry, and was taken for one of 1970.
    static const QRegularExpression expiredSince1970(u"expired 2\\d{4} day|expired.*\\b1970-01-01"_s);
    const bool isOf1970 = body.expiredAt && *body.expiredAt < startOfDay(std::chrono::year(1970) / 1 / 2);
    if (body.message.contains("must have the correct format"_L1) || body.message.contains(expiredSince1970)
        || isOf1970) {
        return BodyFault::WrongTokenShape;
    }
    if (body.category == "RATE_LIMITS"_L1 || body.category == "RATE_LIMIT"_L1) {
        return body.policyName == "DAILY"_L1 ? BodyFault::DailyLimit : BodyFault::RateLimit;
    }
    if (isMissingScopes(body)) {
        return BodyFault::MissingScopes;
    }
    if (body.message.contains("user level oauth token is not allowed"_L1, Qt::CaseInsensitive)
        || body.message.contains("user-level oauth token is not allowed"_L1, Qt::CaseInsensitive)) {
        return BodyFault::UserLevelRefused;
    }
    if (body.category == "EXPIRED_AUTHENTICATION"_L1) {
        return BodyFault::ExpiredToken;
    }
    if (body.category == "INVALID_AUTHENTICATION"_L1) {
        return BodyFault::InvalidAuthentication;
    }
    return isAboutDeadToken(body.message) ? BodyFault::UnknownToken : BodyFault::None;
}

EdgeFault edgeFault(const QByteArray &body)
{
    constexpr qsizetype maxPage = 64 * 1024;
    const QByteArray text = body.left(maxPage).trimmed().toLower();
    if (text.startsWith('{') || text.startsWith('[')) {
        return EdgeFault::None;
    }
    static const QRegularExpression code(u"\\berror (?:code: )?(10\\d\\d)\\b"_s);
    const QRegularExpressionMatch match = code.match(QString::fromLatin1(text));
    const int number = match.captured(1).toInt();
    if (number == 1015) {
        return EdgeFault::RateLimit;
    }
    const bool isBlock = (number >= 1006 && number <= 1012) || number == 1020;
    return isBlock || text.contains("you have been blocked") ? EdgeFault::Blocked : EdgeFault::None;
}

ErrorBody readErrorBody(const QByteArray &body)
{
    ErrorBody result;
    if (body.size() > maxBody) {
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

    const QDateTime expired =
        QDateTime::fromString(firstTextOf(tree, context, u"expire time"), Qt::ISODateWithMs);
    if (expired.isValid()) {
        result.expiredAt = hubSpotTime(expired);
    }
    result.expiredAgo = readExpiredAgo(result.message);

    result.requirements = requirementsOfError(tree, root, result.message);
    return result;
}

} // namespace Inspector
