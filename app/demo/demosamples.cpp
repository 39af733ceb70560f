// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "demo/demosamples.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Gives the samples a translation context of their own.
class DemoSamples {
    Q_DECLARE_TR_FUNCTIONS(DemoSamples)
};

constexpr const char *missingScopesBody =
    R"({"status":"error","message":"This app hasn't been granted all required scopes to make this call. Read more at https://developers.hubspot.com/scopes.","correlationId":"6f2f1a3e-9c47-4a53-8f0e-2f9a7c1d5b64","errors":[{"message":"All of the following scopes are required.","context":{"requiredGranularScopes":["crm.objects.deals.read"]}}],"category":"MISSING_SCOPES"})";
constexpr const char *expiredBody =
    R"({"status":"error","message":"The OAuth token used to make this call expired 5 hour(s) ago.","correlationId":"0b6a51ce-7b56-4b2b-9a51-6f3fdd5e7f10","category":"EXPIRED_AUTHENTICATION","context":{"expire time":["2026-11-22T05:00:00.123Z"]}})";
constexpr const char *otherAccountLine =
    R"(2026-11-26T05:09:00Z ERROR sync: call to HubSpot failed in portal 7004242: {"status":"error","message":"resource not found","correlationId":"c1b7f3a0-5d0e-4a39-9d43-7d1b1d3f8e21"})";
constexpr const char *installUrl =
    "https://app.hubspot.com/oauth/authorize?client_id=1a2b3c4d-0000-4000-8000-5e6f7a8b9c0d"
    "&redirect_uri=https%3A%2F%2Fapp.example.com%2Fhubspot%2Fcallback"
    "&scope=crm.objects.contacts.read%20crm.objects.deals.read&optional_scope=crm.lists.read&state=7f3a";
constexpr const char *projectFile = R"({
  "uid": "analytical-engines",
  "type": "app",
  "config": {
    "name": "Analytical Engines",
    "distribution": "private",
    "auth": {
      "type": "oauth",
      "redirectUrls": ["https://app.example.com/hubspot/callback"],
      "requiredScopes": ["oauth", "crm.objects.contacts.read", "crm.objects.companies.read"],
      "optionalScopes": ["crm.lists.read"],
      "conditionallyRequiredScopes": []
    }
  }
}
)";
constexpr const char *request = "GET https://api.hubapi.com/crm/v3/objects/deals?limit=10";

} // namespace

QList<DemoSample> demoSamples(const QString &token)
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    return {
        {DemoSamples::tr("Error: a scope is missing"),
            DemoSamples::tr("Tells which scope the token lacks, in which account and app."),
            text(missingScopesBody)},
        {DemoSamples::tr("Error: expired, of another token"),
            DemoSamples::tr("Tells that the call used another token than the one in the field."),
            text(expiredBody)},
        {DemoSamples::tr("Error: another account"),
            DemoSamples::tr("A line of a log, about a call to another account."), text(otherAccountLine)},
        {DemoSamples::tr("Install URL without oauth"),
            DemoSamples::tr("Tells that HubSpot will refuse it, and offers a corrected one."),
            text(installUrl)},
        {DemoSamples::tr("Project file of an app"),
            DemoSamples::tr("Checks the token for the app's scopes, and compares them with the install URL."),
            text(projectFile)},
        {DemoSamples::tr("Request: read deals"),
            DemoSamples::tr("Tells which scopes HubSpot's documentation asks for."), text(request)},
        {DemoSamples::tr("curl with a token, and its error"),
            DemoSamples::tr("The token goes into the field, and the error is explained."),
            QString(u"$ curl -H 'Authorization: Bearer "_s + token
                + u"' https://api.hubapi.com/crm/v3/objects/deals\n"_s + text(missingScopesBody))},
    };
}

} // namespace Inspector
