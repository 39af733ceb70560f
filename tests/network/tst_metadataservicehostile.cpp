// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/metadataservice.h"
#include "support/fakeclock.h"
#include "support/heartbeat.h"
#include "support/hostilebehaviours.h"
#include "support/loopbackserver.h"
#include "support/tokenencoder.h"
#include "support/waiting.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

#ifdef __GLIBC__
constexpr bool canAskAllocator = !isUnderAddressSanitizer; // its own allocator keeps freed memory
#else
constexpr bool canAskAllocator = false;
#endif
constexpr qint64 maxGrowth = (canAskAllocator ? 32 : 512) * 1024 * 1024;

/// Allocated memory in bytes, without freed memory that the allocator keeps; otherwise resident memory.
qint64 memoryInUse()
{
#ifdef __GLIBC__
    if constexpr (canAskAllocator) {
        const struct mallinfo2 info = mallinfo2();
        return static_cast<qint64>(info.uordblks) + static_cast<qint64>(info.hblkhd);
    }
#endif
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

/// The peak of memory in use since construction.
class MemoryPeak final : public QObject {
public:
    MemoryPeak()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { (void)growth(); });
        m_timer.start(5);
    }
    [[nodiscard]] qint64 growth()
    {
        m_peak = std::max(m_peak, memoryInUse());
        return m_peak - m_before;
    }

private:
    const qint64 m_before = memoryInUse();
    qint64 m_peak = m_before;
    QTimer m_timer;
};

/// Every text in an error or a context from the service.
QStringList texts(const ReplyContext &context)
{
    QStringList all;
    for (const ServerText &text :
        {context.method, context.host, context.server, context.maskedPath, context.correlationId})
        all += text.asSent().toString();
    for (const auto &[name, value] : context.rateLimitHeaders)
        all << name.asSent().toString() << value.asSent().toString();
    return all;
}

QStringList texts(const RequestError &error)
{
    QStringList all = texts(error.context);
    for (const ServerText &text : {error.message, error.category, error.subCategory, error.correctRegion,
             error.redirectHost, error.encoding, error.policyName, error.certificateIssuer, error.edgeRay})
        all += text.asSent().toString();
    for (const ScopeRequirement &requirement : error.requirements)
        all += requirement.scopes;
    return all;
}

/// The first text that contains twelve consecutive characters of the token, plain or in a usual encoding.
QString leak(const QStringList &all, const QString &token)
{
    const QStringList disguises = {token, token.toLower(), QString::fromLatin1(token.toUtf8().toBase64()),
        QString::fromLatin1(token.toUtf8().toHex())};
    for (const QString &disguise : disguises) {
        for (qsizetype at = 0; at + 12 <= disguise.size(); ++at) {
            const QString window = disguise.mid(at, 12);
            for (const QString &text : all) {
                if (text.contains(window) || QUrl::fromPercentEncoding(text.toUtf8()).contains(window))
                    return text;
            }
        }
    }
    return {};
}

QString kindName(const std::optional<RequestError::Kind> &kind)
{
    return kind ? QString::number(static_cast<int>(*kind)) : u"success"_s;
}

} // namespace

class TestMetadataServiceHostile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void table_hasHundredBehaviours();
    void service_namesEachBehaviour_data();
    void service_namesEachBehaviour();
    void resetOnArrival_isNoVerdict();

private:
    QString m_token;
};

void TestMetadataServiceHostile::initTestCase()
{
    m_token = encodeToken().token();
}

void TestMetadataServiceHostile::table_hasHundredBehaviours()
{
    QVERIFY(hostileBehaviours(m_token).size() >= 100);
}

void TestMetadataServiceHostile::service_namesEachBehaviour_data()
{
    QTest::addColumn<int>("row");
    const auto behaviours = hostileBehaviours(m_token);
    for (int row = 0; row < behaviours.size(); ++row)
        QTest::newRow(behaviours.at(row).name.constData()) << row;
}

void TestMetadataServiceHostile::service_namesEachBehaviour()
{
    QFETCH(const int, row);
    const HostileBehaviour behaviour = hostileBehaviours(m_token).at(row);
    // Qt 6.8 tells of such a header, without its text.
    QTest::failOnWarning(QRegularExpression(u"^(?!HTTP header value contained illegal character\\(s\\)$)"_s));

    LoopbackServer server;
    server.setScript(behaviour.script);
    FakeClock clock;
    MetadataService service(clock, server.url());
    service.setLimits(limitsFor(behaviour.expected));
    QList<std::optional<RequestError::Kind>> outcomes;
    QStringList told;
    connect(&service, &MetadataService::succeeded, this, [&](const Inspection &inspection) {
        outcomes.append(std::nullopt);
        told = texts(inspection.context);
    });
    connect(&service, &MetadataService::failed, this, [&](const RequestError &error) {
        outcomes.append(error.kind);
        told = texts(error);
    });

    MemoryPeak memory;
    Heartbeat heartbeat;
    service.inspect(Call::AccessTokenV1, m_token);
    QVERIFY(outcomes.isEmpty());
    WAIT_COMPARE(outcomes.size(), 1);
    QCOMPARE(kindName(outcomes.first()), kindName(behaviour.expected));

    // No late or second signal; the server sees the connection end, and at most one request.
    WAIT_COMPARE(server.openCount(), 0);
    QCOMPARE(outcomes.size(), 1);
    QVERIFY(server.requests().size() <= 1);
    // OneShotBody prevents a second request; Qt 6.8 notices only when it has connected once more.
    constexpr int maxConnections = QT_VERSION < QT_VERSION_CHECK(6, 5, 0) ? 1 : 2;
    QVERIFY2(
        server.connectionCount() <= maxConnections, qPrintable(QString::number(server.connectionCount())));
    QVERIFY(server.received().count("HTTP/1.1\r\n") <= 1);
    QCOMPARE(leak(told, m_token), QString());
    QVERIFY2(heartbeat.maxMs() <= maxFreezeMs, qPrintable(QString::number(heartbeat.maxMs())));
    const qint64 growth = memory.growth();
    QVERIFY2(growth < maxGrowth, qPrintable(QString::number(growth)));
}

/// Where the end comes before Qt has taken up the request, Qt connects again, some dozen times, or tells
/// nothing: then a limit of time ends the call.
void TestMetadataServiceHostile::resetOnArrival_isNoVerdict()
{
    LoopbackServer server;
    server.setScript({{ServerStep::reset()}, true});
    const FakeClock clock;
    MetadataService service(clock, server.url());
    service.setLimits(limitsFor(RequestError::Kind::IdleTimeout));
    QList<RequestError::Kind> errors;
    connect(&service, &MetadataService::succeeded, this, [] { QFAIL("an answer"); });
    connect(&service, &MetadataService::failed, this,
        [&errors](const RequestError &error) { errors.append(error.kind); });
    service.inspect(Call::AccessTokenV1, m_token);
    WAIT_COMPARE(errors.size(), 1);
    QVERIFY2(errors.constFirst() == RequestError::Kind::ConnectionReset
            || errors.constFirst() == RequestError::Kind::IdleTimeout
            || errors.constFirst() == RequestError::Kind::TotalTimeout,
        qPrintable(kindName(errors.constFirst())));
    WAIT_COMPARE(server.openCount(), 0);
    QCOMPARE(errors.size(), 1);
    QVERIFY(server.received().count("HTTP/1.1\r\n") <= 1);
}

QTEST_GUILESS_MAIN(TestMetadataServiceHostile)

#include "tst_metadataservicehostile.moc"
