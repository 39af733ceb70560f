// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/proxyprobe.h"
#include "support/loopbackserver.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

using Error = QNetworkReply::NetworkError;

const QUrl hubspot(u"https://api.hubapi.com/oauth/v1/access-tokens/CANARY"_s);

QNetworkProxy proxyAt(quint16 port)
{
    return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port};
}

QByteArray refusal(const QByteArray &ways)
{
    return "HTTP/1.1 407 Proxy Authentication Required\r\n" + ways + "Content-Length: 0\r\n\r\n";
}

ServerScript answer(const QByteArray &bytes)
{
    return {{ServerStep::send(bytes)}};
}

} // namespace

class TestProxyProbe final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void isNeeded_ofHttpWithoutName_data();
    void isNeeded_ofHttpWithoutName();
    void start_sendsHostAndPortOnly_data();
    void start_sendsHostAndPortOnly();
    void answer_isToldOnce_data();
    void answer_isToldOnce();
    void refusedConnection_isToldOnce();
    void cancel_isSilent();
    void restart_tellsTheLastOnly();
};

void TestProxyProbe::isNeeded_ofHttpWithoutName_data()
{
    QTest::addColumn<QNetworkProxy>("proxy");
    QTest::addColumn<bool>("expected");

    QTest::newRow("none") << QNetworkProxy(QNetworkProxy::NoProxy) << false;
    QTest::newRow("SOCKS 5") << QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, 1080) << false;
    QTest::newRow("HTTP") << proxyAt(3128) << true;
    QTest::newRow("HTTP with a name")
        << QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 3128, u"ada"_s, u"secret"_s) << false;
}

void TestProxyProbe::isNeeded_ofHttpWithoutName()
{
    QFETCH(QNetworkProxy, proxy);
    QTEST(ProxyProbe::isNeeded(proxy), "expected");
}

void TestProxyProbe::start_sendsHostAndPortOnly_data()
{
    QTest::addColumn<QUrl>("server");
    QTest::addColumn<QByteArray>("authority");

    QTest::newRow("HubSpot") << hubspot << "api.hubapi.com:443"_ba;
    QTest::newRow("port") << QUrl(u"https://ada:pass@api.example.com:8443/x?q#f"_s)
                          << "api.example.com:8443"_ba;
    QTest::newRow("IPv6") << QUrl(u"https://[2001:db8::1]/"_s) << "[2001:db8::1]:443"_ba;
    QTest::newRow("international") << QUrl(u"https://b\u00FCcher.example/"_s)
                                   << "xn--bcher-kva.example:443"_ba;
}

void TestProxyProbe::start_sendsHostAndPortOnly()
{
    QFETCH(QUrl, server);
    QFETCH(QByteArray, authority);
    LoopbackServer proxy;
    proxy.setReply("HTTP/1.1 200 Connection established\r\n\r\n"_ba);
    ProxyProbe probe;
    QSignalSpy passed(&probe, &ProxyProbe::passed);

    probe.start(proxyAt(proxy.port()), server);

    QVERIFY(passed.wait(maxWaitMs));
    QCOMPARE(proxy.received(),
        "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority
            + "\r\nUser-Agent: HubSpotTokenInspector/1.0.0\r\n\r\n");
    WAIT_COMPARE(proxy.openCount(), 0);
}

void TestProxyProbe::answer_isToldOnce_data()
{
    QTest::addColumn<ServerScript>("script");
    QTest::addColumn<Error>("error"); // NoError: it passes

    QTest::newRow("200") << answer("HTTP/1.1 200 OK\r\n\r\n") << Error::NoError;
    QTest::newRow("200 without a reason") << answer("HTTP/1.0 200\r\n\r\n") << Error::NoError;
    QTest::newRow("204") << answer("HTTP/1.1 204 No Content\r\n\r\n") << Error::NoError;
    QTest::newRow("200, byte by byte")
        << ServerScript{{ServerStep::drip("HTTP/1.1 200 OK\r\n\r\n", 1)}} << Error::NoError;
    QTest::newRow("200 and its end") << ServerScript{{ServerStep::send("HTTP/1.1 200 OK\r\n\r\n"),
        ServerStep::close()}} << Error::NoError;
    for (const char *ways : {"", "Proxy-Authenticate: NTLM\r\n", "Proxy-Authenticate: Negotiate\r\n",
             "Proxy-Authenticate: Basic realm=\"office\"\r\n",
             "Proxy-Authenticate: NTLM TlRMTVNTUAACAAAA\r\n"}) {
        QTest::addRow("407 %s", QByteArray(ways).trimmed().constData())
            << answer(refusal(ways)) << Error::ProxyAuthenticationRequiredError;
    }
    QTest::newRow("407 and its end") << ServerScript{{ServerStep::send(refusal({})), ServerStep::close()}}
                                     << Error::ProxyAuthenticationRequiredError;
    for (const char *line : {"HTTP/1.1 302 Found", "HTTP/1.1 403 Forbidden", "HTTP/1.1 502 Bad Gateway",
             "HTTP/1.1 100 Continue", "HTTP/1.1 2000 OK", "HTTP/2 200", "ICY 200 OK", "200", ""}) {
        QTest::addRow("'%s'", line) << answer(line + "\r\n\r\n"_ba) << Error::ProxyConnectionRefusedError;
    }
    QTest::newRow("line without end") << ServerScript{{ServerStep::flood("HTTP/1.1 200 ", 1'000'000)}}
                                      << Error::ProxyConnectionRefusedError;
    QTest::newRow("end before an answer")
        << ServerScript{{ServerStep::close()}} << Error::ProxyConnectionClosedError;
    QTest::newRow("half a line, then the end")
        << ServerScript{{ServerStep::send("HTTP/1.1 20"), ServerStep::close()}}
        << Error::ProxyConnectionClosedError;
    QTest::newRow("reset") << ServerScript{{ServerStep::reset()}} << Error::ProxyConnectionClosedError;
}

void TestProxyProbe::answer_isToldOnce()
{
    QFETCH(ServerScript, script);
    QFETCH(Error, error);
    LoopbackServer proxy;
    proxy.setScript(script);
    ProxyProbe probe;
    QList<Error> told;
    connect(&probe, &ProxyProbe::passed, this, [&told] { told += Error::NoError; });
    connect(&probe, &ProxyProbe::failed, this, [&told](Error failure) { told += failure; });

    probe.start(proxyAt(proxy.port()), hubspot);
    QVERIFY(told.isEmpty());

    WAIT_COMPARE(told, QList{error});
    WAIT_COMPARE(proxy.openCount(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(told, QList{error});
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.connectionCount(), 1);
    QVERIFY(!proxy.received().contains("CANARY"));
    QVERIFY(!proxy.received().toLower().contains("authorization"));
}

void TestProxyProbe::refusedConnection_isToldOnce()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    ProxyProbe probe;
    QSignalSpy failed(&probe, &ProxyProbe::failed);

    probe.start(proxyAt(port), hubspot);
    QCOMPARE(failed.size(), 0);

    QVERIFY(failed.wait(maxWaitMs));
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>(), Error::ProxyConnectionRefusedError);
}

void TestProxyProbe::cancel_isSilent()
{
    LoopbackServer proxy;
    proxy.setScript({{ServerStep::hang()}});
    ProxyProbe probe;
    QSignalSpy passed(&probe, &ProxyProbe::passed);
    QSignalSpy failed(&probe, &ProxyProbe::failed);

    probe.start(proxyAt(proxy.port()), hubspot);
    WAIT_COMPARE(proxy.requests().size(), 1);
    probe.cancel();

    WAIT_COMPARE(proxy.openCount(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(passed.size() + failed.size(), 0);
}

void TestProxyProbe::restart_tellsTheLastOnly()
{
    LoopbackServer silent;
    silent.setScript({{ServerStep::hang()}});
    LoopbackServer refusing;
    refusing.setReply(refusal({}));
    ProxyProbe probe;
    QSignalSpy passed(&probe, &ProxyProbe::passed);
    QSignalSpy failed(&probe, &ProxyProbe::failed);

    probe.start(proxyAt(silent.port()), hubspot);
    WAIT_COMPARE(silent.requests().size(), 1);
    probe.start(proxyAt(refusing.port()), hubspot);

    QVERIFY(failed.wait(maxWaitMs));
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>(), Error::ProxyAuthenticationRequiredError);
    QCOMPARE(passed.size(), 0);
}

QTEST_GUILESS_MAIN(TestProxyProbe)
#include "tst_proxyprobe.moc"
