// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/metadataservice.h"

#include "core/secrets/redaction.h"
#include "core/util/clock.h"
#include "network/apibase.h"
#include "network/boundedbody.h"
#include "network/floodwatch.h"
#include "network/networkmanagerreaper.h"
#include "network/networkrequest.h"
#include "network/oneshotbody.h"
#include "network/replyclassifier.h"
#include "network/replycontext.h"
#include "network/replyfacts.h"
#include "network/replyhead.h"
#include "network/serverroute.h"
#include "network/tlspolicy.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qint64 readBufferBytes = 64 * 1024;
// Certificates, headers and chunk sizes together. Not more: each byte that comes as a chunk of its own takes
// Qt a hundred bytes of memory.
constexpr qint64 maxFramingBytes = 128 * 1024;

} // namespace

class MetadataService::Private final : public QObject {
public:
    Private(MetadataService *service, const Clock &programClock, QUrl base);
    Q_DISABLE_COPY_MOVE(Private)
    ~Private() override;

    void start(Call call, const QString &askedToken, const AppCredentials &credentials);
    void stop();

    MetadataService *q;
    const Clock &clock;
    QUrl apiBase;
    Limits limits;

private:
    void send();
    void watch();
    void onEncrypted();
    void progress();
    void onHeadReceived();
    void read();
    void conclude(RequestLimit limit);
    void concludeLater(RequestLimit limit);
    void refuse();
    [[nodiscard]] bool askFormerVersion();
    [[nodiscard]] ReplyFacts facts(RequestLimit limit) const;
    void deliver(const Expected<Inspection, RequestError> &outcome);

    NetworkManagerReaper m_reaper;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<OneShotBody> m_upload;
    QNetworkReply *m_reply = nullptr; // owned by m_manager
    ServerRoute m_route;
    FloodWatch m_floodWatch; // until the reply is whole
    QTimer m_connectLimit;
    QTimer m_idleLimit;
    QTimer m_totalLimit;
    QElapsedTimer m_elapsed;
    quint64 m_generation = 0; // changes with each request, so that late events are ignored
    EndpointRequest m_request;
    QString m_token;
    QString m_clientId; // that introspection was asked with
    QUrl m_server; // the API base of this request
    Redactor m_redactor;
    BoundedBody m_body;
    QList<QSslError> m_tlsErrors;
    bool m_isConnected = false;
    bool m_isCut = false; // the connection ended, and Qt did not tell
    bool m_isFlooded = false; // Qt has read more than a reply may have
};

MetadataService::Private::Private(MetadataService *service, const Clock &programClock, QUrl base)
    : q(service)
    , clock(programClock)
    , apiBase(std::move(base))
{
    for (auto [timer, limit] : {std::pair(&m_connectLimit, RequestLimit::Connect),
             std::pair(&m_idleLimit, RequestLimit::Idle), std::pair(&m_totalLimit, RequestLimit::Total)}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this, passed = limit] { conclude(passed); });
    }
    connect(&m_floodWatch, &FloodWatch::flooded, this, [this] { conclude(RequestLimit::BodySize); });
    connect(&m_floodWatch, &FloodWatch::ended, this, [this] {
        m_isCut = true;
        conclude(RequestLimit::None);
    });
    connect(&m_route, &ServerRoute::found, this, [this] {
        m_elapsed.start();
        m_connectLimit.start(limits.connecting);
    });
    connect(&m_route, &ServerRoute::opened, this, &Private::send);
    connect(&m_route, &ServerRoute::closed, this, [this] { concludeLater(RequestLimit::None); });
    connect(&m_route, &ServerRoute::timedOut, this, [this] { conclude(RequestLimit::ProxyLookup); });
}

MetadataService::Private::~Private()
{
    stop();
}

void MetadataService::Private::start(Call call, const QString &askedToken, const AppCredentials &credentials)
{
    stop();
    m_token = askedToken;
    m_clientId = factsOf(call).isIntrospection ? credentials.clientId : QString();
    m_server = apiBase;
    // Qt turns host names into lower case, and a server can put the secrets into one.
    m_redactor = Redactor(
        {askedToken, askedToken.toLower(), credentials.clientSecret, credentials.clientSecret.toLower()});
    m_body.setMax(limits.bodyBytes);
    m_elapsed.start();
    auto request = buildRequest(call, apiBase, askedToken, credentials);
    if (!request) {
        m_request.call = call;
        const quint64 generation = m_generation;
        QMetaObject::invokeMethod(
            this,
            [this, generation] {
                if (generation == m_generation) {
                    refuse();
                }
            },
            Qt::QueuedConnection);
        return;
    }
    m_request = std::move(request).value();
    m_totalLimit.start(limits.total);
    m_route.find(m_server, limits.proxyLookup);
}

void MetadataService::Private::stop()
{
    ++m_generation;
    m_route.cancel();
    m_floodWatch.cut();
    for (QTimer *timer : {&m_connectLimit, &m_idleLimit, &m_totalLimit}) {
        timer->stop();
    }
    if (m_reply) {
        // abort() emits finished() before it returns.
        m_reply->disconnect(this);
        m_reply->abort();
        delete std::exchange(m_reply, nullptr);
    }
    // glibc keeps what a flood took: up to 8 MB after 300 of them (RSS 62 MB instead of 54 MB).
    m_reaper.reap(std::move(m_manager),
        m_isFlooded ? NetworkManagerReaper::Heap::Trim : NetworkManagerReaper::Heap::Keep);
    m_upload.reset();
    m_request = EndpointRequest();
    m_token.clear();
    m_body.clear();
    m_redactor.clear();
    m_tlsErrors.clear();
    m_isConnected = false;
    m_isCut = false;
    m_isFlooded = false;
}

void MetadataService::Private::send()
{
    m_manager = std::make_unique<QNetworkAccessManager>();
    // Without a proxy set, Qt passes the whole URL to the system's proxy lookup, and waits for it here.
    QNetworkProxy proxy = m_route.proxy();
    proxy.setRawHeader("User-Agent"_ba, userAgent()); // Qt's own is Mozilla/5.0
    m_manager->setProxy(proxy);
    m_manager->setAutoDeleteReplies(false);
    m_upload = std::make_unique<OneShotBody>(m_request.body);
    m_reply = m_manager->sendCustomRequest(networkRequest(m_request), m_request.method, m_upload.get());
    m_reply->setReadBufferSize(readBufferBytes);
    const int ownPort = m_request.url.port(m_request.url.scheme() == "http"_L1 ? 80 : 443);
    m_floodWatch.start(m_route.isProxied() ? proxy.port() : static_cast<quint16>(ownPort),
        maxFramingBytes + limits.bodyBytes);
    watch();
}

void MetadataService::Private::watch()
{
    // Qt emits requestSent() only for requests with a body, so watch the connection itself.
    if (m_request.url.scheme() == "https"_L1) {
        connect(m_reply, &QNetworkReply::encrypted, this, &Private::onEncrypted);
    } else {
        connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &Private::progress);
    }
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Private::progress);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Private::onHeadReceived);
    connect(m_reply, &QNetworkReply::finished, &m_floodWatch, &FloodWatch::stop);
    connect(m_reply, &QNetworkReply::readyRead, this, &Private::read);
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, [this] { concludeLater(RequestLimit::None); });
}

// Qt has checked the certificate, but nothing was sent yet, and nothing is while this runs.
void MetadataService::Private::onEncrypted()
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (isCertificateFor(certificate, m_request.url.host())) {
        progress();
        return;
    }
    m_tlsErrors = {QSslError(QSslError::HostNameMismatch, certificate)};
    m_reply->disconnect(this);
    m_reply->abort();
    concludeLater(RequestLimit::None);
}

void MetadataService::Private::progress()
{
    m_isConnected = true;
    m_connectLimit.stop();
    m_idleLimit.start(limits.silence);
}

void MetadataService::Private::onHeadReceived()
{
    m_floodWatch.expectEnd();
    if (isHeadDamaged(facts(RequestLimit::None))) {
        m_reply->disconnect(this);
        concludeLater(RequestLimit::None);
        return;
    }
    // Do not read a body whose announced length is too large.
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > limits.bodyBytes) {
        m_reply->disconnect(this);
        concludeLater(RequestLimit::BodySize);
    }
}

void MetadataService::Private::read()
{
    if (!m_reply) {
        return;
    }
    m_body.readFrom(*m_reply);
    if (m_body.isTooLarge()) {
        m_reply->disconnect(this);
        concludeLater(RequestLimit::BodySize);
        return;
    }
    progress();
}

// For slots of the reply: Qt's code is still on the stack, so the reply must not be destroyed yet, and a
// signal of ours could lead to that.
void MetadataService::Private::concludeLater(RequestLimit limit)
{
    const quint64 generation = m_generation;
    QMetaObject::invokeMethod(
        this,
        [this, generation, limit] {
            if (generation == m_generation) {
                conclude(limit);
            }
        },
        Qt::QueuedConnection);
}

ReplyFacts MetadataService::Private::facts(RequestLimit limit) const
{
    ReplyFacts facts;
    facts.call = m_request.call;
    facts.requestHost = m_request.url.host();
    facts.body = m_body.bytes();
    facts.tlsErrors = m_tlsErrors;
    facts.limit = limit;
    facts.isConnected = m_isConnected;
    facts.isProxied = m_route.isProxied();
    facts.now = clock.wallTime();
    facts.networkError = m_route.error();
    if (!m_reply) {
        const bool mayBeOffline = m_route.error() == QNetworkReply::ProxyNotFoundError
            || m_route.error() == QNetworkReply::UnknownProxyError;
        facts.isMachineOffline = mayBeOffline && isMachineOffline();
        return facts;
    }
    readHead(*m_reply, facts);
    if (m_isCut) {
        facts.networkError = QNetworkReply::RemoteHostClosedError;
    }
    const bool mayBeOffline = facts.networkError == QNetworkReply::HostNotFoundError
        || facts.networkError == QNetworkReply::UnknownNetworkError;
    facts.isMachineOffline = mayBeOffline && isMachineOffline();
    return facts;
}

void MetadataService::Private::conclude(RequestLimit limit)
{
    if (limit == RequestLimit::None && m_reply && m_reply->isOpen()) {
        m_body.readFrom(*m_reply);
    }
    if (m_body.isTooLarge()) {
        limit = RequestLimit::BodySize;
    }
    m_isFlooded = limit == RequestLimit::BodySize;

    ReplyFacts all = facts(limit);
    ReplyContext how = replyContext(m_request, m_server, all, clock);
    how.elapsed = Milliseconds(m_elapsed.elapsed());
    auto result = classifyReply(all);
    if (!result) {
        RequestError error = result.error();
        if (error.kind == RequestError::Kind::CallMissing && askFormerVersion()) {
            return;
        }
        if (how.correlationId.isEmpty()) {
            how.correlationId = error.context.correlationId;
        }
        error.context = how;
        error.redact(m_redactor);
        deliver(error);
        return;
    }
    how.correlationId.redact(m_redactor);
    for (auto &[name, value] : how.rateLimitHeaders) {
        name.redact(m_redactor);
        value.redact(m_redactor);
    }
    Inspection inspection;
    inspection.metadata = std::move(result).value();
    inspection.context = how;
    inspection.token = m_token;
    inspection.clientId = m_clientId;
    inspection.redactor = m_redactor;
    inspection.learnSecrets();
    deliver(inspection);
}

/// Sends the request once more to the former version of its call, within the same total limit; false where
/// there is none.
bool MetadataService::Private::askFormerVersion()
{
    if (!useFormerIntrospection(m_request)) {
        return false;
    }
    ++m_generation;
    m_floodWatch.cut();
    m_connectLimit.stop();
    m_idleLimit.stop();
    m_reply->disconnect(this);
    delete std::exchange(m_reply, nullptr);
    m_reaper.reap(std::move(m_manager));
    m_upload.reset();
    m_body.clear();
    m_isConnected = false;
    m_isCut = false;
    m_route.find(m_server, limits.proxyLookup);
    return true;
}

void MetadataService::Private::refuse()
{
    RequestError error;
    error.kind = RequestError::Kind::TokenNotSendable;
    error.context = replyContext(m_request, m_server, {}, clock);
    deliver(error);
}

void MetadataService::Private::deliver(const Expected<Inspection, RequestError> &outcome)
{
    stop();
    if (outcome) {
        Q_EMIT q->succeeded(*outcome);
    } else {
        Q_EMIT q->failed(outcome.error());
    }
}

MetadataService::MetadataService(const Clock &clock, QUrl apiBase, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, clock, std::move(apiBase)))
{
}

MetadataService::~MetadataService() = default;

QUrl MetadataService::apiBase() const
{
    return d->apiBase;
}

void MetadataService::setApiBase(const QUrl &apiBase)
{
    d->apiBase = apiBase;
}

void MetadataService::setLimits(const Limits &limits)
{
    d->limits = limits;
}

void MetadataService::inspect(Call call, const QString &token, const AppCredentials &credentials)
{
    d->start(call, token, credentials);
}

void MetadataService::cancel()
{
    d->stop();
}

} // namespace Inspector
