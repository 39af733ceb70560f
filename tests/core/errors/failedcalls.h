// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace Inspector::Testing {

/// A refusal as people hold it, and the causes without a token and with one. `TOKEN` stands for the beginning
/// of the token here, `EXPIRY` for the moment it ends.
struct RefusedCall {
    const char *name;
    const char *text;
    const char *alone; ///< causes without a token
    const char
        *here; ///< with the token here: hub 6251543, scopes oauth and crm.objects.contacts.read and .write
};

[[nodiscard]] inline QList<RefusedCall> refusedCalls()
{
    return {
        {"1970",
            R"x({"status":"error","message":"The OAuth token used to make this call expired 20354 day(s) ago.","category":"EXPIRED_AUTHENTICATION","context":{"expire time":["1970-01-01T00:00:00Z"]}})x",
            "not-an-oauth-token", "not-an-oauth-token"},
        {"15,001 days", "401: The OAuth token used to make this call expired 15001 day(s) ago.",
            "not-an-oauth-token", "not-an-oauth-token"},
        {"expired, another token",
            R"x({"message":"The OAuth token used to make this call expired 5 hour(s) ago.","category":"EXPIRED_AUTHENTICATION","context":{"expire time":["2026-11-22T05:00:00Z"]}})x",
            "token-expired", "other-token token-expired"},
        {"expired, this token",
            R"x({"message":"The OAuth token used to make this call expired 5 minute(s) ago.","category":"EXPIRED_AUTHENTICATION","context":{"expire time":["EXPIRY"]}})x",
            "token-expired", "this-token-expired"},
        {"expired hours ago, while this token lives",
            R"x({"message":"The OAuth token used to make this call expired 5 hour(s) ago.","category":"EXPIRED_AUTHENTICATION"})x",
            "token-expired", "other-token token-expired"},
        {"expired, the message alone", "401 The OAuth token used to make this call expired 5 hour(s) ago.",
            "token-expired", "other-token token-expired"},
        {"not readable",
            R"x({"status":"error","message":"Authentication credentials not found.","category":"INVALID_AUTHENTICATION"})x",
            "not-readable", "not-readable"},
        {"Bearer twice",
            R"x(curl -H 'Authorization: Bearer Bearer abc' https://api.hubapi.com/crm/v3/objects/contacts {"category":"INVALID_AUTHENTICATION","message":"x"})x",
            "bearer-twice not-readable", "bearer-twice not-readable"},
        {"refresh token sent",
            R"x(curl -H 'Authorization: Bearer na1-5a1b-2c3d-4e5f-8a7b-0c1d2e3f4a5b' https://api.hubapi.com/x {"category":"INVALID_AUTHENTICATION","message":"x"})x",
            "wrong-credential not-readable", "wrong-credential not-readable"},
        {"wrong shape",
            R"x({"status":"error","message":"The access token must have the correct format","correlationId":"c"})x",
            "wrong-shape", "wrong-shape"},
        {"user level",
            R"x({"status":"error","message":"User level OAuth token is not allowed for this endpoint.","correlationId":"c"})x",
            "user-level-refused", "user-level-refused"},
        {"missing",
            R"x({"status":"error","category":"MISSING_SCOPES","message":"This app hasn't been granted all required scopes to make this call.","errors":[{"message":"All of the following scopes are required.","context":{"requiredGranularScopes":["crm.lists.read","oauth"]}}]})x",
            "scopes-needed approval-pending", "scopes-missing approval-pending"},
        {"missing any, one there",
            R"x({"category":"MISSING_SCOPES","message":"x","errors":[{"message":"One or more of the following scopes are required.","context":{"requiredGranularScopes":["crm.lists.read","oauth"]}}]})x",
            "scopes-needed approval-pending",
            "has-scopes may-be-other-token approval-pending account-tier other-credential"},
        {"not said, one there",
            R"x({"category":"MISSING_SCOPES","message":"x","context":{"requiredScopes":["crm.lists.read","oauth"]}})x",
            "scopes-needed approval-pending", "scopes-needed approval-pending"},
        {"cut by the logger",
            "{ category: 'MISSING_SCOPES', message: 'x', context: { requiredScopes: [Array] } }",
            "scopes-needed approval-pending", "scopes-needed approval-pending"},
        {"Python's words",
            "HTTP response body: {'status': 'error', 'message': 'This app hasn\\'t been granted all required "
            "scopes', "
            "'category': 'MISSING_SCOPES', 'errors': [{'message': 'All of the following scopes are "
            "required.', 'context': "
            "{'requiredGranularScopes': ['crm.lists.read']}}]}",
            "scopes-needed approval-pending", "scopes-missing approval-pending"},
        {"permission inside HubSpot",
            "This oauth-token (CJ...) does not have proper permissions! (requires any of [leads-read])",
            "internal-permission account-tier", "other-token internal-permission account-tier"},
        {"message, this token",
            "This oauth-token (TOKEN...) does not have proper permissions! (requires any of "
            "[crm.objects.contacts.read])",
            "scopes-needed approval-pending", "has-scopes approval-pending account-tier other-credential"},
        {"message, another token",
            "This oauth-token (CZZzzzzzzzz...) does not have proper permissions! (requires any of "
            "[crm.objects.contacts.read])",
            "scopes-needed approval-pending", "other-token scopes-needed approval-pending"},
        {"EXTERNAL", "EXTERNAL auth request is missing required 'crm.lists.read' scope.",
            "scopes-needed approval-pending", "scopes-missing approval-pending"},
        {"other account",
            R"x({"category":"MISSING_SCOPES","message":"Missing in portal 7004242","errors":[{"message":"All of the following scopes are required.","context":{"requiredGranularScopes":["oauth"]}}]})x",
            "scopes-needed approval-pending", "other-account scopes-needed approval-pending"},
        {"same account", R"x({"status":"error","message":"Portal 6251543 does not exist"})x", "unknown",
            "unknown"},
        {"region", R"x({"status":"error","message":"wrong","correctHublet":"eu1"})x", "wrong-region",
            "wrong-region"},
        {"daily",
            R"x({"status":"error","errorType":"RATE_LIMIT","policyName":"DAILY","message":"You have reached your daily limit."})x",
            "daily-limit", "daily-limit"},
        {"rate",
            R"x({"status":"error","category":"RATE_LIMITS","policyName":"TEN_SECONDLY_ROLLING","message":"slow"})x",
            "rate-limit", "rate-limit"},
        {"validation",
            R"x({"status":"error","category":"VALIDATION_ERROR","message":"Property values were not valid"})x",
            "validation-error", "validation-error"},
        {"client id",
            R"x({"error":"invalid_client","status":"BAD_CLIENT_ID","message":"missing or invalid client_id"})x",
            "bad-client-id", "bad-client-id"},
        {"client secret", R"x({"status":"BAD_CLIENT_SECRET","message":"x"})x", "bad-client-secret",
            "bad-client-secret"},
        {"client", R"x({"error":"invalid_client","message":"x"})x", "invalid-client", "invalid-client"},
        {"grant",
            R"x({"error":"invalid_grant","error_description":"refresh token is invalid, expired or revoked"})x",
            "bad-refresh-token", "bad-refresh-token"},
        {"hub gone",
            R"x({"error":"invalid_grant","status":"BAD_HUB","message":"hub 6251543 has not authorized app 1112131"})x",
            "bad-hub", "bad-hub"},
        {"code", R"x({"status":"BAD_AUTH_CODE","message":"x"})x", "bad-auth-code", "bad-auth-code"},
        {"redirect", R"x({"status":"BAD_REDIRECT_URI","message":"x"})x", "bad-redirect-uri",
            "bad-redirect-uri"},
        {"grant type", "status: BAD_GRANT_TYPE", "bad-grant-type", "bad-grant-type"},
        {"scopes", R"x({"status":"BAD_SCOPES","message":"x"})x", "bad-scopes", "bad-scopes"},
        {"install page",
            "Authorization failed because there is a mismatch between the scopes in the install URL and the "
            "app's configured scopes.",
            "install-mismatch", "install-mismatch"},
        {"not approved", "This app hasn't been approved to access the required scopes [crm.export].",
            "app-not-approved", "app-not-approved"},
        {"build", "The scope crm.objects.contact.read could not be recognized.", "unknown-scope-name",
            "unknown-scope-name"},
        {"blocked", "<html><h1>Sorry, you have been blocked</h1> CF-RAY: 9a1b2c3d4e5f6a7b-FRA</html>",
            "edge-blocked", "edge-blocked"},
        {"1020", "error code: 1020", "edge-blocked", "edge-blocked"},
        {"1015", "error code: 1015", "rate-limit", "rate-limit"},
        {"unknown token", R"x({"status":"error","message":"The access token is expired or invalid"})x",
            "unknown-token", "unknown-token"},
        {"477", "HTTP/1.1 477 Migration in Progress", "account-moving", "account-moving"},
        {"423", "HTTP/1.1 423 Locked", "locked", "locked"},
        {"414", "HTTP/1.1 414 URI Too Long", "uri-too-long", "uri-too-long"},
        {"429", "HTTP/1.1 429 Too Many Requests", "rate-limit", "rate-limit"},
        {"520", "HTTP/1.1 520 ", "server-trouble", "server-trouble"},
        {"503", "status: 503", "server-trouble", "server-trouble"},
        {"else", R"x({"status":"error","message":"resource not found","correlationId":"c"})x", "unknown",
            "unknown"},
    };
}

} // namespace Inspector::Testing
