// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace Inspector::Testing {

/// A reply that says little, or what others say of other tokens.
struct WeakReply {
    int status = 0;
    QByteArray body;
};

/// `own` is the token that is asked about.
[[nodiscard]] inline QList<WeakReply> weakReplies(const QByteArray &own)
{
    return {
        {200, R"({"token":"x"})"},
        {200, R"({"expires_in":-99999})"},
        {200, R"({"expires_in":1800})"},
        {200, R"({"hub_id":6251543})"},
        {200, R"({"hub_id":7004242})"},
        {200, R"({"active":true})"},
        {200, R"({"active":true,"expires_in":0})"},
        {200, R"({"active":false})"},
        {200, R"({"active":"true","hub_id":6251543})"},
        {200, R"({"scopes":[]})"},
        {200, R"({"scopes":null,"hub_id":6251543})"},
        {200, R"({"hub_id":6251543,"hub_id":7004242})"},
        {200, R"({"user":"ada.lovelace@example.com"})"},
        {200, "{\"token\":\"" + own + "\"}"},
        {200, "{\"token\":\"" + own + R"(","hub_id":6251543,"expires_in":0})"},
        {200, "{\"token\":\"" + own + R"(","hub_id":6251543,"expires_in":-1})"},
        {200, R"({"status":"error","message":"The access token is expired"})"},
        {401, R"({"message":"Invalid token"})"},
        {401, R"({"error":"invalid_token","error_description":"The access token expired"})"},
        {401, R"({"message":"Missing Authentication Token"})"},
        {401, R"({"status":401,"error":"Unauthorized","message":"Access token is invalid"})"},
        {403, R"({"status":"error","message":"The access token is expired or invalid"})"},
        {404, R"({"status":"error","message":"The access token is expired or invalid"})"},
        {404, R"({"status":"error","message":"Unknown token"})"},
        {404, R"({"status":"error","message":"Invalid CSRF token"})"},
        {404, R"({"status":"error","message":"Unexpected token < in JSON"})"},
        {404, R"({"status":"error","message":"Portal 6251543 does not exist"})"},
        {404, R"({"message":"no Route matched with those values"})"},
        {404, "The access token is expired or invalid"},
        {404, R"(["The access token is expired or invalid"])"},
        {400, R"({"error":"invalid_grant","status":"BAD_REFRESH_TOKEN","message":"x"})"},
        {400, R"({"error":"invalid_grant","status":"BAD_CLIENT_SECRET","message":"x"})"},
        {400, R"({"error":"invalid_grant","status":"BAD_AUTH_CODE","message":"x"})"},
        {500, R"({"status":"error","message":"The access token is expired or invalid"})"},
        {500, R"({"status":"error","message":"x","category":"EXPIRED_AUTHENTICATION"})"},
        {401, R"({"status":"error","message":"expired","category":"EXPIRED_AUTHENTICATION"})"},
        {401,
            R"({"status":"error","message":"x","category":"EXPIRED_AUTHENTICATION","context":{"expire time":["2026-11-23T10:00:00Z"]}})"},
        {401, R"({"status":"error","message":"x","category":"INVALID_AUTHENTICATION"})"},
        {403,
            R"({"status":"error","message":"x","category":"MISSING_SCOPES","context":{"missingScopes":["crm.lists.read"]}})"},
        {403, R"({"status":"error","message":"x","category":"MISSING_SCOPES"})"},
        {403, R"j({"status":"error","message":"x (requires all of [crm.lists.read])"})j"},
        {403, R"({"status":"error","message":"User level OAuth token is not allowed for this endpoint."})"},
        {403, "<html>error code: 1020</html>"},
        {400, R"({"status":"error","message":"The access token must have the correct format"})"},
    };
}

} // namespace Inspector::Testing
