// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/metadataservice.h"
#include "network/tlspolicy.h"
#include "support/certificatefaults.h"
#include "support/fakeclock.h"
#include "support/hostilebehaviours.h"
#include "support/loopbackserver.h"
#include "support/testcertificates.h"
#include "support/tokenencoder.h"
#include "support/waiting.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using Kind = RequestError::Kind;

namespace {

/// The service and its outcome.
struct Bench {
    FakeClock clock;
    MetadataService service;
    QList<Inspection> inspections;
    QList<RequestError> errors;

    explicit Bench(const QUrl &server)
        : service(clock, server)
    {
        service.setLimits(limitsFor({}));
        QObject::connect(&service, &MetadataService::succeeded, &service,
            [this](const Inspection &inspection) { inspections.append(inspection); });
        QObject::connect(&service, &MetadataService::failed, &service,
            [this](const RequestError &error) { errors.append(error); });
    }
    [[nodiscard]] qsizetype outcomes() const { return inspections.size() + errors.size(); }
};

} // namespace

class TestMetadataServiceTls final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void goodCertificate_succeeds_data();
    void goodCertificate_succeeds();
    void certificateFault_isNamedAndNothingIsSent_data();
    void certificateFault_isNamedAndNothingIsSent();
    void antiquatedServer_isRefused_data();
    void antiquatedServer_isRefused();
    void weakCipher_isRefused_data();
    void weakCipher_isRefused();
    void handshakeFault_isNamedAndNothingIsSent_data();
    void handshakeFault_isNamedAndNothingIsSent();
    void cutInsideTheBody_isNoSuccess();
    void certificateNames_areReadAsCurlReadsThem_data();
    void certificateNames_areReadAsCurlReadsThem();
    void issuer_isNamed();
    void policy_allowsForwardSecretAeadOnly();

private:
    TestCertificates m_certificates;
    QString m_token;
};

void TestMetadataServiceTls::initTestCase()
{
    if (!m_certificates.isUsable())
        QSKIP("no openssl command");
    m_token = encodeToken().token();
    QVERIFY2(makeCertificates(m_certificates), qPrintable(m_certificates.lastError()));
}

void TestMetadataServiceTls::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!QSslSocket|qt\\.tlsbackend).*"_s));
}

void TestMetadataServiceTls::goodCertificate_succeeds_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QStringList>("chain");
    QTest::addColumn<QString>("host");
    QTest::newRow("elliptic") << u"good"_s << QStringList() << u"localhost"_s;
    QTest::newRow("RSA") << u"goodrsa"_s << QStringList() << u"localhost"_s;
    QTest::newRow("several names") << u"goodwildcard"_s << QStringList() << u"localhost"_s;
    QTest::newRow("address") << u"address"_s << QStringList() << u"127.0.0.1"_s;
    QTest::newRow("intermediate") << u"viamiddle"_s << QStringList{u"middle"_s} << u"localhost"_s;
}

void TestMetadataServiceTls::goodCertificate_succeeds()
{
    QFETCH(const QString, certificate);
    QFETCH(const QStringList, chain);
    QFETCH(const QString, host);
    LoopbackServer server(m_certificates.serverConfiguration(certificate, chain));
    server.setReply(httpReply(200, accessTokenBody(m_token)));
    Bench bench(server.url(host));
    bench.service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(bench.outcomes(), 1);
    QVERIFY2(bench.errors.isEmpty(),
        bench.errors.isEmpty() ? "" : qPrintable(QString::number(static_cast<int>(bench.errors[0].kind))));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().contains(" HTTP/1.1\r\n"));
}

void TestMetadataServiceTls::certificateFault_isNamedAndNothingIsSent_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < certificateFaults().size(); ++row) {
        QTest::newRow(certificateFaults().at(row).name.constData()) << row;
    }
}

void TestMetadataServiceTls::certificateFault_isNamedAndNothingIsSent()
{
    QFETCH(const int, row);
    const CertificateFault fault = certificateFaults().at(row);
    LoopbackServer server(m_certificates.serverConfiguration(fault.certificate, fault.chain));
    server.setReply(httpReply(200, accessTokenBody(m_token)));
    Bench bench(server.url(fault.host));
    bench.service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(bench.outcomes(), 1);
    QVERIFY(bench.inspections.isEmpty());
    QCOMPARE(static_cast<int>(bench.errors.first().kind), static_cast<int>(fault.expected));
    QVERIFY(!bench.errors.first().certificateIssuer.isEmpty());
    WAIT_COMPARE(server.openCount(), 0);
    QCOMPARE(server.received(), QByteArray());
}

// Qt's server refuses to present these certificates, so openssl's does.
void TestMetadataServiceTls::antiquatedServer_isRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("kind");
    const auto failed = static_cast<int>(Kind::TlsFailed);
    const auto weak = static_cast<int>(Kind::TlsTooWeak);
    QTest::newRow("TLS 1.0") << u"good"_s << QStringList{u"-tls1"_s} << failed;
    QTest::newRow("TLS 1.1") << u"good"_s << QStringList{u"-tls1_1"_s} << failed;
    QTest::newRow("RSA key of 1024 bits") << u"rsa1024"_s << QStringList() << weak;
    QTest::newRow("intermediate of 1024 bits")
        << u"byweakmiddle"_s << QStringList{u"-cert_chain"_s, m_certificates.certificateFile(u"weakmiddle"_s)}
        << weak;
    QTest::newRow("SHA-1 signature") << u"sha1"_s << QStringList() << weak;
}

void TestMetadataServiceTls::antiquatedServer_isRefused()
{
    QFETCH(const QString, certificate);
    QFETCH(const QStringList, options);
    QFETCH(const int, kind);
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"openssl"_s,
        QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s,
            u"-cert"_s, m_certificates.certificateFile(certificate), u"-key"_s,
            m_certificates.keyFile(certificate)}
            + options);
    static const QRegularExpression accepting(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)\n"_s);
    QString output;
    WAIT_VERIFY((output += QString::fromLatin1(server.readAll())).contains(accepting));
    Bench bench(QUrl(QString("https://localhost:"_L1 + accepting.match(output).captured(1))));
    bench.service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(bench.outcomes(), 1);
    QVERIFY(bench.inspections.isEmpty());
    QCOMPARE(static_cast<int>(bench.errors.first().kind), kind);
    // The server reports the failed handshake.
    WAIT_VERIFY((output += QString::fromLatin1(server.readAll())).contains("ERROR"_L1));
    server.kill();
    server.waitForFinished();
    output += QString::fromLatin1(server.readAll());
    QVERIFY(!output.contains("GET "_L1));
}

void TestMetadataServiceTls::weakCipher_isRefused_data()
{
    QTest::addColumn<QString>("cipher");
    QTest::newRow("not forward-secret") << u"AES128-GCM-SHA256"_s;
    QTest::newRow("not forward-secret, CBC") << u"AES256-SHA"_s;
    QTest::newRow("CBC") << u"ECDHE-RSA-AES128-SHA256"_s;
    QTest::newRow("CBC and SHA-1") << u"ECDHE-RSA-AES256-SHA"_s;
}

void TestMetadataServiceTls::weakCipher_isRefused()
{
    QFETCH(const QString, cipher);
    QSslConfiguration configuration = m_certificates.serverConfiguration(u"goodrsa"_s);
    configuration.setProtocol(QSsl::TlsV1_2);
    configuration.setCiphers(cipher);
    QCOMPARE(configuration.ciphers().size(), 1);
    LoopbackServer server(configuration);
    server.setReply(httpReply(200, accessTokenBody(m_token)));
    Bench bench(server.url(u"localhost"_s));
    bench.service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(bench.outcomes(), 1);
    QVERIFY(bench.inspections.isEmpty());
    QCOMPARE(bench.errors.first().kind, Kind::TlsFailed);
    QCOMPARE(server.received(), QByteArray());
}

void TestMetadataServiceTls::handshakeFault_isNamedAndNothingIsSent_data()
{
    QTest::addColumn<ServerScript>("script");
    QTest::addColumn<QList<int>>("kinds");
    const auto row = [](const char *name, const QList<ServerStep> &steps, const QList<Kind> &kinds,
                         bool startsAtOnce = true) {
        QList<int> numbers;
        for (const Kind kind : kinds)
            numbers.append(static_cast<int>(kind));
        QTest::newRow(name) << ServerScript{steps, startsAtOnce} << numbers;
    };
    const QByteArray serverHello = QByteArray::fromHex("16030300450200004103030000"_ba);
    const auto alert = [](const char *code) { return QByteArray::fromHex("1503010002"_ba + code); };
    row("garbage", {ServerStep::send(QByteArray(300, '\x42')), ServerStep::close()}, {Kind::NotTls});
    row("plain HTTP", {ServerStep::send(httpReply(200, accessTokenBody(u"CL"_s))), ServerStep::close()},
        {Kind::NotTls});
    row("plain HTTP error page",
        {ServerStep::send("HTTP/1.1 400 The plain HTTP request was sent to HTTPS port\r\n\r\n"_ba),
            ServerStep::close()},
        {Kind::NotTls});
    row("closed at once", {ServerStep::close()}, {Kind::ConnectionReset, Kind::TlsFailed});
    row("reset at once", {ServerStep::reset()}, {Kind::ConnectionReset, Kind::TlsFailed});
    row("half a server hello", {ServerStep::send(serverHello), ServerStep::close()},
        {Kind::ConnectionReset, Kind::TlsFailed});
    row("half a server hello, reset", {ServerStep::send(serverHello), ServerStep::reset()},
        {Kind::ConnectionReset, Kind::TlsFailed});
    row("silence", {ServerStep::hang()}, {Kind::ConnectTimeout});
    row("half a server hello, then silence", {ServerStep::send(serverHello), ServerStep::hang()},
        {Kind::ConnectTimeout});
    row("drip", {ServerStep::drip(QByteArray(serverHello + QByteArray(200, '\0')), 20)},
        {Kind::ConnectTimeout, Kind::TlsFailed});
    row("alert: protocol version", {ServerStep::send(alert("0246")), ServerStep::close()}, {Kind::TlsFailed});
    row("alert: handshake failure", {ServerStep::send(alert("0228")), ServerStep::close()},
        {Kind::TlsFailed});
    row("alert: unrecognized name", {ServerStep::send(alert("0270")), ServerStep::close()},
        {Kind::TlsFailed});
    row("SSH", {ServerStep::send("SSH-2.0-OpenSSH_9.2p1\r\n"_ba), ServerStep::close()}, {Kind::NotTls});
    row("HTTP/0.9", {ServerStep::send(accessTokenBody(u"CL"_s)), ServerStep::close()}, {Kind::NotTls});
}

void TestMetadataServiceTls::handshakeFault_isNamedAndNothingIsSent()
{
    QFETCH(const ServerScript, script);
    QFETCH(const QList<int>, kinds);
    LoopbackServer server;
    server.setScript(script);
    QUrl url = server.url(u"localhost"_s);
    url.setScheme(u"https"_s);
    Bench bench(url);
    if (kinds.contains(static_cast<int>(Kind::ConnectTimeout))) {
        bench.service.setLimits(limitsFor(Kind::ConnectTimeout));
    }
    bench.service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(bench.outcomes(), 1);
    QVERIFY(bench.inspections.isEmpty());
    const int kind = static_cast<int>(bench.errors.first().kind);
    QVERIFY2(kinds.contains(kind), qPrintable(QString::number(kind)));
    WAIT_COMPARE(server.openCount(), 0);
    QVERIFY(!server.received().contains("HTTP/"));
    QVERIFY(!server.received().contains(m_token.toLatin1()));
}

void TestMetadataServiceTls::cutInsideTheBody_isNoSuccess()
{
    LoopbackServer server(m_certificates.serverConfiguration(u"good"_s));
    const QByteArray reply = httpReply(200, accessTokenBody(m_token));
    for (const ServerStep &end : {ServerStep::close(), ServerStep::cut(), ServerStep::reset()}) {
        server.setScript({{ServerStep::send(reply.chopped(30)), end}, false});
        Bench bench(server.url(u"localhost"_s));
        bench.service.inspect(Call::AccessTokenV1, m_token);
        WAIT_COMPARE(bench.outcomes(), 1);
        QVERIFY(bench.inspections.isEmpty());
        const Kind kind = bench.errors.first().kind;
        QVERIFY2(kind == Kind::Truncated || kind == Kind::ConnectionReset,
            qPrintable(QString::number(static_cast<int>(kind))));
    }
}

void TestMetadataServiceTls::certificateNames_areReadAsCurlReadsThem_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isNamed");
    const auto row = [](const char *name, const QString &names, const QString &host, bool isNamed) {
        QTest::newRow(name) << names << host << isNamed;
    };
    const QString api = u"api.example.com"_s;
    row("same", u"DNS:api.example.com"_s, api, true);
    row("other case", u"DNS:API.example.COM"_s, api, true);
    row("second name", u"DNS:example.com,DNS:api.example.com"_s, api, true);
    row("common name only", {}, u"localhost"_s, false);
    row("wildcard", u"DNS:*.example.com"_s, api, true);
    row("wildcard, two levels", u"DNS:*.example.com"_s, u"a.api.example.com"_s, false);
    row("wildcard, no level", u"DNS:*.example.com"_s, u"example.com"_s, false);
    row("wildcard behind letters", u"DNS:ap*.example.com"_s, api, false);
    row("wildcard before letters", u"DNS:*pi.example.com"_s, api, false);
    row("wildcard for all letters", u"DNS:api*.example.com"_s, api, false);
    row("wildcard in the middle", u"DNS:api.*.com"_s, api, false);
    row("two wildcards", u"DNS:*.*.com"_s, api, false);
    row("wildcard of a top-level domain", u"DNS:*.com"_s, u"example.com"_s, false);
    row("wildcard of everything", u"DNS:*"_s, u"localhost"_s, false);
    row("address", u"IP:127.0.0.1"_s, u"127.0.0.1"_s, true);
    row("other address", u"IP:127.0.0.2"_s, u"127.0.0.1"_s, false);
    row("address as a name", u"DNS:127.0.0.1"_s, u"127.0.0.1"_s, false);
    row("address by wildcard", u"DNS:*.0.0.1"_s, u"127.0.0.1"_s, false);
}

void TestMetadataServiceTls::certificateNames_areReadAsCurlReadsThem()
{
    QFETCH(const QString, names);
    QFETCH(const QString, host);
    QFETCH(const bool, isNamed);
    CertificateWish wish;
    wish.name = u"named"_s;
    wish.subjectAltName = names;
    QVERIFY2(m_certificates.make(wish), qPrintable(m_certificates.lastError()));
    QCOMPARE(isCertificateFor(m_certificates.certificate(wish.name), host), isNamed);

    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("no curl to compare with");
    LoopbackServer server(m_certificates.serverConfiguration(wish.name));
    server.setReply(httpReply(200, "{}"_ba));
    QProcess curl;
    curl.start(u"curl"_s,
        {u"--disable"_s, u"--silent"_s, u"--noproxy"_s, u"*"_s, u"--cacert"_s,
            m_certificates.certificateFile(u"root"_s), u"--resolve"_s,
            QString(host + u':' + QString::number(server.port()) + ":127.0.0.1"_L1),
            server.url(host).toString()});
    WAIT_COMPARE(curl.state(), QProcess::NotRunning);
    constexpr int wrongName = 60;
    const bool isCurlLaxer = names.isEmpty(); // curl 7.88 still reads the common name where nothing else is
    QCOMPARE(curl.exitCode(), isNamed || isCurlLaxer ? 0 : wrongName);
}

void TestMetadataServiceTls::issuer_isNamed()
{
    LoopbackServer server(m_certificates.serverConfiguration(u"strangers"_s));
    Bench bench(server.url(u"localhost"_s));
    bench.service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(bench.errors.size(), 1);
    QCOMPARE(bench.errors.first().certificateIssuer, u"Test authority stranger"_s);
}

void TestMetadataServiceTls::policy_allowsForwardSecretAeadOnly()
{
    const QSslConfiguration policy = strictTlsConfiguration();
    QCOMPARE(policy.protocol(), QSsl::TlsV1_2OrLater);
    QCOMPARE(policy.peerVerifyMode(), QSslSocket::VerifyPeer);
    QVERIFY(policy.allowedNextProtocols().isEmpty());
    QVERIFY(policy.ciphers().size() >= 6);
    for (const QSslCipher &cipher : policy.ciphers()) {
        QVERIFY2(cipher.keyExchangeMethod() == "any"_L1 || cipher.keyExchangeMethod().contains("DH"_L1),
            qPrintable(cipher.name()));
        QVERIFY2(!cipher.encryptionMethod().contains("CBC"_L1), qPrintable(cipher.name()));
        QVERIFY2(cipher.encryptionMethod().contains("GCM"_L1)
                || cipher.encryptionMethod().contains("POLY1305"_L1)
                || cipher.encryptionMethod().contains("CCM"_L1),
            qPrintable(cipher.name() + u' ' + cipher.encryptionMethod()));
    }
}

QTEST_GUILESS_MAIN(TestMetadataServiceTls)

#include "tst_metadataservicetls.moc"
