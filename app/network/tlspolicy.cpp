// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/tlspolicy.h"

#include <QHostAddress>
#include <QSslCipher>
#include <QSslKey>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Kind = RequestError::Kind;

bool isAllowedCipher(const QSslCipher &cipher)
{
    const QString name = cipher.name();
    const bool isAead = (name.contains("GCM"_L1) || name.contains("CHACHA20"_L1)
        || (name.contains("CCM"_L1) && !name.contains("CCM8"_L1) && !name.contains("CCM_8"_L1)));
    const bool isForwardSecret =
        name.startsWith("TLS_"_L1) || name.startsWith("ECDHE-"_L1) || name.startsWith("DHE-"_L1);
    return isAead && isForwardSecret && !name.contains("PSK"_L1) && !name.contains("ARIA"_L1);
}

// Qt reports OpenSSL's "key too small" and "digest too weak" as UnspecifiedError.
bool isWeak(const QSslCertificate &certificate)
{
    if (certificate.isNull()) {
        return false;
    }
    const QSslKey key = certificate.publicKey();
    const int minBits = key.algorithm() == QSsl::Ec ? 224 : 2048;
    if (!key.isNull() && key.length() > 0 && key.length() < minBits) {
        return true;
    }
    const QString text = certificate.toText();
    return text.contains("Signature Algorithm: sha1With"_L1)
        || text.contains("Signature Algorithm: md5With"_L1)
        || text.contains("Signature Algorithm: ecdsa-with-SHA1"_L1);
}

Kind kindOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return Kind::CertificateExpired;
    case QSslError::CertificateNotYetValid:
        return Kind::CertificateNotYetValid;
    case QSslError::HostNameMismatch:
        return Kind::CertificateWrongHost;
    case QSslError::UnspecifiedError:
        return isWeak(error.certificate()) ? Kind::TlsTooWeak : Kind::CertificateUntrusted;
    case QSslError::NoError:
    case QSslError::NoSslSupport:
        return Kind::TlsFailed;
    default:
        return Kind::CertificateUntrusted;
    }
}

QString withoutDot(QString name)
{
    if (name.endsWith(u'.')) {
        name.chop(1);
    }
    return name;
}

bool isNameFor(const QString &pattern, const QString &host)
{
    if (pattern.compare(host, Qt::CaseInsensitive) == 0) {
        return true;
    }
    // "*.example.com" and "api.example.com", from their first dots on
    const QString patternRest = pattern.mid(1);
    const QString hostRest = host.mid(host.indexOf(u'.'));
    return pattern.startsWith("*."_L1) && patternRest.lastIndexOf(u'.') > 0 && host.indexOf(u'.') > 0
        && patternRest.compare(hostRest, Qt::CaseInsensitive) == 0;
}

} // namespace

QSslConfiguration strictTlsConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    QList<QSslCipher> ciphers = QSslConfiguration::supportedCiphers();
    ciphers.removeIf([](const QSslCipher &cipher) { return !isAllowedCipher(cipher); });
    configuration.setCiphers(ciphers);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setPeerVerifyDepth(0);
    configuration.setAllowedNextProtocols({});
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableCompression, true);
    return configuration;
}

bool isCertificateFor(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    const QHostAddress address(host);
    if (!address.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.begin(), addresses.end(),
            [&address](const QString &each) { return QHostAddress(each) == address; });
    }
    const QString asked = withoutDot(QString::fromLatin1(QUrl::toAce(host)));
    const QStringList patterns = names.values(QSsl::DnsEntry);
    return !asked.isEmpty()
        && std::any_of(patterns.begin(), patterns.end(),
            [&asked](const QString &pattern) { return isNameFor(withoutDot(pattern), asked); });
}

Kind tlsErrorKind(const QList<QSslError> &errors)
{
    static constexpr Kind order[] = {Kind::CertificateUntrusted, Kind::TlsTooWeak, Kind::CertificateExpired,
        Kind::CertificateNotYetValid, Kind::CertificateWrongHost};
    for (const Kind kind : order) {
        const bool isPresent = std::any_of(
            errors.begin(), errors.end(), [kind](const QSslError &error) { return kindOf(error) == kind; });
        if (isPresent) {
            return kind;
        }
    }
    return Kind::TlsFailed;
}

QString certificateIssuer(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        const QSslCertificate certificate = error.certificate();
        for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
            QString name = certificate.issuerInfo(part).join(", "_L1);
            if (!name.isEmpty()) {
                return name;
            }
        }
    }
    return {};
}

} // namespace Inspector
