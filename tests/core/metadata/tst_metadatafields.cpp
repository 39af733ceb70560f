// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/findings/findingpaths.h"
#include "core/metadata/metadatafields.h"
#include "core/metadata/metadataparser.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const FieldSpec &field)
{
    return QString::fromLatin1(field.path);
}

QStringList membersOf(const TokenMetadata &metadata, const QString &parentPath)
{
    const JsonTree &tree = metadata.tree();
    const JsonTree::Node parent = parentPath.isEmpty() ? JsonTree::root : metadata.node(parentPath);
    QStringList names;
    for (int row = 0; parent != JsonTree::none && row < tree.childCount(parent); ++row) {
        names += tree.name(tree.child(parent, row));
    }
    return names;
}

/// Returns the source text with its context in front.
class EchoTranslator final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *sourceText, const char *, int) const override
    {
        return QString(QString::fromUtf8(context) + u": "_s + QString::fromUtf8(sourceText));
    }
};

} // namespace

class TestMetadataFields final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void table_everyField_isFoundByItsPathOnly();
    void table_everyField_hasALabelAndOneSentence();
    void table_secrets_areTheTokenAndTheSignatures();
    void table_nestedFields_haveTheirParent();
    void table_signedMembers_standInTheSamplesOrder();
    void table_currentReply_standsInItsOrder();
    void sample_everyMember_isDocumentedForItsShape_data();
    void sample_everyMember_isDocumentedForItsShape();
    void sample_ofCurrentShapes_missesNothingUsual_data();
    void sample_ofCurrentShapes_missesNothingUsual();
    void translation_asksForTheContextThatLupdateFinds();
};

void TestMetadataFields::table_everyField_isFoundByItsPathOnly()
{
    QSet<QString> paths;
    for (const FieldSpec &field : documentedFields()) {
        QCOMPARE(findField(pathOf(field)), &field);
        paths.insert(pathOf(field));
        QVERIFY2(field.shapes != ReplyShapes(), field.path);
    }
    QCOMPARE(paths.size(), static_cast<qsizetype>(documentedFields().size()));
    for (const QStringView path : {QStringView(u""), QStringView(u"hub"), QStringView(u"hub_i"),
             QStringView(u"Hub_id"), QStringView(u"signed_access_token."), QStringView(u"expiresAt"),
             QStringView(u"signed_access_token.hub_id"), QStringView(u"scopes[0]")}) {
        QCOMPARE(findField(path), nullptr);
    }
}

void TestMetadataFields::table_everyField_hasALabelAndOneSentence()
{
    for (const FieldSpec &field : documentedFields()) {
        const QString label = field.translatedLabel();
        const QString sentence = field.translatedExplanation();
        QVERIFY2(!label.isEmpty() && label.size() <= 24, field.path);
        QVERIFY2(
            sentence.endsWith(u'.') && sentence.count(u". "_s) == 0 && sentence[0].isUpper(), field.path);
        QVERIFY2(sentence.size() < 160, field.path);
        QVERIFY2(!sentence.contains(u'<'), field.path);
    }
}

void TestMetadataFields::table_secrets_areTheTokenAndTheSignatures()
{
    QStringList secrets;
    for (const FieldSpec &field : documentedFields()) {
        if (field.isSecret) {
            secrets += pathOf(field);
        }
    }
    QCOMPARE(secrets,
        QStringList({u"token"_s, u"signed_access_token.signature"_s, u"signed_access_token.newSignature"_s}));
}

void TestMetadataFields::table_nestedFields_haveTheirParent()
{
    for (const FieldSpec &field : documentedFields()) {
        const QString path = pathOf(field);
        if (!path.contains(u'.')) {
            continue;
        }
        const FieldSpec *const parent = findField(path.section(u'.', 0, -2));
        QVERIFY2(parent && parent->type == FieldType::Object, field.path);
        QVERIFY2((field.shapes & ~parent->shapes) == ReplyShapes(), field.path);
    }
}

void TestMetadataFields::table_signedMembers_standInTheSamplesOrder()
{
    // Also the order of the field numbers in the token.
    const QStringList expected{u"expiresAt"_s, u"scopes"_s, u"hubId"_s, u"userId"_s, u"appId"_s,
        u"signature"_s, u"scopeToScopeGroupPks"_s, u"newSignature"_s, u"hublet"_s, u"trialScopes"_s,
        u"trialScopeToScopeGroupPks"_s, u"isUserLevel"_s, u"installingUserId"_s, u"isServiceAccount"_s,
        u"isPrivateDistribution"_s, u"appInstallId"_s, u"audience"_s};
    QStringList names;
    for (const FieldSpec &field : documentedFields()) {
        const QString path = pathOf(field);
        if (path.startsWith("signed_access_token."_L1)) {
            names += path.section(u'.', 1);
        }
    }
    QCOMPARE(names, expected);
}

void TestMetadataFields::table_currentReply_standsInItsOrder()
{
    QFile file(QStringLiteral(INSPECTOR_TEST_DATA "/replies/access_2026.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto metadata = parseMetadata(file.readAll(), ReplyShape::AccessTokenV1);
    QVERIFY(metadata);
    QStringList documented;
    for (const FieldSpec &field : documentedFields()) {
        if (field.shapes.testFlag(ReplyShape::AccessTokenV1) && !pathOf(field).contains(u'.')
            && field.presence != FieldPresence::Legacy) {
            documented += pathOf(field);
        }
    }
    QCOMPARE(documented, membersOf(*metadata, {}));
}

void TestMetadataFields::sample_everyMember_isDocumentedForItsShape_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ReplyShape>("shape");
    for (const char *name :
        {"access_2016", "access_2018", "access_2022", "access_2024", "access_2025", "access_2026"}) {
        QTest::addRow("%s", name) << QString::fromLatin1(name) << ReplyShape::AccessTokenV1;
    }
    QTest::newRow("refresh_v1") << u"refresh_v1"_s << ReplyShape::RefreshTokenV1;
    QTest::newRow("introspected_access") << u"introspected_access"_s << ReplyShape::IntrospectedAccessToken;
    QTest::newRow("introspected_refresh")
        << u"introspected_refresh"_s << ReplyShape::IntrospectedRefreshToken;
    QTest::newRow("introspected_inactive")
        << u"introspected_inactive"_s << ReplyShape::IntrospectedAccessToken;
    QTest::newRow("private_app") << u"private_app"_s << ReplyShape::PrivateApp;
}

void TestMetadataFields::sample_everyMember_isDocumentedForItsShape()
{
    QFETCH(QString, name);
    QFETCH(ReplyShape, shape);
    QFile file(QString(QStringLiteral(INSPECTOR_TEST_DATA "/replies/") + name + u".json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto metadata = parseMetadata(file.readAll(), shape);
    QVERIFY(metadata);
    for (const QString &parent : {QString(), u"signed_access_token"_s}) {
        for (const QString &member : membersOf(*metadata, parent)) {
            const QString path = parent.isEmpty() ? member : QString(parent + u'.' + member);
            const FieldSpec *const field = findField(path);
            QVERIFY2(field, qPrintable(path));
            QVERIFY2(field->shapes.testFlag(shape), qPrintable(path));
            QVERIFY2(metadata->state(*field) == FieldState::Present, qPrintable(path));
        }
    }
}

void TestMetadataFields::sample_ofCurrentShapes_missesNothingUsual_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ReplyShape>("shape");
    QTest::newRow("access_2026") << u"access_2026"_s << ReplyShape::AccessTokenV1;
    QTest::newRow("refresh_v1") << u"refresh_v1"_s << ReplyShape::RefreshTokenV1;
    QTest::newRow("introspected_access") << u"introspected_access"_s << ReplyShape::IntrospectedAccessToken;
    QTest::newRow("introspected_refresh")
        << u"introspected_refresh"_s << ReplyShape::IntrospectedRefreshToken;
    QTest::newRow("private_app") << u"private_app"_s << ReplyShape::PrivateApp;
}

void TestMetadataFields::sample_ofCurrentShapes_missesNothingUsual()
{
    QFETCH(QString, name);
    QFETCH(ReplyShape, shape);
    QFile file(QString(QStringLiteral(INSPECTOR_TEST_DATA "/replies/") + name + u".json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto metadata = parseMetadata(file.readAll(), shape);
    QVERIFY(metadata);
    for (const FieldSpec &field : documentedFields()) {
        const bool isUsual =
            field.presence == FieldPresence::Always || field.presence == FieldPresence::Usually;
        if (isUsual && field.shapes.testFlag(shape)) {
            QVERIFY2(metadata->state(field) == FieldState::Present, field.path);
        }
    }
}

void TestMetadataFields::translation_asksForTheContextThatLupdateFinds()
{
    EchoTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const FieldSpec *const field = findField(u"hub_domain");
    QVERIFY(field);
    QCOMPARE(field->translatedLabel(), u"MetadataFields: Account domain"_s);
    QVERIFY(field->translatedExplanation().startsWith(u"MetadataFields: The account's"_s));
}

QTEST_GUILESS_MAIN(TestMetadataFields)
#include "tst_metadatafields.moc"
