// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/errors/httprequest.h"

#include "core/secrets/redaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qsizetype maxRequestText = 64 * 1024;

QString methodIn(const QString &text)
{
    static const QRegularExpression said(
        u"(?:-X ?|--request[ =]|\\bmethod['\"]?[:=] ?['\"]?|^|[\\s\"'])(GET|POST|PUT|PATCH|DELETE)\\b"_s,
        QRegularExpression::MultilineOption);
    if (const auto match = said.match(text); match.hasMatch()) {
        return match.captured(1);
    }
    static const QRegularExpression call(
        u"(?:axios|requests|client|http)\\.(get|post|put|patch|delete)\\("_s);
    if (const auto match = call.match(text); match.hasMatch()) {
        return match.captured(1).toUpper();
    }
    static const QRegularExpression body(u"\\s(?:-d|--data|--data-raw|--json|-F)[ =]"_s);
    static const QRegularExpression curl(u"^\\W*curl\\s"_s);
    if (text.contains(curl)) {
        return text.contains(body) && !text.contains(u" -G "_s) ? u"POST"_s : u"GET"_s;
    }
    return {};
}

QString pathIn(const QString &text)
{
    static const QRegularExpression url(
        u"(?:https?://)?[A-Za-z0-9.-]*(?:hubapi|hubspot)[A-Za-z0-9.-]*(?::\\d+)?(/[^\\s\"'`<>?#\\\\]+)"_s);
    if (const auto match = url.match(text); match.hasMatch()) {
        return match.captured(1);
    }
    static const QRegularExpression line(u"\\b(?:GET|POST|PUT|PATCH|DELETE) +(/[^\\s\"'`<>?#\\\\]+)"_s);
    if (const auto match = line.match(text); match.hasMatch()) {
        return match.captured(1);
    }
    static const QRegularExpression bare(u"^\\s*(/[a-z][a-z0-9-]*/[^\\s\"'`<>?#\\\\]+)\\s*$"_s);
    return bare.match(text).captured(1);
}

} // namespace

HttpRequest readHttpRequest(const QString &whole)
{
    const QString text = whole.left(maxRequestText);
    HttpRequest request;
    request.path = pathIn(Redactor().redact(text));
    request.method = request.path.isEmpty() ? QString() : methodIn(text);
    static const QRegularExpression bearer(
        u"\\bBearer(?: |%20|\\+)+(?:(Bearer)\\b(?: |%20|\\+)*)?([A-Za-z0-9_.~+/=-]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = bearer.match(text); match.hasMatch()) {
        request.hasBearerTwice = match.capturedLength(1) > 0;
        constexpr qsizetype minCredential = 20;
        if (match.capturedLength(2) >= minCredential) {
            request.credential = tokenKind(match.capturedView(2));
        }
    }
    request.hasDeveloperKey = text.contains("hapikey="_L1);
    static const QRegularExpression portal(u"\\bportalId=(\\d{1,10})\\b"_s);
    if (const auto match = portal.match(text); match.hasMatch()) {
        request.hubId = match.captured(1).toLongLong();
    }
    return request;
}

} // namespace Inspector
