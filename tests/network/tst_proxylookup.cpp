// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "network/proxylookup.h"
#include "support/fairtimer.h"
#include "support/waiting.h"

#include <QCoreApplication>
#include <QMutex>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUrl>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A system that answers on demand and records each query and its thread.
struct System {
    QMutex mutex;
    QList<QUrl> asked;
    QList<QThread *> threads;
    QSemaphore answers;
    QList<QNetworkProxy> reply = {QNetworkProxy(QNetworkProxy::NoProxy)};

    QList<QNetworkProxy> operator()(const QNetworkProxyQuery &query)
    {
        {
            const QMutexLocker lock(&mutex);
            asked.append(query.url());
            threads.append(QThread::currentThread());
        }
        answers.acquire();
        return reply;
    }
};

ProxyLookup::Source sourceOf(const std::shared_ptr<System> &system)
{
    return [system](const QNetworkProxyQuery &query) { return (*system)(query); };
}

} // namespace

class TestProxyLookup final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void question_holdsHostOnly();
    void answer_isTheFirstUsable_data();
    void answer_isTheFirstUsable();
    void hungSystem_timesOutOnce();
    void cancel_isSilent();
    void restart_answersTheLastOnly();
    void destruction_whileHung_returnsAtOnce();
    void hungSystem_doesNotKeepTheProcess();
    void system_isAskedForReal();
};

void TestProxyLookup::question_holdsHostOnly()
{
    const auto system = std::make_shared<System>();
    system->answers.release();
    ProxyLookup lookup(sourceOf(system));
    QSignalSpy found(&lookup, &ProxyLookup::found);
    lookup.start(QUrl(u"https://user:pw@api.example.com/oauth/v1/access-tokens/CLsecret?x=y#z"_s), 5s);
    QCOMPARE(found.size(), 0);
    QVERIFY(found.wait(maxWaitMs));
    QCOMPARE(system->asked.size(), 1);
    QCOMPARE(system->asked.first().toString(), u"https://api.example.com:443/"_s);
    QVERIFY(system->threads.first() != QThread::currentThread());
}

void TestProxyLookup::answer_isTheFirstUsable_data()
{
    QTest::addColumn<QList<QNetworkProxy::ProxyType>>("answers");
    QTest::addColumn<QNetworkProxy::ProxyType>("expected");
    using Type = QNetworkProxy::ProxyType;
    QTest::newRow("none") << QList<Type>() << Type::NoProxy;
    QTest::newRow("direct") << QList<Type>{Type::NoProxy, Type::HttpProxy} << Type::NoProxy;
    QTest::newRow("HTTP") << QList<Type>{Type::HttpProxy} << Type::HttpProxy;
    QTest::newRow("SOCKS") << QList<Type>{Type::Socks5Proxy, Type::NoProxy} << Type::Socks5Proxy;
    QTest::newRow("caching only") << QList<Type>{Type::FtpCachingProxy, Type::HttpCachingProxy,
        Type::HttpProxy} << Type::HttpProxy;
    QTest::newRow("default") << QList<Type>{Type::DefaultProxy} << Type::NoProxy;
}

void TestProxyLookup::answer_isTheFirstUsable()
{
    QFETCH(const QList<QNetworkProxy::ProxyType>, answers);
    QFETCH(const QNetworkProxy::ProxyType, expected);
    const auto system = std::make_shared<System>();
    system->reply.clear();
    for (const auto type : answers)
        system->reply.append(QNetworkProxy(type, u"proxy.example"_s, 3128));
    system->answers.release();
    ProxyLookup lookup(sourceOf(system));
    QSignalSpy found(&lookup, &ProxyLookup::found);
    lookup.start(QUrl(u"https://api.example.com"_s), 5s);
    QVERIFY(found.wait(maxWaitMs));
    QCOMPARE(found.first().first().value<QNetworkProxy>().type(), expected);
}

void TestProxyLookup::hungSystem_timesOutOnce()
{
    const auto system = std::make_shared<System>();
    ProxyLookup lookup(sourceOf(system));
    QSignalSpy found(&lookup, &ProxyLookup::found);
    QSignalSpy timedOut(&lookup, &ProxyLookup::timedOut);
    FairTimer elapsed;
    elapsed.start();
    lookup.start(QUrl(u"https://api.example.com"_s), 50ms);
    QVERIFY(elapsed.elapsed() < 1'000); // the system would be waited for without end
    QVERIFY(timedOut.wait(maxWaitMs));
    // A late answer is ignored, and the next lookup works.
    system->answers.release(2);
    lookup.start(QUrl(u"https://api.example.com"_s), 5s);
    QVERIFY(found.wait(maxWaitMs));
    QCOMPARE(found.size(), 1);
    QCOMPARE(timedOut.size(), 1);
}

void TestProxyLookup::cancel_isSilent()
{
    const auto system = std::make_shared<System>();
    const auto other = std::make_shared<System>();
    ProxyLookup lookup(sourceOf(system));
    QSignalSpy found(&lookup, &ProxyLookup::found);
    QSignalSpy timedOut(&lookup, &ProxyLookup::timedOut);
    lookup.start(QUrl(u"https://api.example.com"_s), 50ms);
    lookup.cancel();
    system->answers.release();
    ProxyLookup later(sourceOf(other));
    QSignalSpy laterTimedOut(&later, &ProxyLookup::timedOut);
    later.start(QUrl(u"https://api.example.com"_s), 120ms);
    QVERIFY(laterTimedOut.wait(maxWaitMs));
    other->answers.release();
    QCOMPARE(found.size() + timedOut.size(), 0);
}

void TestProxyLookup::restart_answersTheLastOnly()
{
    const auto system = std::make_shared<System>();
    system->answers.release(100);
    ProxyLookup lookup(sourceOf(system));
    QSignalSpy found(&lookup, &ProxyLookup::found);
    for (int round = 0; round < 20; ++round)
        lookup.start(QUrl(u"https://api.example.com"_s), 5s);
    QVERIFY(found.wait(maxWaitMs));
    WAIT_COMPARE(system->answers.available(), 80);
    QCoreApplication::processEvents();
    QCOMPARE(found.size(), 1);
}

void TestProxyLookup::destruction_whileHung_returnsAtOnce()
{
    const auto system = std::make_shared<System>();
    auto lookup = std::make_unique<ProxyLookup>(sourceOf(system));
    lookup->start(QUrl(u"https://api.example.com"_s), 5s);
    FairTimer elapsed;
    elapsed.start();
    lookup.reset();
    QVERIFY(elapsed.elapsed() < 1'000);
    system->answers.release();
}

void TestProxyLookup::hungSystem_doesNotKeepTheProcess()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--hang"_s});
    QVERIFY(child.waitForFinished(30'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 7);
}

void TestProxyLookup::system_isAskedForReal()
{
    ProxyLookup lookup;
    QSignalSpy found(&lookup, &ProxyLookup::found);
    qputenv("https_proxy", "http://127.0.0.1:3128");
    lookup.start(QUrl(u"https://api.example.com"_s), 5s);
    QVERIFY(found.wait(maxWaitMs));
    qunsetenv("https_proxy");
    const auto proxy = found.first().first().value<QNetworkProxy>();
    QCOMPARE(proxy.type(), QNetworkProxy::HttpProxy);
    QCOMPARE(proxy.port(), 3128);
}

namespace {

/// Waits for its thread at exit, as Qt's proxy thread does.
struct PatientThread {
    QSemaphore never;
    ~PatientThread() { never.acquire(); }
};

/// A process whose proxy lookup never ends; it quits after the lookup's limit.
int hang(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    ProxyLookup lookup([](const QNetworkProxyQuery &) -> QList<QNetworkProxy> {
        static PatientThread patient;
        QSemaphore().acquire();
        return {};
    });
    QObject::connect(&lookup, &ProxyLookup::timedOut, &application, [] { QCoreApplication::exit(7); });
    lookup.start(QUrl(u"https://api.example.com"_s), 200ms);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--hang") == 0)
        return hang(argc, argv);
    QCoreApplication application(argc, argv);
    TestProxyLookup test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_proxylookup.moc"
