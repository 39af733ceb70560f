// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/apibase.h"

#include <QHostAddress>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Inspector {

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

QByteArray encodedBase(const QUrl &apiBase)
{
    QByteArray base = apiBase.toEncoded(QUrl::FullyEncoded);
    while (base.endsWith('/')) {
        base.chop(1);
    }
    return base;
}

} // namespace Inspector
