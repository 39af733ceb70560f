// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/requesterror.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Inspector::Testing {

class TestCertificates;

/// A certificate that a server may present, and what the program should make of it.
struct CertificateFault {
    QByteArray name;
    QString certificate; ///< of those that makeCertificates() makes
    QStringList chain; ///< sent with it
    QString host; ///< that the program asks
    RequestError::Kind expected;
};

/// More than twenty faults that the real TLS of this machine has to find.
[[nodiscard]] const QList<CertificateFault> &certificateFaults();

/// Makes the certificates of all faults, good ones too, and trusts the authority "root" (and one that has
/// expired) alone. False, with the certificates' lastError(), where one could not be made.
[[nodiscard]] bool makeCertificates(TestCertificates &certificates);

} // namespace Inspector::Testing
