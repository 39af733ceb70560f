// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/errorkinds.h"

#include "core/errors/errorbody.h"
#include "network/replyfacts.h"
#include "network/tlspolicy.h"

namespace Inspector {

namespace {

using Kind = RequestError::Kind;

} // namespace

RequestError::Kind kindOfNetworkError(const ReplyFacts &facts)
{
    using Error = QNetworkReply::NetworkError;
    if (!facts.tlsErrors.isEmpty()) {
        return tlsErrorKind(facts.tlsErrors);
    }
    // Before the connection is made, the error is the proxy's, whatever Qt calls it.
    const bool isTold = facts.networkError == Error::ProxyAuthenticationRequiredError
        || facts.networkError == Error::SslHandshakeFailedError;
    if (facts.isProxied && !facts.isConnected && !isTold) {
        return facts.isMachineOffline ? Kind::Offline : Kind::ProxyTrouble;
    }
    switch (facts.networkError) {
    case Error::NoError:
    case Error::ProtocolFailure:
    case Error::ProtocolInvalidOperationError:
    case Error::ProtocolUnknownError:
        return Kind::BadHttp;
    case Error::ConnectionRefusedError:
        return Kind::ConnectionRefused;
    case Error::RemoteHostClosedError:
    case Error::ContentReSendError:
        return Kind::ConnectionReset;
    case Error::HostNotFoundError:
        return facts.isMachineOffline ? Kind::Offline : Kind::HostNotFound;
    case Error::TimeoutError:
        return facts.isConnected ? Kind::IdleTimeout : Kind::ConnectTimeout;
    case Error::SslHandshakeFailedError:
        if (facts.isConnected) {
            return Kind::ConnectionReset; // a later alert ends what stood
        }
        return facts.isOtherThanTls ? Kind::NotTls : Kind::TlsFailed;
    case Error::TemporaryNetworkFailureError:
    case Error::NetworkSessionFailedError:
        return Kind::Offline;
    case Error::UnknownNetworkError:
        return facts.isMachineOffline ? Kind::Offline : Kind::Unreachable;
    case Error::ProxyConnectionRefusedError:
    case Error::ProxyConnectionClosedError:
    case Error::ProxyNotFoundError:
    case Error::ProxyTimeoutError:
    case Error::UnknownProxyError:
        return Kind::ProxyTrouble;
    case Error::ProxyAuthenticationRequiredError:
        return Kind::ProxyAuthentication;
    default:
        return Kind::NetworkFailure;
    }
}

std::optional<RequestError::Kind> kindOfBody(const ErrorBody &body)
{
    switch (bodyFault(body)) {
    case BodyFault::None:
    case BodyFault::UnknownToken: // by the statuses that it may come with
        break;
    case BodyFault::BadClientId:
        return Kind::BadClientId;
    case BodyFault::BadClientSecret:
        return Kind::BadClientSecret;
    case BodyFault::InvalidClient:
        return Kind::InvalidClient;
    case BodyFault::BadRefreshToken:
        return Kind::BadRefreshToken;
    case BodyFault::BadHub:
        return Kind::BadHub;
    case BodyFault::BadAuthCode:
        return Kind::BadAuthCode;
    case BodyFault::BadRedirectUri:
        return Kind::BadRedirectUri;
    case BodyFault::BadGrantType:
        return Kind::BadGrantType;
    case BodyFault::BadScopes:
        return Kind::BadScopes;
    case BodyFault::WrongTokenShape:
        return Kind::WrongTokenShape;
    case BodyFault::DailyLimit:
        return Kind::DailyLimit;
    case BodyFault::RateLimit:
        return Kind::RateLimited;
    case BodyFault::MissingScopes:
        return Kind::MissingScopes;
    case BodyFault::UserLevelRefused:
        return Kind::UserLevelRefused;
    case BodyFault::ExpiredToken:
        return Kind::ExpiredToken;
    case BodyFault::InvalidAuthentication:
        return Kind::InvalidAuthentication;
    }
    return {};
}

RequestError::Kind kindOfStatus(int status)
{
    struct Row {
        int status;
        Kind kind;
    };
    static constexpr Row rows[] = {
        {401, Kind::Unauthorized},
        {403, Kind::Forbidden},
        {404, Kind::CallMissing},
        {407, Kind::ProxyAuthentication},
        {410, Kind::CallGone},
        {414, Kind::UriTooLong},
        {423, Kind::Locked},
        {429, Kind::RateLimited},
        {477, Kind::AccountMoving},
        {488, Kind::WrongRegion},
        {500, Kind::ServerTrouble},
        {502, Kind::ServerTrouble},
        {503, Kind::ServerTrouble},
        {504, Kind::ServerTrouble},
        {511, Kind::CaptivePortal},
        // Cloudflare, in front of HubSpot
        {522, Kind::ServerTroubleForSupport},
        {525, Kind::ServerTroubleForSupport},
        {526, Kind::ServerTroubleForSupport},
    };
    for (const Row &row : rows) {
        if (row.status == status) {
            return row.kind;
        }
    }
    if (status >= 520 && status <= 530) {
        return Kind::ServerTrouble;
    }
    return status >= 400 && status <= 499 ? Kind::BadRequest : Kind::UnexpectedStatus;
}

} // namespace Inspector
