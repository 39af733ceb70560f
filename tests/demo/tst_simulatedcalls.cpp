// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "demo/democonversation.h"
#include "demo/simulatedhubspot.h"

#include <QJsonObject>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

/// The calls beside v1: introspection, refresh tokens, private apps, and the end of v1.
class TestSimulatedCalls : public QObject, protected DemoConversation {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void introspection_ofAccessToken_addsItsFields();
    void introspection_ofRefreshToken_hasNoExpiry();
    void introspection_ofOthers_isInactive_data();
    void introspection_ofOthers_isInactive();
    void introspection_withWrongClient_saysWhich_data();
    void introspection_withWrongClient_saysWhich();
    void refreshTokenV1_asked_answers();
    void privateAppToken_asked_answersInCamelCase();
    void v1SwitchedOff_asked_isGoneButIntrospectionWorks();
};

void TestSimulatedCalls::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    start();
}

void TestSimulatedCalls::introspection_ofAccessToken_addsItsFields()
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

void TestSimulatedCalls::introspection_ofRefreshToken_hasNoExpiry()
{
    const QJsonObject reply = introspect(token(u"Refresh token"_s)).json();
    QCOMPARE(reply.keys(),
        (QStringList{u"active"_s, u"app_id"_s, u"client_id"_s, u"hub_domain"_s, u"hub_id"_s, u"scopes"_s,
            u"token"_s, u"token_type"_s, u"token_use"_s, u"user"_s, u"user_id"_s}));
    QCOMPARE(reply.value("token_use"_L1).toString(), u"refresh_token"_s);
}

void TestSimulatedCalls::introspection_ofOthers_isInactive_data()
{
    addLabels({u"Expired"_s, u"Revoked"_s, u"Unknown, damaged token"_s, u"Unknown, no OAuth token"_s,
        u"Refresh token, revoked"_s, u"Private-app token"_s});
}

void TestSimulatedCalls::introspection_ofOthers_isInactive()
{
    QFETCH(const QString, label);
    const Answer answer = introspect(token(label));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray(R"({"active":false})"));
}

void TestSimulatedCalls::introspection_withWrongClient_saysWhich_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("status");
    const QString other = u"00000000-0000-4000-8000-000000000000"_s;
    QTest::newRow("id") << other << QString() << u"BAD_CLIENT_ID"_s;
    QTest::newRow("secret") << QString() << other << u"BAD_CLIENT_SECRET"_s;
    QTest::newRow("both") << other << other << u"BAD_CLIENT_ID"_s;
}

void TestSimulatedCalls::introspection_withWrongClient_saysWhich()
{
    QFETCH(const QString, clientId);
    QFETCH(const QString, secret);
    const Answer answer = introspect(token(u"Active, 3 scopes"_s), clientId, secret);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json().value("error"_L1).toString(), u"invalid_client"_s);
    QTEST(answer.json().value("status"_L1).toString(), "status");
}

void TestSimulatedCalls::refreshTokenV1_asked_answers()
{
    const auto request = [](const QString &token) { return get(u"/oauth/v1/refresh-tokens/"_s + token); };
    const QJsonObject reply = ask(request(token(u"Refresh token"_s))).json();
    QCOMPARE(reply.value("token"_L1).toString(), token(u"Refresh token"_s));
    QCOMPARE(reply.value("token_type"_L1).toString(), u"refresh"_s);
    QVERIFY(!reply.contains("expires_in"_L1));
    QCOMPARE(ask(request(token(u"Refresh token, revoked"_s))).status, 404);
    QCOMPARE(ask(request(token(u"Active, 3 scopes"_s))).status, 404);
}

void TestSimulatedCalls::privateAppToken_asked_answersInCamelCase()
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

void TestSimulatedCalls::v1SwitchedOff_asked_isGoneButIntrospectionWorks()
{
    const QString asked = token(u"Active, 3 scopes"_s);
    m_demo->setV1SwitchedOff(true);
    QCOMPARE(ask(get(v1Path(asked))).status, 410);
    QCOMPARE(ask(get(u"/oauth/v1/refresh-tokens/"_s + token(u"Refresh token"_s))).status, 410);
    QCOMPARE(introspect(asked).json().value("active"_L1), QJsonValue(true));
    m_demo->setV1SwitchedOff(false);
    QCOMPARE(ask(get(v1Path(asked))).status, 200);
}

QTEST_GUILESS_MAIN(TestSimulatedCalls)
#include "tst_simulatedcalls.moc"
