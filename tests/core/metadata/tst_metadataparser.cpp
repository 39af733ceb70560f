// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/metadata/metadataparser.h"
#include "support/callnames.h"
#include "support/timevalues.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

using Kind = ParseError::Kind;

QByteArray reply(const QString &name)
{
    QFile file(QString(QStringLiteral(INSPECTOR_TEST_DATA "/replies/") + name + u".json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMetadataParser final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reply_ofEachShape_isRead_data();
    void reply_ofEachShape_isRead();
    void reply_ofUnknownCall_isGuessed_data();
    void reply_ofUnknownCall_isGuessed();
    void current_everyValue_isExact();
    void legacy_fields_areThere();
    void unknown_fields_areKept();
    void lossless_values_areKeptAsSent();
    void introspection_tellsItsKindByTokenUse_data();
    void introspection_tellsItsKindByTokenUse();
    void body_thatIsNoMetadata_isAnError_data();
    void body_thatIsNoMetadata_isAnError();
    void reply_withinItsBounds_isReadAndBeyondRefused_data();
    void reply_withinItsBounds_isReadAndBeyondRefused();
    void body_cutAnywhere_isNotJson();
};

void TestMetadataParser::reply_ofEachShape_isRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ReplyShape>("shape");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<bool>("hasSigned");
    QTest::addColumn<bool>("hasExpiry");
    const QStringList three{u"oauth"_s, u"crm.objects.contacts.read"_s, u"crm.objects.contacts.write"_s};
    const auto row = [](const char *name, ReplyShape shape, const QStringList &scopes, bool hasSigned,
                         bool hasExpiry) {
        QTest::newRow(name) << QString::fromLatin1(name) << shape << scopes << hasSigned << hasExpiry;
    };
    row("access_2016", ReplyShape::AccessTokenV1, {u"contacts"_s, u"oauth"_s}, false, true);
    row("access_2018", ReplyShape::AccessTokenV1, {u"contacts"_s, u"content"_s, u"oauth"_s}, false, true);
    row("access_2022", ReplyShape::AccessTokenV1, {u"oauth"_s, u"crm.objects.contacts.read"_s}, false, true);
    row("access_2024", ReplyShape::AccessTokenV1, three, true, true);
    row("access_2025", ReplyShape::AccessTokenV1, three, true, true);
    row("access_2026", ReplyShape::AccessTokenV1, three, true, true);
    row("access_unknown_fields", ReplyShape::AccessTokenV1, three, true, true);
    row("introspected_access", ReplyShape::IntrospectedAccessToken, three, true, true);
    row("introspected_refresh", ReplyShape::IntrospectedRefreshToken, three, false, false);
    row("refresh_v1", ReplyShape::RefreshTokenV1, three, false, false);
    row("private_app", ReplyShape::PrivateApp, {u"crm.objects.contacts.read"_s, u"tickets"_s}, false, false);
}

void TestMetadataParser::reply_ofEachShape_isRead()
{
    QFETCH(QString, name);
    QFETCH(ReplyShape, shape);
    const auto metadata = parseMetadata(reply(name), shape);
    QVERIFY(metadata);
    QCOMPARE(metadata->shape(), shape);
    QCOMPARE(metadata->hubId(), 6251543);
    QCOMPARE(metadata->userId(), 2931991);
    QTEST(metadata->scopes(), "scopes");
    QTEST(metadata->expiresAt().has_value(), "hasSigned");
    QTEST(metadata->expiresIn().has_value(), "hasExpiry");
    QCOMPARE(metadata->tree().bytes(), reply(name));
    // Also when the call is unknown.
    const auto guessed = parseMetadata(reply(name));
    QVERIFY(guessed);
    QCOMPARE(guessed->shape(), shape);
}

void TestMetadataParser::reply_ofUnknownCall_isGuessed_data()
{
    using Shape = ReplyShape;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Shape>("shape");
    const auto row = [](const QByteArray &body, Shape shape) {
        QTest::addRow("%s", body.constData()) << body << shape;
    };
    row(R"({"active":false})", Shape::IntrospectedAccessToken);
    row(R"({"active":null})", Shape::IntrospectedAccessToken);
    row(R"({"token_use":"refresh_token"})", Shape::IntrospectedRefreshToken);
    row(R"({"token_use":"access_token"})", Shape::IntrospectedAccessToken);
    row(R"({"hubId":1})", Shape::PrivateApp);
    row(R"({"hubId":1,"hub_id":1})", Shape::AccessTokenV1);
    row(R"({"client_id":"x"})", Shape::RefreshTokenV1);
    row(R"({"token_type":"refresh"})", Shape::RefreshTokenV1);
    row(R"({"token_type":"access"})", Shape::AccessTokenV1);
    row(R"({"client_id":"x","expires_in":1,"token":"y"})", Shape::AccessTokenV1);
    row(R"({"scopes":[]})", Shape::AccessTokenV1);
    row(R"({"signed_access_token":{}})", Shape::AccessTokenV1);
}

void TestMetadataParser::reply_ofUnknownCall_isGuessed()
{
    QFETCH(QByteArray, body);
    const auto metadata = parseMetadata(body);
    QVERIFY(metadata);
    QTEST(metadata->shape(), "shape");
}

void TestMetadataParser::current_everyValue_isExact()
{
    const auto metadata = parseMetadata(reply(u"access_2026"_s), ReplyShape::AccessTokenV1);
    QVERIFY(metadata);
    QCOMPARE(metadata->userEmail(), u"ada.lovelace@example.com"_s);
    QCOMPARE(metadata->hubDomain(), u"Analytical Engines (test)"_s);
    QCOMPARE(metadata->hublet(), u"eu1"_s);
    QCOMPARE(metadata->appId(), 1112131);
    QCOMPARE(metadata->expiresAt(), hubSpotAt(1795451354123));
    QCOMPARE(metadata->expiresIn(), std::chrono::seconds(1754));
    QCOMPARE(metadata->isPrivateDistribution(), true);
    QCOMPARE(metadata->flag(u"signed_access_token.isServiceAccount"), false);
    QCOMPARE(metadata->text(u"signed_access_token.trialScopes"), QString(u""_s));
    QCOMPARE(metadata->secrets().size(), 3);
    QVERIFY(!metadata->active().has_value());
}

void TestMetadataParser::legacy_fields_areThere()
{
    const auto metadata = parseMetadata(reply(u"access_2022"_s), ReplyShape::AccessTokenV1);
    QVERIFY(metadata);
    for (const char *path : {"scope_to_scope_group_pks", "trial_scopes", "trial_scope_to_scope_group_pks"}) {
        const FieldSpec *const field = findField(QString::fromLatin1(path));
        QVERIFY2(field && metadata->state(*field) == FieldState::Present, path);
    }
}

void TestMetadataParser::unknown_fields_areKept()
{
    const auto metadata = parseMetadata(reply(u"access_unknown_fields"_s), ReplyShape::AccessTokenV1);
    QVERIFY(metadata);
    QCOMPARE(metadata->text(u"signed_access_token.audience"), u"api.hubapi.com"_s);
    QCOMPARE(metadata->text(u"signed_access_token.cellId"), u"eu1-a"_s);
    QCOMPARE(metadata->integer(u"workspace.id"), 7);
    QCOMPARE(metadata->field(metadata->node(u"workspace")), nullptr);
    QCOMPARE(metadata->field(metadata->node(u"signed_access_token.cellId")), nullptr);
}

void TestMetadataParser::lossless_values_areKeptAsSent()
{
    const auto metadata = parseMetadata(reply(u"access_lossless"_s), ReplyShape::AccessTokenV1);
    QVERIFY(metadata);
    const JsonTree &tree = metadata->tree();
    const auto source = [&](QStringView path) { return tree.source(metadata->node(path)).toByteArray(); };
    QCOMPARE(source(u"zeta"), QByteArray("1.50"));
    QCOMPARE(source(u"alpha"), QByteArray("1e400"));
    QCOMPARE(source(u"minus"), QByteArray("-0"));
    QCOMPARE(source(u"app_id"), QByteArray("18446744073709551615"));
    QCOMPARE(source(u"user_id"), QByteArray("9223372036854775808"));
    QCOMPARE(source(u"name"), QByteArray(R"("\u0041\/\ud83d\ude00")"));
    QCOMPARE(metadata->hubId(), 9007199254740993);
    QVERIFY(!metadata->appId() && !metadata->userId());
    QCOMPARE(metadata->expiresIn(), std::chrono::seconds(1754));
    QCOMPARE(metadata->userEmail(), u"second@example.com"_s);
    QStringList names;
    for (int row = 0; row < tree.childCount(JsonTree::root); ++row) {
        names += tree.name(tree.child(JsonTree::root, row));
    }
    QCOMPARE(names.join(u' '),
        u"token_type zeta alpha hub_id app_id user_id minus exponent name half user user empty none expires_in token"_s);
}

void TestMetadataParser::introspection_tellsItsKindByTokenUse_data()
{
    using Shape = ReplyShape;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Shape>("asked");
    QTest::addColumn<Shape>("told");
    constexpr Shape access = Shape::IntrospectedAccessToken;
    constexpr Shape refresh = Shape::IntrospectedRefreshToken;
    const QByteArray usesAccess = R"({"active":true,"token_use":"access_token"})";
    const QByteArray usesRefresh = R"({"active":true,"token_use":"refresh_token"})";
    QTest::newRow("access, asked as such") << usesAccess << access << access;
    QTest::newRow("access, asked as refresh") << usesAccess << refresh << access;
    QTest::newRow("refresh, asked as such") << usesRefresh << refresh << refresh;
    QTest::newRow("refresh, asked as access") << usesRefresh << access << refresh;
    QTest::newRow("new use") << QByteArray(R"({"active":true,"token_use":"id_token"})") << refresh << refresh;
    QTest::newRow("no text") << QByteArray(R"({"active":true,"token_use":7})") << access << access;
    QTest::newRow("inactive refresh") << QByteArray(R"({"active":false})") << refresh << refresh;
    QTest::newRow("not introspection") << QByteArray(R"({"hub_id":1,"token_use":"refresh_token"})")
                                       << Shape::AccessTokenV1 << Shape::AccessTokenV1;
}

void TestMetadataParser::introspection_tellsItsKindByTokenUse()
{
    QFETCH(QByteArray, body);
    QFETCH(ReplyShape, asked);
    const auto metadata = parseMetadata(body, asked);
    QVERIFY(metadata);
    QTEST(metadata->shape(), "told");
}

void TestMetadataParser::body_thatIsNoMetadata_isAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ReplyShape>("shape");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<JsonTree::Kind>("found");
    constexpr auto v1 = ReplyShape::AccessTokenV1;
    const auto row = [](const char *name, const QByteArray &body, ReplyShape shape, Kind kind,
                         JsonTree::Kind found = JsonTree::Kind::Null) {
        QTest::newRow(name) << body << shape << kind << found;
    };
    row("nothing", "", v1, Kind::NotJson);
    row("white space", "\r\n", v1, Kind::NotJson);
    row("html", "<!DOCTYPE html><title>Sign in</title>", v1, Kind::NotJson);
    row("text", "upstream connect error", v1, Kind::NotJson);
    row("two objects", R"({"hub_id":1}{"hub_id":1})", v1, Kind::NotJson);
    row("trailing text", "{\"hub_id\":1}\n<!-- served by -->", v1, Kind::NotJson);
    row("jsonp", R"(cb({"hub_id":1}))", v1, Kind::NotJson);
    row("single quotes", "{'hub_id':1}", v1, Kind::NotJson);
    row("not utf-8", "{\"hub_domain\":\"caf\xE9\"}", v1, Kind::NotJson);
    row("too deep", "{\"token\":" + QByteArray(600, '[') + QByteArray(600, ']') + '}', v1, Kind::NotJson);
    row("null", "null", v1, Kind::NotAnObject, JsonTree::Kind::Null);
    row("true", "true", v1, Kind::NotAnObject, JsonTree::Kind::Boolean);
    row("number", "404", v1, Kind::NotAnObject, JsonTree::Kind::Number);
    row("string", R"("hub_id")", v1, Kind::NotAnObject, JsonTree::Kind::String);
    row("array", R"([{"hub_id":1}])", v1, Kind::NotAnObject, JsonTree::Kind::Array);
    constexpr auto object = JsonTree::Kind::Object;
    row("empty object", "{}", v1, Kind::NoDocumentedField, object);
    row("error body",
        R"({"status":"error","message":"The access token is expired or invalid","correlationId":"x"})", v1,
        Kind::NoDocumentedField, object);
    row("invalid client", R"({"error":"invalid_client","status":"BAD_CLIENT_ID"})",
        ReplyShape::IntrospectedAccessToken, Kind::NoDocumentedField, object);
    row("only nested", R"({"data":{"hub_id":1}})", v1, Kind::NoDocumentedField, object);
    row("other case", R"({"HUB_ID":1})", v1, Kind::NoDocumentedField, object);
    row("dotted name", R"({"signed_access_token.hubId":1})", v1, Kind::NoDocumentedField, object);
    row("another call's field", R"({"active":true})", v1, Kind::NoDocumentedField, object);
    row("snake case for a private app", R"({"hub_id":1})", ReplyShape::PrivateApp, Kind::NoDocumentedField,
        object);
}

void TestMetadataParser::body_thatIsNoMetadata_isAnError()
{
    QFETCH(QByteArray, body);
    QFETCH(ReplyShape, shape);
    const auto metadata = parseMetadata(body, shape);
    QVERIFY(!metadata);
    QTEST(metadata.error().kind, "kind");
    QTEST(metadata.error().found, "found");
}

void TestMetadataParser::reply_withinItsBounds_isReadAndBeyondRefused_data()
{
    QTest::addColumn<QByteArray>("most");
    QTest::addColumn<QByteArray>("more");
    const QByteArray head = R"({"hub_id":1,"x":")";
    const QByteArray text(maxReplyBytes - head.size() - 2, 'x');
    QTest::newRow("bytes") << head + text + "\"}" << head + text + "x\"}";
    const auto numbers = [](int count) { // with the object and the list
        return QByteArray(R"({"hub_id":1,"x":[0)" + QByteArray(",0").repeated(count - 4) + "]}");
    };
    QTest::newRow("values") << numbers(maxReplyValues) << numbers(maxReplyValues + 1);
    const auto scopes = [](int count) {
        return QByteArray(R"({"scopes":["oauth")" + QByteArray(",\"oauth\"").repeated(count - 1) + "]}");
    };
    QTest::newRow("scopes") << scopes(maxReplyScopes) << scopes(maxReplyScopes + 1);
}

void TestMetadataParser::reply_withinItsBounds_isReadAndBeyondRefused()
{
    QFETCH(const QByteArray, most);
    QFETCH(const QByteArray, more);
    QVERIFY(parseMetadata(most, ReplyShape::AccessTokenV1));
    const auto refused = parseMetadata(more, ReplyShape::AccessTokenV1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::NotJson);
    QCOMPARE(refused.error().json.kind, JsonError::Kind::TooLarge);
    QVERIFY(!parseMetadata(more));
}

void TestMetadataParser::body_cutAnywhere_isNotJson()
{
    const QByteArray body = reply(u"introspected_access"_s);
    for (qsizetype size = 0; size < body.size(); ++size) {
        const auto metadata = parseMetadata(body.first(size), ReplyShape::IntrospectedAccessToken);
        QVERIFY(!metadata);
        QCOMPARE(metadata.error().kind, Kind::NotJson);
    }
}

QTEST_GUILESS_MAIN(TestMetadataParser)
#include "tst_metadataparser.moc"
