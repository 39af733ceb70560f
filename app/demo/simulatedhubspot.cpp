// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "demo/simulatedhubspot.h"

#include "core/metadata/hubspotfacts.h"
#include "core/util/clock.h"
#include "core/util/utc.h"
#include "demo/demoreplies.h"
#include "demo/demotokens.h"
#include "demo/httpexchange.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

namespace Inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxConnections = 64;
constexpr int requestsPerWindow = 110; // HubSpot's limit for OAuth apps ...
constexpr Milliseconds window(10'000); // ... in ten seconds

constexpr QByteArrayView accessTokensV1("/oauth/v1/access-tokens/");
constexpr QByteArrayView refreshTokensV1("/oauth/v1/refresh-tokens/");
constexpr QByteArrayView privateAppInfo("/oauth/v2/private-apps/get/access-token-info");

// In a form `+` means a space; QUrlQuery does not decode it.
QString formValue(const QUrlQuery &form, const QString &name)
{
    QString value = form.queryItemValue(name, QUrl::FullyEncoded);
    value.replace(u'+', u' ');
    return QUrl::fromPercentEncoding(value.toLatin1());
}

} // namespace

class SimulatedHubSpot::Private {
public:
    explicit Private(const Clock &clock);

    DemoReply answer(const ReceivedRequest &request);
    /// This HubSpot has the clock of this machine.
    [[nodiscard]] HubSpotTime now() const { return presumedHubSpotTime(clock.wallTime()); }
    QByteArray stamp(Milliseconds dateOffset);

    const Clock &clock;
    QTcpServer server;
    QList<DemoRecord> records;
    QList<DemoToken> tokens;
    bool isV1Off = false;

private:
    DemoReply dispatch(const ReceivedRequest &request);
    DemoReply answerV1(const ReceivedRequest &request, QByteArrayView prefix);
    DemoReply answerIntrospection(const ReceivedRequest &request);
    DemoReply answerPrivateApp(const ReceivedRequest &request);
    const DemoRecord *find(const QString &token, DemoKind kind) const;
    bool isExpired(const DemoRecord &record) const;

    QHash<QString, qsizetype> m_byToken;
    QByteArray m_correlationId; // of the latest request
    quint32 m_requests = 0;
    SteadyTime m_windowStart;
    int m_requestsInWindow = 0;
};

SimulatedHubSpot::Private::Private(const Clock &aClock)
    : clock(aClock)
    , records(makeDemoRecords(presumedHubSpotTime(aClock.wallTime())))
{
    for (const DemoRecord &record : std::as_const(records)) {
        m_byToken.insert(record.token, tokens.size());
        tokens.append({record.group, record.label, record.description, record.token});
    }
}

const DemoRecord *SimulatedHubSpot::Private::find(const QString &token, DemoKind kind) const
{
    const auto found = m_byToken.constFind(token);
    if (found == m_byToken.cend() || records.at(*found).kind != kind) {
        return nullptr;
    }
    return &records.at(*found);
}

bool SimulatedHubSpot::Private::isExpired(const DemoRecord &record) const
{
    return record.kind == DemoKind::Access && record.outcome != DemoOutcome::WrongFormat
        && record.claims.expiresAt <= now();
}

DemoReply SimulatedHubSpot::Private::answer(const ReceivedRequest &request)
{
    // A name-based UUID: the same requests in the same order get the same ids.
    m_correlationId =
        QUuid::createUuidV5(QUuid(QString::fromLatin1(demoAppClientId())), QByteArray::number(++m_requests))
            .toByteArray(QUuid::WithoutBraces);
    DemoReply reply = dispatch(request);
    reply.headers.emplaceBack("X-HubSpot-Correlation-Id", m_correlationId);
    return reply;
}

DemoReply SimulatedHubSpot::Private::dispatch(const ReceivedRequest &request)
{
    const bool isAccessV1 = request.path.startsWith(accessTokensV1);
    if (isAccessV1 || request.path.startsWith(refreshTokensV1)) {
        return answerV1(request, isAccessV1 ? accessTokensV1 : refreshTokensV1);
    }
    if (request.path == introspectionPath(introspectionVersion)
        || request.path == introspectionPath(formerIntrospectionVersion)) {
        return answerIntrospection(request);
    }
    if (request.path == privateAppInfo) {
        return answerPrivateApp(request);
    }
    return demoError(404, "The demo has no such call.", m_correlationId);
}

DemoReply SimulatedHubSpot::Private::answerV1(const ReceivedRequest &request, QByteArrayView prefix)
{
    if (isV1Off) {
        return demoError(410, "This API version has been switched off.", m_correlationId, "API_SUNSET");
    }
    if (request.method != "GET") {
        return demoError(405, "Only GET is allowed here.", m_correlationId);
    }
    const QString token = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path.mid(prefix.size())));
    const bool isRefresh = prefix == refreshTokensV1;
    const DemoRecord *record = find(token, isRefresh ? DemoKind::Refresh : DemoKind::Access);
    if (record && !isExpired(*record)) {
        return demoAnswer(
            *record, isRefresh ? DemoShape::RefreshToken : DemoShape::AccessToken, now(), m_correlationId);
    }
    if (isRefresh) {
        return demoError(404, "The refresh token is invalid", m_correlationId);
    }
    const bool isOtherKind =
        find(token, DemoKind::Refresh) || token.startsWith("pat-"_L1) || token.contains(u'/');
    return isOtherKind ? demoError(400, "The access token must have the correct format", m_correlationId)
                       : demoError(404, "The access token is expired or invalid", m_correlationId);
}

DemoReply SimulatedHubSpot::Private::answerIntrospection(const ReceivedRequest &request)
{
    if (request.method != "POST") {
        return demoError(405, "Only POST is allowed here.", m_correlationId);
    }
    if (request.contentType != "application/x-www-form-urlencoded") {
        return demoError(415, "A form is expected here.", m_correlationId);
    }
    const QUrlQuery form(QString::fromLatin1(request.body));
    if (formValue(form, u"client_id"_s) != QString::fromLatin1(demoAppClientId())) {
        return demoInvalidClient("BAD_CLIENT_ID", "missing or unknown client id");
    }
    if (formValue(form, u"client_secret"_s) != QString::fromLatin1(demoAppClientSecret())) {
        return demoInvalidClient("BAD_CLIENT_SECRET", "missing or invalid client secret");
    }
    const QString token = formValue(form, u"token"_s);
    if (token.isEmpty()) {
        return demoError(400, "The token is missing.", m_correlationId, "VALIDATION_ERROR");
    }
    for (const DemoKind kind : {DemoKind::Access, DemoKind::Refresh}) {
        const DemoRecord *record = find(token, kind);
        if (record && !isExpired(*record)) {
            return demoAnswer(*record, DemoShape::Introspected, now(), m_correlationId);
        }
    }
    return demoInactive();
}

DemoReply SimulatedHubSpot::Private::answerPrivateApp(const ReceivedRequest &request)
{
    if (request.method != "POST") {
        return demoError(405, "Only POST is allowed here.", m_correlationId);
    }
    if (request.contentType != "application/json") {
        return demoError(415, "JSON is expected here.", m_correlationId);
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QString token = document.object().value("tokenKey"_L1).toString();
    if (token.isEmpty()) {
        return demoError(400, "The tokenKey is missing.", m_correlationId, "VALIDATION_ERROR");
    }
    const DemoRecord *record = find(token, DemoKind::PrivateApp);
    return record ? demoAnswer(*record, DemoShape::PrivateApp, now(), m_correlationId)
                  : demoError(404, "The access token is expired or invalid", m_correlationId);
}

QByteArray SimulatedHubSpot::Private::stamp(Milliseconds dateOffset)
{
    if (clock.steadyTime() - m_windowStart >= window) {
        m_windowStart = clock.steadyTime();
        m_requestsInWindow = 0;
    }
    const int remaining = std::max(0, requestsPerWindow - ++m_requestsInWindow);
    const QDateTime date = utcDateTime(now() + dateOffset);
    const QString http = QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return "Date: " + http.toLatin1()
        + "\r\nX-HubSpot-RateLimit-Interval-Milliseconds: " + QByteArray::number(qint64(window.count()))
        + "\r\nX-HubSpot-RateLimit-Max: " + QByteArray::number(requestsPerWindow)
        + "\r\nX-HubSpot-RateLimit-Remaining: " + QByteArray::number(remaining) + "\r\n";
}

SimulatedHubSpot::SimulatedHubSpot(const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(clock))
{
    d->server.setMaxPendingConnections(maxConnections);
    connect(&d->server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = d->server.nextPendingConnection()) {
            if (d->server.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly).size()
                > maxConnections) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            new HttpExchange(
                socket, [this](const ReceivedRequest &request) { return d->answer(request); },
                [this](Milliseconds dateOffset) { return d->stamp(dateOffset); });
        }
    });
}

SimulatedHubSpot::~SimulatedHubSpot() = default;

bool SimulatedHubSpot::listen()
{
    return d->server.isListening() || d->server.listen(QHostAddress::LocalHost, 0);
}

QUrl SimulatedHubSpot::baseUrl() const
{
    if (!d->server.isListening()) {
        return {};
    }
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(d->server.serverPort());
    return url;
}

void SimulatedHubSpot::setV1SwitchedOff(bool isSwitchedOff)
{
    d->isV1Off = isSwitchedOff;
}

const QList<DemoToken> &SimulatedHubSpot::tokens() const
{
    return d->tokens;
}

QString SimulatedHubSpot::demoClientId() const
{
    return QString::fromLatin1(demoAppClientId());
}

QString SimulatedHubSpot::demoClientSecret() const
{
    return QString::fromLatin1(demoAppClientSecret());
}

} // namespace Inspector
