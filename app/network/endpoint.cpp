// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/endpoint.h"

#include "core/metadata/hubspotfacts.h"
#include "core/secrets/redaction.h"
#include "core/token/tokenkind.h"
#include "network/apibase.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

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

} // namespace

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

QByteArray tokenTypeHint(Call call)
{
    return factsOf(call).token == TokenKind::RefreshToken ? "refresh_token"_ba : "access_token"_ba;
}

bool needsBearer(Call call, QStringView token)
{
    return call == Call::PrivateAppInfo && token.startsWith("pat-eu1-"_L1, Qt::CaseInsensitive);
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
        appendFormField(request.body, "token_type_hint"_ba, QString::fromLatin1(tokenTypeHint(call)));
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

QByteArray userAgent()
{
    return "HubSpotTokenInspector/" INSPECTOR_VERSION ""_ba;
}

} // namespace Inspector
