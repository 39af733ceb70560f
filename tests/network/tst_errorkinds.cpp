// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/replycases.h"
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using Kind = RequestError::Kind;
using Match = ScopeRequirement::Match;
using Error = QNetworkReply::NetworkError;

/// Failures without a usable answer: the network, the proxy, the limits.
class TestErrorKinds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void networkError_hasItsKind_data();
    void networkError_hasItsKind();
    void limit_hasItsKind_data();
    void limit_hasItsKind();
    void limit_winsOverWhatCame();
    void networkErrorAfterStatus_isTruncation();
    void errorAtTheProxy_namesTheProxy();
    void offline_isToldFromUnknownHost();
    void alertAfterTheHandshake_isNotCalledAFailedHandshake();
};

void TestErrorKinds::networkError_hasItsKind_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("isConnected");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, Error error, Kind kind, bool isConnected = false) {
        QTest::newRow(name) << error << isConnected << kind;
    };
    row("none", Error::NoError, Kind::BadHttp);
    row("refused", Error::ConnectionRefusedError, Kind::ConnectionRefused);
    row("closed", Error::RemoteHostClosedError, Kind::ConnectionReset);
    row("would be sent again", Error::ContentReSendError, Kind::ConnectionReset);
    row("host", Error::HostNotFoundError, Kind::HostNotFound);
    row("timeout before", Error::TimeoutError, Kind::ConnectTimeout);
    row("timeout after", Error::TimeoutError, Kind::IdleTimeout, true);
    row("TLS", Error::SslHandshakeFailedError, Kind::TlsFailed);
    row("temporary", Error::TemporaryNetworkFailureError, Kind::Offline);
    row("session", Error::NetworkSessionFailedError, Kind::Offline);
    row("unknown network", Error::UnknownNetworkError, Kind::Unreachable);
    row("proxy refused", Error::ProxyConnectionRefusedError, Kind::ProxyTrouble);
    row("proxy closed", Error::ProxyConnectionClosedError, Kind::ProxyTrouble);
    row("proxy not found", Error::ProxyNotFoundError, Kind::ProxyTrouble);
    row("proxy timeout", Error::ProxyTimeoutError, Kind::ProxyTrouble);
    row("proxy unknown", Error::UnknownProxyError, Kind::ProxyTrouble);
    row("proxy login", Error::ProxyAuthenticationRequiredError, Kind::ProxyAuthentication);
    row("protocol", Error::ProtocolFailure, Kind::BadHttp);
    row("protocol unknown", Error::ProtocolUnknownError, Kind::BadHttp);
    row("cancelled", Error::OperationCanceledError, Kind::NetworkFailure);
    row("background", Error::BackgroundRequestNotAllowedError, Kind::NetworkFailure);
}

void TestErrorKinds::networkError_hasItsKind()
{
    QFETCH(const Error, error);
    QFETCH(const bool, isConnected);
    QFETCH(const Kind, kind);
    ReplyFacts facts;
    facts.networkError = error;
    facts.isConnected = isConnected;
    QCOMPARE(errorOf(facts).kind, kind);
}

void TestErrorKinds::limit_hasItsKind_data()
{
    QTest::addColumn<RequestLimit>("limit");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("proxy") << RequestLimit::ProxyLookup << Kind::ProxyTrouble;
    QTest::newRow("connect") << RequestLimit::Connect << Kind::ConnectTimeout;
    QTest::newRow("idle") << RequestLimit::Idle << Kind::IdleTimeout;
    QTest::newRow("total") << RequestLimit::Total << Kind::TotalTimeout;
    QTest::newRow("size") << RequestLimit::BodySize << Kind::TooLarge;
}

void TestErrorKinds::limit_hasItsKind()
{
    QFETCH(const RequestLimit, limit);
    QFETCH(const Kind, kind);
    ReplyFacts facts;
    facts.limit = limit;
    QCOMPARE(errorOf(facts).kind, kind);
}

void TestErrorKinds::limit_winsOverWhatCame()
{
    ReplyFacts facts = reply(404, "{}"_ba);
    facts.limit = RequestLimit::Total;
    QCOMPARE(errorOf(facts).kind, Kind::TotalTimeout);
}

void TestErrorKinds::networkErrorAfterStatus_isTruncation()
{
    for (const Error error : {Error::SslHandshakeFailedError, Error::UnknownContentError}) {
        ReplyFacts facts = reply(200, good);
        facts.networkError = error;
        QCOMPARE(errorOf(facts).kind, Kind::Truncated);
    }
}

void TestErrorKinds::errorAtTheProxy_namesTheProxy()
{
    ReplyFacts facts;
    facts.isProxied = true;
    for (const Error error : {Error::ConnectionRefusedError, Error::RemoteHostClosedError,
             Error::UnknownNetworkError, Error::HostNotFoundError, Error::TimeoutError}) {
        facts.networkError = error;
        facts.isConnected = false;
        QCOMPARE(errorOf(facts).kind, Kind::ProxyTrouble);
        facts.isConnected = true; // beyond it: the server's own
        QVERIFY(errorOf(facts).kind != Kind::ProxyTrouble);
    }
    facts.isConnected = false;
    facts.networkError = Error::ProxyAuthenticationRequiredError;
    QCOMPARE(errorOf(facts).kind, Kind::ProxyAuthentication);
    facts.networkError = Error::SslHandshakeFailedError;
    QCOMPARE(errorOf(facts).kind, Kind::TlsFailed);
    facts.limit = RequestLimit::Connect;
    QCOMPARE(errorOf(facts).kind, Kind::ProxyTrouble);
}

void TestErrorKinds::offline_isToldFromUnknownHost()
{
    ReplyFacts facts;
    facts.isMachineOffline = true;
    facts.networkError = Error::HostNotFoundError;
    QCOMPARE(errorOf(facts).kind, Kind::Offline);
    facts.networkError = Error::UnknownNetworkError;
    QCOMPARE(errorOf(facts).kind, Kind::Offline);
    facts.networkError = Error::ConnectionRefusedError;
    QCOMPARE(errorOf(facts).kind, Kind::ConnectionRefused);
}

void TestErrorKinds::alertAfterTheHandshake_isNotCalledAFailedHandshake()
{
    ReplyFacts facts;
    facts.networkError = Error::SslHandshakeFailedError;
    QCOMPARE(errorOf(facts).kind, Kind::TlsFailed);
    facts.isOtherThanTls = true;
    QCOMPARE(errorOf(facts).kind, Kind::NotTls);
    facts.isConnected = true; // the token may have been sent
    QCOMPARE(errorOf(facts).kind, Kind::ConnectionReset);
}

QTEST_GUILESS_MAIN(TestErrorKinds)
#include "tst_errorkinds.moc"
