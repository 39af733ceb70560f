// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/inspection.h"
#include "core/secrets/redaction.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QString>
#include <QStringList>

#include <optional>

namespace Inspector {

/// Why a request brought no metadata. The sentence for a person is made in window/ from this, never from
/// QNetworkReply::errorString(), which holds the URL and with it the token.
struct RequestError {
    enum class Kind : quint8 {
        // HubSpot answered
        UnknownToken, ///< 404: expired, revoked or unknown; HubSpot does not tell which
        WrongTokenShape, ///< "must have the correct format"
        BadClientId, ///< introspection: BAD_CLIENT_ID
        BadClientSecret, ///< introspection: BAD_CLIENT_SECRET
        InvalidClient, ///< introspection: invalid_client without more
        Unauthorized, ///< 401
        Forbidden, ///< 403
        MissingScopes, ///< 403 with category MISSING_SCOPES
        RateLimited, ///< 429
        Locked, ///< 423
        AccountMoving, ///< 477
        WrongRegion, ///< 488
        UriTooLong, ///< 414
        CallGone, ///< 410, or v1 after its end
        CallMissing, ///< 404 to a call other than v1's, without a word on the token
        BadRequest, ///< other 4xx
        ServerTrouble, ///< 500, 502, 503, 504, 521, 523, 524: try again
        ServerTroubleForSupport, ///< 522, 525, 526
        UnexpectedStatus, ///< anything else, 0, 1xx, 2xx other than 200 included
        Redirected, ///< 3xx: never followed
        // a reply that cannot be used
        NotJson,
        NotAnObject,
        NoMetadata, ///< an object without any documented field
        CaptivePortal, ///< HTML with status 200, or a network that wants a login
        TooLarge,
        Truncated, ///< cut short
        BadHttp, ///< not HTTP
        // the way there
        HostNotFound,
        ConnectionRefused,
        Unreachable,
        ConnectionReset,
        ProxyTrouble,
        ProxyAuthentication,
        ConnectTimeout,
        IdleTimeout,
        TotalTimeout,
        CertificateExpired,
        CertificateNotYetValid,
        CertificateWrongHost,
        CertificateUntrusted, ///< unknown, self-signed or revoked issuer
        TlsTooWeak, ///< the certificate's key or signature
        TlsFailed, ///< no common protocol or cipher, or what else ends a handshake: Qt does not tell which
        Offline,
        NetworkFailure, ///< anything else below HTTP
        // nothing was sent
        TokenNotSendable, ///< a character that no token has
    };

    Kind kind = Kind::NetworkFailure;
    ReplyContext context; ///< httpStatus 0 when no reply came
    // Server text: unbounded in content, bounded in length (4 KiB each), not escaped. The service has taken
    // the secrets of the request out of it.
    QString message; ///< HubSpot's message, or error_description
    QString category;
    QString subCategory;
    QStringList requiredScopes; ///< of MISSING_SCOPES
    QString correctRegion; ///< of WrongRegion: `correctHublet`
    QString redirectHost; ///< of Redirected
    QString policyName; ///< of RateLimited, e.g. TEN_SECONDLY_ROLLING
    QString certificateIssuer; ///< of certificate errors: who issued it
    std::optional<qint64> retryAfterMs; ///< clamped to 1 s .. 24 h; nothing where HubSpot sent none
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;

    /// Takes secrets out of every text in it.
    void redact(const Redactor &redactor);
};

} // namespace Inspector
