// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/scopes/neededscopes.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Inspector::Testing {

/// One form in which people hold the scopes that their app needs, and what is read from it (see
/// neededText()).
struct NeededForm {
    const char *name;
    QString text;
    QString expected;
};

/// "required all of list: a b; optional all of install url: c; cut; spread: x -> a b; unrecognised: d".
[[nodiscard]] inline QString neededText(const NeededScopes &needed)
{
    static const QStringList matches{QStringLiteral("some"), QStringLiteral("any"), QStringLiteral("all")};
    static const QStringList uses{
        QStringLiteral("required"), QStringLiteral("conditional"), QStringLiteral("optional")};
    static const QStringList origins{QStringLiteral("list"), QStringLiteral("install url"),
        QStringLiteral("project file"), QStringLiteral("error"), QStringLiteral("other token")};
    QStringList parts;
    for (const ScopeRequirement &need : needed.needs) {
        parts.append(uses.at(int(need.use)) + u' ' + matches.at(int(need.match)) + QStringLiteral(" of ")
            + origins.at(int(need.origin)) + QStringLiteral(": ") + need.scopes.join(u' '));
    }
    if (needed.wasCut) {
        parts.append(QStringLiteral("cut"));
    }
    for (const SpreadScope &spread : needed.spread) {
        parts.append(
            QStringLiteral("spread: ") + spread.written + QStringLiteral(" -> ") + spread.scopes.join(u' '));
    }
    if (!needed.unrecognised.isEmpty()) {
        parts.append(QStringLiteral("unrecognised: ") + needed.unrecognised.join(u' '));
    }
    return parts.join(QStringLiteral("; "));
}

/// The sixteen forms seen in public, most of them in several dresses. Texts are made up.
[[nodiscard]] inline QList<NeededForm> neededForms()
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    const QString contact = text("required all of list: oauth crm.objects.contacts.read");
    return {
        {"1 .env quoted", text(R"x(HUBSPOT_SCOPES="oauth crm.objects.contacts.read")x"), contact},
        {"1 .env bare", text("HUBSPOT_CLIENT_ID=x\nHUBSPOT_SCOPES=oauth crm.objects.contacts.read\nPORT=80"),
            contact},
        {"1 .env single quotes", text("export SCOPES='oauth crm.objects.contacts.read'"), contact},
        {"1 .env with unknown", text(R"x(SCOPES="oauth brand_new.thing crm.objects.contacts.read shiny")x"),
            text("required all of list: oauth brand_new.thing crm.objects.contacts.read shiny")},
        {"2 yaml commas", text("scopes: crm.objects.contacts.read,crm.objects.companies.read"),
            text("required all of list: crm.objects.contacts.read crm.objects.companies.read")},
        {"2 yaml bullets",
            text("auth:\n  scopes:\n    - oauth # always\n    - tickets\n    - crm.export\n  id: 1"),
            text("required all of list: oauth tickets crm.export")},
        {"2 yaml flow", text("scopes: [oauth, crm.export, tickets]"),
            text("required all of list: oauth crm.export tickets")},
        {"3 percent", text("oauth%20crm.objects.contacts.read%20tickets"),
            text("required all of list: oauth crm.objects.contacts.read tickets")},
        {"3 plus", text("oauth+crm.objects.contacts.read+tickets"),
            text("required all of list: oauth crm.objects.contacts.read tickets")},
        {"3 percent twice", text("oauth%2520crm.objects.contacts.read"), contact},
        {"4 install URL",
            text("https://app-eu1.hubspot.com/oauth/7654321/"
                 "authorize?client_id=0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0&redirect_uri=https%3A%2F%2Fx."
                 "example%2Fcb"
                 "&scope=oauth%20crm.lists.read&optional_scope=tickets+forms&state=x"),
            text("required all of install url: oauth crm.lists.read; optional all of install url: tickets "
                 "forms")},
        {"4 install URL as an address bar shows it",
            text("Open https://app.hubspot.com/oauth/authorize?client_id=1&scope=oauth crm.lists.read "
                 "tickets&optional_scopes=forms and log in"),
            text("required all of install url: oauth crm.lists.read tickets; optional all of install url: "
                 "forms")},
        {"4 install URL in HTML",
            text(R"x(<a href="https://app.hubspot.com/oauth/authorize?client_id=1&amp;scope=oauth">)x"),
            text("required all of install url: oauth")},
        {"5 JavaScript",
            text("const SCOPES = ['oauth', 'crm.objects.contacts.read', // sync, not tickets\n  'files', /* "
                 "forms */\n];"),
            text("required all of list: oauth crm.objects.contacts.read files")},
        {"5 TypeScript", text("const scopes: string[] = [\n  \"oauth\",\n  \"crm.export\"\n];"),
            text("required all of list: oauth crm.export")},
        {"5 split", text(R"x("oauth crm.export tickets".split(" "))x"),
            text("required all of list: oauth crm.export tickets")},
        {"5 split, named", text(R"x(const scopes = "oauth crm.export".split(" ");)x"),
            text("required all of list: oauth crm.export")},
        {"5 Python", text("SCOPES = (\n    \"oauth \"\n    \"crm.export\",\n)"),
            text("required all of list: oauth crm.export")},
        {"5 Java",
            text(R"x(private static final List<String> SCOPES = Arrays.asList("oauth", "crm.export");)x"),
            text("required all of list: oauth crm.export")},
        {"5 joined", text("let scope = 'oauth ' +\n  'crm.export';"),
            text("required all of list: oauth crm.export")},
        {"5 PHP", text("'scopes' => ['oauth', 'crm.export'],"),
            text("required all of list: oauth crm.export")},
        {"6 app-hsmeta.json",
            text(R"x({"uid":"app","type":"app","config":{"distribution":"private","auth":{"type":"oauth",
"redirectUrls":["https://crm.example.read/cb"],"requiredScopes":["oauth","crm.lists.read"],
"conditionallyRequiredScopes":["tickets"],"optionalScopes":["forms"]},"permittedUrls":{"fetch":["https://api.hubapi.com"]}}})x"),
            text("required all of project file: oauth crm.lists.read; conditional all of project file: "
                 "tickets; "
                 "optional all of project file: forms")},
        {"6 public-app.json",
            text(
                R"x({"name":"x","distribution":"marketplace","auth":{"redirectUrls":[],"requiredScopes":["oauth"],"optionalScopes":[]}})x"),
            text("required all of project file: oauth")},
        {"6 private-app.json", text(R"x({"name":"x","scopes":["crm.lists.read","tickets"],"webhooks":{}})x"),
            text("required all of project file: crm.lists.read tickets")},
        {"6 fragment",
            text("\"requiredScopes\": [\n  \"oauth\",\n  \"brand-new\"\n],\n\"optionalScopes\": [\"forms\"]"),
            text("required all of project file: oauth brand-new; optional all of project file: forms")},
        {"6 hand-made", text("scopes: { required: ['oauth', 'tickets'], optional: ['forms'] }"),
            text("required all of list: oauth tickets; optional all of list: forms")},
        {"7 any of",
            text(
                R"x({"status":"error","message":"This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.","correlationId":"0b6a51ce-7b56-4b2b-9a51-6f3fdd5e7f10","errors":[{"message":"One or more of the following scopes are required.","context":{"requiredGranularScopes":["crm.lists.read","crm.lists.write"]}}],"links":{"scopes":"https://developers.hubspot.com/scopes"},"category":"MISSING_SCOPES"})x"),
            text("required any of error: crm.lists.read crm.lists.write")},
        {"8 all of, several",
            text(
                R"x({"category":"MISSING_SCOPES","message":"x","errors":[{"context":{"requiredGranularScopes":["account-info.security.read"]},"message":"All of the following scopes are required."},{"message":"One or more of the following scopes are required.","context":{"requiredScopes":["contacts","tickets"]}}]})x"),
            text("required all of error: account-info.security.read; required any of error: contacts "
                 "tickets")},
        {"9 message alone",
            text(
                R"x({"status":"error","message":"This oauth-token (CJ5kxyz...) does not have proper permissions! (requires any of [leads-read, crm.objects.leads.read])"})x"),
            text("required any of error: leads-read crm.objects.leads.read")},
        {"10 message alone, one",
            text("403 EXTERNAL auth request is missing required 'crm.lists.read' scope."),
            text("required all of error: crm.lists.read")},
        {"10 message alone, all",
            text("This oauth-token (CJ5kxyz...) does not have proper permissions! (requires all of "
                 "[crm.export, tickets])"),
            text("required all of error: crm.export tickets")},
        {"11 log line",
            text(
                R"x(2026-11-26 ERROR HubSpot 403: {"status":"error","category":"MISSING_SCOPES","errors":[{"message":"All of the following scopes are required.","context":{"requiredGranularScopes":["crm.export"]}}]} (attempt 1))x"),
            text("required all of error: crm.export")},
        {"11 escaped",
            text(
                R"x("body": "{\"category\":\"MISSING_SCOPES\",\"errors\":[{\"message\":\"All of the following scopes are required.\",\"context\":{\"requiredGranularScopes\":[\"crm.export\"]}}]}")x"),
            text("required all of error: crm.export")},
        {"11 Python",
            text("HTTP response body: {'category': 'MISSING_SCOPES', 'errors': [{'message': 'One or more of "
                 "the "
                 "following scopes are required.', 'context': {'requiredGranularScopes': ['crm.export', "
                 "'tickets']}}]}"),
            text("required any of error: crm.export tickets")},
        {"11 Node cut", text("{ category: 'MISSING_SCOPES', context: { requiredScopes: [Array] } }"),
            text("cut")},
        {"11 Node cut within",
            text("errors: [ { message: 'All of the following scopes are required.', context: { "
                 "requiredGranularScopes: [ 'crm.export', 'crm.import', ... 12 more items ] } } ]"),
            text("required all of error: crm.export crm.import; cut")},
        {"12 bullets",
            text(
                "Needed scopes\n\n- `crm.objects.contacts.read`\n- `tickets` - for the help desk\n- `oauth`"),
            text("required all of list: crm.objects.contacts.read tickets oauth")},
        {"12 table",
            text("| Scope | What for |\n|---|---|\n| `crm.objects.contacts.read` | contacts |\n| `files` | "
                 "attachments |\n| oauth | |"),
            text("required all of list: crm.objects.contacts.read files oauth")},
        {"12 short", text("* crm.objects.contacts.read/write\n* crm.lists.*"),
            text("required all of list: crm.objects.contacts.read crm.objects.contacts.write crm.lists.read "
                 "crm.lists.write; spread: crm.objects.contacts.read/write -> crm.objects.contacts.read "
                 "crm.objects.contacts.write; spread: crm.lists.* -> crm.lists.read crm.lists.write")},
        {"12 optional ones apart",
            text("## Required scopes\n- oauth\n- crm.export\n## Optional scopes\n- crm.import"),
            text("required all of list: oauth crm.export; optional all of list: crm.import")},
        {"12 prose", text("The app reads contacts (crm.objects.contacts.read) and files tickets."),
            text("required all of list: crm.objects.contacts.read")},
        {"13 manifest", text("name: sync\nrequired_scopes: crm.export, tickets\noptional_scopes: forms\n"),
            text("required all of list: crm.export tickets; optional all of list: forms")},
        {"14 install page",
            text("This app hasn't been approved to access the required scopes [crm.export, crm.lists.read]."),
            text("required all of error: crm.export crm.lists.read")},
        {"15 build",
            text("The scope crm.objects.x.read could not be recognized.\nThe scope `tickes` could not be "
                 "recognized."),
            text("unrecognised: crm.objects.x.read tickes")},
        {"16 another token's reply",
            text(
                R"x({"hub_id":1,"scopes":["oauth","contacts","automation"],"token_type":"access","signed_access_token":{"scopes":"AAEAAEAAAQ=="}})x"),
            text("required all of other token: oauth contacts automation")},
    };
}

} // namespace Inspector::Testing
