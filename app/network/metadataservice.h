// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/inspection.h"
#include "core/metadata/metadataparser.h"
#include "network/endpoint.h"
#include "network/requesterror.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace Inspector {

class Clock;

/// Asks HubSpot about a token. The only class that touches QNetworkAccessManager.
///
/// One request at a time: a new inspect() replaces the one under way. Each inspect() ends in exactly one of
/// succeeded() and failed(), never before it returns; after cancel(), or when replaced, in neither.
/// No redirects, cookies, cache, HTTP/2, automatic authentication or retries, but
/// that introspection is asked by its former version where the server does not have the present one. The
/// proxy of the system is looked up off this thread, with nothing but scheme, host and port.
class MetadataService final : public QObject {
    Q_OBJECT
public:
    /// Milliseconds and bytes; the defaults are what the program promises, tests shorten them.
    struct Limits {
        int proxyLookupMs = 5'000;
        int connectMs = 10'000;
        int idleMs = 15'000;
        int totalMs = 30'000;
        qint64 bodyBytes = maxReplyBytes;
    };

    /// `clock` must outlive the service.
    MetadataService(const Clock &clock, QUrl apiBase, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MetadataService)
    ~MetadataService() override;

    [[nodiscard]] QUrl apiBase() const;
    void setApiBase(const QUrl &apiBase);
    void setLimits(const Limits &limits);
    [[nodiscard]] bool isBusy() const;

    void inspect(Call call, const QString &token, const AppCredentials &credentials = {});
    /// Ends the request under way, within the call; no signal but busyChanged() follows.
    void cancel();
    /// Cancels, and destroys the network manager with everything it may still hold of a request.
    void forget();

Q_SIGNALS:
    void busyChanged(bool isBusy);
    /// A 200 whose whole body is one JSON object with at least one documented field. For introspection
    /// `active` may be false: look there first.
    void succeeded(const Inspector::Inspection &inspection);
    void failed(const Inspector::RequestError &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Inspector
