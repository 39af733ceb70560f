// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/networkrequest.h"

#include "network/endpoint.h"
#include "network/tlspolicy.h"

using namespace Qt::StringLiterals;

namespace Inspector {

QNetworkRequest networkRequest(const EndpointRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    // Qt could send a buffered copy of OneShotBody again.
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    if (request.url.scheme() != "http"_L1) { // http: loopback only; there OpenSSL's 4 MB need not be loaded
        result.setSslConfiguration(strictTlsConfiguration());
    }
    result.setRawHeader("Accept"_ba, "application/json"_ba);
    result.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    // By default Qt sends the locale. HubSpot's messages are always English.
    result.setRawHeader("Accept-Language"_ba, "en"_ba);
    result.setRawHeader("User-Agent"_ba, userAgent());
    result.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    if (!request.contentType.isEmpty()) {
        result.setRawHeader("Content-Type"_ba, request.contentType);
    }
    for (const auto &[name, value] : request.headers) {
        result.setRawHeader(name, value);
    }
    return result;
}

} // namespace Inspector
