// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/files/exportcases.h"
#include "core/files/metadataexport.h"
#include "core/files/savedfile.h"
#include "core/findings/findings.h"
#include "core/findings/findingsentences.h"
#include "core/metadata/expiry.h"
#include "core/scopes/scopeindices.h"
#include "support/fakeclock.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

/// How many 12-character windows of the secret stand in the text, in any encoding that a reader could undo.
int windowsOf(const QString &secret, const QByteArray &text)
{
    constexpr qsizetype window = 12;
    QStringList forms{secret, QString::fromLatin1(secret.toLatin1().toHex()),
        QString::fromLatin1(secret.toLatin1().toHex().toUpper())};
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray shifted(QByteArray(offset, '\0') + secret.toLatin1());
        forms += QString::fromLatin1(shifted.toBase64().mid(4));
    }
    int found = 0;
    for (const QString &form : forms) {
        for (qsizetype at = 0; at + window <= form.size(); ++at) {
            found += text.contains(form.sliced(at, window).toLatin1()) ? 1 : 0;
        }
    }
    return found;
}

} // namespace

/// What an export leaves out: secrets always, more where the person asks for it.
class TestExportSecrets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void document_redacted_holdsNoWindowOfASecret_data() { everyReply(); }
    void document_redacted_holdsNoWindowOfASecret();
    void document_echoedSecrets_areHiddenEverywhere();
    void document_secretOfOtherType_isHidden_data();
    void document_secretOfOtherType_isHidden();
    void document_redacted_leavesOtherValuesAsSent();
    void document_exportedAgain_staysRedacted();
    void document_withPartsLeftOut_holdsThemNowhere_data();
    void document_withPartsLeftOut_holdsThemNowhere();
    void value_withPart_isLeftOut_data();
    void value_withPart_isLeftOut();
    void leftOutMark_isNoFinding_ofASavedReply();
    void document_withPartsLeftOut_opensAgainAndSaysSo();
    void document_named_tellsWhatIsHidden();
};

void TestExportSecrets::document_redacted_holdsNoWindowOfASecret()
{
    QFETCH(QString, name);
    const Inspection inspection = inspectionOf(reply(name), callOf(name));
    const ExportedDocument document = exported(inspection, false);
    for (const QString &secret : inspection.metadata.secrets()) {
        QVERIFY2(windowsOf(secret, exported(inspection, true).json) > 0, "the scan itself is blind");
        QCOMPARE(windowsOf(secret, document.json), 0);
    }
    QCOMPARE(document.hiddenSecrets, static_cast<int>(inspection.metadata.secrets().size()));
}

void TestExportSecrets::document_echoedSecrets_areHiddenEverywhere()
{
    // A server that repeats the token in every place a string can stand.
    const QString token = inspectionOf(reply(u"access_2026"_s)).token;
    const QByteArray canary = token.toLatin1();
    QByteArray escaped;
    for (const char c : canary) {
        escaped += "\\u00" + QByteArray::number(c, 16);
    }
    Inspection inspection = inspectionOf("{\"token\":\"" + canary + "\",\"user\":\"" + canary
        + "\",\"hub_domain\":\"https://x/?t=" + canary + "\",\"scopes\":[\"oauth\",\"" + canary + "\"],\""
        + canary + "\":{\"" + canary + "\":[\"" + escaped + "\"]},\"part\":\"" + canary.mid(20, 14)
        + "\",\"base64\":\"" + canary.toBase64() + "\",\"hex\":\"" + canary.toHex()
        + "\",\"token\":\"second-secret-token-of-the-same-name\"}");
    QVERIFY(!inspection.metadata.isEmpty());
    inspection.context.correlationId = token;
    inspection.context.maskedPath = QString(u"/oauth/v1/access-tokens/"_s + token);
    inspection.context.server = QString(u"https://"_s + token);
    inspection.context.rateLimitHeaders = {{u"Retry-After"_s, token}, {token, u"1"_s}};
    Finding finding;
    finding.path = token;
    finding.arguments = QStringList{token, token};

    ExportOptions options;
    const ExportedDocument document = exportDocument(inspection, {finding}, {}, options);
    QCOMPARE(windowsOf(token, document.json), 0);
    QVERIFY(!document.json.contains("second-secret"));
    const auto tree = JsonTree::parse(document.json);
    QVERIFY(tree);
    QVERIFY(document.hiddenSecrets >= 9);
}

void TestExportSecrets::document_secretOfOtherType_isHidden_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("hidden");
    QTest::newRow("null") << QByteArray("null") << QByteArray("null") << 0;
    QTest::newRow("empty") << QByteArray(R"("")") << QByteArray(R"("")") << 0;
    QTest::newRow("boolean") << QByteArray("true") << QByteArray("true") << 0;
    QTest::newRow("number") << QByteArray("4711471147114711") << QByteArray(R"("[hidden]")") << 1;
    QTest::newRow("array") << QByteArray(R"(["a-secret-in-an-array"])") << QByteArray(R"("[hidden]")") << 1;
    QTest::newRow("object") << QByteArray(R"({"x":"a-secret-in-an-object"})") << QByteArray(R"("[hidden]")")
                            << 1;
    QTest::newRow("short") << QByteArray(R"("short-secret")")
                           << QByteArray("\"[hidden] " + QByteArray("\xE2\x80\xA2").repeated(8) + '"') << 1;
    QTest::newRow("long") << QByteArray(R"("abcd5678901234567890wxyz")")
                          << QByteArray("\"[hidden] abcd\xE2\x80\xA6wxyz\"") << 1;
    QTest::newRow("hidden") << QByteArray("\"[hidden] abcd\xE2\x80\xA6wxyz\"")
                            << QByteArray("\"[hidden] abcd\xE2\x80\xA6wxyz\"") << 1;
    QTest::newRow("as if hidden") << QByteArray(R"("[hidden] abcdefghijklmnopqrstuvwxyz")")
                                  << QByteArray("\"[hidden] [hid\xE2\x80\xA6wxyz\"") << 1;
}

void TestExportSecrets::document_secretOfOtherType_isHidden()
{
    QFETCH(QByteArray, value);
    const ExportedDocument document = exported(inspectionOf("{\"token\":" + value + '}'), false);
    const auto tree = JsonTree::parse(document.json);
    QVERIFY(tree);
    const JsonTree::Node metadata = tree->member(JsonTree::root, u"metadata");
    QTEST(tree->source(tree->member(metadata, u"token")).toByteArray(), "written");
    QTEST(document.hiddenSecrets, "hidden");
    QCOMPARE(tree->integer(tree->member(JsonTree::root, u"hidden_secrets")), document.hiddenSecrets);
    QCOMPARE(tree->string(tree->member(JsonTree::root, u"secrets")), u"redacted"_s);
}

void TestExportSecrets::document_redacted_leavesOtherValuesAsSent()
{
    // Redacting touches what is secret, and nothing else: not even the way a string was escaped.
    const Inspection inspection = inspectionOf(reply(u"access_lossless"_s));
    const QByteArray redacted = exported(inspection, false).json;
    for (const char *value :
        {"1.50", "1e400", "9007199254740993", "18446744073709551615", "9223372036854775808", "-0", "2.9e1",
            R"("\u0041\/\ud83d\ude00")", R"("\ud800")", R"("first@example.com")", R"("second@example.com")",
            "1.754e3", "\"empty\": {}", "\"none\": []"}) {
        QVERIFY2(redacted.contains(value), value);
    }
}

void TestExportSecrets::document_exportedAgain_staysRedacted()
{
    const ExportedDocument first = exported(inspectionOf(reply(u"access_2026"_s)), false);
    QCOMPARE(first.hiddenSecrets, 3);
    const auto opened = readSaved(first.json, WallTime());
    QVERIFY(opened);
    const ExportedDocument second = exported(*opened, false);
    QCOMPARE(QString::fromUtf8(second.json), QString::fromUtf8(first.json));
    QCOMPARE(second.hiddenSecrets, 3);
    // Asking for secrets does not bring back what the file does not have, and it does not say it did.
    const ExportedDocument asked = exported(*opened, true);
    QCOMPARE(asked.hiddenSecrets, 3);
    QCOMPARE(QString::fromUtf8(asked.json), QString::fromUtf8(first.json));
}

void TestExportSecrets::document_withPartsLeftOut_holdsThemNowhere_data()
{
    QTest::addColumn<bool>("withSecrets");
    QTest::addColumn<bool>("emails");
    QTest::addColumn<bool>("domain");
    for (const bool withSecrets : {false, true}) {
        const char *const kind = withSecrets ? "secrets in" : "redacted";
        QTest::addRow("both, %s", kind) << withSecrets << true << true;
        QTest::addRow("e-mails, %s", kind) << withSecrets << true << false;
        QTest::addRow("domain, %s", kind) << withSecrets << false << true;
    }
}

void TestExportSecrets::document_withPartsLeftOut_holdsThemNowhere()
{
    QFETCH(bool, withSecrets);
    QFETCH(bool, emails);
    QFETCH(bool, domain);
    // In every place and form in which a reply could hold them.
    const QByteArray email = "Grace.Hopper@compilers.test";
    const QByteArray other = "second@else.test";
    const QByteArray site = "engines.example.com";
    const QByteArray blob = QByteArray("\x0a\x1b") + email + "\x12" + site;
    const QByteArray body = R"({"token":"a-made-up-token-of-some-length","user":")" + email
        + R"(","hub_domain":")" + site + R"(","hub_id":6251543,"scopes":["oauth",")" + other + R"(",")" + site
        + R"("],"signed_access_token":{"hubId":6251543,"signature":")"
        + QByteArray("x").append(blob).toBase64() + R"(","mail":")" + email.toUpper()
        + R"(","page":"https://)" + site.toUpper() + R"(/x"},"link":"https://x/?u=)"
        + email.toPercentEncoding() + R"(","note":"ask )" + other + R"(","blob":")" + blob.toBase64()
        + R"(","url":")" + blob.toBase64(QByteArray::Base64UrlEncoding) + R"(",")" + email + R"(":1,")" + site
        + R"(":2,"user":7,"hub_domain":[1]})";
    Inspection inspection = inspectionOf(body);
    QVERIFY(!inspection.metadata.isEmpty());
    inspection.context.server = QString::fromLatin1("https://" + site);
    inspection.context.maskedPath = QString::fromLatin1("/x/" + other);
    inspection.context.correlationId = QString::fromLatin1(email);
    Finding finding;
    finding.kind = Finding::Kind::FieldMissing;
    finding.arguments = {QString::fromLatin1(email), QString::fromLatin1(site), u"kept"_s};
    ExportOptions options;
    options.includeSecrets = withSecrets;
    const auto found = [&] {
        const QByteArray json = exportDocument(inspection, {finding}, {}, options).json;
        QString text = QString::fromUtf8(json).toLower();
        text += QString::fromUtf8(QByteArray::fromPercentEncoding(json)).toLower();
        const auto tree = JsonTree::parse(json);
        for (JsonTree::Node node = 0; tree && node < tree->size(); ++node) {
            const QByteArray value = tree->string(node).toLatin1();
            text += QString::fromLatin1(QByteArray::fromBase64(value)).toLower();
            text +=
                QString::fromLatin1(QByteArray::fromBase64(value, QByteArray::Base64UrlEncoding)).toLower();
        }
        return std::pair(text.contains(u"hopper@"_s) || text.contains(u"second@"_s),
            text.contains(QString::fromLatin1(site)));
    };
    QCOMPARE(found(), std::pair(true, true)); // or the search is blind
    QVERIFY(exportDocument(inspection, {}, {}, options).json.contains(blob.toBase64()));
    options.leaveOut = {.emails = emails, .domain = domain};
    const auto [hasEmail, hasDomain] = found();
    QVERIFY(!exportDocument(inspection, {}, {}, options).json.contains(blob.toBase64()));
    QCOMPARE(hasEmail, !emails);
    // Blobs that hold both go with either.
    QCOMPARE(hasDomain, !domain);
    const ExportedDocument document = exportDocument(inspection, {finding}, {}, options);
    QVERIFY(document.leftOutValues >= 4);
    QVERIFY(document.json.contains("\"hub_id\": 6251543"));
    QVERIFY(document.json.contains("kept"));
    QVERIFY(document.json.contains("\"left_out\""));

    // A token is base64 too, of bytes in which an @ stands by chance, and stays whole.
    const Inspection chance =
        inspectionOf("{\"token\":\"" + QByteArray("\x01z@y\x02").repeated(20).toBase64() + "\"}");
    options.includeSecrets = true;
    QCOMPARE(exportDocument(chance, {}, {}, options).leftOutValues, 0);
}

void TestExportSecrets::value_withPart_isLeftOut_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("leftOut");
    const QByteArray email = "grace.hopper@compilers.test";
    // Before the address bytes whose base64 differs by alphabet: "-_" and "+/".
    const QByteArray blob = "\xfb\xff\xfe\xff" + email;
    QVERIFY(blob.toBase64() != blob.toBase64(QByteArray::Base64UrlEncoding));
    QTest::newRow("plain") << email << 1;
    QTest::newRow("base64") << blob.toBase64() << 1;
    QTest::newRow("base64url") << blob.toBase64(QByteArray::Base64UrlEncoding) << 1;
    QTest::newRow("base64 without padding") << blob.toBase64(QByteArray::OmitTrailingEquals) << 1;
    QTest::newRow("base64 among words") << QByteArray("the blob: " + blob.toBase64() + ", see there") << 1;
    QTest::newRow("base64 in quotes") << QByteArray("'" + blob.toBase64() + "'") << 1;
    QTest::newRow("domain in base64") << QByteArray("engines.example.com").toBase64() << 1;
    QTest::newRow("no address") << QByteArray("\xfb\xff\xfe\xff grace.hopper").toBase64() << 0;
    QTest::newRow("words") << QByteArray("nothing of either in these words") << 0;
}

void TestExportSecrets::value_withPart_isLeftOut()
{
    QFETCH(QByteArray, value);
    QFETCH(int, leftOut);
    const Inspection inspection = inspectionOf(
        R"({"token":"x","hub_id":1,"hub_domain":"engines.example.com","note":")" + value + "\"}");
    ExportOptions options;
    options.leaveOut = {.emails = true, .domain = true};
    const ExportedDocument document = exportDocument(inspection, {}, {}, options);
    QCOMPARE(document.leftOutValues, leftOut + 1); // and the domain's own field
    QCOMPARE(document.json.contains(value), leftOut == 0);
}

void TestExportSecrets::leftOutMark_isNoFinding_ofASavedReply()
{
    // As an export that left a blob out has it; a reply of HubSpot's with that text would be odd.
    const QByteArray body =
        R"({"token":"x","hub_id":1,"scopes":["oauth"],"signed_access_token":{"scopes":"[left out]"}})";
    Inspection inspection = inspectionOf(body);
    const FakeClock clock;
    const auto isCalledOdd = [&] {
        const auto findings = checkReply(
            inspection, nullptr, ScopeIndices(), Expiry(inspection.metadata, inspection.context, clock));
        return std::any_of(findings.begin(), findings.end(),
            [](const Finding &finding) { return finding.kind == Finding::Kind::NotBase64; });
    };
    QVERIFY(isCalledOdd());
    inspection.isSaved = true;
    QVERIFY(!isCalledOdd());
}

void TestExportSecrets::document_withPartsLeftOut_opensAgainAndSaysSo()
{
    const Inspection inspection = inspectionOf(reply(u"access_2026"_s));
    QVERIFY(inspection.metadata.userEmail() && inspection.metadata.hubDomain());
    ExportOptions options;
    options.leaveOut = {.emails = true, .domain = true};
    const FakeClock clock;
    const auto opened = readSaved(exportDocument(inspection, {}, {}, options).json, WallTime());
    QVERIFY(opened);
    QVERIFY(!opened->metadata.userEmail() && !opened->metadata.hubDomain());
    QVERIFY(opened->metadata.isLeftOut(u"user") && opened->metadata.isLeftOut(u"hub_domain"));
    QCOMPARE(opened->metadata.hubId(), inspection.metadata.hubId());
    const auto findings =
        checkReply(*opened, nullptr, ScopeIndices(), Expiry(opened->metadata, opened->context, clock));
    for (const Finding &finding : findings) {
        QVERIFY2(
            finding.path != u"user" && finding.path != u"hub_domain", qPrintable(findingSentence(finding)));
    }
    // And written again it says so still.
    const QByteArray again = exportDocument(*opened, {}, {}, {}).json;
    QVERIFY(again.contains("\"user\": \"[left out]\""));
}

void TestExportSecrets::document_named_tellsWhatIsHidden()
{
    const ExportedDocument document = exported(inspectionOf(reply(u"access_2026"_s)), false);
    QCOMPARE(document.hiddenNames,
        (QStringList{u"token"_s, u"signed_access_token.signature"_s, u"signed_access_token.newSignature"_s}));
    QCOMPARE(exported(inspectionOf(reply(u"access_2026"_s)), true).hiddenNames, QStringList());
}

QTEST_GUILESS_MAIN(TestExportSecrets)
#include "tst_exportsecrets.moc"
