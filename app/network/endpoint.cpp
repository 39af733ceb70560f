// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/endpoint.h"

#include "core/metadata/hubspotfacts.h"
#include "core/secrets/redaction.h"
#include "core/token/tokenkind.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

bool needsPercentEncoding(QStringView token)
{
    return token.contains(u'+') || token.contains(u'=');
}

QByteArray callPath(Call call)
{
    switch (call) {
    case Call::AccessTokenV1:
        return "/oauth/v1/access-tokens/"_ba;
    case Call::RefreshTokenV1:
        return "/oauth/v1/refresh-tokens/"_ba;
    case Call::IntrospectAccessToken:
    case Call::IntrospectRefreshToken:
        return introspectionPath(introspectionVersion);
    case Call::PrivateAppInfo:
        return "/oauth/v2/private-apps/get/access-token-info"_ba;
    }
    return {};
}

QByteArray typeHint(Call call)
{
    return factsOf(call).token == TokenKind::RefreshToken ? "refresh_token"_ba : "access_token"_ba;
}

// HubSpot answers for private-app tokens of this region only with the token as a bearer (hubspot-api, 4).
bool needsBearer(Call call, QStringView token)
{
    return call == Call::PrivateAppInfo && token.startsWith("pat-eu1-"_L1, Qt::CaseInsensitive);
}

QByteArray encodedBase(const QUrl &apiBase)
{
    QByteArray base = apiBase.toEncoded(QUrl::FullyEncoded);
    while (base.endsWith('/')) {
        base.chop(1);
    }
    return base;
}

// application/x-www-form-urlencoded as browsers write it: only these stay, a blank is a plus.
void appendFormField(QByteArray &form, const QByteArray &name, const QString &value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    if (!form.isEmpty()) {
        form += '&';
    }
    form += name;
    form += '=';
    QByteArray utf8 = value.toUtf8();
    for (const char character : std::as_const(utf8)) {
        const auto byte = static_cast<unsigned char>(character);
        const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9') || byte == '*' || byte == '-' || byte == '.' || byte == '_';
        if (isPlain) {
            form += character;
        } else if (byte == ' ') {
            form += '+';
        } else {
            form += '%';
            form += digits[byte >> 4];
            form += digits[byte & 0x0f];
        }
    }
}

QString shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', "'\\''"_L1);
    return QString(u'\'' + quoted + u'\'');
}

} // namespace

QDate v1SunsetDate()
{
    return {2027, 2, 16};
}

EndpointDecision chooseCall(TokenKind kind, bool hasCredentials, QDate today, CallChoice choice)
{
    using Refusal = EndpointDecision::Refusal;
    EndpointDecision decision;
    decision.v1DaysLeft = static_cast<int>(today.daysTo(v1SunsetDate()));

    // Chosen by hand, a UUID is one of the refresh tokens of former years (hubspot-api, 3).
    const bool isOldRefresh = kind == TokenKind::Uuid && choice != CallChoice::Automatic;
    const bool isRefresh = kind == TokenKind::RefreshToken || isOldRefresh;
    const auto introspect = isRefresh ? Call::IntrospectRefreshToken : Call::IntrospectAccessToken;
    const auto v1 = isRefresh ? Call::RefreshTokenV1 : Call::AccessTokenV1;
    switch (kind) {
    case TokenKind::PrivateAppToken:
        decision.call = Call::PrivateAppInfo;
        return decision;
    case TokenKind::Uuid:
        if (!isOldRefresh) {
            decision.refusal = Refusal::NotAToken;
            return decision;
        }
        break;
    case TokenKind::Jwt:
        decision.refusal = Refusal::IdToken;
        return decision;
    case TokenKind::AccessToken:
    case TokenKind::RefreshToken:
    case TokenKind::Unknown:
        break;
    }

    const bool isIntrospecting =
        choice == CallChoice::Introspection || (choice == CallChoice::Automatic && hasCredentials);
    decision.call = isIntrospecting ? introspect : v1;
    decision.usesV1 = !isIntrospecting;
    if (isIntrospecting && !hasCredentials) {
        decision.refusal = Refusal::NeedsCredentials;
    } else if (decision.usesV1 && choice == CallChoice::Automatic && decision.v1DaysLeft <= 0) {
        decision.refusal = Refusal::V1SwitchedOff;
    }
    return decision;
}

Expected<EndpointRequest, EndpointError> buildRequest(
    Call call, const QUrl &apiBase, const QString &token, const AppCredentials &credentials)
{
    if (!isSendable(token)) {
        return EndpointError{};
    }

    EndpointRequest request;
    request.call = call;
    request.method = factsOf(call).isV1 ? "GET"_ba : "POST"_ba;
    const QByteArray path = callPath(call);
    QByteArray address = QByteArray(encodedBase(apiBase) + path);
    request.maskedPath = QUrl::fromEncoded(address, QUrl::StrictMode).path(QUrl::FullyEncoded);
    if (factsOf(call).isV1) {
        request.maskedPath += mask(token);
        QByteArray segment = QUrl::toPercentEncoding(token);
        address += segment;
    } else if (call == Call::PrivateAppInfo) {
        // Nothing that the allow-list lets through needs an escape in JSON.
        request.contentType = "application/json"_ba;
        request.body = QByteArray("{\"tokenKey\":\"" + token.toLatin1() + "\"}");
    } else {
        request.contentType = "application/x-www-form-urlencoded"_ba;
        // Growing would leave copies of the secrets behind.
        request.body.reserve(
            3 * 4 * (token.size() + credentials.clientId.size() + credentials.clientSecret.size()) + 128);
        appendFormField(request.body, "client_id"_ba, credentials.clientId);
        appendFormField(request.body, "client_secret"_ba, credentials.clientSecret);
        appendFormField(request.body, "token"_ba, token);
        appendFormField(request.body, "token_type_hint"_ba, QString::fromLatin1(typeHint(call)));
    }
    if (needsBearer(call, token)) {
        request.headers.append({"Authorization"_ba, QByteArray("Bearer " + token.toLatin1())});
    }

    request.url = QUrl::fromEncoded(address, QUrl::StrictMode);
    const bool isAsMeant = request.url.isValid() && request.url.toEncoded(QUrl::FullyEncoded) == address;
    if (!isAsMeant) {
        return EndpointError{};
    }
    return request;
}

bool useFormerIntrospection(EndpointRequest &request)
{
    const QString path = QString::fromLatin1(introspectionPath(introspectionVersion));
    if (!request.maskedPath.endsWith(path)) {
        return false;
    }
    request.maskedPath.chop(path.size());
    request.maskedPath += QString::fromLatin1(introspectionPath(formerIntrospectionVersion));
    request.url.setPath(request.maskedPath, QUrl::StrictMode);
    return true;
}

QString curlCommand(Call call, const QUrl &apiBase, QStringView token, const QString &answeredPath)
{
    const QString former = QString::fromLatin1(introspectionPath(formerIntrospectionVersion));
    const QString path = answeredPath.endsWith(former) ? former : QString::fromLatin1(callPath(call));
    const QString url = shellQuoted(QString::fromLatin1(encodedBase(apiBase)) + path);
    // -g: the brackets of an IPv6 host are meant as they stand.
    QString line = u"curl -sSg -H 'Accept: application/json'"_s;
    if (factsOf(call).isV1) {
        // A variable cannot be percent-encoded by the shell itself.
        const QString segment = needsPercentEncoding(token)
            ? u"\"$(printf %s \"$HUBSPOT_TOKEN\" | sed 's/+/%2B/g; s/=/%3D/g')\""_s
            : u"\"$HUBSPOT_TOKEN\""_s;
        return QString(line + u' ' + url + segment);
    }
    if (call == Call::PrivateAppInfo) {
        line += " -H 'Content-Type: application/json'"_L1;
        if (needsBearer(call, token)) {
            line += " -H \"Authorization: Bearer $HUBSPOT_TOKEN\""_L1;
        }
        line += " --data-raw '{\"tokenKey\":\"'\"$HUBSPOT_TOKEN\"'\"}' "_L1;
    } else {
        line += " --data-urlencode \"client_id=$HUBSPOT_CLIENT_ID\""
                " --data-urlencode \"client_secret=$HUBSPOT_CLIENT_SECRET\""
                " --data-urlencode \"token=$HUBSPOT_TOKEN\" -d token_type_hint="_L1;
        line += QString::fromLatin1(typeHint(call)) + u' ';
    }
    return QString(line + url);
}

QByteArray userAgent()
{
    return "HubSpotTokenInspector/" INSPECTOR_VERSION ""_ba;
}

QString hostWithPort(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':')) {
        host = QString(u'[' + host + u']');
    }
    if (url.port() > 0 && url.port() != (url.scheme() == "http"_L1 ? 80 : 443)) {
        host += QString(u':' + QString::number(url.port()));
    }
    return host;
}

bool isLoopback(const QUrl &server)
{
    const QString host = server.host();
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0) {
        return true;
    }
    const QHostAddress address(host);
    return address == QHostAddress(QHostAddress::LocalHostIPv6)
        || address.isInSubnet(QHostAddress(u"127.0.0.0"_s), 8);
}

bool isHubSpot(const QUrl &server)
{
    const QString host = server.host(QUrl::FullyEncoded).toLower();
    return server.scheme() == "https"_L1 && server.port(443) == 443
        && (host == "api.hubapi.com"_L1 || host.endsWith(".hubapi.com"_L1));
}

Expected<QUrl, ApiBaseError> parseApiBase(const QString &text)
{
    const QString trimmed = text.trimmed();
    QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.scheme().isEmpty()) {
        return ApiBaseError::NotAUrl;
    }
    const bool isHttps = url.scheme() == "https"_L1;
    if (!isHttps && url.scheme() != "http"_L1) {
        return ApiBaseError::NotHttps;
    }
    if (url.host().isEmpty() || url.port(443) == 0) {
        return ApiBaseError::NotAUrl;
    }
    if (!url.userInfo().isEmpty() || trimmed.contains(u'@')) {
        return ApiBaseError::HasCredentials;
    }
    if (url.hasQuery() || url.hasFragment()) {
        return ApiBaseError::HasQuery;
    }
    if (!isHttps && !isLoopback(url)) {
        return ApiBaseError::NotHttps;
    }
    // Qt would resolve these before sending, and the call would go elsewhere.
    const QStringList segments = url.path(QUrl::FullyDecoded).split(u'/');
    if (segments.contains(u"."_s) || segments.contains(u".."_s)) {
        return ApiBaseError::NotAUrl;
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace Inspector
