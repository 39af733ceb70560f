// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "demo/simulatedhubspot.h"
#include "network/metadataservice.h"
#include "session/card.h"
#include "session/inspectionsession.h"
#include "support/cardtext.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"
#include "support/samplereply.h"
#include "support/waiting.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using SessionState = InspectionSession::State;

const QByteArray unknownToken = R"({"status":"error","message":"The access token is expired or invalid"})";
const QString clientId = u"0a1b2c3d-1111-4222-8333-0123456789ab"_s;
const QString clientSecret = u"f0e1d2c3-4444-4555-8666-ba9876543210"_s;

struct Bench {
    FakeClock clock;
    LoopbackServer server;
    InspectionSession session{clock, server.url()};

    void paste(const QString &text) { session.setInput(readPastedThing(text)); }
    bool wait()
    {
        return waitUntil([this] { return session.state() != SessionState::Busy; });
    }
    void inspect(const QString &text)
    {
        paste(text);
        session.inspect();
        QVERIFY(wait());
    }
    void answer(const QByteArray &reply, const QString &token)
    {
        server.setReply(reply);
        inspect(token);
    }
    Card card() const { return cardOf(session); }
};

/// A state of the session by name, and what brings it about.
struct Row {
    const char *name;
    Card::State state;
    void (*arrange)(Bench &bench);
};

QString sampleToken()
{
    return SampleReply().token;
}

QByteArray sampleReply()
{
    return httpReply(200, SampleReply().body);
}

QString otherToken()
{
    return encodeToken({.hubId = 7004242}).token();
}

void openSample(Bench &bench)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"reply of ada.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(SampleReply().body);
    file.close();
    bench.session.open(file.fileName());
    QVERIFY(waitUntil([&bench] { return bench.session.state() == SessionState::Opened; }));
}

using State = Card::State;

const Row rows[] = {
    {"empty field", State::Empty, [](Bench &) {}},
    {"no token in the field", State::NoToken, [](Bench &bench) { bench.paste(u"Dear all, see you."_s); }},
    {"a choice of tokens", State::NoToken,
        [](Bench &bench) { bench.paste(sampleToken() + u' ' + otherToken()); }},
    {"pasted", State::NotChecked, [](Bench &bench) { bench.paste(sampleToken()); }},
    {"pasted, expired by its own words", State::NotChecked,
        [](Bench &bench) {
            bench.clock.advance(7'200'000ms);
            bench.paste(sampleToken());
        }},
    {"pasted, private-app token", State::NotChecked,
        [](Bench &bench) { bench.paste(u"pat-na1-1f0c9a52-7d3e-4b86-8e21-9c54d0a7b3f6"_s); }},
    {"pasted, user-level, installed by another", State::NotChecked,
        [](Bench &bench) {
            bench.paste(encodeToken({.isUserLevel = true, .installingUserId = 4711}).token());
        }},
    {"pasted, unknown shape", State::NotChecked,
        [](Bench &bench) { bench.paste(u"Correct-Horse-9-Battery"_s); }},
    {"pasted, v1 is gone", State::NotChecked,
        [](Bench &bench) {
            bench.session.setToday(QDate(2027, 2, 16));
            bench.paste(sampleToken());
        }},
    {"asking", State::Asking,
        [](Bench &bench) {
            bench.server.setScript({{ServerStep::hang()}});
            bench.paste(sampleToken());
            bench.session.inspect();
        }},
    {"cancelled", State::Cancelled,
        [](Bench &bench) {
            bench.server.setScript({{ServerStep::hang()}});
            bench.paste(sampleToken());
            bench.session.inspect();
            bench.session.cancel();
        }},
    {"active", State::Active, [](Bench &bench) { bench.answer(sampleReply(), sampleToken()); }},
    {"four minutes left", State::Ending,
        [](Bench &bench) {
            bench.answer(sampleReply(), sampleToken());
            bench.clock.advance(1'754'123ms - 240'000ms);
        }},
    {"expired while watched", State::Expired,
        [](Bench &bench) {
            bench.answer(sampleReply(), sampleToken());
            bench.clock.advance(1'800'000ms);
        }},
    {"active, another token in the field", State::NotChecked,
        [](Bench &bench) {
            bench.answer(sampleReply(), sampleToken());
            bench.paste(otherToken());
        }},
    {"two accounts", State::Doubtful,
        [](Bench &bench) {
            SampleReply sample;
            sample.replace(R"("hub_id":6251543)", R"("hub_id":7004242)");
            bench.answer(httpReply(200, sample.body), sample.token);
        }},
    {"another token echoed", State::Doubtful,
        [](Bench &bench) { bench.answer(sampleReply(), otherToken()); }},
    {"404 about the token", State::Refused,
        [](Bench &bench) { bench.answer(httpReply(404, unknownToken), sampleToken()); }},
    {"404 of somebody else", State::Unanswered,
        [](Bench &bench) { bench.answer(httpReply(404, "<html>nginx</html>", "text/html"), sampleToken()); }},
    {"429 with a wait", State::Unanswered,
        [](Bench &bench) {
            bench.answer(
                httpReply(429, R"({"category":"RATE_LIMITS"})", "application/json", "Retry-After: 120\r\n"),
                sampleToken());
        }},
    {"502", State::Unanswered, [](Bench &bench) { bench.answer(httpReply(502, "<html>"), sampleToken()); }},
    {"v1 410", State::Unanswered,
        [](Bench &bench) { bench.answer(httpReply(410, R"({"message":"Gone"})"), sampleToken()); }},
    {"connection closed", State::Unanswered,
        [](Bench &bench) {
            bench.server.setScript({{ServerStep::close()}});
            bench.inspect(sampleToken());
        }},
    {"introspected, not active", State::Refused,
        [](Bench &bench) {
            bench.session.setCredentials({clientId, clientSecret});
            bench.answer(httpReply(200, R"({"active":false})"), sampleToken());
        }},
    {"introspected, active not said", State::Doubtful,
        [](Bench &bench) {
            bench.session.setCredentials({clientId, clientSecret});
            bench.answer(httpReply(200, R"({"hub_id":6251543,"user_id":2931991})"), sampleToken());
        }},
    {"wrong client secret", State::Unanswered,
        [](Bench &bench) {
            bench.session.setCredentials({clientId, clientSecret});
            bench.answer(
                httpReply(
                    400, R"({"status":"BAD_CLIENT_SECRET","message":"missing or invalid client secret"})"),
                sampleToken());
        }},
    {"saved reply", State::Saved, openSample},
    {"saved reply, then a token pasted", State::NotChecked,
        [](Bench &bench) {
            openSample(bench);
            bench.paste(otherToken());
        }},
};

} // namespace

/// The card in every state of the session and for the whole demo, word by word.
class CardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void state_ofEachRow_data();
    void state_ofEachRow();
    void words_areTheGoldenOnes_data();
    void words_areTheGoldenOnes();
    void red_isAVerdictOnTheTokenOnly();
    void parts_ofAContestedAccount_nameBoth();
    void wait_holdsForEveryWayToAsk();
    void title_neverHoldsASecret();
    void offlineReading_changesWhenItEnds();

private:
    QString statesText() const;
    QString demoText() const;
};

void CardTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QLocale::setDefault(QLocale(QLocale::English));
}

void CardTest::state_ofEachRow_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype index = 0; index < std::ssize(rows); ++index) {
        QTest::newRow(rows[index].name) << index;
    }
}

void CardTest::state_ofEachRow()
{
    QFETCH(const qsizetype, index);
    Bench bench;
    rows[index].arrange(bench);
    const Card card = bench.card();
    QCOMPARE(card.state, rows[index].state);
    QVERIFY(!card.headline.isEmpty());
    QVERIFY(card.canExport
            == (bench.session.state() == SessionState::Answered
                || bench.session.state() == SessionState::Opened)
        || card.state == State::NotChecked);
}

QString CardTest::statesText() const
{
    QString text;
    for (const Row &row : rows) {
        Bench bench;
        row.arrange(bench);
        text += u"== "_s + QLatin1StringView(row.name) + u'\n' + textOf(bench.card(), bench.session) + u'\n';
    }
    return text;
}

QString CardTest::demoText() const
{
    // One token's answer never comes, another's after four seconds: all are waited for at the same time, and
    // as long as the program waits, so that a busy machine makes no late answer a missing one.
    const FakeClock clock;
    SimulatedHubSpot demo(clock);
    if (!demo.listen()) {
        return {};
    }
    const QList<DemoToken> tokens = demo.tokens();
    std::vector<std::unique_ptr<InspectionSession>> sessions;
    for (const DemoToken &token : tokens) {
        auto &session = sessions.emplace_back(std::make_unique<InspectionSession>(clock, demo.baseUrl()));
        session->setInput(readPastedThing(token.token));
        session->inspect();
    }
    const auto isBusy = [](const auto &session) { return session->state() == SessionState::Busy; };
    if (!waitUntil([&] { return std::none_of(sessions.begin(), sessions.end(), isBusy); })) {
        return {};
    }
    QString text;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const InspectionSession &session = *sessions.at(static_cast<size_t>(i));
        text += u"== "_s + tokens.at(i).label + u'\n' + textOf(cardOf(session), session) + u'\n';
    }
    return text;
}

void CardTest::words_areTheGoldenOnes_data()
{
    addLanguages();
}

void CardTest::words_areTheGoldenOnes()
{
    QFETCH(const QString, language);
    const SpokenLanguage spoken(language);
    const QString text = statesText() + u"==== The demo ====\n\n"_s + demoText();

    QCOMPARE(text.count(u"\n== "_s) + 1, std::ssize(rows) + 43);
    QCOMPARE(differenceFromGolden(text, u"cards_%1"_s.arg(language)), QString());
}

void CardTest::red_isAVerdictOnTheTokenOnly()
{
    for (const Row &row : rows) {
        Bench bench;
        row.arrange(bench);
        const Card card = bench.card();
        const bool isVerdict = card.state == State::Refused || card.state == State::Expired;
        QVERIFY2((card.mood == Verdict::Mood::Bad) == isVerdict, row.name);
        if (card.state == State::NotChecked || card.state == State::Unanswered
            || card.state == State::Cancelled) {
            for (const Card::Part &part : card.parts) {
                QVERIFY2(part.source == Card::Source::Token, row.name);
            }
            QVERIFY2(!card.hasCountdown, row.name);
        }
    }
}

void CardTest::parts_ofAContestedAccount_nameBoth()
{
    Bench bench;
    SampleReply sample;
    sample.replace(R"("hub_id":6251543)", R"("hub_id":7004242)");
    bench.answer(httpReply(200, sample.body), sample.token);
    QCOMPARE(bench.card().headline, u"Account unclear: 7004242 or 6251543"_s);
    QCOMPARE(bench.card().account, u"7004242 or 6251543"_s);
    QVERIFY(bench.card().worst.has_value());
    QCOMPARE(bench.card().worst->severity, Severity::Error);
}

void CardTest::wait_holdsForEveryWayToAsk()
{
    Bench bench;
    bench.answer(httpReply(429, "{}", "application/json", "Retry-After: 120\r\n"), sampleToken());
    QVERIFY(bench.session.mustWait());
    QVERIFY(!bench.session.canInspect());
    QVERIFY(bench.card().nextStep.contains(u"wait until 23 Nov 2026 16:02:00"_s));
    bench.session.inspect();
    QCOMPARE(bench.session.state(), SessionState::Failed);
    QCOMPARE(bench.server.requests().size(), 1);
    bench.paste(otherToken()); // another question
    QVERIFY(bench.session.canInspect());
    bench.paste(sampleToken());
    QVERIFY(!bench.session.canInspect());
    bench.clock.advance(120'000ms);
    QVERIFY(bench.session.canInspect());
    bench.server.setReply(sampleReply());
    bench.session.inspect();
    QVERIFY(bench.wait());
    QCOMPARE(bench.session.state(), SessionState::Answered);
}

void CardTest::title_neverHoldsASecret()
{
    for (const Row &row : rows) {
        Bench bench;
        row.arrange(bench);
        const Card card = bench.card();
        const QString title = card.brief + card.account;
        QVERIFY2(!title.contains(sampleToken().left(8)) && !title.contains(sampleToken().right(8)), row.name);
        QVERIFY2(!title.contains(u"@"_s), row.name);
    }
    Bench bench;
    openSample(bench);
    QCOMPARE(bench.card().brief.left(18), u"reply of ada.json"_s);
}

void CardTest::offlineReading_changesWhenItEnds()
{
    Bench bench;
    bench.paste(sampleToken());
    QCOMPARE(bench.card().changesAt, hubSpotAt(1'795'451'354'123));
    QVERIFY(bench.card().parts.constLast().text.startsWith(u"expires at "_s));
    bench.clock.advance(1'800'000ms);
    QVERIFY(bench.card().parts.constLast().text.startsWith(u"expired at "_s));
    QVERIFY(!bench.card().changesAt.has_value());
}

QTEST_GUILESS_MAIN(CardTest)
#include "tst_card.moc"
