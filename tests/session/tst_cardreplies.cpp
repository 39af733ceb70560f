// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/cardtext.h"
#include "support/fakeclock.h"
#include "support/hostilebehaviours.h"
#include "support/loopbackserver.h"
#include "support/samplereply.h"
#include "support/waiting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

using SessionState = InspectionSession::State;

const QString refreshToken = u"1f0c9a52-7d3e-4b86-8e21-9c54d0a7b3f6"_s;
const QString privateToken = u"pat-na1-1f0c9a52-7d3e-4b86-8e21-9c54d0a7b3f6"_s;
const AppCredentials madeUp{
    u"0a1b2c3d-1111-4222-8333-0123456789ab"_s, u"f0e1d2c3-4444-4555-8666-ba9876543210"_s};

QString cardAfter(const QByteArray &reply, const QString &token, const AppCredentials &credentials)
{
    FakeClock clock;
    LoopbackServer server;
    InspectionSession session(clock, server.url());
    session.setCredentials(credentials);
    server.setScript({{ServerStep::send(reply), ServerStep::close()}});
    session.setInput(readPastedThing(token));
    session.inspect();
    if (!waitUntil([&session] { return session.state() != SessionState::Busy; })) {
        return u"(busy)"_s;
    }
    return textOf(cardOf(session), session);
}

QString fieldText()
{
    QString text;
    QFile file(QStringLiteral(INSPECTOR_TEST_DATA "/field/replies.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return text;
    }
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        const QString call = row.value("call"_L1).toString();
        const QString token = call.contains("refresh"_L1) ? refreshToken
            : call == "private app"_L1                    ? privateToken
                                                          : SampleReply().token;
        text += u"== "_s + row.value("id"_L1).toString() + u'\n'
            + cardAfter(row.value("reply"_L1).toString().toUtf8(), token,
                call.contains("introspect"_L1) ? madeUp : AppCredentials())
            + u'\n';
    }
    return text;
}

/// Those that come whole and at once, and as small as a card, and that each Qt reads alike: tst_windowhostile
/// waits for the others.
QString hostileText()
{
    QString text;
    const QString token = SampleReply().token;
    const auto behaviours = hostileBehaviours(token);
    for (const HostileBehaviour &behaviour : behaviours) {
        const QList<ServerStep> &steps = behaviour.script.steps;
        constexpr qsizetype quickBytes = 64 * 1024;
        const bool isWhole = steps.size() == 2 && steps.constFirst().kind == ServerStep::Kind::Send
            && steps.constLast().kind == ServerStep::Kind::Close;
        if (!isWhole || behaviour.isReadByVersion || steps.constFirst().bytes.size() >= quickBytes
            || !steps.constFirst().bytes.contains("Content-Length: ")
            || behaviour.expected == RequestError::Kind::Truncated) {
            continue;
        }
        text += u"== "_s + QString::fromUtf8(behaviour.name) + u'\n'
            + cardAfter(steps.constFirst().bytes, token, {}) + u'\n';
    }
    return text;
}

} // namespace

/// The card for what servers really answered, and for what a hostile one may, word by word.
class CardRepliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_areTheGoldenOnes_data();
    void words_areTheGoldenOnes();
};

void CardRepliesTest::words_areTheGoldenOnes_data()
{
    addLanguages();
}

void CardRepliesTest::words_areTheGoldenOnes()
{
    QFETCH(const QString, language);
    const SpokenLanguage spoken(language);
    const QString field = fieldText();
    const QString hostile = hostileText();

    QCOMPARE(field.count(u"== "_s), 21);
    QCOMPARE_GE(hostile.count(u"== "_s), 80);
    const QString token = SampleReply().token;
    for (const QString &text : {field, hostile}) {
        QVERIFY(!text.contains(token.sliced(8, 12)));
        QVERIFY(!text.contains(u"(busy)"_s));
    }
    QCOMPARE(differenceFromGolden(
                 field + u"==== Hostile ====\n\n"_s + hostile, u"cards_replies_%1"_s.arg(language)),
        QString());
}

QTEST_GUILESS_MAIN(CardRepliesTest)
#include "tst_cardreplies.moc"
