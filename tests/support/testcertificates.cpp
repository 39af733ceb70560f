// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/testcertificates.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Inspector::Testing {

namespace {

QString date(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyyMMddhhmmss'Z'"_s);
}

bool writeFile(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString extensions(const CertificateWish &wish)
{
    QString text = u"[ext]\n"_s;
    if (wish.isAuthority) {
        text += "basicConstraints=critical,CA:TRUE"_L1;
        if (wish.pathLength >= 0)
            text += QString(",pathlen:"_L1 + QString::number(wish.pathLength));
        text += "\nkeyUsage=critical,keyCertSign,cRLSign\n"_L1;
        if (!wish.nameConstraints.isEmpty())
            text += QString("nameConstraints=critical,"_L1 + wish.nameConstraints + u'\n');
    } else {
        text += "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\n"_L1;
        if (!wish.extendedKeyUsage.isEmpty())
            text += QString("extendedKeyUsage="_L1 + wish.extendedKeyUsage + u'\n');
        if (!wish.subjectAltName.isEmpty())
            text += QString("subjectAltName="_L1 + wish.subjectAltName + u'\n');
    }
    if (!wish.furtherExtension.isEmpty())
        text += QString(wish.furtherExtension + u'\n');
    return text;
}

} // namespace

TestCertificates::TestCertificates()
{
    m_isUsable = m_folder.isValid() && !QStandardPaths::findExecutable(u"openssl"_s).isEmpty();
    const QString configuration =
        u"[ca]\ndefault_ca=d\n[d]\ndatabase=index\nnew_certs_dir=.\nrand_serial=yes\n"
        "unique_subject=no\npolicy=p\ndefault_md=sha256\n"
        "[p]\ncommonName=supplied\n"
        "[req]\ndistinguished_name=dn\n[dn]\n"_s;
    m_isUsable = m_isUsable && writeFile(m_folder.filePath(u"ca.cnf"_s), configuration)
        && writeFile(m_folder.filePath(u"index"_s), {});
}

bool TestCertificates::run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s, arguments);
    const bool isDone = openssl.waitForFinished(60'000) && openssl.exitStatus() == QProcess::NormalExit
        && openssl.exitCode() == 0;
    if (!isDone)
        m_lastError = QString(arguments.join(u' ') + u'\n' + QString::fromUtf8(openssl.readAll()));
    return isDone;
}

bool TestCertificates::makeKey(const CertificateWish &wish)
{
    const QString file = keyFile(wish.name);
    if (wish.key.startsWith("rsa:"_L1))
        return run({u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s,
            QString("rsa_keygen_bits:"_L1 + wish.key.mid(4)), u"-out"_s, file});
    const QString curve = wish.key == "ec"_L1 ? u"prime256v1"_s : wish.key.mid(3);
    return run({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s,
        QString("ec_paramgen_curve:"_L1 + curve), u"-out"_s, file});
}

bool TestCertificates::make(const CertificateWish &wish)
{
    const QString request = QString(wish.name + ".csr"_L1);
    const QString extensionFile = QString(wish.name + ".ext"_L1);
    if (!makeKey(wish) || !writeFile(m_folder.filePath(extensionFile), extensions(wish)))
        return false;
    if (!run({u"req"_s, u"-new"_s, u"-config"_s, u"ca.cnf"_s, u"-key"_s, keyFile(wish.name), u"-subj"_s,
            QString("/CN="_L1 + wish.commonName), u"-out"_s, request}))
        return false;
    QStringList arguments = {u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-md"_s,
        wish.digest, u"-startdate"_s, date(wish.fromDays), u"-enddate"_s, date(wish.toDays), u"-extfile"_s,
        extensionFile, u"-extensions"_s, u"ext"_s, u"-in"_s, request, u"-out"_s, certificateFile(wish.name)};
    if (wish.issuer == wish.name)
        arguments += {u"-selfsign"_s, u"-keyfile"_s, keyFile(wish.name)};
    else
        arguments += {u"-cert"_s, certificateFile(wish.issuer), u"-keyfile"_s, keyFile(wish.issuer)};
    return run(arguments);
}

QSslCertificate TestCertificates::certificate(const QString &name) const
{
    return QSslCertificate(readFile(certificateFile(name)), QSsl::Pem);
}

QSslConfiguration TestCertificates::serverConfiguration(const QString &name, const QStringList &chain) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> certificates = {certificate(name)};
    for (const QString &link : chain)
        certificates.append(certificate(link));
    configuration.setLocalCertificateChain(certificates);
    const QByteArray pem = readFile(keyFile(name));
    const QSslKey rsa(pem, QSsl::Rsa);
    configuration.setPrivateKey(rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QString TestCertificates::certificateFile(const QString &name) const
{
    return m_folder.filePath(QString(name + ".pem"_L1));
}

QString TestCertificates::keyFile(const QString &name) const
{
    return m_folder.filePath(QString(name + ".key"_L1));
}

void TestCertificates::trustOnly(const QStringList &names) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> authorities;
    for (const QString &name : names)
        authorities.append(certificate(name));
    configuration.setCaCertificates(authorities);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace Inspector::Testing
