// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/requesterror.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace Inspector {

/// TLS 1.2 or later, forward-secret AEAD suites only, peer always verified, no stored sessions, the
/// certificate authorities of QSslConfiguration::defaultConfiguration().
[[nodiscard]] QSslConfiguration strictTlsConfiguration();

/// Whether the certificate names the host by a subject alternative name, as curl reads it (RFC 6125): no
/// common name, a wildcard only as the whole first label and above two labels, addresses only by address.
/// Qt also takes a common name and "a*.example.com".
[[nodiscard]] bool isCertificateFor(const QSslCertificate &certificate, const QString &host);

/// The kind that describes the errors best. CertificateUntrusted goes first: nothing else in an untrusted
/// certificate counts.
[[nodiscard]] RequestError::Kind tlsErrorKind(const QList<QSslError> &errors);

/// The issuer named in the faulty certificate; empty if it names none.
[[nodiscard]] QString certificateIssuer(const QList<QSslError> &errors);

} // namespace Inspector
