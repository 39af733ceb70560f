// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "demo/demotokens.h"
#include "demo/simulatedhubspot.h"
#include "network/endpoint.h"
#include "network/metadataservice.h"
#include "session/servername.h"
#include "support/filecontent.h"
#include "support/hostilebehaviours.h"
#include "support/samplereply.h"
#include "support/statements.h"
#include "support/windowtest.h"
#include "support/windowtesting.h"
#include "window/weakreplies.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using State = InspectionSession::State;

const QString refreshToken = u"na1-5a1b-2c3d-4e5f-8a7b-0c1d2e3f4a5b"_s;
const QString privateToken = u"pat-na1-1f0c9a52-7d3e-4b86-8e21-9c54d0a7b3f6"_s;
const AppCredentials madeUp{
    u"3f0c5d1e-9a8b-4c7d-8e6f-102132435465"_s, u"c7b6a594-8372-4160-8f5e-4d3c2b1a0918"_s};

QString said(WindowOnServer &test)
{
    unfold(&test.window);
    return test.asOfHubSpot(labelTexts(&test.window).join(u'\n'));
}

/// What a server answers to a request, until it closes the connection; empty if it never does.
QByteArray exchange(const QUrl &server, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    socket.write(request);
    const bool isEnded = waitUntil([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; });
    return isEnded ? socket.readAll() : QByteArray();
}

} // namespace

/// Each statement of the window about a token against its evidence (support/statements.cpp is the table):
/// over what people met, the demo, saved replies, hostile servers, and the states without a reply.
class StatementsTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void statesWithoutReply_sayNothingOfTheToken();
    void fieldReply_isProven_data();
    void fieldReply_isProven();
    void fieldFile_isProven_data();
    void fieldFile_isProven();
    void demoTokens_areProven_data();
    void demoTokens_areProven();
    void savedReplies_underAnyStatus_areProven();
    void weakReplies_areProven();
    void hostileReplies_areProven();
    void table_isMadeOfWhatTheWindowSays();

private:
    [[nodiscard]] QString wrong(const QString &shown, const Evidence &known);

    QSet<qsizetype> m_made; // the rows of the table that were seen
};

QString StatementsTest::wrong(const QString &shown, const Evidence &known)
{
    for (const qsizetype row : statementsIn(shown)) {
        m_made.insert(row);
    }
    return unproven(shown, known);
}

void StatementsTest::statesWithoutReply_sayNothingOfTheToken()
{
    const Language spoken(u"en"_s);
    const SampleReply sample;
    WindowOnServer test;
    test.server.setScript({{ServerStep::hang()}});
    QVERIFY(test.show());
    const Evidence nothing;
    QCOMPARE(wrong(said(test), nothing), QString());
    for (const QString &token : {sample.token, sample.token.left(80), refreshToken, privateToken}) {
        test.window.applyToken(token);
        QCOMPARE(wrong(said(test), nothing), QString());
    }
    test.window.applyToken(sample.token);
    test.window.inspect();
    WAIT_VERIFY(isShown(&test.window, u"Asking 127.0.0.1"_s));
    QCOMPARE(wrong(said(test), nothing), QString());
    pressKey(&test.window, Qt::Key_Escape);
    WAIT_COMPARE(test.session.state(), State::Cancelled);
    QCOMPARE(wrong(said(test), nothing), QString());

    // An answer, then another token in the field: nothing of the answer is said of that one.
    test.server.setReply(httpReply(200, sample.body));
    QVERIFY(test.inspect(sample.token));
    QVERIFY(isShown(&test.window, u"Active"_s));
    pressKey(&test.window, Qt::Key_L, Qt::ControlModifier);
    pasteText(&test.window, refreshToken);
    QCOMPARE(wrong(said(test), nothing), QString());
    test.server.setReply(httpReply(404, R"({"status":"error","message":"The access token is expired"})"));
    QVERIFY(test.inspect(sample.token));
    pressKey(&test.window, Qt::Key_L, Qt::ControlModifier);
    pasteText(&test.window, refreshToken);
    QCOMPARE(wrong(said(test), nothing), QString());
}

void StatementsTest::fieldReply_isProven_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows =
        QJsonDocument::fromJson(fileContent(QStringLiteral(INSPECTOR_TEST_DATA "/field/replies.json")))
            .array();
    QCOMPARE(rows.size(), 21);
    for (const auto &row : rows) {
        QTest::newRow(qPrintable(row.toObject().value("id"_L1).toString())) << row.toObject();
    }
}

void StatementsTest::fieldReply_isProven()
{
    QFETCH(const QJsonObject, row);
    const Language spoken(u"en"_s);
    const QString call = row.value("call"_L1).toString();
    const QByteArray reply = row.value("reply"_L1).toString().toUtf8();
    const bool isRefresh = call.contains("refresh"_L1);
    const bool isIntrospected = call.contains("introspect"_L1);
    const QString token = isRefresh ? refreshToken
        : call == "private app"_L1  ? privateToken
                                    : SampleReply().token;
    WindowOnServer test;
    if (isIntrospected) {
        test.session.setCredentials(madeUp);
    }
    test.server.setReply(reply);
    QVERIFY(test.show());
    QVERIFY(test.inspect(token));
    const Evidence known = evidenceOfReply(reply, token, isIntrospected, isRefresh, test.clock.wallMs());
    QCOMPARE(wrong(said(test), known), QString());
    const QRegularExpression says(row.value("says"_L1).toString());
    QVERIFY2(says.isValid(), qPrintable(says.errorString()));
    const QString shown = test.asOfHubSpot(accessibleText(&test.window));
    QVERIFY2(says.match(shown).hasMatch(), qPrintable(shown));
}

void StatementsTest::fieldFile_isProven_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("nowMs");
    QDirIterator files(QStringLiteral(INSPECTOR_TEST_DATA "/field/files"), QDir::Files);
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        // While their tokens lived, and long after.
        constexpr qint64 then = 1'795'670'000'000;
        QTest::newRow(qPrintable(files.fileName() + u", then"_s)) << path << then;
        QTest::newRow(qPrintable(files.fileName() + u", later"_s)) << path << then + 86'400'000;
        ++count;
    }
    QCOMPARE(count, 17);
}

void StatementsTest::fieldFile_isProven()
{
    QFETCH(const QString, path);
    QFETCH(const qint64, nowMs);
    const Language spoken(u"en"_s);
    WindowOnServer test;
    test.clock.setWall(wallAt(nowMs));
    QVERIFY(test.show());
    test.window.openFile(path);
    // A file without a reply is told as such, by a notice, or its token goes into the field.
    WAIT_VERIFY2(test.session.state() == State::Opened || isShown(&test.window, u"The file "_s),
        qPrintable(said(test)));
    // A file that is no reply can still hold an error, which is explained from its own words.
    const bool isOpened = test.session.state() == State::Opened;
    const QByteArray text = fileContent(path);
    if (isOpened) {
        QCOMPARE(wrong(said(test), evidenceOfFile(text, nowMs)), QString());
        return;
    }
    QString shown = said(test);
    if (text.contains("\"error\"")) { // explained from its own words
        const Evidence ofError = evidenceOfReply(httpReply(403, text), QString(), false, false, nowMs);
        QStringList lines = shown.split(u'\n');
        lines.removeIf([&](const QString &line) {
            return !statementsIn(line).isEmpty() && !unproven(line, ofError).contains(u" without "_s)
                && unproven(line, Evidence()).contains(u" without "_s);
        });
        shown = lines.join(u'\n');
    }
    QCOMPARE(wrong(shown, Evidence()), QString());
}

void StatementsTest::demoTokens_areProven_data()
{
    QTest::addColumn<bool>("isIntrospected");
    QTest::newRow("v1") << false;
    QTest::newRow("introspection") << true;
}

void StatementsTest::demoTokens_areProven()
{
    QFETCH(const bool, isIntrospected);
    const Language spoken(u"en"_s);
    FakeClock clock;
    SimulatedHubSpot demo(clock);
    QVERIFY(demo.listen());
    InspectionSession session(clock, demo.baseUrl());
    if (isIntrospected) {
        session.setCredentials({demo.demoClientId(), demo.demoClientSecret()});
    }
    MainWindow window(session, &demo);
    window.show();
    const QList<DemoRecord> records = makeDemoRecords(clock.hubSpotTime());
    QCOMPARE_GE(records.size(), 40);
    for (const DemoRecord &record : records) {
        clock.advance(500ms); // HubSpot's limit on requests counts here too
        window.applyToken(record.token);
        if (session.input().token != record.token || !session.canInspect()
            || record.outcome == DemoOutcome::AnsweredLate) {
            continue;
        }
        const bool isSilent = record.outcome == DemoOutcome::Silence;
        MetadataService::Limits limits;
        if (isSilent) {
            limits.silence = 500ms; // nothing comes that could be late
        }
        session.findChild<MetadataService *>()->setLimits(limits);
        window.inspect();
        WAIT_VERIFY(session.state() == State::Answered || session.state() == State::Failed);
        const bool isRefresh = record.kind == DemoKind::Refresh;
        const auto request =
            buildRequest(session.askedCall(), demo.baseUrl(), record.token, session.credentials());
        QVERIFY(request);
        const QByteArray head = request->method + ' ' + request->url.path(QUrl::FullyEncoded).toLatin1()
            + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: " + request->contentType
            + "\r\nContent-Length: " + QByteArray::number(request->body.size()) + "\r\n";
        QByteArray lines;
        for (const auto &[name, value] : request->headers) {
            lines += name + ": " + value + "\r\n";
        }
        const QByteArray reply =
            isSilent ? QByteArray() : exchange(demo.baseUrl(), head + lines + "\r\n" + request->body);
        QVERIFY2(isSilent || !reply.isEmpty(), qPrintable(record.label));
        const Evidence known = evidenceOfReply(reply, record.token,
            isIntrospected && record.kind != DemoKind::PrivateApp, isRefresh, clock.wallMs());
        const QString said = labelTexts(&window).join(u'\n').replace(serverName(session), u"HubSpot"_s);
        const QString problem = wrong(said, known);
        QVERIFY2(problem.isEmpty(),
            qPrintable(record.label + u": "_s + problem + u"\n"_s + QString::fromUtf8(reply)));
    }
}

void StatementsTest::savedReplies_underAnyStatus_areProven()
{
    const Language spoken(u"en"_s);
    const QString token = SampleReply().token;
    WindowOnServer test;
    QVERIFY(test.show());
    QDirIterator files(QStringLiteral(INSPECTOR_TEST_DATA "/replies"), {u"*.json"_s}, QDir::Files);
    int count = 0;
    while (files.hasNext()) {
        const QByteArray body = fileContent(files.next());
        for (const int status : {200, 400, 401, 403, 404, 410, 429, 520}) {
            const QByteArray reply = httpReply(status, body);
            test.server.setScript({{ServerStep::send(reply), ServerStep::close()}});
            QVERIFY2(test.inspect(token), qPrintable(files.fileName()));
            const QString problem =
                wrong(said(test), evidenceOfReply(reply, token, false, false, test.clock.wallMs()));
            QVERIFY2(problem.isEmpty(), qPrintable(files.fileName() + u": "_s + problem));
            ++count;
        }
    }
    QCOMPARE_GE(count, 100);
}

/// Replies that say little, or what others say of other tokens.
void StatementsTest::weakReplies_areProven()
{
    const Language spoken(u"en"_s);
    const SampleReply sample;
    const QList<WeakReply> rows = weakReplies(sample.token.toLatin1());
    for (const bool isIntrospected : {false, true}) {
        for (const QString &token :
            {sample.token, refreshToken, privateToken, u"Xq7f0123456789abcdefghijklmnopqrst"_s}) {
            WindowOnServer test;
            QVERIFY(test.show());
            if (isIntrospected) {
                test.session.setCredentials(madeUp);
            }
            for (const WeakReply &row : rows) {
                const QByteArray reply = httpReply(row.status, row.body);
                test.server.setReply(reply);
                pressKey(&test.window, Qt::Key_L, Qt::ControlModifier);
                pasteText(&test.window, token);
                if (test.session.canInspectUnknown()) {
                    test.session.inspectUnknown();
                } else {
                    test.window.inspect();
                }
                WAIT_VERIFY(test.session.state() == State::Answered || test.session.state() == State::Failed);
                const bool isAsked = isIntrospected && token != privateToken;
                const QString problem = wrong(said(test),
                    evidenceOfReply(reply, token, isAsked, token == refreshToken, test.clock.wallMs()));
                QVERIFY2(problem.isEmpty(), qPrintable(QString::fromUtf8(row.body) + u": "_s + problem));
            }
        }
    }
}

void StatementsTest::hostileReplies_areProven()
{
    const Language spoken(u"en"_s);
    const QString token = SampleReply().token;
    const QList<HostileBehaviour> behaviours = hostileBehaviours(token);
    WindowOnServer test;
    QVERIFY(test.show());
    int count = 0;
    for (const HostileBehaviour &behaviour : behaviours) {
        // Those that come whole and at once: the others are waited for in tst_windowhostile.
        const QList<ServerStep> &steps = behaviour.script.steps;
        constexpr qsizetype quickBytes = 64 * 1024;
        const bool isWhole = steps.size() == 2 && steps.constFirst().kind == ServerStep::Kind::Send
            && steps.constLast().kind == ServerStep::Kind::Close;
        const bool isQuick = isWhole && steps.constFirst().bytes.size() < quickBytes
            && steps.constFirst().bytes.contains("Content-Length: ");
        if (!isQuick || behaviour.expected == RequestError::Kind::Truncated) {
            continue;
        }
        const QByteArray reply = steps.constFirst().bytes;
        test.server.setScript({{ServerStep::send(reply), ServerStep::close()}});
        test.session.clear(); // a wait that a reply asked for
        QVERIFY2(test.inspect(token), behaviour.name.constData());
        Evidence known = evidenceOfReply(reply, token, false, false, test.clock.wallMs());
        if (test.session.state() == State::Failed && test.session.error().context.httpStatus == 0) {
            known.status = 0; // not HTTP as Qt reads it
        }
        const QString problem = wrong(said(test), known);
        QVERIFY2(problem.isEmpty(), qPrintable(QString::fromUtf8(behaviour.name) + u": "_s + problem));
        ++count;
    }
    QCOMPARE_GE(count, 80);
}

/// A row that nothing makes any more proves nothing: its words are others now, or the corpus lost its case.
void StatementsTest::table_isMadeOfWhatTheWindowSays()
{
    QStringList never;
    for (qsizetype row = 0; row < statements().size(); ++row) {
        const QString words = QString::fromLatin1(statements()[row].words);
        const bool isUnreachable = words.contains("nothing was sent"_L1); // a paste holds no such characters
        if (!m_made.contains(row) && !isUnreachable) {
            never += words;
        }
    }
    QCOMPARE(never.join(u'\n'), QString());
}

QTEST_MAIN(StatementsTest)
#include "tst_statements.moc"
