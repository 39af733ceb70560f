// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/files/fileerror.h"
#include "core/files/metadataexport.h"
#include "core/files/savedfile.h"
#include "support/callnames.h"
#include "support/filecontent.h"
#include "support/timevalues.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

using Kind = FileError::Kind;

constexpr WallTime fileTime = wallAt(1'700'000'000'000);

QByteArray golden(const QString &name)
{
    return fileContent(QString(QStringLiteral(INSPECTOR_TEST_DATA "/golden/") + name + u".json"_s));
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestSavedFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void export_everyEnvelopeValue_comesBack();
    void export_ofEachCall_keepsItsShape_data();
    void export_ofEachCall_keepsItsShape();
    void export_oddEnvelope_isReadAllTheSame_data();
    void export_oddEnvelope_isReadAllTheSame();
    void export_withUnusableMetadata_isRefused_data();
    void export_withUnusableMetadata_isRefused();
    void rawReply_isReadAsOfItsFile();
    void bytes_thatAreNoReply_areRefused_data();
    void bytes_thatAreNoReply_areRefused();
    void bytes_damagedAnywhere_neverCrash();
    void path_thatIsNoFile_isRefusedAtOnce_data();
    void path_thatIsNoFile_isRefusedAtOnce();
    void path_ofExport_isOpened();
    void path_ofHugeFile_isTooLarge();
};

void TestSavedFile::export_everyEnvelopeValue_comesBack()
{
    const auto opened = readSaved(golden(u"access_2026_redacted"_s), fileTime);
    QVERIFY(opened);
    const ReplyContext &context = opened->context;
    QVERIFY(opened->isSaved);
    QVERIFY(opened->isInspectionTimeKnown);
    QVERIFY(opened->token.isEmpty());
    QCOMPARE(context.received, wallAt(1'795'449'600'123));
    QVERIFY(!context.receivedSteady);
    QCOMPARE(context.serverDate, hubSpotAt(1'795'449'600'000));
    QCOMPARE(context.call, Call::AccessTokenV1);
    QCOMPARE(context.method, u"GET"_s);
    QCOMPARE(context.host, u"api.hubapi.com"_s);
    QCOMPARE(context.server, u"https://api.hubapi.com"_s);
    QCOMPARE(context.maskedPath, u"/oauth/v1/access-tokens/CIv4\u2026AXgB"_s);
    QCOMPARE(context.httpStatus, 200);
    QCOMPARE(context.elapsed, Milliseconds(187));
    QCOMPARE(context.bodyBytes, 839);
    QCOMPARE(context.correlationId, u"0f2c1a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b"_s);
    QCOMPARE(context.rateLimitHeaders.size(), 1);
    QCOMPARE(context.rateLimitHeaders.first().second, u"108"_s);
    QCOMPARE(opened->metadata.hubId(), 6251543);
    QCOMPARE(opened->metadata.expiresAt(), hubSpotAt(1'795'451'354'123));
    QCOMPARE(opened->metadata.secrets(), QStringList());
}

void TestSavedFile::export_ofEachCall_keepsItsShape_data()
{
    QTest::addColumn<Call>("call");
    QTest::newRow("access_2016_redacted") << Call::AccessTokenV1;
    QTest::newRow("refresh_v1_redacted") << Call::RefreshTokenV1;
    QTest::newRow("introspected_access_redacted") << Call::IntrospectAccessToken;
    QTest::newRow("introspected_inactive_redacted") << Call::IntrospectAccessToken;
    QTest::newRow("introspected_refresh_redacted") << Call::IntrospectRefreshToken;
    QTest::newRow("private_app_redacted") << Call::PrivateAppInfo;
}

void TestSavedFile::export_ofEachCall_keepsItsShape()
{
    QFETCH(Call, call);
    const auto opened = readSaved(golden(QString::fromLatin1(QTest::currentDataTag())), fileTime);
    QVERIFY(opened);
    QCOMPARE(opened->context.call, call);
    QCOMPARE(opened->metadata.shape(), factsOf(call).shape);
}

void TestSavedFile::export_oddEnvelope_isReadAllTheSame_data()
{
    QTest::addColumn<QByteArray>("inspection");
    for (const char *value :
        {"null", "true", "7", "\"text\"", "[]", "[1,2]", "{}",
            R"({"inspected_at":7,"server":[],"call":"no-such-call","method":null,"status":"200","elapsed_ms":-1})",
            R"({"inspected_at":"yesterday","status":1e99,"elapsed_ms":9223372036854775808,"body_bytes":1.5})",
            R"({"inspected_at":"2026-13-45T99:00:00.000Z","server_date":"2026-11-23","rate_limit_headers":{"a":1}})",
            R"({"inspected_at":"9999999-01-01T00:00:00.000Z","rate_limit_headers":[1,null,{},{"name":7},{"value":"x"}]})",
            R"({"inspected_at":"2026-11-23T16:00:00.123+01:00","status":99999})"}) {
        QTest::addRow("%s", value) << QByteArray(value);
    }
}

void TestSavedFile::export_oddEnvelope_isReadAllTheSame()
{
    QFETCH(QByteArray, inspection);
    const auto opened = readSaved(R"({"format_version":"?","program":null,"inspection":)" + inspection
            + R"(,"metadata":{"hub_id":6251543},"findings":7,"secrets":{}})",
        fileTime);
    QVERIFY(opened);
    QVERIFY(opened->isSaved);
    QVERIFY(!opened->isInspectionTimeKnown);
    QCOMPARE(opened->context.received, fileTime);
    QCOMPARE(opened->context.call, Call::AccessTokenV1);
    QCOMPARE(opened->context.httpStatus, 0);
    QCOMPARE(opened->context.elapsed, Milliseconds(0));
    QVERIFY(!opened->context.serverDate);
    QVERIFY(opened->context.rateLimitHeaders.isEmpty());
    QCOMPARE(opened->metadata.hubId(), 6251543);
}

void TestSavedFile::export_withUnusableMetadata_isRefused_data()
{
    QTest::addColumn<QByteArray>("metadata");
    for (const char *value : {"null", "7", "[]", "{}", R"("{\"hub_id\":1}")", R"({"message":"gone"})"}) {
        QTest::addRow("%s", value) << QByteArray(value);
    }
}

void TestSavedFile::export_withUnusableMetadata_isRefused()
{
    QFETCH(QByteArray, metadata);
    const auto opened =
        readSaved(R"({"format_version":1,"inspection":{},"metadata":)" + metadata + '}', fileTime);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::NotAnExport);
}

void TestSavedFile::rawReply_isReadAsOfItsFile()
{
    const QByteArray reply =
        fileContent(QStringLiteral(INSPECTOR_TEST_DATA "/replies/introspected_refresh.json"));
    const auto opened = readSaved(reply, fileTime);
    QVERIFY(opened);
    QVERIFY(opened->isSaved);
    QVERIFY(!opened->isInspectionTimeKnown);
    QCOMPARE(opened->context.received, fileTime);
    QCOMPARE(opened->context.call, Call::IntrospectRefreshToken);
    QCOMPARE(opened->context.bodyBytes, reply.size());
    QCOMPARE(opened->metadata.tree().bytes(), reply);
    QVERIFY(readSaved(reply + "\r\n", fileTime).hasValue());
    QVERIFY(readSaved("\xEF\xBB\xBF" + reply, fileTime).hasValue());
}

void TestSavedFile::bytes_thatAreNoReply_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing") << QByteArray() << Kind::NotJson;
    QTest::newRow("text") << QByteArray("hello") << Kind::NotJson;
    QTest::newRow("NULs") << QByteArray(1'000'000, '\0') << Kind::NotJson;
    QTest::newRow("half an export") << golden(u"access_2026_redacted"_s).first(900) << Kind::NotJson;
    QTest::newRow("NUL behind it") << golden(u"access_2026_redacted"_s) + QByteArray(1, '\0')
                                   << Kind::NotJson;
    QTest::newRow("deep arrays") << QByteArray(1'000'000, '[') << Kind::NotJson;
    QTest::newRow("deep metadata") << QByteArray(
        "{\"format_version\":1,\"metadata\":" + QByteArray("{\"token\":").repeated(600))
                                   << Kind::NotJson;
    QTest::newRow("many values") << QByteArray("[0" + QByteArray(",0").repeated(JsonTree::maxNodes) + "]")
                                 << Kind::TooLarge;
    QTest::newRow("array") << QByteArray("[]") << Kind::NotAnExport;
    QTest::newRow("other object") << QByteArray(R"({"name":"left-pad"})") << Kind::NotAnExport;
    QTest::newRow("error body") << QByteArray(R"({"status":"error","message":"x"})") << Kind::OtherContent;
}

void TestSavedFile::bytes_thatAreNoReply_areRefused()
{
    QFETCH(QByteArray, bytes);
    const auto opened = readSaved(bytes, fileTime);
    QVERIFY(!opened);
    QTEST(opened.error().kind, "kind");
}

void TestSavedFile::bytes_damagedAnywhere_neverCrash()
{
    const QByteArray file = golden(u"access_2026_with_secrets"_s);
    QVERIFY(!file.isEmpty());
    QRandomGenerator random(20270216);
    const QByteArray interesting = "\"\\{}[]:,0-eE.utfn \xFF";
    int opened = 0;
    for (int i = 0; i < 3'000; ++i) {
        QByteArray damaged = file;
        for (int change = random.bounded(1, 3); change > 0; --change) {
            damaged[random.bounded(damaged.size())] = interesting[random.bounded(interesting.size())];
        }
        const auto result = readSaved(damaged, fileTime);
        if (result) {
            ++opened;
            QVERIFY(result->isSaved && !result->metadata.isEmpty() && result->token.isEmpty());
        }
    }
    QVERIFY(opened > 0);
}

void TestSavedFile::path_thatIsNoFile_isRefusedAtOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no name") << QString() << Kind::NotAFile;
    QTest::newRow("folder") << u"."_s << Kind::IsAFolder;
    QTest::newRow("pipe") << u"pipe"_s << Kind::NotAFile;
    QTest::newRow("endless device") << u"zero"_s << Kind::NotAFile;
    QTest::newRow("dangling link") << u"dangling"_s << Kind::NotAFile;
    QTest::newRow("link to itself") << u"circle"_s << Kind::NotAFile;
    QTest::newRow("no file") << u"gone.json"_s << Kind::ReadFailed;
    QTest::newRow("no folder") << u"gone/gone.json"_s << Kind::FolderMissing;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(QChar::Null)) << Kind::NotAFile;
    QTest::newRow("long name") << QString(3'000, u'n') << Kind::ReadFailed;
}

void TestSavedFile::path_thatIsNoFile_isRefusedAtOnce()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    QVERIFY(QFile::link(u"/dev/zero"_s, folder.filePath(u"zero"_s)));
    QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"dangling"_s)));
    QVERIFY(QFile::link(folder.filePath(u"circle"_s), folder.filePath(u"circle"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
    const auto opened = openSaved(name.isEmpty() ? name : folder.filePath(name));
    QVERIFY(!opened);
    QTEST(opened.error().kind, "kind");
}

void TestSavedFile::path_ofExport_isOpened()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"\u00E9 export.json"_s);
    QVERIFY(write(path, golden(u"access_2026_redacted"_s)));
    QVERIFY(QFile::link(path, folder.filePath(u"link"_s)));
    QVERIFY(openSaved(path).hasValue());
    QVERIFY(openSaved(folder.filePath(u"link"_s)).hasValue());
    QVERIFY(write(path, R"({"hub_id":1})"));
    const auto raw = openSaved(path);
    QVERIFY(raw);
    QCOMPARE(raw->context.received, wallAt(QFileInfo(path).lastModified().toMSecsSinceEpoch()));
    QVERIFY(write(path, {}));
    const auto empty = openSaved(path);
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, Kind::NotJson);
}

void TestSavedFile::path_ofHugeFile_isTooLarge()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"sparse.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(8) << 30)); // a hole: takes no room
    file.close();
    const auto opened = openSaved(file.fileName());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::TooLarge);
}

QTEST_GUILESS_MAIN(TestSavedFile)
#include "tst_savedfile.moc"
