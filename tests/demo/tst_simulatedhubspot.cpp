// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/findings/findings.h"
#include "core/findings/findingsentences.h"
#include "core/metadata/expiry.h"
#include "core/metadata/metadataparser.h"
#include "core/paste/pastedthing.h"
#include "core/scopes/scopeindices.h"
#include "core/token/tokenkind.h"
#include "core/token/tokenreading.h"
#include "core/util/utc.h"
#include "demo/democonversation.h"
#include "demo/simulatedhubspot.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSimulatedHubSpot : public QObject, protected DemoConversation {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tokens_offered_areDistinctAndGrouped();
    void tokens_ofTwoDemos_areTheSame();
    void kinds_ofTokens_areWhatTheyLookLike();
    void goodTokens_asked_agreeWithTheirOwnReading_data();
    void goodTokens_asked_agreeWithTheirOwnReading();
    void plainTokens_asked_giveNoWarning_data();
    void plainTokens_asked_giveNoWarning();
    void oddTokens_asked_giveTheirFinding_data();
    void oddTokens_asked_giveTheirFinding();
    void manyScopes_asked_areNinetySevenInIndexOrder();
    void replyOf2018_asked_isFlat();
    void expiry_asTimeGoesBy_countsDownThenEnds();
};

void TestSimulatedHubSpot::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    start();
}

void TestSimulatedHubSpot::tokens_offered_areDistinctAndGrouped()
{
    QSet<QString> tokens;
    QSet<QString> labels;
    QStringList groups;
    for (const DemoToken &token : m_demo->tokens()) {
        QVERIFY(!token.description.isEmpty());
        QVERIFY2(!tokens.contains(token.token), qPrintable(token.label));
        QVERIFY2(!labels.contains(token.label), qPrintable(token.label));
        tokens.insert(token.token);
        labels.insert(token.label);
        if (groups.isEmpty() || groups.constLast() != token.group) {
            QVERIFY2(!groups.contains(token.group), qPrintable(token.group));
            groups.append(token.group);
        }
    }
    QCOMPARE(groups.size(), 7);
    QCOMPARE(m_demo->tokens().constFirst().label, u"Active, 3 scopes"_s);
}

void TestSimulatedHubSpot::tokens_ofTwoDemos_areTheSame()
{
    const SimulatedHubSpot other(m_clock);
    QCOMPARE(other.tokens().size(), m_demo->tokens().size());
    for (qsizetype i = 0; i < other.tokens().size(); ++i) {
        QCOMPARE(other.tokens().at(i).token, m_demo->tokens().at(i).token);
    }
}

void TestSimulatedHubSpot::kinds_ofTokens_areWhatTheyLookLike()
{
    for (const DemoToken &token : m_demo->tokens()) {
        TokenKind expected = TokenKind::AccessToken;
        if (token.label.startsWith("Refresh token"_L1)) {
            expected = TokenKind::RefreshToken;
        } else if (token.label.startsWith("Private-app token"_L1)) {
            expected = TokenKind::PrivateAppToken;
        } else if (token.label == "Plain UUID"_L1) {
            expected = TokenKind::Uuid;
        } else if (token.label == "ID token (JWT)"_L1) {
            expected = TokenKind::Jwt;
        } else if (token.label == "Unknown, no OAuth token"_L1) {
            expected = TokenKind::Unknown;
        }
        QVERIFY2(tokenKind(token.token) == expected, qPrintable(token.label));
        // A paste sends nothing that is damaged.
        const bool isWhole = !token.label.contains("damaged"_L1);
        QVERIFY2((readPastedThing(token.token).token == token.token) == isWhole, qPrintable(token.label));
    }
}

void TestSimulatedHubSpot::goodTokens_asked_agreeWithTheirOwnReading_data()
{
    addLabels({u"Active, 3 scopes"_s, u"Active, 97 scopes"_s, u"Nearly expired"_s, u"About to expire"_s,
        u"Marketplace app, another user"_s, u"Service account"_s, u"User-level token"_s, u"Trial scopes"_s,
        u"Lives 12 hours"_s, u"No oauth scope"_s});
}

void TestSimulatedHubSpot::goodTokens_asked_agreeWithTheirOwnReading()
{
    QFETCH(const QString, label);
    const QString asked = token(label);
    const TokenReading reading = readToken(asked);
    QCOMPARE(reading.extent, TokenReading::Extent::Whole);
    QCOMPARE(reading.fields.size(), 15);

    const Answer answer = ask(get(v1Path(asked)));
    QCOMPARE(answer.status, 200);
    const QJsonObject outer = answer.json();
    const QJsonObject inner = outer.value("signed_access_token"_L1).toObject();
    QCOMPARE(outer.value("token"_L1).toString(), asked);
    QCOMPARE(inner.value("expiresAt"_L1).toInteger(), reading.expiresAtMs.value());
    QCOMPARE(inner.value("hubId"_L1).toInteger(), reading.hubId.value());
    QCOMPARE(outer.value("hub_id"_L1).toInteger(), reading.hubId.value());
    QCOMPARE(inner.value("userId"_L1).toInteger(), reading.userId.value());
    QCOMPARE(outer.value("user_id"_L1).toInteger(), reading.userId.value());
    QCOMPARE(inner.value("appId"_L1).toInteger(), reading.appId.value());
    QCOMPARE(outer.value("app_id"_L1).toInteger(), reading.appId.value());
    QCOMPARE(inner.value("hublet"_L1).toString(), reading.hublet.value());
    QCOMPARE(inner.value("isUserLevel"_L1).toBool(), reading.isUserLevel.value());
    QCOMPARE(inner.value("installingUserId"_L1).toInteger(), reading.installingUserId.value());
    QCOMPARE(inner.value("isServiceAccount"_L1).toBool(), reading.isServiceAccount.value());
    QCOMPARE(inner.value("isPrivateDistribution"_L1).toBool(), reading.isPrivateDistribution.value());
    QCOMPARE(inner.value("scopes"_L1).toString().toLatin1(), reading.fields.at(1).bytes.toBase64());
    QCOMPARE(inner.value("signature"_L1).toString().toLatin1(), reading.fields.at(5).bytes.toBase64());

    const ScopeIndices names;
    QJsonArray listed;
    for (const qint32 index : reading.scopeIndices.value()) {
        listed.append(names.name(index));
    }
    QCOMPARE(outer.value("scopes"_L1).toArray(), listed);
}

static QList<Finding> findingsFor(const QString &asked, const Answer &answer, const Clock &clock)
{
    Inspection inspection;
    const auto metadata = parseMetadata(answer.body, ReplyShape::AccessTokenV1);
    if (!metadata) {
        return {};
    }
    inspection.metadata = *metadata;
    inspection.token = asked;
    inspection.learnSecrets();
    inspection.context.httpStatus = answer.status;
    inspection.context.received = clock.wallTime();
    inspection.context.receivedSteady = clock.steadyTime();
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(answer.headers.value("date")), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    inspection.context.serverDate = hubSpotTime(date);
    const TokenReading reading = readToken(asked);
    const Expiry expiry(inspection.metadata, inspection.context, clock);
    return checkReply(inspection, &reading, ScopeIndices(), expiry);
}

void TestSimulatedHubSpot::plainTokens_asked_giveNoWarning_data()
{
    addLabels({u"Active, 3 scopes"_s, u"Active, 97 scopes"_s, u"Nearly expired"_s, u"About to expire"_s});
}

void TestSimulatedHubSpot::plainTokens_asked_giveNoWarning()
{
    QFETCH(const QString, label);
    const Answer answer = ask(get(v1Path(token(label))));
    QCOMPARE(answer.status, 200);
    const QList<Finding> findings = findingsFor(token(label), answer, m_clock);
    QStringList warnings;
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Note) {
            warnings.append(findingId(finding));
        }
    }
    QCOMPARE(warnings, QStringList());
}

void TestSimulatedHubSpot::oddTokens_asked_giveTheirFinding_data()
{
    using Kind = Finding::Kind;
    QTest::addColumn<QString>("label");
    QTest::addColumn<Kind>("kind");
    const std::pair<const char *, Kind> rows[] = {
        {"Marketplace app, another user", Kind::UserIsNotInstaller},
        {"Service account", Kind::ServiceAccount},
        {"User-level token", Kind::UserLevelToken},
        {"Trial scopes", Kind::TrialScopes},
        {"Lives 12 hours", Kind::ExpiryTooFar},
        {"No oauth scope", Kind::NoOauthScope},
        {"Two different accounts", Kind::OuterHubDiffers},
        {"Another token in the reply", Kind::OtherTokenEchoed},
        {"Token and reply disagree", Kind::ReadingDiffers},
        {"Two different expiries", Kind::ExpiryFieldsDisagree},
        {"Another time of day", Kind::ClockOff},
        {"Fields missing", Kind::FieldMissing},
        {"Fields nobody knows", Kind::FieldUnknown},
        {"Fields of the wrong type", Kind::FieldWrongType},
        {"A field twice", Kind::DuplicateField},
        {"A scope missing", Kind::ScopeCountDiffers},
        {"Not base64", Kind::NotBase64},
        {"An id out of range", Kind::IdOutOfRange},
    };
    for (const auto &[label, kind] : rows) {
        QTest::newRow(label) << QString::fromLatin1(label) << kind;
    }
}

void TestSimulatedHubSpot::oddTokens_asked_giveTheirFinding()
{
    QFETCH(const QString, label);
    QFETCH(const Finding::Kind, kind);
    const Answer answer = ask(get(v1Path(token(label))));
    QCOMPARE(answer.status, 200);
    const QList<Finding> findings = findingsFor(token(label), answer, m_clock);
    QStringList ids;
    for (const Finding &finding : findings) {
        ids.append(findingId(finding));
    }
    const bool isFound = std::any_of(
        findings.cbegin(), findings.cend(), [kind](const Finding &finding) { return finding.kind == kind; });
    QVERIFY2(isFound, qPrintable(u"only found: "_s + ids.join(u", "_s)));
    // The plain token does not have it.
    const QList<Finding> others =
        findingsFor(token(u"Active, 3 scopes"_s), ask(get(v1Path(token(u"Active, 3 scopes"_s)))), m_clock);
    QVERIFY(std::none_of(
        others.cbegin(), others.cend(), [kind](const Finding &finding) { return finding.kind == kind; }));
}

void TestSimulatedHubSpot::manyScopes_asked_areNinetySevenInIndexOrder()
{
    const QString asked = token(u"Active, 97 scopes"_s);
    const TokenReading reading = readToken(asked);
    QCOMPARE(reading.scopeCount.value(), 97);
    QVERIFY(std::is_sorted(reading.scopeIndices->cbegin(), reading.scopeIndices->cend()));
    const QJsonArray scopes = ask(get(v1Path(asked))).json().value("scopes"_L1).toArray();
    QCOMPARE(scopes.size(), 97);
    QCOMPARE(scopes.first().toString(), u"content"_s);
    QCOMPARE(scopes.last().toString(), u"crm.objects.partner-services.write"_s);
}

void TestSimulatedHubSpot::replyOf2018_asked_isFlat()
{
    const QString asked = token(u"Active, reply of 2018"_s);
    const TokenReading reading = readToken(asked);
    QCOMPARE(reading.fields.size(), 15);
    QCOMPARE(reading.scopeIndices.value(), (QList<qint32>{8, 30, 48}));
    const QJsonObject reply = ask(get(v1Path(asked))).json();
    QVERIFY(!reply.contains("signed_access_token"_L1));
    QVERIFY(!reply.contains("is_private_distribution"_L1));
    QVERIFY(reply.value("scope_to_scope_group_pks"_L1).isArray());
    QVERIFY(reply.value("trial_scopes"_L1).isArray());
    QCOMPARE(reply.value("expires_in"_L1).toInteger(), 25 * 60);
}

void TestSimulatedHubSpot::expiry_asTimeGoesBy_countsDownThenEnds()
{
    const QString asked = token(u"Nearly expired"_s);
    const QByteArray request = get(v1Path(asked));
    const QJsonObject first = ask(request).json();
    QCOMPARE(first.value("expires_in"_L1).toInteger(), 90);
    const qint64 expiresAt =
        first.value("signed_access_token"_L1).toObject().value("expiresAt"_L1).toInteger();
    QCOMPARE(expiresAt, m_clock.wallMs() + 90'000);

    m_clock.advance(30'001ms);
    const QJsonObject second = ask(request).json();
    QCOMPARE(second.value("expires_in"_L1).toInteger(), 59); // 59.999 s, rounded down
    QCOMPARE(second.value("signed_access_token"_L1).toObject().value("expiresAt"_L1).toInteger(), expiresAt);

    m_clock.advance(59'998ms);
    QCOMPARE(ask(request).json().value("expires_in"_L1).toInteger(), 0);
    m_clock.advance(1ms);
    const Answer ended = ask(request);
    QCOMPARE(ended.status, 404);
    QCOMPARE(ended.json().value("message"_L1).toString(), u"The access token is expired or invalid"_s);
    QCOMPARE(introspect(asked).body, QByteArray(R"({"active":false})"));
}

QTEST_GUILESS_MAIN(TestSimulatedHubSpot)
#include "tst_simulatedhubspot.moc"
