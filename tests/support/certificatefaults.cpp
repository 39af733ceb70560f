// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "support/certificatefaults.h"

#include "support/testcertificates.h"

#include <algorithm>
#include <type_traits>
#include <utility>

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

/// Changes some members of a wish: member, value, member, value...
template <class Value, class... Further>
CertificateWish with(CertificateWish wish, Value CertificateWish::*member,
    const std::type_identity_t<Value> &value, const Further &...further)
{
    wish.*member = value;
    if constexpr (sizeof...(further) > 0) {
        return with(std::move(wish), further...);
    } else {
        return wish;
    }
}

// Each issuer comes before the certificates it issues.
QList<CertificateWish> allWishes()
{
    using Wish = CertificateWish;
    QList<Wish> all{
        authority(u"root"_s, u"root"_s),
        authority(u"stranger"_s, u"stranger"_s),
        authority(u"middle"_s, u"root"_s),
        wish(u"good"_s),
        with(wish(u"goodrsa"_s), &Wish::key, u"rsa:2048"_s),
        with(wish(u"goodwildcard"_s), &Wish::subjectAltName, u"DNS:localhost,DNS:*.example.com"_s),
        with(wish(u"address"_s), &Wish::commonName, u"server"_s, &Wish::subjectAltName, u"IP:127.0.0.1"_s),
        with(wish(u"commonname"_s), &Wish::subjectAltName, QString()),
        with(wish(u"expired"_s), &Wish::fromDays, -30, &Wish::toDays, -1),
        with(wish(u"early"_s), &Wish::fromDays, 2),
        with(wish(u"selfsigned"_s), &Wish::issuer, u"selfsigned"_s),
        with(wish(u"strangers"_s), &Wish::issuer, u"stranger"_s),
        with(wish(u"rsa1024"_s), &Wish::key, u"rsa:1024"_s),
        with(wish(u"sha1"_s), &Wish::digest, u"sha1"_s),
        with(wish(u"client"_s), &Wish::extendedKeyUsage, u"clientAuth"_s),
        with(wish(u"critical"_s), &Wish::furtherExtension, u"1.2.3.4.5=critical,ASN1:NULL"_s),
        with(wish(u"viamiddle"_s), &Wish::issuer, u"middle"_s),
        with(wish(u"vialeaf"_s), &Wish::issuer, u"good"_s),
        with(authority(u"constrained"_s, u"root"_s), &Wish::nameConstraints, u"permitted;DNS:example.com"_s),
        with(authority(u"short"_s, u"root"_s), &Wish::pathLength, 0),
        authority(u"toolong"_s, u"short"_s),
        with(authority(u"expiredmiddle"_s, u"root"_s), &Wish::fromDays, -30, &Wish::toDays, -1),
        with(authority(u"expiredroot"_s, u"expiredroot"_s), &Wish::fromDays, -30, &Wish::toDays, -1),
        with(authority(u"weakmiddle"_s, u"root"_s), &Wish::key, u"rsa:1024"_s),
    };
    for (const auto &[name, names] :
        {std::pair(u"otherhost"_s, u"DNS:example.com"_s), std::pair(u"anyname"_s, u"DNS:*"_s),
            std::pair(u"partwild"_s, u"DNS:local*"_s), std::pair(u"subdomain"_s, u"DNS:*.localhost"_s),
            std::pair(u"prefix"_s, u"DNS:localhost.evil.example"_s), std::pair(u"noname"_s, QString())}) {
        all += with(wish(name), &Wish::commonName, u"example.com"_s, &Wish::subjectAltName, names);
    }
    for (const QString &issuer :
        {u"constrained"_s, u"toolong"_s, u"expiredmiddle"_s, u"expiredroot"_s, u"weakmiddle"_s}) {
        all += with(wish(QString("by"_L1 + issuer)), &Wish::issuer, issuer);
    }
    return all;
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
    add("common name only", u"commonname"_s, Kind::CertificateWrongHost);
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
    // Qt does not trust an expired authority.
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
    const QList<CertificateWish> wishes = allWishes();
    const bool isMade = std::all_of(wishes.begin(), wishes.end(),
        [&certificates](const CertificateWish &wish) { return certificates.make(wish); });
    certificates.trustOnly({u"root"_s, u"expiredroot"_s});
    return isMade;
}

} // namespace Inspector::Testing
