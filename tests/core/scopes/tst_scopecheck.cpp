// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/scopecheck.h"

#include "core/scopes/scopeindices.h"
#include "core/token/tokenreading.h"
#include "support/tokenencoder.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Testing;
using namespace Qt::StringLiterals;

namespace {

QString rowText(const ScopeRow &row)
{
    static const QStringList states{u"missing"_s, u"undecided"_s, u"granted"_s, u"extra"_s};
    static const QStringList reasons{u"required"_s, u"none of several"_s, u"conditional"_s, u"optional"_s,
        u"conditional, not asked"_s, u"one may be enough"_s, u"name not read"_s, u"nothing known"_s,
        u"internal"_s, u"granted"_s, u"one of several"_s, u"extra"_s};
    QString text =
        states.at(int(row.state)) + u' ' + row.scope + u" ("_s + reasons.at(int(row.reason)) + u')';
    if (!row.didYouMean.isEmpty()) {
        text += u" -> "_s + row.didYouMean.join(u' ');
    }
    return text;
}

QString checkText(const ScopeCheck &check)
{
    QStringList lines;
    for (const ScopeRow &row : check.rows) {
        lines.append(rowText(row));
    }
    static const QStringList faults{
        u"oauth absent"_s, u"required not in url"_s, u"required only optional"_s, u"not declared"_s};
    for (const InstallFault &fault : check.faults) {
        lines.append(u"refused: "_s + faults.at(int(fault.kind)) + u' ' + fault.scope);
    }
    if (!check.correctedUrl.isEmpty()) {
        lines.append(check.correctedUrl);
    }
    return lines.join(u'\n');
}

GrantedScopes reply(const QString &names)
{
    return {GrantedScopes::Source::Reply, names.split(u' ', Qt::SkipEmptyParts), 0};
}

} // namespace

class ScopeCheckTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void check_ofNeeds_givesRows_data();
    void check_ofNeeds_givesRows();
    void check_ofSeveralSources_tellsWhatHubSpotRefuses_data();
    void check_ofSeveralSources_tellsWhatHubSpotRefuses();
    void check_withoutGranted_decidesNothing();
    void token_read_givesNames();
    void token_withUnknownIndices_leavesNamesUndecided();
    void missing_copied_inEachForm();
    void counts_areOfTheRows();
    void needs_notReadWhole_areNeverSatisfied();
};

void ScopeCheckTest::check_ofNeeds_givesRows_data()
{
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("needed");
    QTest::addColumn<QString>("rows");
    QTest::newRow("all there") << u"oauth crm.export"_s << u"SCOPES=\"oauth crm.export\""_s
                               << u"granted oauth (granted)\ngranted crm.export (granted)"_s;
    QTest::newRow("all, one missing")
        << u"oauth tickets"_s << u"SCOPES=\"oauth crm.export\""_s
        << u"missing crm.export (required)\ngranted oauth (granted)\nextra tickets (extra)"_s;
    QTest::newRow("write is not read")
        << u"crm.lists.write"_s << u"scopes: crm.lists.read"_s
        << u"missing crm.lists.read (required)\nextra crm.lists.write (extra)"_s;
    const auto error = [](const char *message, const char *names) -> QString {
        return QString(
            u"{\"category\":\"MISSING_SCOPES\",\"errors\":[{\"message\":\"%1\",\"context\":{\"requiredGranularScopes\":[%2]}}]}"_s)
            .arg(QString::fromLatin1(message), QString::fromLatin1(names));
    };
    const char *any = "One or more of the following scopes are required.";
    const char *all = "All of the following scopes are required.";
    const char *two = "\"crm.export\",\"tickets\"";
    QTest::newRow("any, one there") << u"tickets"_s << error(any, two)
                                    << u"granted tickets (one of several)"_s;
    QTest::newRow("any, none there")
        << u"oauth"_s << error(any, two)
        << u"missing crm.export (none of several)\nmissing tickets (none of several)\nextra oauth (extra)"_s;
    QTest::newRow("any of one") << u"oauth"_s << error(any, "\"tickets\"")
                                << u"missing tickets (required)\nextra oauth (extra)"_s;
    QTest::newRow("all of an error") << u"tickets"_s << error(all, two)
                                     << u"missing crm.export (required)\ngranted tickets (granted)"_s;
    QTest::newRow("not said, all there") << u"crm.export tickets"_s << error("?", two)
                                         << u"granted crm.export (granted)\ngranted tickets (granted)"_s;
    QTest::newRow("not said, some there")
        << u"tickets"_s << error("?", two)
        << u"undecided crm.export (one may be enough)\ngranted tickets (granted)"_s;
    QTest::newRow("not said, none there")
        << u""_s << error("?", two)
        << u"missing crm.export (none of several)\nmissing tickets (none of several)"_s;
    QTest::newRow("internal")
        << u"oauth"_s << u"(requires any of [leads-read])"_s
        << u"undecided leads-read (internal) -> crm.objects.leads.read\nextra oauth (extra)"_s;
    QTest::newRow("optional") << u"oauth"_s
                              << u"\"requiredScopes\":[\"oauth\"],\"optionalScopes\":[\"forms\"]"_s
                              << u"missing forms (optional)\ngranted oauth (granted)"_s;
    QTest::newRow("conditional, no URL")
        << u"oauth"_s << u"\"requiredScopes\":[\"oauth\"],\"conditionallyRequiredScopes\":[\"forms\"]"_s
        << u"missing forms (conditional, not asked)\ngranted oauth (granted)"_s;
    QTest::newRow("two needs of one scope")
        << u"oauth"_s << u"\"optionalScopes\":[\"forms\"],\"requiredScopes\":[\"forms\"]"_s
        << u"missing forms (required)\nextra oauth (extra)"_s;
    QTest::newRow("letter wrong")
        << u"oauth"_s << u"scopes: [crm.objects.contact.read]"_s
        << u"missing crm.objects.contact.read (required) -> crm.objects.contacts.read\nextra oauth (extra)"_s;
    QTest::newRow("retired name")
        << u"tickets"_s << u"scopes: crm.objects.tickets.read"_s
        << u"missing crm.objects.tickets.read (required) -> tickets\nextra tickets (extra)"_s;
    QTest::newRow("capitals")
        << u"oauth"_s << u"scopes: [crm.objects.Contacts.read]"_s
        << u"missing crm.objects.Contacts.read (required) -> crm.objects.contacts.read\nextra oauth (extra)"_s;
    QTest::newRow("near a granted one")
        << u"brand.new.thing"_s << u"requiredScopes: [brand.new.think]"_s
        << u"missing brand.new.think (required) -> brand.new.thing\nextra brand.new.thing (extra)"_s;
}

void ScopeCheckTest::check_ofNeeds_givesRows()
{
    QFETCH(const QString, granted);
    QFETCH(const QString, needed);
    QTEST(checkText(checkScopes(reply(granted), {readNeededScopes(needed)})), "rows");
}

void ScopeCheckTest::check_ofSeveralSources_tellsWhatHubSpotRefuses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("rows");
    const auto url = [](const char *query) -> QString {
        return u"https://app.hubspot.com/oauth/authorize?client_id=7&"_s + QString::fromLatin1(query);
    };
    const QString project =
        u"\"requiredScopes\":[\"oauth\",\"crm.export\"],\"conditionallyRequiredScopes\":[\"tickets\"],\"optionalScopes\":[\"forms\"]"_s;
    QTest::newRow("good")
        << url("scope=oauth%20crm.export&optional_scope=forms") << project
        << u"missing forms (optional)\nmissing tickets (conditional, not asked)\ngranted oauth (granted)\ngranted crm.export (granted)"_s;
    QTest::newRow("oauth absent")
        << url("scope=crm.export") << QString()
        << u"granted crm.export (granted)\nextra oauth (extra)\nrefused: oauth absent oauth\n"_s
            + url("scope=oauth%20crm.export");
    QTest::newRow("required not asked for")
        << url("scope=oauth&state=1") << project
        << u"missing forms (optional)\nmissing tickets (conditional, not asked)\ngranted oauth "
           u"(granted)\ngranted crm.export (granted)\n"
           "refused: required not in url crm.export\n"_s
            + url("scope=oauth%20crm.export&state=1");
    QTest::newRow("required only optional")
        << url("scope=oauth&optional_scope=crm.export") << project
        << u"missing forms (optional)\nmissing tickets (conditional, not asked)\ngranted oauth "
           u"(granted)\ngranted crm.export (granted)\n"
           "refused: required only optional crm.export\n"_s
            + url("scope=oauth%20crm.export");
    QTest::newRow("not declared")
        << url("scope=oauth%20crm.export%20crm.import") << project
        << u"missing crm.import (required)\nmissing forms (optional)\nmissing tickets (conditional, not "
           u"asked)\ngranted oauth (granted)\ngranted crm.export (granted)\n"
           "refused: not declared crm.import\n"_s
            + url("scope=oauth%20crm.export");
    QTest::newRow("conditional asked for")
        << url("scope=oauth%20crm.export%20tickets") << project
        << u"missing tickets (required)\nmissing forms (optional)\ngranted oauth (granted)\ngranted crm.export (granted)"_s;
}

void ScopeCheckTest::check_ofSeveralSources_tellsWhatHubSpotRefuses()
{
    QFETCH(const QString, url);
    QFETCH(const QString, project);
    QFETCH(const QString, rows);
    const GrantedScopes granted = reply(u"oauth crm.export"_s);
    const auto sorted = [](const QString &text) {
        QStringList lines = text.split(u'\n');
        lines.sort();
        return lines;
    };
    for (const bool urlFirst : {true, false}) {
        QList<NeededScopes> sources{readNeededScopes(url), readNeededScopes(project)};
        if (!urlFirst) {
            std::reverse(sources.begin(), sources.end());
        }
        QCOMPARE(sorted(checkText(checkScopes(granted, sources))), sorted(rows));
    }
}

void ScopeCheckTest::check_withoutGranted_decidesNothing()
{
    const ScopeCheck check = checkScopes({}, {readNeededScopes(u"scopes: oauth crm.export"_s)});
    QCOMPARE(checkText(check), u"undecided oauth (nothing known)\nundecided crm.export (nothing known)"_s);
    QCOMPARE(check.missing, 0);
    QVERIFY(!check.isSatisfied());
}

void ScopeCheckTest::token_read_givesNames()
{
    const ScopeIndices indices;
    const GrantedScopes granted = grantedByToken(readToken(encodeToken().token()), indices);
    QVERIFY(granted.source == GrantedScopes::Source::Token);
    QCOMPARE(granted.names,
        QStringList({u"oauth"_s, u"crm.objects.contacts.read"_s, u"crm.objects.contacts.write"_s}));
    QCOMPARE(granted.unnamed, 0);
    QVERIFY(grantedByToken(TokenReading(), indices).source == GrantedScopes::Source::Unknown);
}

void ScopeCheckTest::token_withUnknownIndices_leavesNamesUndecided()
{
    TokenContent content;
    content.scopeIndices = {8, 389};
    const GrantedScopes granted = grantedByToken(readToken(encodeToken(content).token()), ScopeIndices());
    QCOMPARE(granted.unnamed, 1);
    const ScopeCheck check = checkScopes(
        granted, {readNeededScopes(u"scopes: [oauth, crm.objects.contacts.read, brand.new.read]"_s)});
    QCOMPARE(checkText(check),
        u"missing crm.objects.contacts.read (required)\nundecided brand.new.read (name not read)\ngranted oauth (granted)"_s);
}

void ScopeCheckTest::missing_copied_inEachForm()
{
    const ScopeCheck check = checkScopes(reply(u"oauth"_s),
        {readNeededScopes(u"requiredScopes: [crm.export, tickets], optionalScopes: [forms]"_s)});
    QCOMPARE(missingScopesText(check, ScopeListForm::Lines), u"crm.export\ntickets"_s);
    QCOMPARE(missingScopesText(check, ScopeListForm::Blanks), u"crm.export tickets"_s);
    QCOMPARE(missingScopesText(check, ScopeListForm::UrlPart), u"scope=crm.export%20tickets"_s);
    QCOMPARE(
        missingScopesText(check, ScopeListForm::Json).simplified(), u"[ \"crm.export\", \"tickets\" ]"_s);
    QCOMPARE(missingScopesText(ScopeCheck(), ScopeListForm::UrlPart), QString());
}

void ScopeCheckTest::counts_areOfTheRows()
{
    const ScopeCheck check = checkScopes(reply(u"oauth tickets files"_s),
        {readNeededScopes(u"requiredScopes: [oauth, crm.export], optionalScopes: [forms]"_s),
            readNeededScopes(u"(requires one of [leads-read])"_s),
            readNeededScopes(u"requiredScopes: [Array]"_s)});
    QCOMPARE(check.missing, 1);
    QCOMPARE(check.missingOptional, 1);
    QCOMPARE(check.undecided, 1);
    QCOMPARE(check.granted, 1);
    QCOMPARE(check.extra, 2);
    QVERIFY(check.wasCut);
    QVERIFY(!check.isSatisfied());
}

void ScopeCheckTest::needs_notReadWhole_areNeverSatisfied()
{
    NeededScopes needed = readNeededScopes(u"requiredScopes: [oauth]"_s);
    QVERIFY(checkScopes(reply(u"oauth"_s), {needed}).isSatisfied());
    for (bool NeededScopes::*reason :
        {&NeededScopes::wasCut, &NeededScopes::isTooMany, &NeededScopes::isTextCut}) {
        needed.*reason = true;
        QVERIFY(!checkScopes(reply(u"oauth"_s), {needed}).isSatisfied());
        needed.*reason = false;
    }
}

QTEST_GUILESS_MAIN(ScopeCheckTest)
#include "tst_scopecheck.moc"
