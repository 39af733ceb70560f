// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/errors/failedcall.h"

#include "core/json/jsonsearch.h"
#include "core/scopes/errorrequirements.h"
#include "core/secrets/redaction.h"
#include "core/text/boundedtext.h"
#include "core/text/unescapedtext.h"
#include "core/util/utc.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qsizetype maxFailedText = 256 * 1024;

/// The value behind a name in a text that need not be JSON: `name: 'value'`, `"name": "value"`.
QString looseField(const QString &text, QLatin1StringView name)
{
    if (!text.contains(name)) {
        return {}; // an expression costs more than a look
    }
    const QRegularExpression field(
        u"\\b%1['\"]?\\s*(?:=>|[:=])\\s*\\[?\\s*(?:'([^'\\n]{0,2000})'|\"([^\"\\n]{0,2000})\"|([A-Z_]{3,60})\\b)"_s
            .arg(name));
    const auto match = field.match(text);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

bool saysSomething(const ErrorBody &body)
{
    return !body.message.isEmpty() || !body.category.isEmpty() || !body.error.isEmpty()
        || !body.correctRegion.isEmpty() || body.status.startsWith("BAD_"_L1);
}

/// The body itself, or one inside another object, as HTTP clients wrap it.
ErrorBody bodyIn(const QString &text)
{
    constexpr JsonTree::Node maxNodes = 60;
    const std::optional<JsonTree> tree = findJsonObject(text);
    ErrorBody best;
    for (JsonTree::Node node = 0; tree && node < std::min<qsizetype>(tree->size(), maxNodes); ++node) {
        if (tree->kind(node) != JsonTree::Kind::Object) {
            continue;
        }
        ErrorBody body = readErrorBody(tree->source(node).toByteArray());
        if (saysSomething(body) && bodyFault(body) != BodyFault::None) {
            return body;
        }
        if (saysSomething(body) && !saysSomething(best)) {
            best = body;
        }
    }
    return best;
}

/// A message that HubSpot is known to write, anywhere in a text.
QString knownMessage(const QString &text)
{
    static const QRegularExpression sentence(u"(?:The OAuth token used to make this call expired|This app "
                                             u"hasn't been granted all required scopes|This "
                                             "oauth-token \\(|(?:The )?[Aa]ccess token (?:is|must)|User[ "
                                             "-]level OAuth token is not allowed|EXTERNAL auth request|"
                                             "missing or invalid (?:client_id|client_secret|refresh "
                                             "token)|refresh token is invalid|Authentication "
                                             "credentials not found)[^\\n\"]{0,400}"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = sentence.match(text); match.hasMatch()) {
        return match.captured(0).trimmed();
    }
    static const QRegularExpression requires_(
        u"[^\\n\"]{0,200}requires? (?:one|any|all) of \\[[^\\n\"]{0,400}"_s);
    return requires_.match(text).captured(0).trimmed();
}

ErrorBody looseBody(const QString &text)
{
    ErrorBody body;
    body.status = looseField(text, "status"_L1);
    body.message = boundedText(looseField(text, "message"_L1));
    const QString known = knownMessage(text);
    if (!known.isEmpty() && !body.message.contains(known)) {
        body.message = boundedText(known);
    }
    body.category = looseField(text, "category"_L1);
    if (body.category.isEmpty()) {
        body.category = looseField(text, "errorType"_L1);
    }
    body.error = looseField(text, "error"_L1);
    body.policyName = looseField(text, "policyName"_L1);
    body.correlationId = looseField(text, "correlationId"_L1);
    body.correctRegion = looseField(text, "correctHublet"_L1);
    static const QRegularExpression word(
        u"\\b(EXPIRED_AUTHENTICATION|INVALID_AUTHENTICATION|MISSING_SCOPES|RATE_LIMITS?|VALIDATION_ERROR)\\b"_s);
    if (body.category.isEmpty()) {
        body.category = word.match(text).captured(1);
    }
    static const QRegularExpression bad(u"\\bBAD_[A-Z_]{3,20}\\b"_s);
    if (!body.status.startsWith("BAD_"_L1)) {
        const QString status = bad.match(text).captured(0);
        body.status = status.isEmpty() ? body.status : status;
    }
    const QDateTime expired = QDateTime::fromString(looseField(text, "expire time"_L1), Qt::ISODateWithMs);
    if (expired.isValid()) {
        body.expiredAt = hubSpotTime(expired);
    }
    body.expiredAgo = readExpiredAgo(body.message);
    return body;
}

int statusIn(const QString &text)
{
    static const QRegularExpression status(
        u"(?:HTTP/[\\d.]+ |\\bstatus(?:Code)?['\"]?\\s*[:=]\\s*|\\bHTTP |\\bHubSpot |\\bcode |\\bError )([45]\\d\\d)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return status.match(text).captured(1).toInt();
}

std::optional<qint64> hubIn(const QString &text)
{
    static const QRegularExpression account(
        u"\\b(?:portal|hub|account)(?:[ _]?id)?['\"]?\\s*[:=#]?\\s*['\"]?(\\d{4,10})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = account.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

} // namespace

bool FailedCall::isEmpty() const
{
    return !saysSomething(body) && edge == EdgeFault::None && httpStatus == 0 && needed.isEmpty()
        && !needed.wasCut && !isNotApproved && !isScopeMismatch && !request.hasBearerTwice;
}

FailedCall readFailedCall(const QString &whole)
{
    const QString sent = whole.left(maxFailedText);
    FailedCall call;
    static const QRegularExpression fragment(u"oauth-token \\(([A-Za-z0-9_-]{2,8192})"_s);
    call.tokenFragment = fragment.match(withoutBackslashes(sent)).captured(1);
    // First, since a piece cut out of a token no longer looks like one.
    const Redactor redactor({call.tokenFragment});
    const QString source = redactor.redact(sent);
    const QString text = redactor.redact(withoutBackslashes(source));
    call.edge = edgeFault(source.toUtf8());
    call.body = bodyIn(source);
    if (!saysSomething(call.body)) {
        call.body = bodyIn(text);
    }
    if (!saysSomething(call.body)) {
        call.body = looseBody(text);
    }
    call.needed = readNeededScopes(source);
    call.needed.needs.removeIf(
        [](const ScopeRequirement &need) { return need.origin != ScopeRequirement::Origin::Error; });
    if (call.body.requirements.isEmpty()) {
        call.body.requirements = call.needed.needs;
    }
    call.fault = bodyFault(call.body);
    if (call.fault == BodyFault::UnknownToken && call.body.expiredAgo) {
        call.fault = BodyFault::ExpiredToken; // the message alone, without its category
    }
    call.httpStatus = statusIn(text);
    call.request = readHttpRequest(withoutBackslashes(sent));
    if (call.request.path == "/scopes"_L1 || call.request.path.startsWith("/scopes."_L1)) {
        call.request = HttpRequest(); // the link to HubSpot's documentation
    }
    static const QRegularExpression ray(
        u"\\b(?:CF-RAY|Ray ID):? *(?:<[^>]*>)?([0-9a-f]{16}(?:-[A-Z]{3})?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    call.edgeRay = ray.match(text).captured(1);
    call.hubId = call.request.hubId ? call.request.hubId : hubIn(text);
    call.isNotApproved = text.contains("hasn't been approved to access"_L1, Qt::CaseInsensitive);
    call.isScopeMismatch = text.contains("mismatch between the scopes"_L1, Qt::CaseInsensitive);
    return call;
}

} // namespace Inspector
