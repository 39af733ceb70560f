// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/inspection.h"
#include "core/metadata/metadataparser.h"
#include "network/endpoint.h"
#include "network/requesterror.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Inspector {

class Clock;

/// Asks HubSpot about a token. The only class that uses QNetworkAccessManager.
///
/// One request at a time: a new inspect() replaces the one under way. Each inspect() emits exactly one of
/// succeeded() and failed(), after it has returned; neither after cancel() or when replaced.
/// No redirects, cookies, cache, HTTP/2 or automatic authentication. The only retry: introspection is asked
/// by its former version where the server does not have the present one. The system's proxy is looked up on
/// another thread, with scheme, host and port only.
class MetadataService final : public QObject {
    Q_OBJECT
public:
    /// In milliseconds and bytes. Tests shorten them; the program uses the defaults.
    struct Limits {
        std::chrono::milliseconds proxyLookup = std::chrono::seconds(5);
        std::chrono::milliseconds connecting = std::chrono::seconds(10);
        std::chrono::milliseconds silence = std::chrono::seconds(15);
        std::chrono::milliseconds total = std::chrono::seconds(30);
        qint64 bodyBytes = maxReplyBytes;
    };

    /// `clock` must outlive the service.
    MetadataService(const Clock &clock, QUrl apiBase, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MetadataService)
    ~MetadataService() override;

    [[nodiscard]] QUrl apiBase() const;
    /// For later requests: the demo within the program is another server.
    void setApiBase(const QUrl &apiBase);
    void setLimits(const Limits &limits);

    void inspect(Call call, const QString &token, const AppCredentials &credentials = {});
    /// Ends the request under way and forgets it, before cancel() returns.
    void cancel();

Q_SIGNALS:
    /// Status 200, and a body that is one JSON object with at least one documented field. After introspection
    /// check `active` first: it may be false.
    void succeeded(const Inspector::Inspection &inspection);
    void failed(const Inspector::RequestError &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Inspector
