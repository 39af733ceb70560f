// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/diagnosissentences.h"

#include "core/errors/callneeds.h"
#include "core/errors/causerules.h"
#include "core/scopes/scopeindices.h"
#include "core/secrets/redaction.h"
#include "core/token/tokenreading.h"
#include "session/failedcalltext.h"
#include "session/scopesentences.h"
#include "session/translation.h"
#include "support/tokenencoder.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

class DiagnosisSentencesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslators(*QCoreApplication::instance(), QLocale(QLocale::English)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void everyCause_hasSentenceAndStep();
    void everyCause_hasVerdict();
    void everyEvidence_hasSentence();
    void everyRow_hasSentence();
    void diagnosis_asLines_readsAsTheScreen();
    void diagnosis_asLines_holdsNoSecret();
    void check_asText_counts();
    void fault_asText_saysWhy();
    void needed_asText_saysWhatWasUnderstood();
    void callNeeds_asText_neverAllow();
};

void DiagnosisSentencesTest::everyCause_hasSentenceAndStep()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(Cause::Kind::Unknown); ++kind) {
        for (int step = 0; step < int(Cause::NextStep::AsForToken); ++step) {
            Cause cause;
            cause.kind = Cause::Kind(kind);
            cause.next = Cause::NextStep(step);
            const CauseSentence words = causeSentence(Diagnosis(), cause, Redactor());
            QVERIFY2(!words.sentence.isEmpty() && !words.sentence.contains(u'%'), qPrintable(words.sentence));
            QVERIFY2(!words.nextStep.isEmpty(), causeId(cause.kind).data());
            sentences.insert(words.sentence);
        }
    }
    QCOMPARE(sentences.size(), int(Cause::Kind::Unknown) + 1);
}

void DiagnosisSentencesTest::everyCause_hasVerdict()
{
    const FailedCall call = readFailedCall(u"HTTP 403"_s);
    for (int kind = 0; kind <= int(Cause::Kind::Unknown); ++kind) {
        Diagnosis diagnosis;
        diagnosis.causes = {{.kind = Cause::Kind(kind), .scopes = {u"crm.export"_s}}};
        const QString verdict = failedCallText(call, diagnosis, {}, Redactor()).verdict;
        QVERIFY2(!verdict.isEmpty() && !verdict.contains(u'%'), causeId(Cause::Kind(kind)).data());
        QCOMPARE(verdict == u"This error is not known here", Cause::Kind(kind) == Cause::Kind::Unknown);
    }
}

void DiagnosisSentencesTest::everyEvidence_hasSentence()
{
    for (int kind = 0; kind <= int(Evidence::Kind::SaysRay); ++kind) {
        Cause cause;
        cause.evidence = {{Evidence::Kind(kind), 1, {u"a.b"_s}}};
        const CauseSentence words = causeSentence(Diagnosis(), cause, Redactor());
        QCOMPARE(words.evidence.size(), 1);
        QVERIFY(!words.evidence.first().isEmpty() && !words.evidence.first().contains(u'%'));
    }
}

void DiagnosisSentencesTest::everyRow_hasSentence()
{
    QSet<QString> sentences;
    for (int reason = 0; reason <= int(ScopeRow::Reason::Extra); ++reason) {
        ScopeRow row;
        row.reason = ScopeRow::Reason(reason);
        sentences.insert(rowText(row));
    }
    QCOMPARE(sentences.size(), int(ScopeRow::Reason::Extra) + 1);
    QVERIFY(!sentences.contains(QString()));
    ScopeRow row;
    row.didYouMean = {u"crm.lists.read"_s};
    QCOMPARE(rowText(row), u"Granted, and not needed. Did you mean crm.lists.read?"_s);
}

void DiagnosisSentencesTest::diagnosis_asLines_readsAsTheScreen()
{
    const QString token = encodeToken().token();
    const TokenHere here = tokenHere(token, readToken(token), nullptr, ScopeIndices());
    const FailedCall call = readFailedCall(
        u"HubSpot 403: {\"category\":\"MISSING_SCOPES\",\"message\":\"No.\",\"correlationId\":\"c-1\",\"errors\":[{\"message\":\"All of the following scopes are required.\",\"context\":{\"requiredGranularScopes\":[\"crm.lists.read\",\"oauth\"]}}]}"_s);
    QCOMPARE(diagnosisLines(diagnose(call, here, HubSpotTime()), Redactor()).join(u'\n'),
        u"1. This token lacks a scope that the call needs: crm.lists.read.\n"
        "The token here has oauth.\n"
        "Add the scope to the app and to the install URL, and install the app again: existing tokens never "
        "gain scopes.\n"
        "2. The account may have granted fewer scopes than the app asked for, without an error.\n"
        "Have an administrator approve the app in the account, then install it again.\n"
        "message: No.\ncategory: MISSING_SCOPES\ncorrelationId: c-1\nHTTP: 403"_s);
}

void DiagnosisSentencesTest::diagnosis_asLines_holdsNoSecret()
{
    const QString token = encodeToken().token();
    const FailedCall call = readFailedCall(
        u"{\"message\":\"This oauth-token (%1) does not have proper permissions! (requires any of [a.b])\",\"correlationId\":\"%1\\u202e\"}"_s
            .arg(token));
    const QString text = diagnosisLines(diagnose(call, {}, HubSpotTime()), Redactor()).join(u'\n');
    QVERIFY(!text.contains(token.mid(8, 12)));
    QVERIFY(!text.contains(u'\u202E'));
}

void DiagnosisSentencesTest::check_asText_counts()
{
    const GrantedScopes granted{GrantedScopes::Source::Reply, {u"oauth"_s}, 0};
    const auto text = [&](const char *needs) {
        return checkText(checkScopes(granted, {readNeededScopes(QString::fromLatin1(needs))}));
    };
    QCOMPARE(text("scopes: [oauth]"), u"all required scopes granted"_s);
    QCOMPARE(text("requiredScopes: [oauth, crm.export, tickets], optionalScopes: [forms]"),
        u"2 required scopes missing; 1 optional missing"_s);
    QCOMPARE(text("requiredScopes: [Array]"), u"the list was cut, so there may be more"_s);
    QCOMPARE(text("nothing"), QString());
}

void DiagnosisSentencesTest::fault_asText_saysWhy()
{
    for (int kind = 0; kind <= int(InstallFault::Kind::NotDeclared); ++kind)
        QVERIFY(faultText({InstallFault::Kind(kind), u"crm.export"_s}).contains(u"refuse"_s));
}

void DiagnosisSentencesTest::needed_asText_saysWhatWasUnderstood()
{
    QCOMPARE(
        neededText(readNeededScopes(u"requiredScopes: [oauth, crm.lists.*, ...], optionalScopes: [forms]"_s)),
        u"3 scopes needed by the app. 1 optional or conditional. crm.lists.* was taken for crm.lists.read, crm.lists.write. The list was cut: copy the whole of it."_s);
}

void DiagnosisSentencesTest::callNeeds_asText_neverAllow()
{
    const CallNeeds needs = callNeeds(readHttpRequest(u"GET /crm/v3/owners"_s));
    const GrantedScopes granted{GrantedScopes::Source::Reply, {u"automation"_s}, 0};
    QVERIFY(
        callNeedsText(needs, granted)
            .startsWith(
                u"HubSpot's documentation asks for one of: crm.objects.owners.read, automation (compared on "_s));
    QVERIFY(callNeedsText(needs, granted).endsWith(u"This token has: automation."_s));
    QVERIFY(callNeedsText(needs, {GrantedScopes::Source::Reply, {}, 0})
                .endsWith(u"This token has none of them."_s));
    QCOMPARE(callNeedsText(CallNeeds(), granted), u"Not in my list. Make the call and paste the answer."_s);
}

QTEST_GUILESS_MAIN(DiagnosisSentencesTest)
#include "tst_diagnosissentences.moc"
