// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/findings/changedreplies.h"
#include "core/findings/findings.h"
#include "core/metadata/expiry.h"
#include "core/scopes/scopeindices.h"
#include "support/samplereply.h"

#include <QRegularExpression>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Replies with nothing wrong: none of them has a finding.
class FalseAlarmsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void reply_healthy_hasNoFinding();
    void reply_rounded_hasNoFinding_data();
    void reply_rounded_hasNoFinding();
    void reply_ofAnotherShape_hasNoFinding_data();
    void reply_ofAnotherShape_hasNoFinding();
    void clock_ofSavedReply_isNoFinding();
    void base64_ofRedactedExport_isNoFinding();
    void reading_absent_isFine();
};

void FalseAlarmsTest::reply_healthy_hasNoFinding()
{
    SampleReply sample;
    QCOMPARE(dump(findingsOf(sample)), QString());
}

void FalseAlarmsTest::reply_rounded_hasNoFinding_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("rounded down") << replacing("\"expires_in\":1754", "\"expires_in\":1753");
    QTest::newRow("two seconds more") << replacing("\"expires_in\":1754", "\"expires_in\":1756");
    QTest::newRow("two seconds and rounding less") << replacing("\"expires_in\":1754", "\"expires_in\":1751");
    QTest::newRow("clock five seconds fast")
        << Change([](SampleReply &sample) { sample.inspection.context.received += 5'000ms; });
    QTest::newRow("no Date header, clock off") << Change([](SampleReply &sample) {
        sample.inspection.context.serverDate.reset();
        sample.inspection.context.received += 3'600'000ms;
    });
    QTest::newRow("rare field there")
        << replacing("\"hublet\"", "\"appInstallId\":\"7\",\"audience\":\"api\",\"hublet\"");
    QTest::newRow("field of former years there")
        << replacing("\"hub_id\"", "\"scope_to_scope_group_pks\":[1,2],\"hub_id\"");
    QTest::newRow("rare field null") << replacing("\"hublet\"", "\"appInstallId\":null,\"hublet\"");
    QTest::newRow("trial field empty") << replacing("\"trialScopes\":\"\"", "\"trialScopes\":\"\"");
    QTest::newRow("comparison, no markup") << replacing("analytical-engines.example.com", "a < b <3 > c");
    QTest::newRow("letters of the world") << replacing("analytical-engines.example.com",
        "\u0394\u03AE\u03BB\u03BF\u03C2 \u6771\u4EAC \u2764\uFE0F \U0001F600");
    QTest::newRow("old token, six hours") << Change([](SampleReply &sample) {
        tokenSaying([](TokenContent &content) { content.expiresAtMs += 19'846'000; })(sample);
        sample.replace("1795451354123", "1795471200123")
            .replace("\"expires_in\":1754", "\"expires_in\":21600");
    });
}

void FalseAlarmsTest::reply_rounded_hasNoFinding()
{
    QFETCH(const Change, change);
    SampleReply sample;
    change(sample);
    QCOMPARE(dump(findingsOf(sample)), QString());
}

void FalseAlarmsTest::reply_ofAnotherShape_hasNoFinding_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("inactive") << int(ReplyShape::IntrospectedAccessToken)
                              << QByteArray(R"({"active":false})");
    QTest::newRow("private app") << int(ReplyShape::PrivateApp)
                                 << QByteArray(R"({"userId":1,"hubId":2,"appId":3,"scopes":["crm.import"]})");
    QTest::newRow("refresh token")
        << int(ReplyShape::RefreshTokenV1)
        << QByteArray(
               R"({"client_id":"x","hub_id":1,"scopes":["oauth"],"token":"na1-0000","token_type":"refresh",)"
               R"("user_id":2,"user":"a@example.com","hub_domain":"example.com","app_id":3})");
}

void FalseAlarmsTest::reply_ofAnotherShape_hasNoFinding()
{
    QFETCH(const int, shape);
    QFETCH(const QByteArray, body);
    SampleReply sample;
    sample.body = body;
    sample.inspection.token.clear();
    const QList<Finding> findings = findingsOf(sample, static_cast<ReplyShape>(shape));
    QVERIFY(!sample.inspection.metadata.isEmpty());
    QCOMPARE(dump(findings), QString());
}

void FalseAlarmsTest::clock_ofSavedReply_isNoFinding()
{
    SampleReply sample;
    sample.inspection.isSaved = true;
    sample.inspection.context.receivedSteady.reset();
    sample.inspection.context.received += 60'000ms;
    QCOMPARE(dump(findingsOf(sample)), QString());
}

void FalseAlarmsTest::base64_ofRedactedExport_isNoFinding()
{
    SampleReply sample;
    sample.inspection.isSaved = true;
    sample.inspection.token.clear();
    sample.replace("3q2+796tvu/erb7v3q2+796tvu8=", "3q2+\xE2\x80\xA6tvu8");
    QCOMPARE(dump(findingsOf(sample)), QString());
    sample.inspection.isSaved = false;
    QCOMPARE(dump(findingsOf(sample)), u"note not-base64 signed_access_token.signature"_s);
}

void FalseAlarmsTest::reading_absent_isFine()
{
    SampleReply sample;
    const FakeClock clock;
    const Inspection inspection = sample.read();
    const Expiry expiry(inspection.metadata, inspection.context, clock);
    QVERIFY(checkReply(inspection, nullptr, ScopeIndices(), expiry).isEmpty());
    const TokenReading unreadable;
    QVERIFY(checkReply(inspection, &unreadable, ScopeIndices(), expiry).isEmpty());
    QVERIFY(checkReply(Inspection(), nullptr, ScopeIndices(), Expiry()).isEmpty());
}

QTEST_GUILESS_MAIN(FalseAlarmsTest)
#include "tst_falsealarms.moc"
