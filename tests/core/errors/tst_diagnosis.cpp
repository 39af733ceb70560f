// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/errors/diagnosis.h"

#include "core/errors/causerules.h"
#include "core/scopes/scopeindices.h"
#include "core/token/tokenreading.h"
#include "support/samplereply.h"
#include "support/tokenencoder.h"
#ifndef Q_MOC_RUN // its raw strings end a namespace for moc
#include "failedcalls.h"
#endif

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr HubSpotTime now = hubSpotAt(1'795'450'000'000); // before the token here ends

TokenHere here(const TokenContent &content = {})
{
    const QString token = encodeToken(content).token();
    return tokenHere(token, readToken(token), nullptr, ScopeIndices());
}

QString filled(const char *text)
{
    return QString::fromUtf8(text)
        .replace(u"TOKEN"_s, encodeToken().token().left(14))
        .replace(u"EXPIRY"_s, u"2026-11-23T16:29:14.123Z"_s);
}

QString causesText(const Diagnosis &diagnosis)
{
    QStringList ids;
    for (const Cause &cause : diagnosis.causes) {
        ids.append(causeId(cause.kind));
    }
    return ids.join(u' ');
}

/// A text with twelve characters of a secret in a row; empty if there is none.
QString leakIn(const QStringList &texts, const QString &secret)
{
    constexpr qsizetype telling = 12;
    for (const QString &text : texts) {
        for (qsizetype i = 0; i + telling <= secret.size(); ++i) {
            if (text.contains(QStringView(secret).sliced(i, telling))) {
                return text;
            }
        }
    }
    return {};
}

/// All that a diagnosis can put on screen.
QStringList shownTexts(const Diagnosis &diagnosis)
{
    QStringList texts;
    for (const auto &[name, value] : diagnosis.fields) {
        texts << name << value;
    }
    for (const Cause &cause : diagnosis.causes) {
        texts += cause.scopes;
        for (const Evidence &evidence : cause.evidence) {
            texts += evidence.names;
        }
    }
    for (const ScopeRow &row : diagnosis.check.rows) {
        texts << row.scope << row.didYouMean;
    }
    return texts;
}

} // namespace

class DiagnosisTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void call_refused_hasCauses_data();
    void call_refused_hasCauses();
    void call_cutAtEveryCharacter_tellsNoSecret_data();
    void call_cutAtEveryCharacter_tellsNoSecret();
    void call_withTokenAnywhere_tellsNoSecret_data();
    void call_withTokenAnywhere_tellsNoSecret();
    void part_ofTokenHere_isNotTold();
    void everyCause_isTried();
    void missing_ofTokenHere_areNamed();
    void hasScopes_ofUserLevelToken_saysSo();
    void otherToken_byFragment_isTold();
    void otherAccount_isTold();
    void expired_otherToken_hasBothTimes();
    void permission_hasNearScopes();
    void reply_countsBeforeToken();
    void text_ofHostile_isReadOnce();
};

void DiagnosisTest::call_refused_hasCauses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("withToken");
    QTest::addColumn<QString>("causes");
    for (const RefusedCall &call : refusedCalls()) {
        const auto row = [&call](const char *dress, const QString &text) {
            QTest::addRow("%s, %s, without a token", call.name, dress)
                << text << false << QString::fromLatin1(call.alone);
            QTest::addRow("%s, %s, with a token", call.name, dress)
                << text << true << QString::fromLatin1(call.here);
        };
        const QString text = filled(call.text);
        row("as it is", text);
        row("with a byte order mark", u'\uFEFF' + text);
        row("in typographic quotes", u'\u201C' + text + u'\u201D');
        row("in quotes", u'\'' + text + u'\'');
        if (text.startsWith(u'{')) {
            row("in a log line", u"2026-11-26T05:00:00 ERROR request failed: "_s + text + u" (attempt 1)");
            row("escaped", u"\"body\": \""_s + QString(text).replace(u'"', u"\\\""_s) + u'"');
            row("with CRLF", QString(text).replace(u",\""_s, u",\r\n  \""_s));
        }
    }
}

void DiagnosisTest::call_refused_hasCauses()
{
    QFETCH(const QString, text);
    QFETCH(const bool, withToken);
    const Diagnosis diagnosis = diagnose(readFailedCall(text), withToken ? here() : TokenHere(), now);
    QTEST(causesText(diagnosis), "causes");
    QCOMPARE(leakIn(shownTexts(diagnosis), encodeToken().token()), QString());
}

void DiagnosisTest::call_cutAtEveryCharacter_tellsNoSecret_data()
{
    QTest::addColumn<QString>("text");
    const QString token = encodeToken().token();
    QTest::newRow("fragment")
        << u"{\"message\":\"This oauth-token (%1) does not have proper permissions! (requires any of [a.b])\"}"_s
               .arg(token);
    QTest::newRow("curl")
        << u"curl -H 'Authorization: Bearer %1' https://api.hubapi.com/x {\"category\":\"INVALID_AUTHENTICATION\",\"message\":\"%1\"}"_s
               .arg(token);
    for (const RefusedCall &refused : refusedCalls()) {
        const QString call = filled(refused.text);
        // The token behind the first word, so that each call has one to keep.
        const qsizetype word = std::max<qsizetype>(call.indexOf(u' '), 0);
        QTest::newRow(refused.name) << QString(call.left(word) + u' ' + token + call.mid(word));
    }
}

void DiagnosisTest::call_cutAtEveryCharacter_tellsNoSecret()
{
    QFETCH(const QString, text);
    const QString secret = encodeToken().token();
    const TokenHere token = here();
    for (qsizetype length = 0; length <= text.size(); ++length) {
        // The beginning of a token is known by its shape, the rest by the token here.
        const Diagnosis begun = diagnose(readFailedCall(text.first(length)), TokenHere(), now);
        const Diagnosis ended = diagnose(readFailedCall(text.last(length)), token, now);
        QCOMPARE_GE(std::min(begun.causes.size(), ended.causes.size()), 1);
        QCOMPARE(leakIn({(shownTexts(begun) + shownTexts(ended)).join(u'\n')}, secret), QString());
    }
}

void DiagnosisTest::call_withTokenAnywhere_tellsNoSecret_data()
{
    QTest::addColumn<QString>("text");
    const QString token = encodeToken().token();
    const QString head = token.left(14);
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("glued to letters", u"{\"status\":\"error\",\"message\":\"tok"_s + token + u"abc\"}"_s);
    row("glued in every field",
        u"status: 'a%1' category: 'b%1' error: 'c%1' policyName: 'd%1' correlationId: 'e%1' correctHublet: 'f%1'"_s
            .arg(token));
    row("head in broken JSON", u"{\"message\":\"This keot-("_s + head + u"...) \"oops"_s);
    row("in front of a list", token + u' ' + QString(180, u'x') + u" (requires one of [tickets])"_s);
    row("in the path", u"401 GET https://api.hubapi.com/oauth/v1/access-tokens/"_s + token);
    row("as a scope",
        u"{\"category\":\"MISSING_SCOPES\",\"context\":{\"requiredScopes\":[\""_s + token + u"\"]}}"_s);
    row("escaped",
        u"message: \"tok"_s + token.left(2) + u"\\\\\\\\u00"_s + QString::number(token.at(2).unicode(), 16)
            + token.mid(3) + u"\""_s);
    row("cut at the limit", QString(256 * 1024 - 60, u' ') + u"message: 'a"_s + token);
}

void DiagnosisTest::call_withTokenAnywhere_tellsNoSecret()
{
    QFETCH(const QString, text);
    const QString secret = encodeToken().token();
    const FailedCall call = readFailedCall(text);
    QCOMPARE(leakIn({call.body.message, call.request.path}, secret), QString());
    for (const TokenHere &token : {TokenHere(), here()})
        QCOMPARE(leakIn(shownTexts(diagnose(call, token, now)), secret), QString());
}

/// A rule that no row of the table reaches is tested by nobody.
void DiagnosisTest::everyCause_isTried()
{
    QSet<QString> tried{u"user-level-token"_s}; // has a test of its own
    for (const RefusedCall &call : refusedCalls()) {
        for (const char *ids : {call.alone, call.here}) {
            const QStringList causes = QString::fromLatin1(ids).split(u' ');
            tried.unite({causes.begin(), causes.end()});
        }
    }
    for (int kind = 0; kind <= int(Cause::Kind::Unknown); ++kind) {
        const QString id = causeId(Cause::Kind(kind));
        QVERIFY2(!id.isEmpty() && tried.contains(id), qPrintable(id + QString::number(kind)));
    }
}

/// The middle of a token looks like nothing; only the token here says what it is.
void DiagnosisTest::part_ofTokenHere_isNotTold()
{
    const QString secret = encodeToken().token();
    const FailedCall call = readFailedCall(u"message: 'of "_s + secret.mid(30, 40) + u" nothing'"_s);
    QCOMPARE(leakIn(shownTexts(diagnose(call, here(), now)), secret), QString());
}

void DiagnosisTest::missing_ofTokenHere_areNamed()
{
    const Diagnosis diagnosis = diagnose(readFailedCall(filled(refusedCalls().at(11).text)), here(), now);
    const Cause &lead = diagnosis.causes.constFirst();
    QCOMPARE(lead.scopes, QStringList{u"crm.lists.read"_s});
    QCOMPARE(lead.evidence.size(), 1);
    QVERIFY(lead.evidence.first().kind == Evidence::Kind::TokenHereHas);
    QCOMPARE(lead.evidence.first().names, QStringList{u"oauth"_s});
    QVERIFY(lead.next == Cause::NextStep::AddScopes);
    QCOMPARE(diagnosis.check.missing, 1);
}

void DiagnosisTest::hasScopes_ofUserLevelToken_saysSo()
{
    TokenContent content;
    content.isUserLevel = true;
    const FailedCall call =
        readFailedCall(u"{\"category\":\"MISSING_SCOPES\",\"context\":{\"requiredScopes\":[\"oauth\"]}}"_s);
    QCOMPARE(causesText(diagnose(call, here(content), now)),
        u"has-scopes user-level-token may-be-other-token approval-pending account-tier"_s);
}

void DiagnosisTest::otherToken_byFragment_isTold()
{
    const auto call = [](const QString &fragment) {
        return readFailedCall(
            u"This oauth-token (%1...) does not have proper permissions! (requires all of [oauth])"_s.arg(
                fragment));
    };
    const QString token = encodeToken().token();
    const auto sameness = [&](const QString &fragment) {
        return diagnose(call(fragment), here(), now).sameness;
    };
    QVERIFY(sameness(token.left(3)) == Sameness::NotKnown); // too little to tell
    QVERIFY(sameness(token.left(12)) == Sameness::Same);
    QVERIFY(sameness(token) == Sameness::Same);
    QVERIFY(sameness(u"CZ9"_s) == Sameness::Other);
    const Diagnosis other = diagnose(call(u"CZ9"_s), here(), now);
    QVERIFY(other.causes.constFirst().evidence.constFirst().kind == Evidence::Kind::FragmentDiffers);
    QVERIFY(other.check.rows.isEmpty()); // this token's scopes say nothing about it
}

void DiagnosisTest::otherAccount_isTold()
{
    for (const char *text : {"call in portal 7004242 failed", "Hub 7004242", "{\"portalId\":7004242}",
             "hub_id=7004242", "GET https://api.hubapi.com/x/y?portalId=7004242"}) {
        const Diagnosis diagnosis = diagnose(readFailedCall(QString::fromLatin1(text)), here(), now);
        const Cause &lead = diagnosis.causes.constFirst();
        QVERIFY2(lead.kind == Cause::Kind::OtherAccount, text);
        QCOMPARE(lead.evidence.at(0).number, 7004242);
        QCOMPARE(lead.evidence.at(1).number, 6251543);
    }
    QVERIFY(!readFailedCall(u"account is locked, 12 tries"_s).hubId);
}

void DiagnosisTest::expired_otherToken_hasBothTimes()
{
    const Cause lead =
        diagnose(readFailedCall(filled(refusedCalls().at(2).text)), here(), now).causes.constFirst();
    QCOMPARE(lead.evidence.size(), 2);
    QVERIFY(lead.evidence.at(0).kind == Evidence::Kind::SaysExpiredAt);
    QCOMPARE(lead.evidence.at(1).time, hubSpotAt(1'795'451'354'123));
}

void DiagnosisTest::permission_hasNearScopes()
{
    const Cause lead =
        diagnose(readFailedCall(u"(requires any of [leads-read])"_s), {}, now).causes.constFirst();
    QCOMPARE(lead.scopes, QStringList{u"leads-read"_s});
    QCOMPARE(lead.evidence.constFirst().names, QStringList{u"crm.objects.leads.read"_s});
}

void DiagnosisTest::reply_countsBeforeToken()
{
    SampleReply reply;
    reply.replace("\"scopes\":[\"oauth\",", "\"scopes\":[\"oauth\",\"crm.lists.read\",");
    const Inspection inspection = reply.read();
    const TokenHere token =
        tokenHere(reply.token, readToken(reply.token), &inspection.metadata, ScopeIndices());
    QVERIFY(token.granted.source == GrantedScopes::Source::Reply);
    const Diagnosis diagnosis = diagnose(readFailedCall(filled(refusedCalls().at(11).text)), token, now);
    QVERIFY(diagnosis.causes.constFirst().kind == Cause::Kind::HasScopes);
    reply.replace("\"scopes\":[\"oauth\",", "\"scopes\":null,\"x\":[\"oauth\",");
    const Inspection unread = reply.read();
    QVERIFY(tokenHere(reply.token, readToken(reply.token), &unread.metadata, ScopeIndices()).granted.source
        == GrantedScopes::Source::Token);
}

void DiagnosisTest::text_ofHostile_isReadOnce()
{
    for (const QString &piece : {u"{\"message\":"_s, u"requires one of ["_s, u"oauth-token ("_s, u"\\\\\""_s,
             u"portal "_s, u"message: '"_s, u"error code: 10"_s, u"Bearer "_s, u"{"_s}) {
        const QString text = piece.repeated(512 * 1024 / piece.size());
        QCOMPARE_GE(diagnose(readFailedCall(text), here(), now).causes.size(), 1);
    }
}

QTEST_GUILESS_MAIN(DiagnosisTest)
#include "tst_diagnosis.moc"
