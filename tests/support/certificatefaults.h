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

/// A faulty certificate of a server, and the error that the program should report.
struct CertificateFault {
    QByteArray name;
    QString certificate; ///< name of one made by makeCertificates()
    QStringList chain; ///< sent with it
    QString host; ///< the host in the request
    RequestError::Kind expected;
};

/// More than twenty faults for the machine's real TLS to find.
[[nodiscard]] const QList<CertificateFault> &certificateFaults();

/// Makes the certificates of all faults and some good ones; trusts only the authority "root" and an expired
/// one. False with the certificates' lastError() on failure.
[[nodiscard]] bool makeCertificates(TestCertificates &certificates);

} // namespace Inspector::Testing
