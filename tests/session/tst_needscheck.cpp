// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/needscheck.h"

#include "core/findings/findings.h"
#include "session/inspectionsession.h"
#include "session/summarytext.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"
#include "support/samplereply.h"
#include "support/waiting.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A session whose needs are checked.
struct CheckedSession {
    FakeClock clock;
    LoopbackServer server;
    InspectionSession session{clock, server.url()};
    NeedsCheck needs{session};
};

SummaryParts summaryOf(SampleReply &sample)
{
    SummaryParts parts;
    parts.verdict = u"Active"_s;
    parts.inspection = sample.read();
    parts.expiresAt = hubSpotAt(1'795'451'354'123);
    parts.programVersion = u"1.0"_s;
    return parts;
}

} // namespace

class NeedsCheckTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void check_followsTheTokenInTheField();
    void check_followsTheAnswer();
    void sources_ofOneApp_areKeptTogether();
    void account_unexpected_isTold();
    void failedCall_isExplainedByTheTokenHere();
    void summary_marksWhatIsMissing();
    void summary_holdsNoSecret();
    void summary_ofAnotherServer_saysSo();
    void summary_withoutEmail_hasNone();
    void summary_ofHostileTexts_isNoMarkdown();
};

void NeedsCheckTest::check_followsTheTokenInTheField()
{
    CheckedSession test;
    QSignalSpy changes(&test.needs, &NeedsCheck::checkChanged);
    QVERIFY(test.needs.add(readNeededScopes(u"scopes: oauth crm.export"_s)));
    QCOMPARE(test.needs.check().undecided, 2); // no token yet
    test.session.setInput(readPastedThing(encodeToken().token()));
    QCOMPARE(test.needs.check().missing, 1);
    QVERIFY(test.needs.check().source == GrantedScopes::Source::Token);
    QCOMPARE(changes.size(), 2);
    QVERIFY(!test.needs.add(readNeededScopes(u"nothing of the kind"_s)));
    QCOMPARE(test.needs.sources().size(), 1);
    test.needs.clear();
    QVERIFY(test.needs.check().rows.isEmpty());
}

void NeedsCheckTest::check_followsTheAnswer()
{
    CheckedSession test;
    SampleReply sample;
    sample.replace("\"scopes\":[\"oauth\",", "\"scopes\":[\"oauth\",\"crm.export\",");
    test.server.setReply(httpReply(200, sample.body));
    QVERIFY(test.needs.add(readNeededScopes(u"scopes: oauth crm.export"_s)));
    test.session.setInput(readPastedThing(sample.token));
    QCOMPARE(test.needs.check().missing, 1);
    test.session.inspect();
    WAIT_VERIFY(test.session.state() == InspectionSession::State::Answered);
    QVERIFY(test.needs.check().source == GrantedScopes::Source::Reply);
    QCOMPARE(test.needs.check().missing, 0);
    TokenContent other;
    other.hubId = 7;
    test.session.setInput(readPastedThing(encodeToken(other).token()));
    QVERIFY(test.needs.check().source == GrantedScopes::Source::Token); // of the new token
    QCOMPARE(test.needs.token().hubId.value_or(0), 7);
}

void NeedsCheckTest::sources_ofOneApp_areKeptTogether()
{
    CheckedSession test;
    const NeededScopes url =
        readNeededScopes(u"https://app.hubspot.com/oauth/authorize?client_id=1&scope=oauth"_s);
    const NeededScopes project = readNeededScopes(u"\"requiredScopes\": [\"oauth\", \"crm.export\"]"_s);
    test.needs.add(url);
    test.needs.add(project);
    QCOMPARE(test.needs.sources().size(), 2);
    QCOMPARE(test.needs.check().faults.size(), 1);
    test.needs.add(url);
    QCOMPARE(test.needs.sources().size(), 2);
    test.needs.add(readNeededScopes(u"scopes: [oauth]"_s));
    QCOMPARE(test.needs.sources().size(), 1);
}

void NeedsCheckTest::account_unexpected_isTold()
{
    CheckedSession test;
    test.needs.setExpectedAccount(6251543);
    QVERIFY(!test.needs.unexpectedAccount());
    test.session.setInput(readPastedThing(encodeToken().token()));
    QVERIFY(!test.needs.unexpectedAccount());
    test.needs.setExpectedAccount(7);
    QCOMPARE(test.needs.unexpectedAccount().value_or(0), 6251543);
    test.needs.setExpectedAccount(std::nullopt);
    QVERIFY(!test.needs.unexpectedAccount());
}

void NeedsCheckTest::failedCall_isExplainedByTheTokenHere()
{
    CheckedSession test;
    test.session.setInput(readPastedThing(encodeToken().token()));
    const Diagnosis diagnosis = test.needs.explain(readFailedCall(u"Call in portal 7 9 hub 7004242"_s));
    QVERIFY(diagnosis.causes.constFirst().kind == Cause::Kind::OtherAccount);
}

void NeedsCheckTest::summary_marksWhatIsMissing()
{
    SampleReply sample;
    SummaryParts parts = summaryOf(sample);
    const GrantedScopes granted{GrantedScopes::Source::Reply, parts.inspection.metadata.scopes(), 0};
    parts.check = checkScopes(granted, {readNeededScopes(u"scopes: [oauth, crm.export]"_s)});
    const QString text = summaryMarkdown(parts, Redactor());
    QVERIFY(text.startsWith(u"**Active**\n\n- Account: 6251543 `analytical-engines.example.com`\n"));
    QVERIFY(text.contains(u"- **missing** `crm.export` Needed, and not granted."));
    QVERIFY(text.contains(u"\n- `crm.objects.contacts.read`\n"));
    QVERIFY(text.contains(u"ada.lovelace@example.com"));
    QVERIFY(text.contains(u"HubSpot Token Inspector 1.0"));
}

void NeedsCheckTest::summary_holdsNoSecret()
{
    SampleReply sample;
    SummaryParts parts = summaryOf(sample);
    parts.verdict = u"Active "_s + sample.token;
    parts.inspection.context.correlationId = sample.token;
    parts.diagnosis = diagnose(
        readFailedCall(u"oauth-token (%1) {\"message\":\"%1\",\"status\":\"error\"}"_s.arg(sample.token)), {},
        HubSpotTime());
    const QString text = summaryMarkdown(parts, Redactor());
    for (qsizetype i = 0; i + 12 <= sample.token.size(); ++i)
        QVERIFY(!text.contains(sample.token.mid(i, 12)));
}

void NeedsCheckTest::summary_ofAnotherServer_saysSo()
{
    SampleReply sample;
    SummaryParts parts = summaryOf(sample);
    parts.inspection.context.server = u"https://api.hubapi.com"_s;
    QVERIFY(!summaryMarkdown(parts, parts.inspection.redactor).contains(u"not HubSpot"_s));
    parts.inspection.context.server = u"https://api.hubapi.com.evil.example"_s;
    QVERIFY(summaryMarkdown(parts, parts.inspection.redactor)
                .contains(u"Answered by: `https://api.hubapi.com.evil.example`, not HubSpot"_s));
}

void NeedsCheckTest::summary_withoutEmail_hasNone()
{
    SampleReply sample;
    SummaryParts parts = summaryOf(sample);
    parts.verdict = u"Active - Ada.Lovelace@example.com"_s;
    parts.withEmail = false;
    QVERIFY(!summaryMarkdown(parts, Redactor()).contains(u"lovelace@"_s, Qt::CaseInsensitive));
}

void NeedsCheckTest::summary_ofHostileTexts_isNoMarkdown()
{
    SampleReply sample;
    sample.replace("analytical-engines.example.com", "`](http://evil.example)\\n# big");
    SummaryParts parts = summaryOf(sample);
    parts.verdict = u"[a](http://evil.example) **b**\n# c"_s;
    const QString text = summaryMarkdown(parts, Redactor());
    QVERIFY(text.startsWith(u"**\\[a\\](http://evil.example) \\*\\*b\\*\\*"));
    QVERIFY(!text.contains(u"\n#"));
    QVERIFY(!text.contains(u"``"));
}

QTEST_GUILESS_MAIN(NeedsCheckTest)
#include "tst_needscheck.moc"
