// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "core/files/filesaving.h"
#include "core/findings/findingsentences.h"
#include "network/apibase.h"
#include "network/callchoice.h"
#include "network/metadataservice.h"
#include "session/errorsentences.h"
#include "session/inspectionsession.h"
#include "session/servername.h"
#include "session/verdict.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"
#include "support/samplereply.h"
#include "support/waiting.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

struct SessionOnServer {
    FakeClock clock;
    LoopbackServer server;
    InspectionSession session{clock, server.url()};

    [[nodiscard]] bool inspect(const QString &token)
    {
        session.setInput(readPastedThing(token));
        session.inspect();
        session.inspectUnknown(); // does nothing for a token of HubSpot's shape
        return waitUntil([this] { return session.state() != State::Busy; });
    }
};

} // namespace

/// The session's states, and the verdict on each of them.
class InspectionSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void start_isIdle();
    void input_sendsNothing();
    void inspect_withoutToken_doesNothing();
    void inspect_unknownShape_needsASecondYes();
    void inspect_answer_isTheResult();
    void inspect_answer_teachesTheNamesOfScopes();
    void inspect_failure_leavesNoResult();
    void inspect_sameTokenWhileBusy_isOneRequest();
    void cancel_whileIdle_saysNothing();
    void look_ofWaiting_comesOnlyAfterAWhile();
    void verdict_afterDeadline_saysExpired();
    void verdict_ofUnknownToken_readsIt_data();
    void verdict_ofUnknownToken_readsIt();
    void server_ofTheDemo_isNamedInAnswersAndRefusals();
    void open_exported_tellsTheTime();
    void open_exportedByAFastClock_goesByHubSpots();
    void open_exported_tellsWhatWasFound();
    void open_broken_changesNothing();
    void redactor_knowsEverySecret();
    void clear_forgetsEverything();

private:
    SampleReply m_sample;
};

void InspectionSessionTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
}

void InspectionSessionTest::start_isIdle()
{
    const SessionOnServer test;
    QCOMPARE(test.session.state(), State::Idle);
    QVERIFY(!test.session.canInspect());
    QCOMPARE(verdictOf(test.session).text, u"Nothing inspected yet"_s);
    QVERIFY(verdictOf(test.session).mood == Verdict::Mood::Neutral);
}

void InspectionSessionTest::input_sendsNothing()
{
    SessionOnServer test;
    QSignalSpy changed(&test.session, &InspectionSession::inputChanged);
    test.session.setInput(readPastedThing(m_sample.token));
    QCOMPARE(changed.count(), 1);
    QVERIFY(test.session.canInspect());
    QCOMPARE(test.session.inputReading().hubId.value_or(0), 6251543);
    QVERIFY(test.server.requests().isEmpty());
}

void InspectionSessionTest::inspect_withoutToken_doesNothing()
{
    SessionOnServer test;
    QSignalSpy changed(&test.session, &InspectionSession::stateChanged);
    test.session.inspect();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(test.session.state(), State::Idle);
}

void InspectionSessionTest::inspect_unknownShape_needsASecondYes()
{
    SessionOnServer test;
    QSignalSpy changed(&test.session, &InspectionSession::stateChanged);
    test.session.setInput(readPastedThing(u"Correct-Horse-9-Battery"_s));
    test.session.inspect();
    QCOMPARE(changed.count(), 0);
    QVERIFY(!test.session.canInspect());
    QVERIFY(test.session.canInspectUnknown());
    test.session.inspectUnknown();
    QCOMPARE(test.session.state(), State::Busy);
    QVERIFY(test.session.canInspect()); // again, for as long as the text is the same
    test.session.setInput(readPastedThing(u"Correct-Horse-8-Battery"_s));
    QVERIFY(!test.session.canInspect());
}

void InspectionSessionTest::inspect_answer_isTheResult()
{
    SessionOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.inspect(m_sample.token));
    QCOMPARE(test.session.state(), State::Answered);
    QCOMPARE(test.session.askedToken(), m_sample.token);
    QCOMPARE(test.session.expiry().deadline(), hubSpotAt(1'795'451'354'123));
    QVERIFY(verdictOf(test.session).mood == Verdict::Mood::Good);
    QCOMPARE(verdictOf(test.session).text, u"Active - ada.lovelace@example.com on hub 6251543"_s);
    QVERIFY(!test.session.isResultOfOtherToken());
}

void InspectionSessionTest::inspect_answer_teachesTheNamesOfScopes()
{
    SessionOnServer test;
    TokenContent content;
    content.scopeIndices = {8, 5000};
    const QString token = encodeToken(content).token();
    const auto answerWith = [&](const QByteArray &scopes) {
        test.server.setReply(httpReply(200, R"({"hub_id":6251543,"scopes":)" + scopes + '}'));
        return test.inspect(token) && test.session.state() == State::Answered;
    };
    QCOMPARE(test.session.scopeIndices().name(5000), QString());
    QVERIFY(answerWith(R"(["oauth","brand.new","one.more"])"));
    QCOMPARE(test.session.scopeIndices().name(5000), QString());
    QVERIFY(answerWith(R"(["oauth",null,"brand.new"])"));
    QCOMPARE(test.session.scopeIndices().name(5000), u"brand.new"_s);
}

void InspectionSessionTest::inspect_failure_leavesNoResult()
{
    SessionOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.inspect(m_sample.token));
    test.server.setReply(httpReply(502, "<html>"));
    QVERIFY(test.inspect(m_sample.token));
    QCOMPARE(test.session.state(), State::Failed);
    QVERIFY(test.session.error().kind == RequestError::Kind::ServerTrouble);
    QVERIFY(test.session.inspection().metadata.isEmpty());
    QVERIFY(test.session.findings().isEmpty());
    QVERIFY(!test.session.expiry().isReported());
    QCOMPARE(verdictOf(test.session).text, u"Not checked: the answer says nothing about this token"_s);
}

void InspectionSessionTest::inspect_sameTokenWhileBusy_isOneRequest()
{
    SessionOnServer test;
    test.server.setScript({{ServerStep::hang()}});
    test.session.setInput(readPastedThing(m_sample.token));
    QSignalSpy changed(&test.session, &InspectionSession::stateChanged);
    test.session.inspect();
    test.session.inspect();
    QCOMPARE(changed.count(), 1);
    WAIT_COMPARE(test.server.requests().size(), 1);
    test.session.cancel();
    QCOMPARE(test.session.state(), State::Cancelled);
    QVERIFY(test.session.askedToken().isEmpty());
}

void InspectionSessionTest::cancel_whileIdle_saysNothing()
{
    SessionOnServer test;
    QSignalSpy changed(&test.session, &InspectionSession::stateChanged);
    test.session.cancel();
    QCOMPARE(changed.count(), 0);
}

void InspectionSessionTest::look_ofWaiting_comesOnlyAfterAWhile()
{
    SessionOnServer test;
    test.server.setScript({{ServerStep::hang()}});
    test.session.setInput(readPastedThing(m_sample.token));
    QList<State> seen;
    connect(&test.session, &InspectionSession::lookChanged, this,
        [&seen, &test] { seen += test.session.state(); });
    QElapsedTimer timer;
    test.session.inspect();
    test.session.cancel();
    QCOMPARE(seen, QList{State::Cancelled});
    timer.start();
    test.session.inspect();
    WAIT_COMPARE(seen, (QList{State::Cancelled, State::Busy}));
    QCOMPARE_GE(Milliseconds(timer.elapsed()),
        InspectionSession::quickAnswer * 9 / 10); // a coarse timer may be early
    test.session.cancel();
    QCOMPARE(seen, (QList{State::Cancelled, State::Busy, State::Cancelled}));
}

void InspectionSessionTest::verdict_afterDeadline_saysExpired()
{
    SessionOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.inspect(m_sample.token));
    test.clock.advance(1'754'123ms - 240'000ms);
    QVERIFY(verdictOf(test.session).mood == Verdict::Mood::Soon);
    test.clock.advance(240'000ms);
    QVERIFY(verdictOf(test.session).mood == Verdict::Mood::Bad);
    QCOMPARE(verdictOf(test.session).text, u"Expired - ada.lovelace@example.com on hub 6251543"_s);
}

void InspectionSessionTest::verdict_ofUnknownToken_readsIt_data()
{
    QTest::addColumn<qint64>("expiresAtMs");
    QTest::addColumn<QString>("words");
    const qint64 now = FakeClock().wallMs();
    QTest::newRow("expired") << now - 180'000 << u"Expired at 15:57 (read from the token)"_s;
    QTest::newRow("not expired") << now + 180'000 << u"it was revoked, or HubSpot never issued it"_s;
    QTest::newRow("a number that is no expiry")
        << qint64(11'000) << u"does not look like an OAuth access token"_s;
}

void InspectionSessionTest::verdict_ofUnknownToken_readsIt()
{
    QFETCH(qint64, expiresAtMs);
    QFETCH(QString, words);
    SessionOnServer test;
    TokenContent content;
    content.expiresAtMs = expiresAtMs;
    test.server.setReply(httpReply(404, R"({"message":"The access token is expired or invalid"})"));
    QVERIFY(test.inspect(encodeToken(content).token()));
    QVERIFY2(verdictOf(test.session).text.contains(words), qPrintable(verdictOf(test.session).text));
}

void InspectionSessionTest::server_ofTheDemo_isNamedInAnswersAndRefusals()
{
    SessionOnServer test;
    const QString host = hostWithPort(test.server.url());
    QCOMPARE(serverName(test.session), host);
    test.session.setDemo(true);
    const QString name = u"HubSpot (simulated)"_s;
    QCOMPARE(serverName(test.session), name);
    test.server.setReply(httpReply(404, R"({"message":"no"})"));
    QVERIFY(test.inspect(m_sample.token));
    QCOMPARE(test.session.state(), State::Failed);
    const QStringList details = errorDetails(test.session.error(), Redactor());
    QVERIFY(details.contains(QString(name + u" says: no"_s)));
    QVERIFY(details.contains(QString(u"Host: "_s + host)));
    test.session.setCredentials({u"id"_s, u"made-up-secret"_s});
    test.session.setCallChoice(CallChoice::Introspection);
    test.server.setReply(httpReply(200, R"({"active":false})"));
    QVERIFY(test.inspect(m_sample.token));
    QCOMPARE(test.session.state(), State::Answered);
    QVERIFY2(verdictOf(test.session).text.contains(QString(name + u" does not call this token active"_s)),
        qPrintable(verdictOf(test.session).text));
    QCOMPARE(test.session.inspection().context.host.shown({}), host);
    test.session.clear();
    test.session.setDemo(false);
    QCOMPARE(serverName(test.session), host);
}

void InspectionSessionTest::open_exported_tellsTheTime()
{
    SessionOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.inspect(m_sample.token));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    const ExportedDocument document = test.session.exported(false);
    QCOMPARE(document.hiddenSecrets, 3);
    QVERIFY(!document.json.contains(m_sample.token.left(12).toLatin1()));
    QVERIFY(!saveAtomically(path, document.json, false));
    test.clock.advance(86'400'000ms);
    test.session.open(path);
    WAIT_COMPARE(test.session.state(), State::Opened);
    QVERIFY(test.session.askedToken().isEmpty());
    QCOMPARE(std::chrono::floor<std::chrono::seconds>(test.session.inspection().context.received),
        wallAt(1'795'449'600'000));
    QCOMPARE(verdictOf(test.session).text,
        u"Was active when inspected - ada.lovelace@example.com on hub 6251543"_s);
}

void InspectionSessionTest::open_exportedByAFastClock_goesByHubSpots()
{
    SessionOnServer test;
    test.clock.setWall(test.clock.wall + 24h);
    test.server.setReply(
        httpReply(200, m_sample.body, "application/json", "Date: Mon, 23 Nov 2026 16:00:00 GMT\r\n"));
    QVERIFY(test.inspect(m_sample.token));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    QVERIFY(!saveAtomically(path, test.session.exported(false).json, false));
    test.session.open(path);
    WAIT_COMPARE(test.session.state(), State::Opened);
    QCOMPARE(verdictOf(test.session).text,
        u"Was active when inspected - ada.lovelace@example.com on hub 6251543"_s);
}

void InspectionSessionTest::open_exported_tellsWhatWasFound()
{
    SessionOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    TokenContent content;
    content.userId = 4711;
    QVERIFY(test.inspect(encodeToken(content).token())); // the reply is about another token
    const auto sentences = [&test] {
        QStringList all;
        for (const Finding &finding : test.session.findings()) {
            all.append(findingId(finding) + u": "_s + findingSentence(finding));
        }
        all.sort();
        return all;
    };
    const QStringList then = sentences();
    QVERIFY(then.join(u' ').contains(u"other-token-echoed"_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    QVERIFY(!saveAtomically(path, test.session.exported(false).json, false));
    test.session.open(path);
    WAIT_COMPARE(test.session.state(), State::Opened);
    QCOMPARE(sentences(), then);
    QVERIFY(verdictOf(test.session).hint.contains(u"Do not rely"_s));
}

void InspectionSessionTest::open_broken_changesNothing()
{
    SessionOnServer test;
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.inspect(m_sample.token));
    QSignalSpy changed(&test.session, &InspectionSession::stateChanged);
    QSignalSpy failed(&test.session, &InspectionSession::openFailed);
    test.session.open(u"/nowhere/at/all.json"_s);
    QVERIFY(failed.wait(maxWaitMs));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(test.session.state(), State::Answered);
}

void InspectionSessionTest::redactor_knowsEverySecret()
{
    SessionOnServer test;
    test.session.setCredentials({u"made-up-id"_s, u"made-up-secret-0123456789"_s});
    test.session.setCallChoice(CallChoice::V1);
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.inspect(m_sample.token));
    for (const QString &secret : {m_sample.token, u"made-up-secret-0123456789"_s,
             u"3q2+796tvu/erb7v3q2+796tvu8="_s, u"yv66vsr+ur7K/rq+yv66vsr+ur4="_s}) {
        QVERIFY2(test.session.redactor().holdsSecret(u"a text with %1 in it"_s.arg(secret)),
            qPrintable(fingerprint(secret)));
    }
    QVERIFY(!test.session.redactor().holdsSecret(u"ada.lovelace@example.com"_s));
}

void InspectionSessionTest::clear_forgetsEverything()
{
    SessionOnServer test;
    test.session.setCredentials({u"made-up-id"_s, u"made-up-secret-0123456789"_s});
    test.session.setCallChoice(CallChoice::V1);
    test.server.setReply(httpReply(200, m_sample.body));
    QVERIFY(test.inspect(m_sample.token));
    test.session.clear();
    QCOMPARE(test.session.state(), State::Idle);
    QVERIFY(test.session.input().token.isEmpty());
    QVERIFY(!test.session.inputReading().isReadable());
    QVERIFY(!test.session.reading().isReadable());
    QVERIFY(test.session.askedToken().isEmpty());
    QVERIFY(test.session.inspection().metadata.isEmpty());
    QVERIFY(test.session.credentials().clientSecret.isEmpty());
    QVERIFY(test.session.findings().isEmpty());
    QVERIFY(!test.session.redactor().holdsSecret(u"made-up-secret-0123456789"_s));
    QVERIFY(!test.session.canInspect());
}

QTEST_GUILESS_MAIN(InspectionSessionTest)
#include "tst_inspectionsession.moc"
