// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "models/metadatamodel.h"
#include "support/hostilebehaviours.h"
#include "support/samplereply.h"
#include "support/windowtesting.h"
#include "window/inspectionsession.h"
#include "window/metadataview.h"
#include "window/translation.h"

#include <QModelIndex>
#include <QTest>

#include <memory>
#include <utility>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

using Members = QList<std::pair<QByteArray, QByteArray>>;

/// The documented members of a v1 reply, as they are sent; `signed_access_token` stands for the inner ones.
Members outerMembers(const QString &token)
{
    return {{"token", '"' + token.toUtf8() + '"'}, {"user", R"("ada.lovelace@example.com")"},
        {"hub_domain", R"("analytical-engines.example.com")"},
        {"scopes", R"(["oauth","crm.objects.contacts.read"])"}, {"signed_access_token", {}},
        {"hub_id", "6251543"}, {"app_id", "1112131"}, {"expires_in", "1754"}, {"user_id", "2931991"},
        {"token_type", R"("access")"}, {"is_private_distribution", "true"}};
}

Members innerMembers()
{
    return {{"expiresAt", "1795451354123"}, {"scopes", R"("AAEAQAAAAQ==")"}, {"hubId", "6251543"},
        {"userId", "2931991"}, {"appId", "1112131"}, {"signature", R"("3q2+796tvu/erb7v3q2+796tvu8=")"},
        {"scopeToScopeGroupPks", R"("AAAAQAAAAAg=")"}, {"newSignature", R"("yv66vsr+ur7K/rq+yv66vsr+ur4=")"},
        {"hublet", R"("eu1")"}, {"trialScopes", R"("")"}, {"trialScopeToScopeGroupPks", R"("")"},
        {"isUserLevel", "false"}, {"installingUserId", "2931991"}, {"isServiceAccount", "false"},
        {"isPrivateDistribution", "true"}};
}

/// What HubSpot never sent in any field, or in few; an empty one leaves the member out.
Members oddValues()
{
    return {{"missing", {}}, {"null", "null"}, {"bool", "false"}, {"int", "7"}, {"negative", "-5"},
        {"2^31", "2147483648"}, {"2^53+1", "9007199254740993"}, {"2^63", "9223372036854775808"},
        {"below -2^63", "-9223372036854775809"}, {"1.5", "1.5"}, {"1e400", "1e400"}, {"string", R"("text")"},
        {"number as text", R"("5")"}, {"empty", R"("")"}, {"blank", R"("   ")"}, {"array", "[]"},
        {"nested array", "[[[]]]"}, {"object", "{}"}, {"nested object", R"({"a":{"b":null}})"},
        {"long", '"' + QByteArray(20'000, 'x') + '"'}, {"NUL", R"("\u0000")"}, {"surrogate", R"("\ud800")"},
        {"bidi", R"("\u202Etxet")"}, {"markup", R"("<b>x</b>")"}};
}

QByteArray joined(const Members &members)
{
    QByteArray text;
    for (const auto &[key, value] : members) {
        if (!value.isEmpty())
            text += (text.isEmpty() ? "\"" : ",\"") + key + "\":" + value;
    }
    return '{' + text + '}';
}

QByteArray valueOf(const Members &members, const QByteArray &key)
{
    for (const auto &[name, its] : members) {
        if (name == key)
            return its;
    }
    return {};
}

void setValue(Members &members, const QByteArray &key, const QByteArray &value)
{
    for (auto &[name, its] : members) {
        if (name == key)
            its = value;
    }
}

/// The rows with a path, in the order of the tree.
QModelIndexList rowsOf(const QAbstractItemModel &model, const QString &path, const QModelIndex &parent = {})
{
    QModelIndexList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data(MetadataModel::JsonPathRole).toString() == path)
            rows += index;
        rows += rowsOf(model, path, index);
    }
    return rows;
}

enum class JsonType : quint8 { Missing, Null, Boolean, Number, String, Array, Object };

JsonType typeOf(const QByteArray &value)
{
    if (value.isEmpty())
        return JsonType::Missing;
    switch (value.front()) {
    case 'n':
        return JsonType::Null;
    case 't':
    case 'f':
        return JsonType::Boolean;
    case '"':
        return JsonType::String;
    case '[':
        return JsonType::Array;
    case '{':
        return JsonType::Object;
    default:
        return JsonType::Number;
    }
}

} // namespace

/// Each documented field with each value that it should not have, in one window, one after the other.
class WindowOddValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void oddValue_isShownAsItIs_data();
    void oddValue_isShownAsItIs();

private:
    const SampleReply m_sample;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<WindowOnServer> m_test;
};

void WindowOddValuesTest::initTestCase()
{
    failOnWarnings();
    m_language = std::make_unique<Language>(u"en"_s);
    QVERIFY(m_language->isLoaded());
    m_test = std::make_unique<WindowOnServer>();
    QVERIFY(m_test->show());
}

void WindowOddValuesTest::cleanupTestCase()
{
    m_test.reset();
    m_language.reset();
}

void WindowOddValuesTest::oddValue_isShownAsItIs_data()
{
    QTest::addColumn<bool>("isInner");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const auto add = [](bool isInner, const QByteArray &key) {
        for (const auto &[name, value] : oddValues())
            QTest::addRow("%s%s %s", isInner ? "signed " : "", key.constData(), name.constData())
                << isInner << key << value;
    };
    for (const auto &[key, value] : outerMembers({}))
        add(false, key);
    for (const auto &[key, value] : innerMembers())
        add(true, key);
}

void WindowOddValuesTest::oddValue_isShownAsItIs()
{
    QFETCH(const bool, isInner);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, value);
    Members outer = outerMembers(m_sample.token);
    Members inner = innerMembers();
    const JsonType usual =
        key == "signed_access_token" ? JsonType::Object : typeOf(valueOf(isInner ? inner : outer, key));
    setValue(isInner ? inner : outer, key, value);
    if (isInner || key != "signed_access_token")
        setValue(outer, "signed_access_token", joined(inner));
    m_test->server.setReply(httpReply(200, joined(outer)));
    QVERIFY(m_test->inspect(m_sample.token));
    QCOMPARE(m_test->session.state(), InspectionSession::State::Answered);

    const QString path = (isInner ? u"signed_access_token."_s : QString()) + QString::fromLatin1(key);
    const QModelIndexList rows = rowsOf(*m_test->window.findChild<MetadataView *>()->model(), path);
    QCOMPARE(rows.size(), 1);
    const QString shown = rows.constFirst().siblingAtColumn(1).data().toString();
    QVERIFY2(!shown.trimmed().isEmpty(), qPrintable(shown));
    QVERIFY2(shown != u"0"_s && shown != u"0:00"_s, qPrintable(shown));
    const bool isOdd = typeOf(value) > JsonType::Null && typeOf(value) != usual;
    QVERIFY(!isOdd || rows.constFirst().data(MetadataModel::IsUnexpectedRole).toBool());
    for (const QChar unit : shown)
        QVERIFY2(unit.isPrint() && !unit.isSurrogate(), qPrintable(shown.left(200)));
}

QTEST_MAIN(WindowOddValuesTest)

#include "tst_windowoddvalues.moc"
