// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/requesterror.h"

#include <QList>
#include <QSslConfiguration>
#include <QSslError>

namespace Inspector {

/// TLS 1.2 or later, forward-secret AEAD suites only, the peer always verified, no session kept; the
/// authorities are those of QSslConfiguration::defaultConfiguration().
[[nodiscard]] QSslConfiguration strictTlsConfiguration();

/// The kind that describes a certificate's errors best. An untrusted certificate comes first: whatever else
/// it says is then worth nothing.
[[nodiscard]] RequestError::Kind tlsErrorKind(const QList<QSslError> &errors);

/// Who issued the certificate that the errors are about, in its own words; empty if it does not say.
[[nodiscard]] QString certificateIssuer(const QList<QSslError> &errors);

} // namespace Inspector
