// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/calls.h"
#include "core/util/expected.h"

#include <QByteArray>
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

/// The path of a call below the API base; the token, where the path holds it, follows.
[[nodiscard]] QByteArray callPath(Call call);
/// `token_type_hint` of introspection.
[[nodiscard]] QByteArray tokenTypeHint(Call call);
/// Whether a call carries the token as a bearer too: HubSpot answers for private-app tokens of eu1 only then.
[[nodiscard]] bool needsBearer(Call call, QStringView token);

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

/// What every request calls this program.
[[nodiscard]] QByteArray userAgent();

} // namespace Inspector
