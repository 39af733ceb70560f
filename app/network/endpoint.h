// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/inspection.h"
#include "core/token/tokenkind.h"
#include "core/util/expected.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace Inspector {

/// Client id and secret of the person's own app; kept for the running session only.
struct AppCredentials {
    QString clientId;
    QString clientSecret;
    [[nodiscard]] bool isComplete() const { return !clientId.isEmpty() && !clientSecret.isEmpty(); }
};

/// What the person chose in the Token menu.
enum class CallChoice : quint8 { Automatic, Introspection, V1 };

/// The first day on which HubSpot no longer answers the v1 calls (HubSpot's changelog): 16 February 2027.
[[nodiscard]] QDate v1SunsetDate();

/// Which call to make, or why none can be made.
struct EndpointDecision {
    enum class Refusal : quint8 {
        None,
        NeedsCredentials, ///< only introspection can answer, and client id or secret are missing
        NotAToken, ///< a UUID: client id, client secret or developer key; asked about only by a
                   ///< call chosen by hand, as one of the refresh tokens of former years
        IdToken, ///< a JWT: nothing at HubSpot answers for it
        V1SwitchedOff, ///< automatic, no credentials, and v1 is gone
    };
    Refusal refusal = Refusal::None;
    Call call = Call::AccessTokenV1; ///< meaningful when nothing is refused
    int v1DaysLeft = 0; ///< days until v1 ends; 0 or less: it has ended
    bool usesV1 = false;
};

/// Pure: kind of token x credentials x today x the person's choice -> call.
[[nodiscard]] EndpointDecision chooseCall(
    TokenKind kind, bool hasCredentials, QDate today, CallChoice choice);

/// One HTTP request, ready to send. Holds secrets.
struct EndpointRequest {
    Call call = Call::AccessTokenV1;
    QByteArray method; ///< "GET" or "POST"
    QUrl url;
    QString maskedPath; ///< the path with the token masked: may be shown
    QByteArray contentType; ///< empty for GET
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>>
        headers; ///< beyond the fixed ones; `Authorization` for pat- tokens of eu1
};

/// Builds the request for a call under the API base. Fails when the token is not isSendable().
struct EndpointError { };
[[nodiscard]] Expected<EndpointRequest, EndpointError> buildRequest(
    Call call, const QUrl &apiBase, const QString &token, const AppCredentials &credentials);

/// Turns a request for introspection into the same one by the former version. False for any other request.
[[nodiscard]] bool useFormerIntrospection(EndpointRequest &request);

/// A line for a shell that makes the same call, with $HUBSPOT_TOKEN, $HUBSPOT_CLIENT_ID and
/// $HUBSPOT_CLIENT_SECRET in place of the secrets; runs as it is. `answeredPath` is the path of an answer to
/// it: the former version of introspection is kept where that one answered.
[[nodiscard]] QString curlCommand(
    Call call, const QUrl &apiBase, QStringView token, const QString &answeredPath = {});

/// What every request calls this program.
[[nodiscard]] QByteArray userAgent();

/// A server as it is named to a person: the host (of IPv6 in brackets), and the port where it is not the
/// usual one.
[[nodiscard]] QString hostWithPort(const QUrl &server);

/// Whether a server is this machine by its name alone: localhost, 127.0.0.0/8 or ::1. No lookup is made.
[[nodiscard]] bool isLoopback(const QUrl &server);

/// Whether a server is HubSpot's API: https, its host api.hubapi.com or one of its regions, the usual port.
[[nodiscard]] bool isHubSpot(const QUrl &server);

/// Why `--api-base` cannot be used.
enum class ApiBaseError : quint8 { NotAUrl, NotHttps, HasCredentials, HasQuery };
/// https anywhere, http only for loopback addresses (127.0.0.0/8, ::1, localhost); an optional path prefix.
[[nodiscard]] Expected<QUrl, ApiBaseError> parseApiBase(const QString &text);

} // namespace Inspector
