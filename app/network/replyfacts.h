// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"
#include "network/requesterror.h"

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QString>

#include <optional>
#include <utility>

namespace Inspector {

/// Which of the service's own limits ended a request.
enum class RequestLimit : quint8 { None, ProxyLookup, Connect, Idle, Total, BodySize };

/// Everything that came of one request.
struct ReplyFacts {
    Call call = Call::AccessTokenV1;
    QString requestHost; ///< without port
    std::optional<int> status; ///< nothing when no status line came
    QList<std::pair<QByteArray, QByteArray>> headers; ///< one of each name, repetitions joined by ", "
    QByteArray reason; ///< the words behind the status
    QByteArray body;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QList<QSslError> tlsErrors; ///< of the certificate
    RequestLimit limit = RequestLimit::None;
    bool isConnected = false; ///< the connection stood, TLS included
    bool isOtherThanTls = false; ///< the handshake was answered with something else
    bool isProxied = false; ///< through a proxy of the system
    bool isMachineOffline = false; ///< no network interface but loopback is up
    WallTime now; ///< this machine's clock

    /// The value of a header by its name in any case; empty if absent.
    [[nodiscard]] QByteArray header(const char *name) const;
};

/// Status, reason, headers and network error as the reply has them.
void readHead(const QNetworkReply &reply, ReplyFacts &facts);

/// Whether no network interface but loopback is up.
[[nodiscard]] bool isMachineOffline();

} // namespace Inspector
