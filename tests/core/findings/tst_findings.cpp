// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/findings/changedreplies.h"
#include "core/findings/findingpaths.h"
#include "core/findings/findings.h"
#include "core/secrets/redaction.h"
#include "support/fairtimer.h"
#include "support/samplereply.h"

#include <QRegularExpression>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FindingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void reply_changed_hasTheFinding_data();
    void reply_changed_hasTheFinding();
    void joined_keepsEachOnce();
    void introspection_withoutClearActive_isAnError_data();
    void introspection_withoutClearActive_isAnError();
    void order_ofFindings_isTheTreesWorstFirst();
    void manyValues_areCappedAndQuick_data();
    void manyValues_areCappedAndQuick();
    void path_ofNode_leadsBack();
    void severity_worst_isCarriedUp();
};

void FindingsTest::reply_changed_hasTheFinding_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Change &change, const char *expected) {
        QTest::newRow(name) << change << QString::fromLatin1(expected);
    };
    row("hub differs", replacing("\"hub_id\":6251543", "\"hub_id\":6251544"),
        "error outer-hub-differs hub_id");
    row("app differs", replacing("\"app_id\":1112131", "\"app_id\":1112132"),
        "error outer-app-differs app_id");
    row("user differs", replacing("\"user_id\":2931991", "\"user_id\":5"),
        "note user-is-not-installer signed_access_token.installingUserId\nerror outer-user-differs user_id");
    row(
        "other token",
        [](SampleReply &sample) { sample.replace(sample.token.toLatin1(), "CLotherTokenAltogether"); },
        "error other-token-echoed token");
    row("token says another hub", tokenSaying([](TokenContent &content) { content.hubId = 1; }),
        "warning reading-differs signed_access_token.hubId");
    row("token says another expiry", tokenSaying([](TokenContent &content) { content.expiresAtMs += 1; }),
        "warning reading-differs signed_access_token.expiresAt");
    row("token says another region", tokenSaying([](TokenContent &content) { content.hublet = "na1"; }),
        "warning reading-differs signed_access_token.hublet");
    row("token says service account",
        tokenSaying([](TokenContent &content) { content.isServiceAccount = true; }),
        "warning reading-differs signed_access_token.isServiceAccount");
    row("expiry fields disagree", replacing("\"expires_in\":1754", "\"expires_in\":1700"),
        "warning expiry-fields-disagree expires_in");
    row(
        "clock fast", [](SampleReply &sample) { sample.inspection.context.received += 60'000ms; },
        "warning clock-off");
    row(
        "clock slow", [](SampleReply &sample) { sample.inspection.context.received -= 6'000ms; },
        "warning clock-off");
    row(
        "not installer",
        [](SampleReply &sample) {
            tokenSaying([](TokenContent &content) { content.installingUserId = 7; })(sample);
            sample.replace("\"installingUserId\":2931991", "\"installingUserId\":7");
        },
        "note user-is-not-installer signed_access_token.installingUserId");
    row(
        "service account",
        [](SampleReply &sample) {
            tokenSaying([](TokenContent &content) { content.isServiceAccount = true; })(sample);
            sample.replace("\"isServiceAccount\":false", "\"isServiceAccount\":true");
        },
        "note service-account signed_access_token.isServiceAccount");
    row(
        "user level",
        [](SampleReply &sample) {
            tokenSaying([](TokenContent &content) { content.isUserLevel = true; })(sample);
            sample.replace("\"isUserLevel\":false", "\"isUserLevel\":true");
        },
        "note user-level-token signed_access_token.isUserLevel");
    row("trial scopes", replacing("\"trialScopes\":\"\"", "\"trialScopes\":\"AQ==\""),
        "note trial-scopes signed_access_token.trialScopes");
    row("trial scopes of former years", replacing("\"hub_id\"", "\"trial_scopes\":[\"x\"],\"hub_id\""),
        "note trial-scopes trial_scopes");
    row("scope count differs",
        replacing("\"crm.objects.contacts.read\",", "\"brand.new\",\"crm.objects.contacts.read\","),
        "warning scope-count-differs scopes");
    row("scope names differ", replacing("\"crm.objects.contacts.read\"", "\"crm.import\""),
        "warning scope-names-differ scopes");
    row(
        "no oauth scope",
        [](SampleReply &sample) {
            tokenSaying([](TokenContent &content) { content.scopeIndices = {30, 48}; })(sample);
            sample.replace("\"oauth\",", "");
        },
        "note no-oauth-scope scopes");
    row("not base64", replacing("AAAAQAAAAAg=", "AAAAQAAAAAg"),
        "note not-base64 signed_access_token.scopeToScopeGroupPks");
    row("url-safe base64", replacing("AAAAQAAAAAg=", "AAA-_AAAAAg="),
        "note not-base64 signed_access_token.scopeToScopeGroupPks");
    row("usual field missing", replacing("\"user\":\"ada.lovelace@example.com\",", ""),
        "note field-missing user");
    row("required field missing", replacing("\"hub_id\":6251543,", ""), "warning field-missing hub_id");
    row("required field null", replacing("\"hub_id\":6251543", "\"hub_id\":null"),
        "warning field-empty hub_id");
    row("usual field null", replacing("\"analytical-engines.example.com\"", "null"),
        "note field-empty hub_domain");
    row("text empty", replacing("ada.lovelace@example.com", ""), "note field-empty user");
    row("text of blanks", replacing("ada.lovelace@example.com", " \\u00a0\\n "), "note field-empty user");
    row("signature empty", replacing("3q2+796tvu/erb7v3q2+796tvu8=", ""),
        "note field-empty signed_access_token.signature");
    row("text of 16,384 and one", replacing("analytical-engines.example.com", QByteArray(16'385, 'x')),
        "warning text-very-long hub_domain");
    row("base64 of megabytes", replacing("AAAAQAAAAAg=", QByteArray(1'000'000, 'x')),
        "warning text-very-long signed_access_token.scopeToScopeGroupPks");
    row("markup", replacing("analytical-engines.example.com", "<b>x</b>"), "note text-not-plain hub_domain");
    row("closing tag", replacing("analytical-engines.example.com", "x</b"), "note text-not-plain hub_domain");
    row("comment", replacing("analytical-engines.example.com", "<!-- "), "note text-not-plain hub_domain");
    row("bidi override", replacing("analytical-engines.example.com", "\\u202Emoc.elpmaxe"),
        "note text-not-plain hub_domain");
    row("NUL", replacing("analytical-engines.example.com", "a\\u0000b"), "note text-not-plain hub_domain");
    row("lone surrogate", replacing("analytical-engines.example.com", "\\ud800"),
        "note text-not-plain hub_domain");
    row("line break", replacing("analytical-engines.example.com", "a\\nb"), "note text-not-plain hub_domain");
    row(
        "expiresAt in seconds",
        [](SampleReply &sample) {
            sample.inspection.token = u"na1-no-reading"_s;
            sample.replace(sample.token.toLatin1(), "na1-no-reading");
            sample.replace("1795451354123", "1795451354");
        },
        "warning field-wrong-type signed_access_token.expiresAt");
    row("expires_in of weeks", replacing("\"expires_in\":1754", "\"expires_in\":2147483648"),
        "warning expiry-fields-disagree expires_in\nwarning expiry-too-far expires_in");
    row("unknown field", replacing("\"hub_id\"", "\"tier\":{\"a\":1},\"hub_id\""), "note field-unknown tier");
    row("unknown signed field", replacing("\"hublet\"", "\"cell\":9,\"hublet\""),
        "note field-unknown signed_access_token.cell");
    row("wrong type", replacing("\"hub_domain\":\"analytical-engines.example.com\"", "\"hub_domain\":5"),
        "warning field-wrong-type hub_domain");
    row("wrong type in a list", replacing("\"oauth\",", "\"oauth\",7,"),
        "warning scope-count-differs scopes\nwarning field-wrong-type scopes[1]");
    row("scopes no list",
        replacing("[\"oauth\",\"crm.objects.contacts.read\",\"crm.objects.contacts.write\"]", "{}"),
        "warning field-wrong-type scopes");
    row("id of 2^31", replacing("\"app_id\":1112131", "\"app_id\":2147483648"),
        "error outer-app-differs app_id\nwarning id-out-of-range app_id");
    row("id of 2^64", replacing("\"app_id\":1112131", "\"app_id\":18446744073709551616"),
        "warning id-out-of-range app_id");
    row("id negative", replacing("\"app_id\":1112131", "\"app_id\":-1"),
        "error outer-app-differs app_id\nwarning id-out-of-range app_id");
    row("id broken", replacing("\"app_id\":1112131", "\"app_id\":1.5"), "warning field-wrong-type app_id");
    row(
        "expiry too far",
        [](SampleReply &sample) {
            tokenSaying([](TokenContent &content) { content.expiresAtMs += 86'400'000; })(sample);
            sample.replace("1795451354123", "1795537754123")
                .replace("\"expires_in\":1754", "\"expires_in\":88154");
        },
        "warning expiry-too-far signed_access_token.expiresAt\nwarning expiry-too-far expires_in");
    row("duplicate field", replacing("\"hub_id\"", "\"user\":\"eve@example.com\",\"hub_id\""),
        "warning duplicate-field user");
}

void FindingsTest::reply_changed_hasTheFinding()
{
    QFETCH(const Change, change);
    SampleReply sample;
    change(sample);
    QTEST(dump(findingsOf(sample)), "expected");
}

void FindingsTest::introspection_withoutClearActive_isAnError_data()
{
    QTest::addColumn<QByteArray>("active");
    QTest::addColumn<QString>("dumped");
    const QString unclear = u"error active-unclear active"_s;
    QTest::newRow("true") << "\"active\":true,"_ba << QString();
    QTest::newRow("false") << "\"active\":false,"_ba << QString();
    QTest::newRow("missing") << QByteArray() << unclear;
    QTest::newRow("null") << "\"active\":null,"_ba << unclear;
    QTest::newRow("text") << "\"active\":\"true\","_ba << unclear;
    QTest::newRow("number") << "\"active\":1,"_ba << unclear;
}

void FindingsTest::introspection_withoutClearActive_isAnError()
{
    QFETCH(const QByteArray, active);
    SampleReply sample;
    sample.inspection.token.clear();
    sample.body = "{" + active
        + R"("client_id":"x","hub_id":1,"scopes":["oauth"],"token":"na1-0000","token_type":"Bearer",)"
          R"("token_use":"refresh_token","user_id":2,"user":"a@example.com","hub_domain":"example.com",)"
          R"("app_id":3})";
    QTEST(dump(findingsOf(sample, ReplyShape::IntrospectedRefreshToken)), "dumped");
    // The calls of v1 have no such field.
    sample.body.replace("\"token_use\":\"refresh_token\",", "");
    sample.body.replace(active, "");
    QVERIFY(!dump(findingsOf(sample, ReplyShape::RefreshTokenV1)).contains("active"_L1));
}

void FindingsTest::order_ofFindings_isTheTreesWorstFirst()
{
    SampleReply sample;
    sample.replace("\"hub_id\":6251543", "\"zeta\":1,\"alpha\":2,\"hub_id\":1,\"hub_id\":6251544");
    sample.replace("\"user\":\"ada.lovelace@example.com\"", "\"user\":1");
    sample.replace("\"trialScopes\":\"\"", "\"trialScopes\":\"AQ==\"");
    sample.inspection.context.received += 60'000ms;
    QCOMPARE(dump(findingsOf(sample)),
        u"warning clock-off\n"
        "warning field-wrong-type user\n"
        "note trial-scopes signed_access_token.trialScopes\n"
        "error outer-hub-differs hub_id\n"
        "warning duplicate-field hub_id\n"
        "note field-unknown zeta\n"
        "note field-unknown alpha"_s);
}

void FindingsTest::manyValues_areCappedAndQuick_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("last");
    QByteArray unknown;
    QByteArray duplicates;
    for (int i = 0; i < 900; ++i) {
        unknown += "\"m" + QByteArray::number(i) + "\":1,";
        duplicates += "\"user\":\"x\",";
    }
    QTest::newRow("unknown") << unknown << u"note field-unknown +880"_s;
    QTest::newRow("duplicates") << duplicates << u"warning duplicate-field +880"_s;
    QByteArray numbers;
    for (int i = 0; i < 10'000; ++i)
        numbers += "1,";
    QTest::newRow("list of numbers") << QByteArray("\"trial_scopes\":[" + numbers + "1],")
                                     << u"warning field-wrong-type +9981"_s;
}

void FindingsTest::manyValues_areCappedAndQuick()
{
    QFETCH(const QByteArray, members);
    SampleReply sample;
    sample.replace("\"hub_id\"", members + "\"hub_id\"");
    FairTimer timer;
    timer.start();
    const QList<Finding> findings = findingsOf(sample);
    // A quadratic search over 10,000 values takes seconds; the limit allows for a slow sanitizer.
    QCOMPARE_LT(asOnReference(timer.elapsed()), 10'000);
    QCOMPARE_LE(findings.size(), 40);
    QTEST(dump({findings.constLast()}), "last");
}

void FindingsTest::path_ofNode_leadsBack()
{
    const QByteArray body =
        R"({"a":{"b":[[1],{"c":2}]},"x.y":1,"p[1]":{"q":1},"":3,"#1":4,"\u202e":5,"CANARYcanaryCANARY":[6]})";
    const auto parsed = JsonTree::parse(body);
    QVERIFY(parsed);
    const JsonTree &tree = parsed.value();
    const Redactor redactor({u"CANARYcanaryCANARY"_s});
    QStringList paths;
    for (JsonTree::Node node = 0; node < tree.size(); ++node) {
        const QString path = nodePath(tree, node, redactor);
        QCOMPARE(nodeAtPath(tree, path), node);
        paths.append(path);
    }
    paths.sort();
    QCOMPARE(paths.join(u' '), u" #1 #2 #2.q #3 #4 #5 #6 #6[0] a a.b a.b[0] a.b[0][0] a.b[1] a.b[1].c"_s);
    for (const QString &path :
        {u"nothing"_s, u"a.b[2]"_s, u"a.b[-1]"_s, u"a.b[x]"_s, u"a.b["_s, u"#99"_s, u"a.b.c.d"_s, u"]"_s})
        QCOMPARE(nodeAtPath(tree, path), JsonTree::none);
    QCOMPARE(nodeAtPath(JsonTree(), u"a"_s), JsonTree::none);
}

void FindingsTest::severity_worst_isCarriedUp()
{
    const auto finding = [](const QString &path, Severity severity) {
        Finding result;
        result.path = path;
        result.severity = severity;
        return result;
    };
    const QList<Finding> findings{finding(u"a.b"_s, Severity::Warning), finding(u"a"_s, Severity::Note),
        finding(u"scopes[3]"_s, Severity::Note), finding(u"ab"_s, Severity::Error)};
    QCOMPARE(worstSeverity(findings), Severity::Error);
    QCOMPARE(worstSeverity(findings, u"a"_s), Severity::Warning);
    QCOMPARE(worstSeverity(findings, u"scopes"_s), Severity::Note);
    QCOMPARE(worstSeverity(findings, u"b"_s), Severity::None);
    QCOMPARE(worstSeverity({}), Severity::None);
}

/// What was found then comes first; what is found again is not told twice.
void FindingsTest::joined_keepsEachOnce()
{
    const Finding echoed{Finding::Kind::OtherTokenEchoed, Severity::Error, u"token"_s, {}, 0};
    const Finding unknown{Finding::Kind::FieldUnknown, Severity::Note, u"a"_s, {}, 0};
    const Finding elsewhere{Finding::Kind::FieldUnknown, Severity::Note, u"b"_s, {}, 0};
    const Finding others{Finding::Kind::FieldUnknown, Severity::Note, {}, {}, 7};
    const QList<Finding> all = joinedFindings({echoed, unknown, others}, {unknown, elsewhere, others});
    QStringList told;
    for (const Finding &finding : all) {
        told += u"%1 %2 %3"_s.arg(findingId(finding), finding.path).arg(finding.more);
    }
    QCOMPARE(told,
        (QStringList{u"other-token-echoed token 0"_s, u"field-unknown a 0"_s, u"field-unknown  7"_s,
            u"field-unknown b 0"_s}));
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"
