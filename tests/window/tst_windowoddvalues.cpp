// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "models/metadatamodel.h"
#include "session/inspectionsession.h"
#include "session/translation.h"
#include "support/hostilebehaviours.h"
#include "support/samplereply.h"
#include "support/windowtesting.h"
#include "window/result/metadataview.h"

#include <QHash>
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
        {"scopes", R"(["oauth","crm.objects.contacts.read","crm.objects.contacts.write"])"},
        {"signed_access_token", {}}, {"hub_id", "6251543"}, {"app_id", "1112131"}, {"expires_in", "1754"},
        {"user_id", "2931991"}, {"token_type", R"("access")"}, {"is_private_distribution", "true"}};
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
        {"1 MB", '"' + QByteArray(1'000'000, 'x') + '"'}, {"NUL", R"("\u0000")"},
        {"surrogate", R"("\ud800")"}, {"bidi", R"("\u202Etxet")"}, {"markup", R"("<b>x</b>")"}};
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

/// Which of the odd values are none for a field, written down apart from the code that decides it.
QList<QByteArray> rightValues(const QByteArray &path)
{
    static const QList<QByteArray> numbers{"expires_in", "hub_id", "app_id", "user_id",
        "signed_access_token.hubId", "signed_access_token.userId", "signed_access_token.appId",
        "signed_access_token.installingUserId"};
    static const QList<QByteArray> booleans{"is_private_distribution", "signed_access_token.isUserLevel",
        "signed_access_token.isServiceAccount", "signed_access_token.isPrivateDistribution"};
    static const QList<QByteArray> texts{"user", "hub_domain", "token_type", "signed_access_token.hublet"};
    static const QList<QByteArray> oftenEmpty{"signed_access_token.scopes",
        "signed_access_token.scopeToScopeGroupPks", "signed_access_token.trialScopes",
        "signed_access_token.trialScopeToScopeGroupPks"};
    static const QList<QByteArray> signatures{
        "signed_access_token.signature", "signed_access_token.newSignature"};
    if (numbers.contains(path))
        return {"int"};
    if (booleans.contains(path))
        return {"bool"};
    if (texts.contains(path))
        return {"string", "number as text"};
    if (oftenEmpty.contains(path))
        return {"string", "empty"}; // "text" is base64
    if (signatures.contains(path))
        return {"string"};
    if (path == "signed_access_token")
        return {"object", "nested object"};
    return {}; // token, which is another one then; expiresAt, which none of the numbers is; scopes
}

bool isNumber(const QByteArray &value)
{
    return !value.isEmpty() && (value[0] == '-' || (value[0] >= '0' && value[0] <= '9'));
}

} // namespace

/// Each documented field with each value that it should not have, in one window, one after the other.
class WindowOddValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void oddValue_isShownAsUnexpected_data();
    void oddValue_isShownAsUnexpected();

private:
    [[nodiscard]] QModelIndexList rows(const QString &path) const;
    const SampleReply m_sample;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<WindowOnServer> m_test;
    QHash<QString, QString> m_usualMeanings; // by path
};

void WindowOddValuesTest::initTestCase()
{
    failOnWarnings();
    m_language = std::make_unique<Language>(u"en"_s);
    QVERIFY(m_language->isLoaded());
    m_test = std::make_unique<WindowOnServer>();
    QVERIFY(m_test->show());

    Members outer = outerMembers(m_sample.token);
    setValue(outer, "signed_access_token", joined(innerMembers()));
    m_test->server.setReply(httpReply(200, joined(outer)));
    QVERIFY(m_test->inspect(m_sample.token));
    const auto remember = [this](const QString &path) {
        const QModelIndexList found = rows(path);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.constFirst().data(MetadataModel::SeverityRole).toInt() == int(Severity::None),
            qPrintable(path));
        m_usualMeanings.insert(
            path, found.constFirst().siblingAtColumn(MetadataModel::MeaningColumn).data().toString());
    };
    for (const auto &[key, value] : outer)
        remember(QString::fromLatin1(key));
    for (const auto &[key, value] : innerMembers())
        remember(u"signed_access_token."_s + QString::fromLatin1(key));
    QCOMPARE(m_usualMeanings.size(), outer.size() + innerMembers().size());
}

QModelIndexList WindowOddValuesTest::rows(const QString &path) const
{
    return rowsOf(*m_test->window.findChild<MetadataView *>()->model(), path);
}

void WindowOddValuesTest::cleanupTestCase()
{
    m_test.reset();
    m_language.reset();
}

void WindowOddValuesTest::oddValue_isShownAsUnexpected_data()
{
    QTest::addColumn<bool>("isInner");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isRight");
    const auto add = [](bool isInner, const QByteArray &key) {
        const QList<QByteArray> right = rightValues((isInner ? "signed_access_token." : "") + key);
        for (const auto &[name, value] : oddValues())
            QTest::addRow("%s%s %s", isInner ? "signed " : "", key.constData(), name.constData())
                << isInner << key << value << right.contains(name);
    };
    for (const auto &[key, value] : outerMembers({}))
        add(false, key);
    for (const auto &[key, value] : innerMembers())
        add(true, key);
}

void WindowOddValuesTest::oddValue_isShownAsUnexpected()
{
    QFETCH(const bool, isInner);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, value);
    Members outer = outerMembers(m_sample.token);
    Members inner = innerMembers();
    setValue(isInner ? inner : outer, key, value);
    if (isInner || key != "signed_access_token")
        setValue(outer, "signed_access_token", joined(inner));
    m_test->server.setReply(httpReply(200, joined(outer)));
    QVERIFY(m_test->inspect(m_sample.token));
    QCOMPARE(m_test->session.state(), InspectionSession::State::Answered);

    const QString path = (isInner ? u"signed_access_token."_s : QString()) + QString::fromLatin1(key);
    const QModelIndexList found = rows(path);
    QCOMPARE(found.size(), 1);
    const QModelIndex row = found.constFirst();
    const QString shown = row.siblingAtColumn(MetadataModel::ValueColumn).data().toString();
    QVERIFY2(!shown.trimmed().isEmpty(), qPrintable(shown));
    QVERIFY2(shown != u"0"_s && shown != u"0:00"_s, qPrintable(shown));
    if (isNumber(value) && !row.data(MetadataModel::IsSecretRole).toBool())
        QVERIFY2(shown.startsWith(QString::fromLatin1(value)), qPrintable(shown));

    // Unexpected is what bears a sign in front of the name, and says why in front of its usual meaning.
    QFETCH(const bool, isRight);
    const QString meaning = row.siblingAtColumn(MetadataModel::MeaningColumn).data().toString();
    const bool isMarked = row.data(MetadataModel::SeverityRole).toInt() > int(Severity::None);
    const bool saysWhy = meaning != m_usualMeanings.value(path) && !meaning.isEmpty();
    QVERIFY2(isRight || (isMarked && saysWhy), qPrintable(shown.left(80) + u" | "_s + meaning));
    // A number that is none here is so by itself, and not only beside another that it should equal.
    const bool isUnlikely = key == "expires_in" && value == "2147483648";
    QVERIFY(!isNumber(value) || isRight || isUnlikely
        || row.data(MetadataModel::SeverityRole).toInt() >= int(Severity::Note));
    for (const QChar unit : shown)
        QVERIFY2(unit.isPrint() && !unit.isSurrogate(), qPrintable(shown.left(200)));
}

QTEST_MAIN(WindowOddValuesTest)

#include "tst_windowoddvalues.moc"
