// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/files/exportcases.h"
#include "core/files/metadataexport.h"
#include "core/files/savedfile.h"
#include "core/findings/findings.h"
#include "core/findings/findingsentences.h"
#include "core/metadata/metadataparser.h"
#include "support/callnames.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The same values under the same names in the same order, each as it was written.
bool isSame(const JsonTree &a, JsonTree::Node nodeA, const JsonTree &b, JsonTree::Node nodeB)
{
    if (a.kind(nodeA) != b.kind(nodeB) || a.childCount(nodeA) != b.childCount(nodeB)
        || a.nameSource(nodeA) != b.nameSource(nodeB)) {
        return false;
    }
    const bool isContainer =
        a.kind(nodeA) == JsonTree::Kind::Object || a.kind(nodeA) == JsonTree::Kind::Array;
    if (!isContainer) {
        return a.source(nodeA) == b.source(nodeB);
    }
    for (int row = 0; row < a.childCount(nodeA); ++row) {
        if (!isSame(a, a.child(nodeA, row), b, b.child(nodeB, row))) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestMetadataExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void document_ofEachReply_isGolden_data();
    void document_ofEachReply_isGolden();
    void document_withSecrets_holdsTheReplyExactly_data() { everyReply(); }
    void document_withSecrets_holdsTheReplyExactly();
    void document_withFindings_listsThem();
    void findings_ofEachKind_comeBack();
    void findings_ofOtherVersions_areLeftOut_data();
    void findings_ofOtherVersions_areLeftOut();
    void document_deepReply_staysSmall();
    void document_unknownTimes_areNull();
    void envelope_standsInItsOrder();
    void fileName_ofInspection_isSafe_data();
    void fileName_ofInspection_isSafe();
};

void TestMetadataExport::document_ofEachReply_isGolden_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("includeSecrets");
    for (const char *name : {"access_2016", "access_2018", "access_2022", "access_2024", "access_2025",
             "access_2026", "access_unknown_fields", "access_lossless", "introspected_access",
             "introspected_refresh", "introspected_inactive", "refresh_v1", "private_app"}) {
        QTest::addRow("%s redacted", name) << QString::fromLatin1(name) << false;
        QTest::addRow("%s with secrets", name) << QString::fromLatin1(name) << true;
    }
}

/// With INSPECTOR_WRITE_GOLDEN set the files are written anew: look at what git says has changed.
void TestMetadataExport::document_ofEachReply_isGolden()
{
    QFETCH(QString, name);
    QFETCH(bool, includeSecrets);
    const QString path = QString(QStringLiteral(INSPECTOR_TEST_DATA "/golden/") + name
        + (includeSecrets ? u"_with_secrets.json"_s : u"_redacted.json"_s));
    const ExportedDocument document = exported(inspectionOf(reply(name), callOf(name)), includeSecrets);
    if (qEnvironmentVariableIsSet("INSPECTOR_WRITE_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(document.json), document.json.size());
    }
    QCOMPARE(QString::fromUtf8(document.json), QString::fromUtf8(fileContent(path)));
}

void TestMetadataExport::document_withSecrets_holdsTheReplyExactly()
{
    QFETCH(QString, name);
    const Inspection inspection = inspectionOf(reply(name), callOf(name));
    const ExportedDocument document = exported(inspection, true);
    QCOMPARE(document.hiddenSecrets, 0);
    const auto tree = JsonTree::parse(document.json);
    QVERIFY(tree);
    QCOMPARE(tree->string(tree->member(JsonTree::root, u"secrets")), u"included"_s);

    const auto opened = readSaved(document.json, WallTime());
    QVERIFY(opened);
    const JsonTree &before = inspection.metadata.tree();
    QVERIFY(isSame(before, JsonTree::root, opened->metadata.tree(), JsonTree::root));
    QCOMPARE(opened->metadata.shape(), inspection.metadata.shape());
}

void TestMetadataExport::document_withFindings_listsThem()
{
    Finding finding;
    finding.kind = Finding::Kind::ServiceAccount;
    finding.severity = Severity::Warning;
    finding.path = u"signed_access_token.isServiceAccount"_s;
    const ExportedDocument document = exported(inspectionOf(reply(u"access_2026"_s)), false, {finding});
    const QJsonObject root = QJsonDocument::fromJson(document.json).object();
    const QJsonArray findings = root.value("findings"_L1).toArray();
    QCOMPARE(findings.size(), 1);
    const QJsonObject listed = findings.first().toObject();
    QCOMPARE(listed.value("id"_L1).toString(), findingId(finding));
    QCOMPARE(listed.value("severity"_L1).toString(), u"warning"_s);
    QCOMPARE(listed.value("path"_L1).toString(), finding.path);
    QCOMPARE(listed.value("sentence"_L1).toString(), findingSentence(finding));
}

void TestMetadataExport::findings_ofEachKind_comeBack()
{
    QList<Finding> all;
    for (int kind = 0; kind <= static_cast<int>(Finding::Kind::ActiveUnclear); ++kind) {
        Finding finding;
        finding.kind = static_cast<Finding::Kind>(kind);
        finding.severity = static_cast<Severity>(1 + kind % 3);
        finding.path = u"x%1"_s.arg(kind);
        finding.arguments = {u"one"_s, u"slow"_s, u"three %1"_s};
        all.append(finding);
        finding.more = kind + 1;
        all.append(finding);
    }
    const auto opened =
        readSaved(exported(inspectionOf(reply(u"access_2026"_s)), false, all).json, WallTime());
    QVERIFY(opened);
    QCOMPARE(opened->findings.size(), all.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Finding &then = opened->findings.at(i);
        QCOMPARE(findingId(then), findingId(all.at(i)));
        QCOMPARE(then.severity, all.at(i).severity);
        QCOMPARE(then.path, all.at(i).path);
        QCOMPARE(findingSentence(then), findingSentence(all.at(i)));
    }
}

void TestMetadataExport::findings_ofOtherVersions_areLeftOut_data()
{
    QTest::addColumn<QByteArray>("findings");
    QTest::addColumn<int>("count");
    const QByteArray good =
        R"({"id":"clock-off","severity":"warning","path":null,"arguments":["1 s","fast"]})"_ba;
    QTest::newRow("good") << "["_ba + good + ']' << 1;
    for (const char *value : {"null", "{}", "7", "\"x\"", "[]", "[null,1,[],{}]",
             R"([{"id":"no-such-id","severity":"error","arguments":[]}])",
             R"([{"id":"clock-off","severity":"dreadful","arguments":[]}])",
             R"([{"id":"clock-off","severity":"none","arguments":[]}])",
             R"([{"id":"clock-off","severity":"error","sentence":"All is well."}])"}) {
        QTest::addRow("%s", value) << QByteArray(value) << 0;
    }
    QTest::newRow("more than anybody reads")
        << "["_ba + QByteArray(good + ',').repeated(1'500) + good + ']' << 1'000;
}

void TestMetadataExport::findings_ofOtherVersions_areLeftOut()
{
    QFETCH(const QByteArray, findings);
    QFETCH(const int, count);
    const auto opened = readSaved("{\"format_version\":1,\"inspection\":{},\"findings\":" + findings
            + ",\"metadata\":" + reply(u"access_2026"_s) + '}',
        WallTime());
    QVERIFY(opened);
    QCOMPARE(opened->findings.size(), count);
}

void TestMetadataExport::document_deepReply_staysSmall()
{
    const int depth = JsonTree::maxDepth - 2; // the reply's own level, and the envelope's
    const QByteArray body = "{\"token\":null,\"x\":" + QByteArray(depth, '[') + "0"
        + QByteArray(",0").repeated(maxReplyValues - depth - 4) + QByteArray(depth, ']') + '}';
    const Inspection inspection = inspectionOf(body);
    const ExportedDocument document = exported(inspection, false);
    QCOMPARE_LT(document.json.size(), 3 * body.size());
    const auto opened = readSaved(document.json, WallTime());
    QVERIFY(opened);
    QVERIFY(isSame(inspection.metadata.tree(), JsonTree::root, opened->metadata.tree(), JsonTree::root));
}

void TestMetadataExport::document_unknownTimes_areNull()
{
    Inspection inspection = inspectionOf(reply(u"private_app"_s), Call::PrivateAppInfo);
    inspection.isInspectionTimeKnown = false;
    inspection.context.serverDate.reset();
    inspection.context.httpStatus = 0;
    const QJsonObject root = QJsonDocument::fromJson(exported(inspection, false).json).object();
    const QJsonObject how = root.value("inspection"_L1).toObject();
    for (const auto name : {"inspected_at"_L1, "server_date"_L1, "status"_L1, "elapsed_ms"_L1}) {
        QVERIFY(how.contains(name));
        QVERIFY(how.value(name).isNull());
    }
    QVERIFY(root.value("expires_at"_L1).isNull());
}

void TestMetadataExport::envelope_standsInItsOrder()
{
    const auto tree = JsonTree::parse(exported(inspectionOf(reply(u"access_2026"_s)), false).json);
    QVERIFY(tree);
    QStringList names;
    for (int row = 0; row < tree->childCount(JsonTree::root); ++row) {
        names += tree->name(tree->child(JsonTree::root, row));
    }
    QCOMPARE(names.join(u' '),
        u"program format_version written_at inspection expires_at findings metadata secrets hidden_secrets"_s);
    QCOMPARE(tree->string(tree->member(JsonTree::root, u"expires_at")), u"2026-11-23T16:29:14.123Z"_s);
}

void TestMetadataExport::fileName_ofInspection_isSafe_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("receivedWallMs");
    QTest::addColumn<QString>("fileName");
    constexpr qint64 afternoon = 1'795'450'860'999;
    QTest::newRow("usual") << reply(u"access_2026"_s) << afternoon
                           << u"hubspot-token_hub6251543_20261123T162100Z.json"_s;
    QTest::newRow("private app") << reply(u"private_app"_s) << afternoon
                                 << u"hubspot-token_hub6251543_20261123T162100Z.json"_s;
    QTest::newRow("inactive") << QByteArray(R"({"token":"x"})") << afternoon
                              << u"hubspot-token_20261123T162100Z.json"_s;
    QTest::newRow("hostile id") << QByteArray(R"({"hub_id":"../../etc/passwd"})") << afternoon
                                << u"hubspot-token_20261123T162100Z.json"_s;
    QTest::newRow("negative id") << QByteArray(R"({"hub_id":-5})") << afternoon
                                 << u"hubspot-token_20261123T162100Z.json"_s;
    QTest::newRow("no time") << QByteArray(R"({"hub_id":5})") << qint64(-1) << u"hubspot-token_hub5.json"_s;
    QTest::newRow("far time") << QByteArray(R"({"hub_id":5})") << std::numeric_limits<qint64>::max()
                              << u"hubspot-token_hub5.json"_s;
}

void TestMetadataExport::fileName_ofInspection_isSafe()
{
    QFETCH(QByteArray, body);
    QFETCH(qint64, receivedWallMs);
    Inspection inspection = inspectionOf(body);
    inspection.context.received = wallAt(receivedWallMs);
    QTEST(suggestedFileName(inspection), "fileName");
}

QTEST_GUILESS_MAIN(TestMetadataExport)
#include "tst_metadataexport.moc"
