// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

class QSslCertificate;
class QSslConfiguration;

namespace Inspector::Testing {

/// How to make a certificate; the defaults are valid for https://localhost.
struct CertificateWish {
    QString name; ///< of its files
    QString issuer = QStringLiteral("root"); ///< the name of another certificate; its own name: self-signed
    QString commonName = QStringLiteral("localhost");
    QString subjectAltName = QStringLiteral("DNS:localhost"); ///< empty: none
    QString key = QStringLiteral("ec"); ///< "ec", or openssl genpkey's "rsa:1024", "ec:prime192v1"
    QString digest = QStringLiteral("sha256");
    int fromDays = -1; ///< validity, in days from now
    int toDays = 30;
    bool isAuthority = false;
    int pathLength = -1; ///< of an authority; -1: no limit
    QString extendedKeyUsage = QStringLiteral("serverAuth");
    QString nameConstraints; ///< of an authority, e.g. "permitted;DNS:example.com"
    QString furtherExtension; ///< one more line
};

/// Certificates made by the openssl command in a folder that the destructor removes.
class TestCertificates final {
public:
    TestCertificates();

    /// False without an openssl command.
    [[nodiscard]] bool isUsable() const { return m_isUsable; }
    /// Makes the certificate; the issuer must have been made before. False with lastError() on failure.
    [[nodiscard]] bool make(const CertificateWish &wish);
    [[nodiscard]] QString lastError() const { return m_lastError; }

    [[nodiscard]] QSslCertificate certificate(const QString &name) const;
    /// A server's configuration with this certificate, followed by `chain`.
    [[nodiscard]] QSslConfiguration serverConfiguration(
        const QString &name, const QStringList &chain = {}) const;
    [[nodiscard]] QString certificateFile(const QString &name) const;
    [[nodiscard]] QString keyFile(const QString &name) const;

    /// Makes these the only authorities that this process's QSslConfiguration trusts.
    void trustOnly(const QStringList &names) const;

private:
    bool run(const QStringList &arguments);
    bool makeKey(const CertificateWish &wish);

    QTemporaryDir m_folder;
    QString m_lastError;
    bool m_isUsable = false;
};

} // namespace Inspector::Testing
