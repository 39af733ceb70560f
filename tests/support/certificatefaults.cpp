// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "support/certificatefaults.h"

#include "support/testcertificates.h"

using namespace Qt::StringLiterals;
using Kind = Inspector::RequestError::Kind;

namespace Inspector::Testing {

namespace {

CertificateWish wish(const QString &name)
{
    CertificateWish result;
    result.name = name;
    return result;
}

CertificateWish authority(const QString &name, const QString &issuer)
{
    CertificateWish result;
    result.name = name;
    result.issuer = issuer;
    result.commonName = QString("Test authority "_L1 + name);
    result.isAuthority = true;
    return result;
}

QList<CertificateFault> allFaults()
{
    QList<CertificateFault> all;
    const auto add = [&all](const char *name, const QString &certificate, Kind kind,
                         const QStringList &chain = {}, const QString &host = u"localhost"_s) {
        all.append({name, certificate, chain, host, kind});
    };
    add("expired", u"expired"_s, Kind::CertificateExpired);
    add("not yet valid", u"early"_s, Kind::CertificateNotYetValid);
    add("another host", u"otherhost"_s, Kind::CertificateWrongHost);
    add("wildcard for everything", u"anyname"_s, Kind::CertificateWrongHost);
    add("wildcard within a label", u"partwild"_s, Kind::CertificateWrongHost);
    add("wildcard one level down", u"subdomain"_s, Kind::CertificateWrongHost);
    add("host as the beginning of another", u"prefix"_s, Kind::CertificateWrongHost);
    add("no alternative name", u"noname"_s, Kind::CertificateWrongHost);
    add("name instead of address", u"good"_s, Kind::CertificateWrongHost, {}, u"127.0.0.1"_s);
    add("address instead of name", u"address"_s, Kind::CertificateWrongHost);
    add("self-signed", u"selfsigned"_s, Kind::CertificateUntrusted);
    add("unknown authority", u"strangers"_s, Kind::CertificateUntrusted);
    add("unknown authority, sent along", u"strangers"_s, Kind::CertificateUntrusted, {u"stranger"_s});
    add("intermediate not sent", u"viamiddle"_s, Kind::CertificateUntrusted);
    add("issued by a server's certificate", u"vialeaf"_s, Kind::CertificateUntrusted, {u"good"_s});
    add("for clients only", u"client"_s, Kind::CertificateUntrusted);
    add("outside the authority's names", u"byconstrained"_s, Kind::CertificateUntrusted, {u"constrained"_s});
    add("chain longer than allowed", u"bytoolong"_s, Kind::CertificateUntrusted, {u"toolong"_s, u"short"_s});
    add("critical extension nobody knows", u"critical"_s, Kind::CertificateUntrusted);
    add("expired intermediate", u"byexpiredmiddle"_s, Kind::CertificateExpired, {u"expiredmiddle"_s});
    // Qt leaves an expired authority out of those it trusts.
    add("expired authority", u"byexpiredroot"_s, Kind::CertificateUntrusted);
    return all;
}

} // namespace

const QList<CertificateFault> &certificateFaults()
{
    static const QList<CertificateFault> all = allFaults();
    return all;
}

bool makeCertificates(TestCertificates &certificates)
{
    bool isMade = certificates.make(authority(u"root"_s, u"root"_s))
        && certificates.make(authority(u"stranger"_s, u"stranger"_s))
        && certificates.make(authority(u"middle"_s, u"root"_s));
    CertificateWish next = wish(u"good"_s);
    isMade = isMade && certificates.make(next);
    next = wish(u"goodrsa"_s);
    next.key = u"rsa:2048"_s;
    isMade = isMade && certificates.make(next);
    next = wish(u"goodwildcard"_s);
    next.subjectAltName = u"DNS:localhost,DNS:*.example.com"_s;
    isMade = isMade && certificates.make(next);
    next = wish(u"address"_s);
    next.commonName = u"server"_s;
    next.subjectAltName = u"IP:127.0.0.1"_s;
    isMade = isMade && certificates.make(next);

    next = wish(u"expired"_s);
    next.fromDays = -30;
    next.toDays = -1;
    isMade = isMade && certificates.make(next);
    next = wish(u"early"_s);
    next.fromDays = 2;
    isMade = isMade && certificates.make(next);
    for (const auto &[name, names] :
        {std::pair(u"otherhost"_s, u"DNS:example.com"_s), std::pair(u"anyname"_s, u"DNS:*"_s),
            std::pair(u"partwild"_s, u"DNS:local*"_s), std::pair(u"subdomain"_s, u"DNS:*.localhost"_s),
            std::pair(u"prefix"_s, u"DNS:localhost.evil.example"_s), std::pair(u"noname"_s, QString())}) {
        next = wish(name);
        next.commonName = u"example.com"_s;
        next.subjectAltName = names;
        isMade = isMade && certificates.make(next);
    }
    next = wish(u"selfsigned"_s);
    next.issuer = next.name;
    isMade = isMade && certificates.make(next);
    next = wish(u"strangers"_s);
    next.issuer = u"stranger"_s;
    isMade = isMade && certificates.make(next);
    next = wish(u"rsa1024"_s);
    next.key = u"rsa:1024"_s;
    isMade = isMade && certificates.make(next);
    next = wish(u"sha1"_s);
    next.digest = u"sha1"_s;
    isMade = isMade && certificates.make(next);
    next = wish(u"client"_s);
    next.extendedKeyUsage = u"clientAuth"_s;
    isMade = isMade && certificates.make(next);
    next = wish(u"critical"_s);
    next.furtherExtension = u"1.2.3.4.5=critical,ASN1:NULL"_s;
    isMade = isMade && certificates.make(next);
    next = wish(u"viamiddle"_s);
    next.issuer = u"middle"_s;
    isMade = isMade && certificates.make(next);
    next = wish(u"vialeaf"_s);
    next.issuer = u"good"_s;
    isMade = isMade && certificates.make(next);

    CertificateWish link = authority(u"constrained"_s, u"root"_s);
    link.nameConstraints = u"permitted;DNS:example.com"_s;
    isMade = isMade && certificates.make(link);
    link = authority(u"short"_s, u"root"_s);
    link.pathLength = 0;
    isMade = isMade && certificates.make(link);
    isMade = isMade && certificates.make(authority(u"toolong"_s, u"short"_s));
    link = authority(u"expiredmiddle"_s, u"root"_s);
    link.fromDays = -30;
    link.toDays = -1;
    isMade = isMade && certificates.make(link);
    link = authority(u"expiredroot"_s, u"expiredroot"_s);
    link.fromDays = -30;
    link.toDays = -1;
    isMade = isMade && certificates.make(link);
    link = authority(u"weakmiddle"_s, u"root"_s);
    link.key = u"rsa:1024"_s;
    isMade = isMade && certificates.make(link);
    for (const QString &issuer :
        {u"constrained"_s, u"toolong"_s, u"expiredmiddle"_s, u"expiredroot"_s, u"weakmiddle"_s}) {
        next = wish(QString("by"_L1 + issuer));
        next.issuer = issuer;
        isMade = isMade && certificates.make(next);
    }
    certificates.trustOnly({u"root"_s, u"expiredroot"_s});
    return isMade;
}

} // namespace Inspector::Testing
