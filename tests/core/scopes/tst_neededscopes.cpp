// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/neededscopes.h"

#include "core/scopes/knownscopes.h"
#include "neededforms.h"
#include "support/tokenencoder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

class NeededScopesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void form_read_givesNeeds_data();
    void form_read_givesNeeds();
    void form_cutAtEveryCharacter_givesOnlyItsOwnNames_data();
    void form_cutAtEveryCharacter_givesOnlyItsOwnNames();
    void secret_amongScopes_isNeverTaken_data();
    void secret_amongScopes_isNeverTaken();
    void tokenWithinScope_isNeverTaken();
    void text_withoutScopes_givesNothing_data();
    void text_withoutScopes_givesNothing();
    void list_thatDoesNotEnd_isCut();
    void scopes_beyondTheBound_areLeftOutAndTold();
    void longText_isReadUpToTheLimit();
    void longText_isReadOnce_data();
    void longText_isReadOnce();
    void name_wrong_isCorrected_data();
    void name_wrong_isCorrected();
    void name_near_isFound_data();
    void name_near_isFound();
    void permission_ofHubSpot_hasNearScopes();
    void installUrl_withOtherScopes_keepsTheRest_data();
    void installUrl_withOtherScopes_keepsTheRest();
};

void NeededScopesTest::form_read_givesNeeds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const NeededForm &form : neededForms()) {
        const auto row = [&form](const char *dress, const QString &text) {
            QTest::addRow("%s, %s", form.name, dress) << text << form.expected;
        };
        row("as it is", form.text);
        row("with a byte order mark", u'\uFEFF' + form.text);
        row("with CRLF", QString(form.text).replace(u'\n', u"\r\n"_s));
        row("in lines of its own", u"\n\n" + form.text + u"\n ");
        row("in typographic quotes", u'\u201C' + form.text + u'\u201D');
        if (!form.text.contains(u'"') && !form.text.contains(u'\n')) {
            row("in quotes", u'"' + form.text + u'"');
        }
        if (!form.text.contains(u'`')) {
            row("as code in Markdown", u"```\n" + form.text + u"\n```");
        }
    }
}

void NeededScopesTest::form_read_givesNeeds()
{
    QFETCH(const QString, text);
    QTEST(neededText(readNeededScopes(text)), "expected");
}

void NeededScopesTest::form_cutAtEveryCharacter_givesOnlyItsOwnNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const NeededForm &form : neededForms()) {
        QTest::newRow(form.name) << form.text << form.expected;
    }
}

/// A list that was cut gives the names before the cut; the last one may be the beginning of a name.
void NeededScopesTest::form_cutAtEveryCharacter_givesOnlyItsOwnNames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const QStringList whole = expected.split(QRegularExpression(u"[ ;]"_s), Qt::SkipEmptyParts);
    for (const bool fromEnd : {false, true}) {
        for (qsizetype length = 0; length < text.size(); ++length) {
            const NeededScopes needed = readNeededScopes(fromEnd ? text.last(length) : text.first(length));
            QStringList names = needed.unrecognised;
            for (const ScopeRequirement &need : needed.needs) {
                names += need.scopes;
            }
            for (const QString &name : std::as_const(names)) {
                const bool isOwn = std::any_of(whole.begin(), whole.end(),
                    [&](const QString &own) { return own.startsWith(name) || own.endsWith(name); });
                // Of a short form any of its scopes, of a text cut at its beginning what a comment says.
                const bool isInText = text.contains(name) || text.contains(u'*');
                QVERIFY2(isOwn || isInText, qPrintable(u"%1 of %2 characters"_s.arg(name).arg(length)));
                QVERIFY2(isScopeShaped(name), qPrintable(name));
            }
        }
    }
}

void NeededScopesTest::secret_amongScopes_isNeverTaken_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("access token") << encodeToken().token();
    QTest::newRow("refresh token") << u"na1-5a1b-2c3d-4e5f-8a7b-0c1d2e3f4a5b"_s;
    QTest::newRow("private app") << u"pat-na1-a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d"_s;
    QTest::newRow("UUID") << u"a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d"_s;
    QTest::newRow("UUID of letters") << u"abcdefab-cdef-abcd-efab-cdefabcdefab"_s;
    QTest::newRow("JWT") << u"eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2ln"_s;
    QTest::newRow("GitHub") << u"ghp_abcdefghijklmnopqrstuvwxyzabcdefghij"_s;
    QTest::newRow("hex") << u"5ebe2294ecd0e0f08eab7690d2a6ee69"_s;
}

void NeededScopesTest::secret_amongScopes_isNeverTaken()
{
    QFETCH(const QString, secret);
    const QStringList texts{
        u"SCOPES=\"oauth %1 crm.export\""_s,
        u"scopes: oauth,%1,crm.export"_s,
        u"\"requiredScopes\": [\"oauth\", \"%1\", \"crm.export\"]"_s,
        u"oauth %1 crm.export"_s,
        u"oauth\n%1\ncrm.export"_s,
        u"https://app.hubspot.com/oauth/authorize?client_id=%1&scope=oauth%20%1%20crm.export"_s,
        u"This oauth-token (%1) does not have proper permissions! (requires any of [%1, crm.export])"_s,
        u"{\"category\":\"MISSING_SCOPES\",\"context\":{\"requiredScopes\":[\"%1\",\"crm.export\"]}}"_s,
    };
    for (const QString &pattern : texts) {
        for (const QString &part : {secret, secret.left(24), secret.mid(5), secret.right(20)}) {
            const NeededScopes needed = readNeededScopes(QString(pattern).replace(u"%1"_s, part));
            for (const ScopeRequirement &need : needed.needs) {
                for (const QString &name : need.scopes) {
                    QVERIFY2(name == u"oauth" || name == u"crm.export", qPrintable(pattern + u": " + name));
                }
            }
        }
    }
}

/// In lower case such a word would pass for a new scope.
void NeededScopesTest::tokenWithinScope_isNeverTaken()
{
    const QString token = encodeToken().token();
    for (const QString &part : {token, token.left(14), token.mid(5, 20), token.right(20)}) {
        const NeededScopes needed =
            readNeededScopes(u"SCOPES=\"oauth crm.lis%1ts.read CRM.Lists.Read\""_s.arg(part));
        QCOMPARE(neededText(needed), u"required all of list: oauth CRM.Lists.Read"_s);
    }
}

void NeededScopesTest::text_withoutScopes_givesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("prose") << u"Our content team files tickets and forms opinions."_s;
    QTest::newRow("domain")
        << u"files.example.com and settings.example.org, see https://cms.domains.read/x"_s;
    QTest::newRow("Google's scopes") << u"scope=https://www.googleapis.com/auth/drive email profile"_s;
    QTest::newRow("others' names") << u"\"scope\": \"openid email offline_access\""_s;
    QTest::newRow("token") << encodeToken().token();
    QTest::newRow("request") << u"GET https://api.hubapi.com/crm/v3/objects/contacts"_s;
    QTest::newRow("e-mail") << u"crm.objects.contacts.read@example.com"_s;
    QTest::newRow("blob") << u"\"scopeToScopeGroupPks\":\"AAAAQAAAAAg=\",\"trialScopes\":\"\""_s;
    QTest::newRow("placeholder") << u"SCOPES=${HUBSPOT_SCOPES}"_s;
}

void NeededScopesTest::text_withoutScopes_givesNothing()
{
    QFETCH(const QString, text);
    QCOMPARE(neededText(readNeededScopes(text)), QString());
}

void NeededScopesTest::list_thatDoesNotEnd_isCut()
{
    QCOMPARE(neededText(readNeededScopes(u"\"requiredScopes\": [\"oauth\", \"crm.ex"_s)),
        u"required all of project file: oauth; cut"_s);
    QCOMPARE(neededText(readNeededScopes(u"SCOPES='oauth crm.export crm.obj"_s)),
        u"required all of list: oauth crm.export; cut"_s);
    QCOMPARE(neededText(readNeededScopes(u"scopes: oauth, crm.export, ..."_s)),
        u"required all of list: oauth crm.export; cut"_s);
    QCOMPARE(neededText(readNeededScopes(u"const SCOPES = ['oauth', ...BASE_SCOPES]"_s)),
        u"required all of list: oauth; cut"_s);
}

void NeededScopesTest::scopes_beyondTheBound_areLeftOutAndTold()
{
    QString text = u"requiredScopes: ["_s;
    const auto letters = [](int number) {
        QString word;
        for (int i = 0; i < 4; ++i, number /= 26)
            word += QChar(u'a' + number % 26);
        return word;
    };
    for (int i = 0; i < 10'003; ++i) {
        text += u"crm.objects."_s + letters(i) + u".read, "_s;
    }
    const NeededScopes needed = readNeededScopes(text + u']');
    QCOMPARE(needed.needs.size(), 1);
    QCOMPARE(needed.needs.first().scopes.size(), NeededScopes::maxScopes);
    QVERIFY(needed.isTooMany);
    QVERIFY(!needed.wasCut);
}

void NeededScopesTest::longText_isReadUpToTheLimit()
{
    const QString list = u"scopes: [oauth, crm.export]\n"_s;
    const QString filler(NeededScopes::maxText - list.size(), u' ');
    const NeededScopes within = readNeededScopes(filler + list);
    QCOMPARE(within.needs.size(), 1);
    QVERIFY(!within.isTextCut);
    const NeededScopes beyond = readNeededScopes(filler + list + u' ');
    QVERIFY(beyond.isTextCut);
    QVERIFY(readNeededScopes(filler + u' ' + list).isTextCut);
}

void NeededScopesTest::longText_isReadOnce_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
        {"scopes: [", "scope=\"a ", "{", "authorize?scope=oauth ", "requires one of [", "crm.lists.*, ",
            "scopes: crm.export\n", "[[", "\\\\\"{", "of the following scopes scopes: [a]\n"}) {
        QTest::newRow(piece) << QString::fromLatin1(piece);
    }
}

/// Quadratic work would take minutes here.
void NeededScopesTest::longText_isReadOnce()
{
    QFETCH(const QString, piece);
    const NeededScopes needed = readNeededScopes(piece.repeated(1024 * 1024 / piece.size()));
    QCOMPARE_LE(needed.needs.size(), 500);
}

void NeededScopesTest::name_wrong_isCorrected_data()
{
    QTest::addColumn<QStringList>("instead");
    QTest::newRow("crm.objects.tickets.read") << QStringList{u"tickets"_s};
    QTest::newRow("crm.objects.lists.read") << QStringList{u"crm.lists.read"_s};
    QTest::newRow("contacts") << QStringList{u"crm.objects.contacts.read"_s, u"crm.objects.contacts.write"_s};
    QTest::newRow("crm.objects.contacts.read") << QStringList();
}

void NeededScopesTest::name_wrong_isCorrected()
{
    QTEST(correctedScope(QString::fromLatin1(QTest::currentDataTag())), "instead");
}

void NeededScopesTest::name_near_isFound_data()
{
    QTest::addColumn<QString>("near");
    QTest::newRow("crm.objects.contact.read") << u"crm.objects.contacts.read"_s;
    QTest::newRow("crm.object.contact.read") << u"crm.objects.contacts.read"_s;
    QTest::newRow("crm.objects.contacst.read") << u"crm.objects.contacts.read"_s;
    QTest::newRow("crm.objects.xxxtacts.read") << QString(); // three letters
    QTest::newRow("crm.objects.companies.raed") << u"crm.objects.companies.read"_s;
    QTest::newRow("rm.objects.companies.rea") << u"crm.objects.companies.read"_s;
    QTest::newRow("tikets") << u"tickets"_s;
    QTest::newRow("fils") << QString(); // too short for a guess
    QTest::newRow("something.else.entirely") << QString();
}

void NeededScopesTest::name_near_isFound()
{
    QTEST(nearScope(QString::fromLatin1(QTest::currentDataTag()), knownScopeNames()), "near");
}

void NeededScopesTest::permission_ofHubSpot_hasNearScopes()
{
    QCOMPARE(scopesNearPermission(u"leads-read"_s), QStringList{u"crm.objects.leads.read"_s});
    QCOMPARE(scopesNearPermission(u"line-items-read"_s),
        QStringList({u"crm.objects.line_items.read"_s, u"crm.schemas.line_items.read"_s}));
    QCOMPARE(scopesNearPermission(u"cockpit-access"_s), QStringList());
}

void NeededScopesTest::installUrl_withOtherScopes_keepsTheRest_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("corrected");
    QTest::newRow("both lists")
        << u"https://app.hubspot.com/oauth/authorize?client_id=1&scope=a.b&optional_scope=x.y&state=%20z"_s
        << u"https://app.hubspot.com/oauth/authorize?client_id=1&scope=oauth%20crm.export&optional_scope=forms&state=%20z"_s;
    QTest::newRow("none yet")
        << u"https://app.hubspot.com/oauth/authorize?client_id=1"_s
        << u"https://app.hubspot.com/oauth/authorize?client_id=1&scope=oauth%20crm.export&optional_scope=forms"_s;
    QTest::newRow("twice")
        << u"https://app.hubspot.com/oauth/authorize?scopes=oauth&client_id=1&scope=tickets"_s
        << u"https://app.hubspot.com/oauth/authorize?scope=oauth%20crm.export&client_id=1&optional_scope=forms"_s;
}

void NeededScopesTest::installUrl_withOtherScopes_keepsTheRest()
{
    QFETCH(const QString, url);
    const auto found = findInstallUrl(u"see " + url + u" now");
    QVERIFY(found);
    QCOMPARE(found->url, url);
    QTEST(installUrlWith(*found, {u"oauth"_s, u"crm.export"_s}, {u"forms"_s}), "corrected");
}

QTEST_GUILESS_MAIN(NeededScopesTest)
#include "tst_neededscopes.moc"
