// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/errortable.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace Inspector {

namespace {

using Kind = RequestError::Kind;

constexpr ErrorRow errorRows[] = {
    {Kind::UnknownToken,
        QT_TRANSLATE_NOOP("RequestErrors",
            "%7 does not accept this token: it is expired, revoked or unknown. %7 says the same "
            "for all three."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "Get a new access token with the refresh token, then paste that one.")},
    {Kind::WrongTokenShape,
        QT_TRANSLATE_NOOP("RequestErrors", "%7 says that this does not have the form of an access token."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "Check that the whole token was copied, and that it is an OAuth access token.")},
    {Kind::BadClientId, QT_TRANSLATE_NOOP("RequestErrors", "%7 refused the client ID."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Copy the client ID again from your app's Auth page into Token > App Credentials.")},
    {Kind::BadClientSecret,
        QT_TRANSLATE_NOOP("RequestErrors", "%7 knows the client ID, but refused the client secret."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Copy the client secret again from your app's Auth page into Token > App Credentials.")},
    {Kind::InvalidClient, QT_TRANSLATE_NOOP("RequestErrors", "%7 refused the app credentials."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "Copy client ID and client secret again from your app's Auth page.")},
    {Kind::ExpiredToken, QT_TRANSLATE_NOOP("RequestErrors", "%7 says that this token has expired."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "Get a new access token with the refresh token, then paste that one.")},
    {Kind::InvalidAuthentication, QT_TRANSLATE_NOOP("RequestErrors", "%7 cannot read this as a token."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Check that it is the whole token, of the right kind and without a second \"Bearer\"; it may "
            "also "
            "have been revoked.")},
    {Kind::BadRefreshToken,
        QT_TRANSLATE_NOOP("RequestErrors",
            "%7 says that the refresh token is invalid, expired or revoked. It does not tell which."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Ask the user to install the app again: that brings new tokens. Access tokens issued before stay "
            "valid until they expire.")},
    {Kind::BadHub,
        QT_TRANSLATE_NOOP(
            "RequestErrors", "The account no longer has this app installed, or the account is deleted."),
        QT_TRANSLATE_NOOP("RequestErrors", "Install the app in the account again: that brings new tokens.")},
    {Kind::BadAuthCode, QT_TRANSLATE_NOOP("RequestErrors", "%7 does not accept the authorization code."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "Start the installation again: a code works once, and only for a short time.")},
    {Kind::BadRedirectUri, QT_TRANSLATE_NOOP("RequestErrors", "%7 does not accept the redirect URL."),
        QT_TRANSLATE_NOOP("RequestErrors", "Use exactly the redirect URL that your app's Auth page lists.")},
    {Kind::BadGrantType,
        QT_TRANSLATE_NOOP("RequestErrors", "%7 does not accept the grant type (grant_type)."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "Use authorization_code, refresh_token or client_credentials, sent as a form.")},
    {Kind::BadScopes, QT_TRANSLATE_NOOP("RequestErrors", "%7 does not accept the scopes."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "Compare the scopes of the install URL with those of your app's Auth page.")},
    {Kind::Unauthorized,
        QT_TRANSLATE_NOOP(
            "RequestErrors", "The server wants credentials that this call did not carry (HTTP status %2)."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "Check the kind of token and the app credentials, then proxy and firewall.")},
    {Kind::Forbidden, QT_TRANSLATE_NOOP("RequestErrors", "This call was forbidden (HTTP status %2)."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Check proxy and firewall, ask the account's administrator, or give the correlation ID to "
            "HubSpot "
            "support.")},
    {Kind::MissingScopes, QT_TRANSLATE_NOOP("RequestErrors", "The token lacks a scope that this call needs."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Add the scope to the app and install the app again: existing tokens never gain scopes.")},
    {Kind::UserLevelRefused,
        QT_TRANSLATE_NOOP("RequestErrors", "%7 does not allow a user-level token for this call."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "No scope helps: use the token of an app that is not user-level.")},
    {Kind::BlockedByEdge,
        QT_TRANSLATE_NOOP("RequestErrors",
            "Cloudflare, in front of %7, blocks this network address. The token was not looked at."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Try again from another network or without the VPN; if it stays, give the Cloudflare Ray ID to "
            "HubSpot support.")},
    {Kind::RateLimited,
        QT_TRANSLATE_NOOP("RequestErrors", "%7 received too many requests from this app or address."),
        QT_TRANSLATE_NOOP("RequestErrors", "Wait a moment, then try again.")},
    {Kind::DailyLimit, QT_TRANSLATE_NOOP("RequestErrors", "The daily limit of calls to %7 is used up."),
        QT_TRANSLATE_NOOP("RequestErrors", "Try again after midnight in the account's time zone.")},
    {Kind::Locked, QT_TRANSLATE_NOOP("RequestErrors", "%7 has locked this for a moment."),
        QT_TRANSLATE_NOOP("RequestErrors", "Try again in a few seconds.")},
    {Kind::AccountMoving,
        QT_TRANSLATE_NOOP("RequestErrors", "%7 is moving this account to another data centre."),
        QT_TRANSLATE_NOOP("RequestErrors", "Try again later; such a move can take up to a day.")},
    {Kind::WrongRegion,
        QT_TRANSLATE_NOOP("RequestErrors", "The account lives in another HubSpot region than the one asked."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "Try again; if it stays, give the correlation ID to HubSpot support.")},
    {Kind::UriTooLong, QT_TRANSLATE_NOOP("RequestErrors", "The token is too long for the server."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "Check that only the token was copied, or use introspection (Token menu).")},
    {Kind::CallGone,
        QT_TRANSLATE_NOOP(
            "RequestErrors", "%7 no longer offers this call: HubSpot announced the end of v1 for %3."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Use introspection: enter your app's client ID and secret under Token > App Credentials, and "
            "choose Token > Automatic.")},
    {Kind::CallMissing,
        QT_TRANSLATE_NOOP("RequestErrors",
            "Something other than HubSpot's token call answered (HTTP status %2). That says nothing about "
            "the "
            "token."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Check proxy, firewall and --api-base, then try again or choose another call in the Token "
            "menu.")},
    {Kind::BadRequest, QT_TRANSLATE_NOOP("RequestErrors", "The request was refused (HTTP status %2)."),
        QT_TRANSLATE_NOOP("RequestErrors", "Read the details below; check the kind of token and the call.")},
    {Kind::ServerTrouble,
        QT_TRANSLATE_NOOP(
            "RequestErrors", "%7, or a server in front of it, has trouble at the moment (HTTP status %2)."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "Wait a minute and try again; status.hubspot.com reports outages.")},
    {Kind::ServerTroubleForSupport,
        QT_TRANSLATE_NOOP("RequestErrors",
            "The network in front of %7 has a fault that seldom goes away by itself (HTTP status %2)."),
        QT_TRANSLATE_NOOP("RequestErrors", "Try again once; if it stays, report it to HubSpot support.")},
    {Kind::UnexpectedStatus,
        QT_TRANSLATE_NOOP("RequestErrors", "The server answered with an unexpected HTTP status (%2)."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "Check that no proxy or firewall answers in %7's place, then try again.")},
    {Kind::Redirected,
        QT_TRANSLATE_NOOP("RequestErrors",
            "The server wanted to send the token on to another address. It was not sent there."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "If this is a guest network, log in to it with a browser first, then try again.")},
    {Kind::RedirectedNowhere,
        QT_TRANSLATE_NOOP("RequestErrors",
            "The server answered with a redirect (HTTP status %2) that names no address. Nothing was sent "
            "on."),
        QT_TRANSLATE_NOOP("RequestErrors", "Check proxy, firewall and --api-base, then try again.")},
    {Kind::NotModified,
        QT_TRANSLATE_NOOP("RequestErrors",
            "The server answered that nothing has changed (HTTP status 304), which nobody asked it."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "A cache on the way may have answered in %7's place: try again, or from another network.")},
    {Kind::NotJson,
        QT_TRANSLATE_NOOP("RequestErrors", "The answer is not JSON, so it does not come from HubSpot's API."),
        QT_TRANSLATE_NOOP("RequestErrors", "Check proxy, firewall and --api-base, then try again.")},
    {Kind::NotAnObject,
        QT_TRANSLATE_NOOP("RequestErrors", "The answer is JSON, but not the object that HubSpot documents."),
        QT_TRANSLATE_NOOP("RequestErrors", "Check proxy, firewall and --api-base, then try again.")},
    {Kind::NoMetadata,
        QT_TRANSLATE_NOOP("RequestErrors", "The answer holds none of the fields that HubSpot documents."),
        QT_TRANSLATE_NOOP("RequestErrors", "Check proxy, firewall and --api-base, then try again.")},
    {Kind::Compressed,
        QT_TRANSLATE_NOOP("RequestErrors",
            "The answer came compressed although this program asks for it plain, so it was not read."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "A gateway on the way may compress answers: ask its administrator, or try from another "
            "network.")},
    {Kind::UnknownEncoding,
        QT_TRANSLATE_NOOP("RequestErrors",
            "The answer came in an encoding that this program neither asked for nor knows, so it was not "
            "read."),
        QT_TRANSLATE_NOOP("RequestErrors", "Check proxy, firewall and --api-base, then try again.")},
    {Kind::CaptivePortal,
        QT_TRANSLATE_NOOP(
            "RequestErrors", "A web page answered in %7's place, as guest networks and firewalls do."),
        QT_TRANSLATE_NOOP("RequestErrors", "Log in to the network with a browser, then try again.")},
    {Kind::TooLarge,
        QT_TRANSLATE_NOOP("RequestErrors", "The answer is too large and was not read to its end."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "No token has that much metadata: check that %1 is really HubSpot.")},
    {Kind::Truncated, QT_TRANSLATE_NOOP("RequestErrors", "The answer was cut short on its way."),
        QT_TRANSLATE_NOOP("RequestErrors", "Try again.")},
    {Kind::BadHttp, QT_TRANSLATE_NOOP("RequestErrors", "The server at %1 does not speak proper HTTP."),
        QT_TRANSLATE_NOOP("RequestErrors", "Check proxy, firewall and --api-base, then try again.")},
    {Kind::HostNotFound, QT_TRANSLATE_NOOP("RequestErrors", "The address of %1 could not be found (DNS)."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "Check the network connection and the DNS settings, then try again.")},
    {Kind::ConnectionRefused, QT_TRANSLATE_NOOP("RequestErrors", "%1 refused the connection."),
        QT_TRANSLATE_NOOP("RequestErrors", "Check the port, the firewall and --api-base, then try again.")},
    {Kind::Unreachable, QT_TRANSLATE_NOOP("RequestErrors", "%1 cannot be reached from this network."),
        QT_TRANSLATE_NOOP(
            "RequestErrors", "Check the network connection, the VPN and the firewall, then try again.")},
    {Kind::ConnectionReset,
        // Qt reports one and the same for both.
        QT_TRANSLATE_NOOP("RequestErrors",
            "%1 closed the connection without an answer, or answered with something that is not HTTP."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Try again; if it stays, check the port and --api-base: another service may answer there, or a "
            "firewall or proxy may close the connection.")},
    {Kind::ProxyTrouble, QT_TRANSLATE_NOOP("RequestErrors", "The network's proxy could not be used."),
        QT_TRANSLATE_NOOP("RequestErrors", "Check the system's proxy settings, then try again.")},
    {Kind::ProxyAuthentication,
        QT_TRANSLATE_NOOP(
            "RequestErrors", "The network's proxy asks for a name and password. None was sent."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Use a network without such a proxy, or ask its administrator for an exception.")},
    {Kind::ConnectTimeout,
        QT_TRANSLATE_NOOP("RequestErrors", "No connection to %1 was made within %4 seconds."),
        QT_TRANSLATE_NOOP("RequestErrors", "Check the network connection and the firewall, then try again.")},
    {Kind::IdleTimeout, QT_TRANSLATE_NOOP("RequestErrors", "%1 sent nothing for %5 seconds."),
        QT_TRANSLATE_NOOP("RequestErrors", "Try again; status.hubspot.com reports outages.")},
    {Kind::TotalTimeout,
        QT_TRANSLATE_NOOP("RequestErrors", "%1 did not finish its answer within %6 seconds."),
        QT_TRANSLATE_NOOP("RequestErrors", "Try again; status.hubspot.com reports outages.")},
    {Kind::CertificateExpired,
        QT_TRANSLATE_NOOP("RequestErrors", "The certificate of %1 has expired. The token was not sent."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Check this machine's date and time; if they are right, something else answers in %7's place.")},
    {Kind::CertificateNotYetValid,
        QT_TRANSLATE_NOOP("RequestErrors", "The certificate of %1 is not valid yet. The token was not sent."),
        QT_TRANSLATE_NOOP("RequestErrors", "Check this machine's date and time, then try again.")},
    {Kind::CertificateWrongHost,
        QT_TRANSLATE_NOOP(
            "RequestErrors", "The server's certificate is for another host than %1. The token was not sent."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Something else answers in %7's place: check the network, its proxy and --api-base.")},
    {Kind::CertificateUntrusted,
        QT_TRANSLATE_NOOP("RequestErrors",
            "The certificate of %1 was issued by somebody this system does not trust. The token was not "
            "sent."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "In a company network its own authority may be missing from the system: ask the administrator.")},
    {Kind::TlsTooWeak,
        QT_TRANSLATE_NOOP(
            "RequestErrors", "%1 offers only encryption that is too weak. The token was not sent."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Something old answers in %7's place: check the network, its proxy and --api-base.")},
    {Kind::NotTls,
        QT_TRANSLATE_NOOP("RequestErrors",
            "%1 answered with something that is not proper TLS, so no encrypted connection was made. The "
            "token was not sent."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Another service may answer at this port, or a proxy or firewall in %7's place: check the "
            "network, its proxy and --api-base.")},
    {Kind::TlsFailed,
        QT_TRANSLATE_NOOP(
            "RequestErrors", "No encrypted connection to %1 could be made. The token was not sent."),
        QT_TRANSLATE_NOOP("RequestErrors",
            "Something that offers only old or weak encryption may answer in %7's place: check the "
            "network, its "
            "proxy and --api-base, then try again.")},
    {Kind::Offline, QT_TRANSLATE_NOOP("RequestErrors", "This machine has no network connection."),
        QT_TRANSLATE_NOOP("RequestErrors", "Connect to a network, then try again.")},
    {Kind::NetworkFailure,
        QT_TRANSLATE_NOOP("RequestErrors", "The network failed before an answer came from %1."),
        QT_TRANSLATE_NOOP("RequestErrors", "Check the network connection, then try again.")},
    {Kind::TokenNotSendable,
        QT_TRANSLATE_NOOP("RequestErrors", "The text holds characters that no token has. Nothing was sent."),
        QT_TRANSLATE_NOOP("RequestErrors", "Copy the token again.")},
};

} // namespace

const ErrorRow *errorRow(RequestError::Kind kind)
{
    const auto found = std::find_if(
        std::begin(errorRows), std::end(errorRows), [kind](const ErrorRow &row) { return row.kind == kind; });
    return found == std::end(errorRows) ? nullptr : found;
}

} // namespace Inspector
