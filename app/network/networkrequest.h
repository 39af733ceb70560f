// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkRequest>

namespace Inspector {

struct EndpointRequest;

/// The request for Qt, with TLS by strictTlsConfiguration() and without what Qt adds by default: cookies,
/// credentials of the origin or a proxy, locale, cache, HTTP/2, compressed replies, its own name.
[[nodiscard]] QNetworkRequest networkRequest(const EndpointRequest &request);

} // namespace Inspector
