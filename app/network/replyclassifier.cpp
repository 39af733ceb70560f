// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/replyclassifier.h"

#include "core/errors/errorbody.h"
#include "core/metadata/hubspotfacts.h"
#include "core/metadata/metadataparser.h"
#include "core/text/boundedtext.h"
#include "core/util/httpdate.h"
#include "core/util/utc.h"
#include "network/errorkinds.h"
#include "network/replyhead.h"
#include "network/tlspolicy.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Kind = RequestError::Kind;

constexpr std::chrono::seconds minWait(1);
constexpr std::chrono::hours maxWait(24);
constexpr std::chrono::seconds lockedWait(2); // HubSpot's advice for 423

bool isHtml(const ReplyFacts &facts)
{
    if (facts.header("Content-Type").toLower().contains("html")) {
        return true;
    }
    const QByteArray start = facts.body.left(512).trimmed().left(14).toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

std::optional<Kind> kindOfLimit(const ReplyFacts &facts)
{
    switch (facts.limit) {
    case RequestLimit::None:
        return {};
    case RequestLimit::ProxyLookup:
        return Kind::ProxyTrouble;
    case RequestLimit::Connect:
        return facts.isProxied ? Kind::ProxyTrouble : Kind::ConnectTimeout;
    case RequestLimit::Idle:
        return Kind::IdleTimeout;
    case RequestLimit::Total:
        return Kind::TotalTimeout;
    case RequestLimit::BodySize:
        return Kind::TooLarge;
    }
    return {};
}

std::optional<Kind> kindOfEncoding(const ReplyFacts &facts)
{
    switch (bodyEncoding(facts)) {
    case BodyEncoding::Plain:
        return {};
    case BodyEncoding::Compressed:
        return Kind::Compressed;
    case BodyEncoding::Unknown:
        return Kind::UnknownEncoding;
    }
    return {};
}

/// Whether the status alone does not tell what happened.
bool needsBody(int status)
{
    const Kind kind = kindOfStatus(status);
    return kind == Kind::BadRequest || kind == Kind::Unauthorized || kind == Kind::Forbidden
        || kind == Kind::CallMissing;
}

/// Whether an error body is HubSpot's: gateways speak of invalid tokens too, and mean others.
bool isHubSpots(const ReplyFacts &facts, const ErrorBody &body)
{
    const bool hasMark = body.status == "error"_L1 || !body.correlationId.isEmpty()
        || !facts.header("X-HubSpot-Correlation-Id").isEmpty();
    static const QRegularExpression kind(
        u"\\b(?:access|refresh|oauth)[ _-]?token\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return hasMark || (body.error.isEmpty() && body.message.contains(kind));
}

HubSpotTime serverTime(const ReplyFacts &facts)
{
    return parseHttpDate(facts.header("Date")).value_or(presumedHubSpotTime(facts.now));
}

bool isAfterV1(const ReplyFacts &facts)
{
    if (!factsOf(facts.call).isV1) {
        return false;
    }
    return utcDateTime(serverTime(facts)).date() >= v1SunsetDate();
}

Kind kindOfErrorStatus(int status, const ReplyFacts &facts, const ErrorBody &body)
{
    if (status < 400 || status >= 500) {
        return kindOfStatus(status);
    }
    if (const auto kind = kindOfBody(body)) {
        return *kind;
    }
    if (const auto kind = kindOfEncoding(facts); kind && needsBody(status)) {
        return *kind;
    }
    switch (edgeFault(facts.body)) {
    case EdgeFault::None:
        break;
    case EdgeFault::Blocked:
        return Kind::BlockedByEdge;
    case EdgeFault::RateLimit:
        return Kind::RateLimited;
    }
    const bool isOfToken = status == 400 || status == 401 || status == 404;
    if (isOfToken && isHubSpots(facts, body) && bodyFault(body) == BodyFault::UnknownToken) {
        return Kind::UnknownToken;
    }
    if (status == 410 && !factsOf(facts.call).isV1) {
        return Kind::CallMissing;
    }
    // A call that is switched off, one that the server never had, and a proxy answer 404 too.
    return status == 404 && isAfterV1(facts) ? Kind::CallGone : kindOfStatus(status);
}

bool isClientRefused(Kind kind)
{
    return kind == Kind::BadClientId || kind == Kind::BadClientSecret || kind == Kind::InvalidClient;
}

bool isChunked(const ReplyFacts &facts)
{
    return facts.header("Transfer-Encoding").toLower().contains("chunked");
}

/// Whether the head does not tell where the body ends: two framings, two lengths, or a length that is no
/// number. Relying on any of them can mislead.
bool isFramingDamaged(const ReplyFacts &facts)
{
    const QByteArray length = facts.header("Content-Length").trimmed();
    const bool isNumber = length.size() <= 18
        && std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; });
    return !length.isEmpty() && (!isNumber || isChunked(facts));
}

// Nothing: as long as it says it is, or it does not say.
std::optional<Kind> kindOfLength(const ReplyFacts &facts)
{
    const QByteArray text = facts.header("Content-Length").trimmed();
    if (!text.isEmpty()) {
        if (text.toLongLong() != facts.body.size()) {
            return text.toLongLong() > facts.body.size() ? Kind::Truncated : Kind::BadHttp;
        }
        return {};
    }
    // Only the end of the connection ends such a body, and Qt is silent about damaged chunks: the JSON itself
    // must be whole.
    const QByteArray body = facts.body.trimmed();
    if ((body.startsWith('{') && !body.endsWith('}')) || (isChunked(facts) && body.isEmpty())) {
        return Kind::Truncated;
    }
    return {};
}

Kind kindOfNetworkErrorAfterStatus(const ReplyFacts &facts)
{
    switch (kindOfNetworkError(facts)) {
    case Kind::ConnectionReset:
    case Kind::NetworkFailure:
    case Kind::TlsFailed:
        return Kind::Truncated;
    default:
        return kindOfNetworkError(facts);
    }
}

Kind kindOfParseError(const ReplyFacts &facts, const ParseError &error)
{
    switch (error.kind) {
    case ParseError::Kind::NotJson:
        // JSON as far as it was read, but beyond any reply's size or depth.
        if (error.json.kind == JsonError::Kind::TooLarge) {
            return Kind::TooLarge;
        }
        if (error.json.kind == JsonError::Kind::TooDeep) {
            return Kind::NotAnObject;
        }
        return isHtml(facts) ? Kind::CaptivePortal : Kind::NotJson;
    case ParseError::Kind::NotAnObject:
        return Kind::NotAnObject;
    case ParseError::Kind::NoDocumentedField:
        return Kind::NoMetadata;
    }
    return Kind::NotJson;
}

RequestError described(Kind kind, const ReplyFacts &facts, const ErrorBody &body)
{
    RequestError error;
    error.kind = kind;
    error.message = boundedText(body.message);
    error.category = boundedText(body.category);
    error.subCategory = boundedText(body.subCategory);
    error.policyName = boundedText(body.policyName);
    error.correctRegion = boundedText(body.correctRegion);
    error.requirements = body.requirements;
    error.expiredAt = body.expiredAt;
    error.expiredAgo = body.expiredAgo;
    error.edgeRay = boundedText(QString::fromUtf8(facts.header("CF-RAY")).trimmed());
    error.context.correlationId =
        boundedText(QString::fromUtf8(facts.header("X-HubSpot-Correlation-Id")).trimmed());
    if (error.context.correlationId.isEmpty()) {
        error.context.correlationId = boundedText(body.correlationId);
    }
    if (kind == Kind::Compressed || kind == Kind::UnknownEncoding) {
        error.encoding = boundedText(QString::fromUtf8(encodingNames(facts)));
    }
    error.certificateIssuer = boundedText(certificateIssuer(facts.tlsErrors));
    error.retryAfter = parseRetryAfter(facts.header("Retry-After"), serverTime(facts));
    if (!error.retryAfter && kind == Kind::Locked) {
        error.retryAfter = lockedWait;
    }
    return error;
}

RequestError redirected(int status, const ReplyFacts &facts)
{
    if (status == 304) {
        return described(Kind::NotModified, facts, {});
    }
    const QByteArray location = facts.header("Location").trimmed();
    if (location.isEmpty()) {
        return described(Kind::RedirectedNowhere, facts, {});
    }
    RequestError error = described(Kind::Redirected, facts, {});
    const QUrl target = QUrl::fromEncoded(location, QUrl::TolerantMode);
    const QString host = boundedText(target.isRelative() && target.host().isEmpty() && !target.isEmpty()
            ? facts.requestHost
            : target.host(QUrl::FullyEncoded));
    error.redirectHost = host;
    const bool isElsewhere = !host.isEmpty() && host.compare(facts.requestHost, Qt::CaseInsensitive) != 0;
    if (isElsewhere && isHtml(facts)) {
        error.kind = Kind::CaptivePortal;
    }
    return error;
}

} // namespace

Expected<TokenMetadata, RequestError> classifyReply(const ReplyFacts &facts)
{
    if (const auto kind = kindOfLimit(facts)) {
        return described(*kind, facts, {});
    }
    if (!facts.status || !facts.tlsErrors.isEmpty()) {
        return described(kindOfNetworkError(facts), facts, {});
    }
    if (isHeadDamaged(facts)) {
        return described(Kind::BadHttp, facts, {});
    }
    const int status = *facts.status;
    if (status >= 300 && status <= 399) {
        return redirected(status, facts);
    }
    if (status != 200) {
        const ErrorBody body = readErrorBody(facts.body);
        return described(kindOfErrorStatus(status, facts, body), facts, body);
    }
    // Before the network error: what Qt makes of such a body depends on what comes when.
    if (isFramingDamaged(facts)) {
        return described(Kind::BadHttp, facts, {});
    }
    // The end of the connection is no fault where the answer is whole. When both come together, Qt reports
    // no error, or that it could not send the request again (OneShotBody).
    const bool isMerelyEnded = facts.networkError == QNetworkReply::RemoteHostClosedError
        || facts.networkError == QNetworkReply::ContentReSendError;
    if (facts.networkError != QNetworkReply::NoError && !isMerelyEnded) {
        return described(kindOfNetworkErrorAfterStatus(facts), facts, {});
    }
    if (const auto kind = kindOfLength(facts)) {
        return described(*kind, facts, {});
    }
    if (const auto kind = kindOfEncoding(facts)) {
        return described(*kind, facts, {});
    }

    auto metadata = parseMetadata(facts.body, factsOf(facts.call).shape);
    if (metadata) {
        return std::move(metadata).value();
    }
    const ErrorBody body = readErrorBody(facts.body);
    const Kind kind = kindOfParseError(facts, metadata.error());
    const auto told = kindOfBody(body);
    return described(told && isClientRefused(*told) ? *told : kind, facts, body);
}

std::optional<Milliseconds> parseRetryAfter(const QByteArray &text, HubSpotTime now)
{
    const QByteArray wait = text.trimmed();
    if (wait.isEmpty()) {
        return {};
    }
    const bool isNumber = std::all_of(wait.begin(), wait.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool isInRange = false;
        const std::chrono::seconds seconds(wait.toLongLong(&isInRange));
        return isInRange ? std::clamp<Milliseconds>(saturatedMilliseconds(seconds), minWait, maxWait)
                         : maxWait;
    }
    if (const auto date = parseHttpDate(wait)) {
        return std::clamp<Milliseconds>(*date - now, minWait, maxWait);
    }
    return {};
}

} // namespace Inspector
