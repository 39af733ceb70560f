// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/replycontext.h"

#include "core/text/boundedtext.h"
#include "core/util/clock.h"
#include "core/util/httpdate.h"
#include "network/apibase.h"
#include "network/endpoint.h"
#include "network/replyfacts.h"

#include <QUrl>

namespace Inspector {

namespace {

QList<std::pair<ServerText, ServerText>> rateLimitHeaders(const ReplyFacts &facts)
{
    QList<std::pair<ServerText, ServerText>> result;
    for (const auto &[name, value] : facts.headers) {
        const QByteArray lower = name.toLower();
        if (result.size() < 20 && (lower.startsWith("x-hubspot-ratelimit-") || lower == "retry-after")) {
            result.append({boundedText(QString::fromUtf8(name)), boundedText(QString::fromUtf8(value))});
        }
    }
    return result;
}

} // namespace

ReplyContext replyContext(
    const EndpointRequest &request, const QUrl &server, const ReplyFacts &facts, const Clock &clock)
{
    ReplyContext context;
    context.call = request.call;
    context.method = QString::fromLatin1(request.method);
    context.host = hostWithPort(server);
    context.server = server.toString(QUrl::FullyEncoded);
    context.maskedPath = request.maskedPath;
    context.httpStatus = facts.status.value_or(0);
    context.bodyBytes = facts.body.size();
    context.received = clock.wallTime();
    context.receivedSteady = clock.steadyTime();
    context.serverDate = parseHttpDate(facts.header("Date"));
    context.correlationId =
        boundedText(QString::fromUtf8(facts.header("X-HubSpot-Correlation-Id")).trimmed());
    context.rateLimitHeaders = rateLimitHeaders(facts);
    return context;
}

} // namespace Inspector
