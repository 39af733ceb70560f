// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/findings/changedreplies.h"
#include "core/findings/findings.h"
#include "core/findings/findingsentences.h"
#include "core/metadata/expiry.h"
#include "core/scopes/scopeindices.h"
#include "core/secrets/redaction.h"
#include "support/samplereply.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

using Kind = Finding::Kind;

/// The words of findings: an id and a sentence for each, one line, no secret.
class FindingSentencesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void kinds_all_haveIdAndSentence();
    void arguments_ofEchoedSecret_holdNoSecret();
    void arguments_ofEchoedClientSecret_holdNoSecret();
    void arguments_withLineBreak_areOneLine();
    void arguments_withPercent_stayLiteral();
};

void FindingSentencesTest::kinds_all_haveIdAndSentence()
{
    QSet<QString> ids;
    for (int kind = 0; kind <= int(Kind::ActiveUnclear); ++kind) {
        Finding finding;
        finding.kind = static_cast<Kind>(kind);
        finding.arguments = {u"AA"_s, u"BB"_s, u"CC"_s};
        QVERIFY(!findingId(finding).isEmpty());
        QVERIFY(!ids.contains(findingId(finding)));
        ids.insert(findingId(finding));
        QVERIFY(findingSentence(finding).endsWith(u'.'));
        QVERIFY(!findingSentence(finding).contains(u'%'));
        finding.more = 5;
        QVERIFY(findingSentence(finding).startsWith(u"5 more"));
    }
}

void FindingSentencesTest::arguments_ofEchoedSecret_holdNoSecret()
{
    SampleReply sample;
    const QByteArray token = sample.token.toLatin1();
    sample.replace("\"hub_id\"", "\"" + token + "\":1,\"x" + token + "\":1,\"hub_id\"");
    sample.replace("\"hublet\":\"eu1\"", "\"hublet\":\"" + token + "\"");
    sample.replace("\"crm.objects.contacts.read\"", "\"" + token + "\"");
    const QList<Finding> findings = findingsOf(sample);
    QCOMPARE_GE(findings.size(), 3);
    for (const Finding &finding : findings) {
        const QString all = findingSentence(finding) + finding.path + finding.arguments.join(u' ');
        for (qsizetype i = 0; i + 12 <= sample.token.size(); ++i)
            QVERIFY2(!all.contains(sample.token.mid(i, 12)), qPrintable(findingId(finding)));
    }
}

void FindingSentencesTest::arguments_ofEchoedClientSecret_holdNoSecret()
{
    // A UUID has no secret's shape: only a redactor that knows it finds it.
    const QString clientSecret = u"0a1b2c3d-1111-4222-8333-0123456789ab"_s;
    SampleReply sample;
    sample.replace("\"hub_id\"", "\"" + clientSecret.toLatin1() + "\":1,\"hub_id\"");
    sample.replace("\"hublet\":\"eu1\"", "\"hublet\":\"" + clientSecret.toLatin1() + "\"");
    const FakeClock clock;
    Inspection inspection = sample.read(ReplyShape::AccessTokenV1);
    inspection.redactor.add(clientSecret);
    const TokenReading reading = readToken(inspection.token);
    const QList<Finding> findings = checkReply(
        inspection, &reading, ScopeIndices(), Expiry(inspection.metadata, inspection.context, clock));
    QCOMPARE_GE(findings.size(), 2);
    for (const Finding &finding : findings) {
        const QString all = findingSentence(finding) + finding.path + finding.arguments.join(u' ');
        for (qsizetype i = 0; i + 12 <= clientSecret.size(); ++i)
            QVERIFY2(!all.contains(clientSecret.mid(i, 12)), qPrintable(findingId(finding)));
    }
}

void FindingSentencesTest::arguments_withLineBreak_areOneLine()
{
    SampleReply sample;
    sample.replace("\"hub_id\"", "\"x\\nActive - somebody\":1,\"hub_id\"");
    const QList<Finding> findings = findingsOf(sample);
    QVERIFY(!findings.isEmpty());
    for (const Finding &finding : findings)
        QVERIFY2(!findingSentence(finding).contains(u'\n'), qPrintable(findingSentence(finding)));
}

void FindingSentencesTest::arguments_withPercent_stayLiteral()
{
    Finding finding;
    finding.kind = Kind::ReadingDiffers;
    finding.arguments = {u"%2"_s, u"%3%1"_s, u"<b>"_s};
    QCOMPARE(findingSentence(finding), u"%2: the token itself says %3%1, the reply says <b>."_s);
}

QTEST_GUILESS_MAIN(FindingSentencesTest)
#include "tst_findingsentences.moc"
