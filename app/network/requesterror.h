// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/inspection.h"
#include "core/scopes/scoperequirement.h"
#include "core/secrets/redaction.h"
#include "core/util/times.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>

namespace Inspector {

/// Why a request brought no metadata. The sentence for a person is made in session/ from this, never from
/// QNetworkReply::errorString(), which holds the URL and with it the token.
struct RequestError {
    Q_GADGET
public:
    enum class Kind : quint8 {
        // HubSpot answered
        UnknownToken, ///< HubSpot's word that it is expired, revoked or unknown, it does not tell which
        ExpiredToken, ///< EXPIRED_AUTHENTICATION
        InvalidAuthentication, ///< INVALID_AUTHENTICATION: no token that HubSpot can read, or revoked
        WrongTokenShape, ///< "must have the correct format"
        BadClientId, ///< introspection: BAD_CLIENT_ID
        BadClientSecret, ///< introspection: BAD_CLIENT_SECRET
        InvalidClient, ///< introspection: invalid_client without more
        BadRefreshToken, ///< BAD_REFRESH_TOKEN, or invalid_grant without more
        BadHub, ///< BAD_HUB: the account is deleted, or the app not installed there
        BadAuthCode,
        BadRedirectUri,
        BadGrantType,
        BadScopes,
        Unauthorized, ///< 401
        Forbidden, ///< 403
        MissingScopes, ///< by category or message, whatever the status
        UserLevelRefused, ///< the call refuses user-level tokens
        BlockedByEdge, ///< Cloudflare refuses this network address
        RateLimited, ///< 429
        DailyLimit, ///< 429, policy DAILY
        Locked, ///< 423
        AccountMoving, ///< 477
        WrongRegion, ///< 488
        UriTooLong, ///< 414
        CallGone, ///< 410, or v1 after its end
        CallMissing, ///< 404 without a word on the token: not the answer of HubSpot's token call
        BadRequest, ///< other 4xx
        ServerTrouble, ///< 500, 502 to 504, 520 to 530 but those below: try again
        ServerTroubleForSupport, ///< 522, 525, 526
        UnexpectedStatus, ///< anything else, 0, 1xx, 2xx other than 200 included
        Redirected, ///< 3xx with an address: never followed
        RedirectedNowhere, ///< 3xx that names no address
        NotModified, ///< 304, although this program asks for no change
        // a reply that cannot be used
        NotJson,
        NotAnObject,
        NoMetadata, ///< an object without any documented field
        Compressed, ///< although asked for plain
        UnknownEncoding, ///< neither asked for nor known
        CaptivePortal, ///< HTML with status 200, or a network that wants a login
        TooLarge,
        Truncated, ///< cut short
        BadHttp, ///< damaged HTTP
        // the way there
        HostNotFound,
        ConnectionRefused,
        Unreachable,
        ConnectionReset, ///< closed before an answer, or not HTTP at all: Qt does not tell which
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
        NotTls, ///< it answered with something else: SSH, plain HTTP
        TlsFailed, ///< no common protocol or cipher, or what else ends a handshake: Qt does not tell which
        Offline,
        NetworkFailure, ///< anything else below HTTP
        // nothing was sent
        TokenNotSendable, ///< a character that no token has
    };
    Q_ENUM(Kind)

    Kind kind = Kind::NetworkFailure;
    ReplyContext context; ///< httpStatus 0 when no reply came
    // At most 4 KiB each. The service has taken the secrets of the request out of them.
    ServerText message; ///< HubSpot's message, or error_description
    ServerText category;
    ServerText subCategory;
    QList<ScopeRequirement> requirements; ///< of MissingScopes
    std::optional<HubSpotTime> expiredAt; ///< of ExpiredToken, where HubSpot tells it
    std::optional<Milliseconds> expiredAgo; ///< of ExpiredToken, likewise
    ServerText edgeRay; ///< CF-RAY: what Cloudflare calls this request
    ServerText correctRegion; ///< of WrongRegion: `correctHublet`
    ServerText redirectHost; ///< of Redirected
    ServerText encoding; ///< of Compressed and UnknownEncoding: "gzip"
    ServerText policyName; ///< of RateLimited, e.g. TEN_SECONDLY_ROLLING
    ServerText certificateIssuer; ///< of certificate errors: who issued it
    std::optional<Milliseconds> retryAfter; ///< clamped to 1 s .. 24 h; nothing where HubSpot sent none

    /// Whether this is HubSpot's verdict on the token that was asked about. Everything else says nothing
    /// about it.
    [[nodiscard]] bool isVerdictOnToken() const;
    /// Takes secrets out of every text in it.
    void redact(const Redactor &redactor);
};

} // namespace Inspector
