// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/findings/findings.h"
#include "core/findings/findingsentences.h"
#include "core/metadata/expiry.h"
#include "core/metadata/metadataparser.h"
#include "core/paste/pastedthing.h"
#include "core/token/scopeindices.h"
#include "core/token/tokenkind.h"
#include "core/token/tokenreading.h"
#include "demo/simulatedhubspot.h"
#include "support/fakeclock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

Answer readAnswer(const QByteArray &bytes)
{
    Answer answer;
    const qsizetype headSize = bytes.indexOf("\r\n\r\n");
    if (headSize < 0 || !bytes.startsWith("HTTP/1.1 ")) {
        return answer;
    }
    answer.status = bytes.mid(9, 3).toInt();
    const QList<QByteArray> lines = bytes.left(headSize).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    answer.body = bytes.mid(headSize + 4);
    return answer;
}

QByteArray get(const QString &path)
{
    return "GET " + path.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n\r\n";
}

QByteArray post(const QByteArray &path, const QByteArray &type, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QString v1Path(const QString &token)
{
    return u"/oauth/v1/access-tokens/"_s + token;
}

} // namespace

class TestSimulatedHubSpot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tokens_offered_areDistinctAndGrouped();
    void tokens_ofTwoDemos_areTheSame();
    void kinds_ofTokens_areWhatTheyLookLike();
    void baseUrl_beforeListening_isEmpty();

    void goodTokens_asked_agreeWithTheirOwnReading_data();
    void goodTokens_asked_agreeWithTheirOwnReading();
    void plainTokens_asked_giveNoWarning_data();
    void plainTokens_asked_giveNoWarning();
    void oddTokens_asked_giveTheirFinding_data();
    void oddTokens_asked_giveTheirFinding();
    void manyScopes_asked_areNinetySevenInIndexOrder();
    void replyOf2018_asked_isFlat();

    void expiry_asTimeGoesBy_countsDownThenEnds();
    void replies_always_carryHubSpotsHeaders();
    void refusals_asked_giveTheirStatus_data();
    void refusals_asked_giveTheirStatus();
    void cutShort_asked_endsBeforeItsLength();
    void silentToken_asked_leavesOthersAnswered();
    void slowToken_asked_answersAfterOthers();

    void introspection_ofAccessToken_addsItsFields();
    void introspection_ofRefreshToken_hasNoExpiry();
    void introspection_ofOthers_isInactive_data();
    void introspection_ofOthers_isInactive();
    void introspection_withWrongClient_saysWhich_data();
    void introspection_withWrongClient_saysWhich();
    void refreshTokenV1_asked_answers();
    void privateAppToken_asked_answersInCamelCase();
    void v1SwitchedOff_asked_isGoneButIntrospectionWorks();

    void garbage_sent_isRefusedAndServerLivesOn_data();
    void garbage_sent_isRefusedAndServerLivesOn();
    void request_byteByByte_isAnswered();

private:
    // The reply to these bytes, until the connection ends.
    QByteArray exchange(const QByteArray &request);
    Answer ask(const QByteArray &request) { return readAnswer(exchange(request)); }
    Answer introspect(const QString &token, const QString &clientId = {}, const QString &secret = {});
    QString token(const QString &label) const;
    void addLabels(const QStringList &labels);

    Testing::FakeClock m_clock;
    std::unique_ptr<SimulatedHubSpot> m_demo;
};

void TestSimulatedHubSpot::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock.setWall(1'795'449'600'123);
    m_demo = std::make_unique<SimulatedHubSpot>(m_clock);
    QVERIFY(m_demo->listen());
}

QByteArray TestSimulatedHubSpot::exchange(const QByteArray &request)
{
    QTcpSocket socket;
    const QSignalSpy ended(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_demo->baseUrl().port()));
    socket.write(request);
    [&ended] { QTRY_COMPARE(ended.size(), 1); }();
    return socket.readAll();
}

Answer TestSimulatedHubSpot::introspect(const QString &token, const QString &clientId, const QString &secret)
{
    const QString form = u"client_id="_s + (clientId.isEmpty() ? m_demo->demoClientId() : clientId)
        + u"&client_secret="_s + (secret.isEmpty() ? m_demo->demoClientSecret() : secret) + u"&token="_s
        + token + u"&token_type_hint=access_token"_s;
    return ask(post("/oauth/2026-09/token/introspect", "application/x-www-form-urlencoded", form.toLatin1()));
}

QString TestSimulatedHubSpot::token(const QString &label) const
{
    const QList<DemoToken> &tokens = m_demo->tokens();
    const auto found = std::find_if(
        tokens.cbegin(), tokens.cend(), [&label](const DemoToken &token) { return token.label == label; });
    if (found == tokens.cend()) {
        QTest::qFail(qPrintable(u"no demo token is labelled "_s + label), __FILE__, __LINE__);
        return {};
    }
    return found->token;
}

void TestSimulatedHubSpot::addLabels(const QStringList &labels)
{
    QTest::addColumn<QString>("label");
    for (const QString &label : labels) {
        QTest::newRow(qPrintable(label)) << label;
    }
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

void TestSimulatedHubSpot::baseUrl_beforeListening_isEmpty()
{
    SimulatedHubSpot other(m_clock);
    QVERIFY(other.baseUrl().isEmpty());
    QVERIFY(other.listen());
    QCOMPARE(other.baseUrl().host(), u"127.0.0.1"_s);
    QVERIFY(other.baseUrl().port() > 0);
    QVERIFY(other.baseUrl() != m_demo->baseUrl());
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
    inspection.context.receivedWallMs = clock.wallMs();
    inspection.context.receivedSteadyMs = clock.steadyMs();
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(answer.headers.value("date")), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    inspection.context.serverDateMs = date.toMSecsSinceEpoch();
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

    m_clock.advance(30'001);
    const QJsonObject second = ask(request).json();
    QCOMPARE(second.value("expires_in"_L1).toInteger(), 59); // 59.999 s, rounded down
    QCOMPARE(second.value("signed_access_token"_L1).toObject().value("expiresAt"_L1).toInteger(), expiresAt);

    m_clock.advance(59'998);
    QCOMPARE(ask(request).json().value("expires_in"_L1).toInteger(), 0);
    m_clock.advance(1);
    const Answer ended = ask(request);
    QCOMPARE(ended.status, 404);
    QCOMPARE(ended.json().value("message"_L1).toString(), u"The access token is expired or invalid"_s);
    QCOMPARE(introspect(asked).body, QByteArray(R"({"active":false})"));
}

void TestSimulatedHubSpot::replies_always_carryHubSpotsHeaders()
{
    const Answer good = ask(get(v1Path(token(u"Active, 3 scopes"_s))));
    QCOMPARE(good.headers.value("date"), QByteArray("Mon, 23 Nov 2026 16:00:00 GMT"));
    QCOMPARE(good.headers.value("content-type"), QByteArray("application/json;charset=utf-8"));
    QCOMPARE(good.headers.value("content-length").toLongLong(), good.body.size());
    QCOMPARE(good.headers.value("x-hubspot-correlation-id").size(), 36);
    QCOMPARE(good.headers.value("x-hubspot-ratelimit-max"), QByteArray("110"));
    QCOMPARE(good.headers.value("x-hubspot-ratelimit-remaining"), QByteArray("109"));

    const Answer bad = ask(get(v1Path(u"CKnobodyKnowsThisOne"_s)));
    QCOMPARE(bad.status, 404);
    QCOMPARE(bad.json().value("correlationId"_L1).toString().toLatin1(),
        bad.headers.value("x-hubspot-correlation-id"));
    QVERIFY(bad.headers.value("x-hubspot-correlation-id") != good.headers.value("x-hubspot-correlation-id"));
    QCOMPARE(bad.headers.value("x-hubspot-ratelimit-remaining"), QByteArray("108"));
    m_clock.advance(10'000);
    const Answer later = ask(get(v1Path(token(u"Active, 3 scopes"_s))));
    QCOMPARE(later.headers.value("x-hubspot-ratelimit-remaining"), QByteArray("109"));
}

void TestSimulatedHubSpot::refusals_asked_giveTheirStatus_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *label, int status, const char *retryAfter, const char *part) {
        QTest::newRow(label) << QString::fromLatin1(label) << status << QByteArray(retryAfter)
                             << QByteArray(part);
    };
    row("Expired", 404, "", "expired or invalid");
    row("Revoked", 404, "", "expired or invalid");
    row("Unknown, damaged token", 404, "", "expired or invalid");
    row("Unknown, no OAuth token", 400, "", "must have the correct format");
    row("Private-app token", 400, "", "must have the correct format");
    row("Refresh token", 400, "", "must have the correct format");
    row("Rate limited", 429, "", "TEN_SECONDLY_ROLLING");
    row("Rate limited, wait 7 s", 429, "7", "RATE_LIMITS");
    row("Account on the move", 477, "86400", "moved");
    row("Wrong region", 488, "", R"("correctHublet":"na2")");
    row("HubSpot down", 502, "", "<html>");
    row("Not JSON", 200, "", "<html>");
}

void TestSimulatedHubSpot::refusals_asked_giveTheirStatus()
{
    QFETCH(const QString, label);
    const Answer answer = ask(get(v1Path(token(label))));
    QTEST(answer.status, "status");
    QTEST(answer.headers.value("retry-after", ""), "retryAfter");
    QFETCH(const QByteArray, part);
    QVERIFY2(answer.body.contains(part), answer.body.constData());
    const bool isPage = part.startsWith('<');
    QCOMPARE(answer.json().isEmpty(), isPage);
    QCOMPARE(answer.headers.value("content-type").startsWith("text/html"), isPage);
}

void TestSimulatedHubSpot::cutShort_asked_endsBeforeItsLength()
{
    const Answer answer = ask(get(v1Path(token(u"Cut short"_s))));
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.isEmpty());
    QVERIFY(answer.body.size() < answer.headers.value("content-length").toLongLong());
}

void TestSimulatedHubSpot::silentToken_asked_leavesOthersAnswered()
{
    QTcpSocket silent;
    silent.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_demo->baseUrl().port()));
    silent.write(get(v1Path(token(u"Never answers"_s))));
    QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(ask(get(v1Path(token(u"Active, 3 scopes"_s)))).status, 200);
    }
    QCOMPARE(silent.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(silent.bytesAvailable(), 0);
}

void TestSimulatedHubSpot::slowToken_asked_answersAfterOthers()
{
    QTcpSocket slow;
    slow.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_demo->baseUrl().port()));
    slow.write(get(v1Path(token(u"Active, slow server"_s))));
    QTRY_COMPARE(slow.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(ask(get(v1Path(token(u"Active, 3 scopes"_s)))).status, 200);
    QCOMPARE(slow.bytesAvailable(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(slow.state(), QAbstractSocket::UnconnectedState, 10'000);
    QCOMPARE(readAnswer(slow.readAll()).status, 200);
}

void TestSimulatedHubSpot::introspection_ofAccessToken_addsItsFields()
{
    const QString asked = token(u"Active, 3 scopes"_s);
    const Answer answer = introspect(asked);
    QCOMPARE(answer.status, 200);
    QJsonObject introspected = answer.json();
    QCOMPARE(introspected.take("active"_L1), QJsonValue(true));
    QCOMPARE(introspected.take("client_id"_L1).toString(), m_demo->demoClientId());
    QCOMPARE(introspected.take("token_use"_L1).toString(), u"access_token"_s);
    QCOMPARE(introspected.value("token_type"_L1).toString(), u"Bearer"_s);
    introspected.insert("token_type"_L1, u"access"_s);
    QCOMPARE(introspected, ask(get(v1Path(asked))).json());
}

void TestSimulatedHubSpot::introspection_ofRefreshToken_hasNoExpiry()
{
    const QJsonObject reply = introspect(token(u"Refresh token"_s)).json();
    QCOMPARE(reply.keys(),
        (QStringList{u"active"_s, u"app_id"_s, u"client_id"_s, u"hub_domain"_s, u"hub_id"_s, u"scopes"_s,
            u"token"_s, u"token_type"_s, u"token_use"_s, u"user"_s, u"user_id"_s}));
    QCOMPARE(reply.value("token_use"_L1).toString(), u"refresh_token"_s);
}

void TestSimulatedHubSpot::introspection_ofOthers_isInactive_data()
{
    addLabels({u"Expired"_s, u"Revoked"_s, u"Unknown, damaged token"_s, u"Unknown, no OAuth token"_s,
        u"Refresh token, revoked"_s, u"Private-app token"_s});
}

void TestSimulatedHubSpot::introspection_ofOthers_isInactive()
{
    QFETCH(const QString, label);
    const Answer answer = introspect(token(label));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray(R"({"active":false})"));
}

void TestSimulatedHubSpot::introspection_withWrongClient_saysWhich_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("status");
    const QString other = u"00000000-0000-4000-8000-000000000000"_s;
    QTest::newRow("id") << other << QString() << u"BAD_CLIENT_ID"_s;
    QTest::newRow("secret") << QString() << other << u"BAD_CLIENT_SECRET"_s;
    QTest::newRow("both") << other << other << u"BAD_CLIENT_ID"_s;
}

void TestSimulatedHubSpot::introspection_withWrongClient_saysWhich()
{
    QFETCH(const QString, clientId);
    QFETCH(const QString, secret);
    const Answer answer = introspect(token(u"Active, 3 scopes"_s), clientId, secret);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json().value("error"_L1).toString(), u"invalid_client"_s);
    QTEST(answer.json().value("status"_L1).toString(), "status");
}

void TestSimulatedHubSpot::refreshTokenV1_asked_answers()
{
    const auto request = [](const QString &token) { return get(u"/oauth/v1/refresh-tokens/"_s + token); };
    const QJsonObject reply = ask(request(token(u"Refresh token"_s))).json();
    QCOMPARE(reply.value("token"_L1).toString(), token(u"Refresh token"_s));
    QCOMPARE(reply.value("token_type"_L1).toString(), u"refresh"_s);
    QVERIFY(!reply.contains("expires_in"_L1));
    QCOMPARE(ask(request(token(u"Refresh token, revoked"_s))).status, 404);
    QCOMPARE(ask(request(token(u"Active, 3 scopes"_s))).status, 404);
}

void TestSimulatedHubSpot::privateAppToken_asked_answersInCamelCase()
{
    const auto request = [](const QString &token) {
        return post("/oauth/v2/private-apps/get/access-token-info", "application/json; charset=utf-8",
            R"({"tokenKey":")" + token.toLatin1() + R"("})");
    };
    const QJsonObject reply = ask(request(token(u"Private-app token"_s))).json();
    QCOMPARE(reply.keys(), (QStringList{u"appId"_s, u"hubId"_s, u"scopes"_s, u"userId"_s}));
    QCOMPARE(ask(request(u"pat-na1-00000000-0000-4000-8000-000000000000"_s)).status, 404);
    QCOMPARE(
        ask(post("/oauth/v2/private-apps/get/access-token-info", "application/json", "[1,2")).status, 400);
}

void TestSimulatedHubSpot::v1SwitchedOff_asked_isGoneButIntrospectionWorks()
{
    const QString asked = token(u"Active, 3 scopes"_s);
    m_demo->setV1SwitchedOff(true);
    QCOMPARE(ask(get(v1Path(asked))).status, 410);
    QCOMPARE(ask(get(u"/oauth/v1/refresh-tokens/"_s + token(u"Refresh token"_s))).status, 410);
    QCOMPARE(introspect(asked).json().value("active"_L1), QJsonValue(true));
    m_demo->setV1SwitchedOff(false);
    QCOMPARE(ask(get(v1Path(asked))).status, 200);
}

void TestSimulatedHubSpot::garbage_sent_isRefusedAndServerLivesOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray introspection("/oauth/2026-09/token/introspect");
    QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400;
    QTest::newRow("two words") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("empty head") << QByteArray("\r\n\r\n") << 400;
    QTest::newRow("absolute form") << QByteArray("GET http://x/ HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
    QTest::newRow("endless head") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(1'000'000, 'a') << 431;
    QTest::newRow("long token") << get(v1Path(QString(20'000, u'C'))) << 431;
    QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
    QTest::newRow("length in words") << QByteArray("POST / HTTP/1.1\r\nContent-Length: ten\r\n\r\n") << 400;
    QTest::newRow("huge length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n")
                                 << 413;
    QTest::newRow("large body") << post("/", "text/plain", QByteArray(1'000'000, 'b')) << 413;
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                             << 411;
    QTest::newRow("unknown path") << get(u"/crm/v3/objects/contacts"_s) << 404;
    QTest::newRow("no token") << get(v1Path({})) << 404;
    QTest::newRow("traversal") << get(v1Path(u"../../admin"_s)) << 400;
    QTest::newRow("bad escapes") << get(v1Path(u"%zz%00%ff%"_s)) << 404;
    QTest::newRow("wrong method, v1") << post("/oauth/v1/access-tokens/C", "text/plain", "x") << 405;
    QTest::newRow("wrong method, introspection") << get(QString::fromLatin1(introspection)) << 405;
    QTest::newRow("not a form") << post(introspection, "application/json", "{}") << 415;
    QTest::newRow("form of garbage") << post(introspection, "application/x-www-form-urlencoded",
        "&&==&%%%&token") << 400;
}

void TestSimulatedHubSpot::garbage_sent_isRefusedAndServerLivesOn()
{
    QFETCH(const QByteArray, bytes);
    const Answer answer = ask(bytes);
    QTEST(answer.status, "status");
    QCOMPARE(answer.json().value("message"_L1).toString().isEmpty(), false);
    QCOMPARE(ask(get(v1Path(token(u"Active, 3 scopes"_s)))).status, 200);
}

void TestSimulatedHubSpot::request_byteByByte_isAnswered()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_demo->baseUrl().port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray request = post("/oauth/v2/private-apps/get/access-token-info", "application/json",
        R"({"tokenKey":")" + token(u"Private-app token"_s).toLatin1() + R"("})");
    for (const char byte : request) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(readAnswer(socket.readAll()).status, 200);
}

QTEST_GUILESS_MAIN(TestSimulatedHubSpot)
#include "tst_simulatedhubspot.moc"
