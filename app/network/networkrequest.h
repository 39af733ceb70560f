// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkRequest>

namespace Inspector {

struct EndpointRequest;

/// A request as Qt is to send it: with nothing that Qt would add unasked (cookies, credentials of the origin
/// or a proxy, locale, cache, HTTP/2, compressed replies, its own name) and TLS by strictTlsConfiguration().
[[nodiscard]] QNetworkRequest networkRequest(const EndpointRequest &request);

} // namespace Inspector
