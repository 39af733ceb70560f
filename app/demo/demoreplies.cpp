// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "demo/demoreplies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>

namespace Inspector {

using namespace Qt::StringLiterals;

namespace {

// A JSON object with ordered, possibly duplicate members. QJsonObject has neither.
class Members final {
public:
    void addRaw(const char *key, const QByteArray &json) { m_members.append({key, json}); }
    void add(const char *key, const QJsonValue &value) { addRaw(key, toJson(value)); }

    void replaceRaw(const char *key, const QByteArray &json)
    {
        for (auto &[name, value] : m_members) {
            if (name == key) {
                value = json;
            }
        }
    }
    void replace(const char *key, const QJsonValue &value) { replaceRaw(key, toJson(value)); }

    void remove(const char *key)
    {
        m_members.removeIf([key](const auto &member) { return member.first == key; });
    }

    [[nodiscard]] QByteArray json() const
    {
        QByteArray text;
        for (const auto &[name, value] : m_members) {
            text.append(text.isEmpty() ? '{' : ',');
            text.append('"' + name + "\":" + value);
        }
        return text.isEmpty() ? QByteArray("{}") : QByteArray(text + '}');
    }

private:
    static QByteArray toJson(const QJsonValue &value)
    {
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return list.sliced(1, list.size() - 2);
    }

    QList<std::pair<QByteArray, QByteArray>> m_members;
};

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Members signedPart(const DemoRecord &record)
{
    const DemoClaims &claims = record.claims;
    Members members;
    members.add("expiresAt", qint64(claims.expiresAt.time_since_epoch().count()));
    members.add("scopes", base64(claims.scopes));
    members.add("hubId", claims.hubId);
    members.add("userId", claims.userId);
    members.add("appId", claims.appId);
    members.add("signature", base64(claims.signature));
    members.add("scopeToScopeGroupPks", base64(claims.scopeGroups));
    members.add("newSignature", base64(claims.newSignature));
    members.add("hublet", QString::fromLatin1(claims.hublet));
    members.add("trialScopes", base64(claims.trialScopes));
    members.add("trialScopeToScopeGroupPks", base64(claims.trialScopeGroups));
    members.add("isUserLevel", claims.isUserLevel);
    members.add("installingUserId", claims.installingUserId);
    members.add("isServiceAccount", claims.isServiceAccount);
    members.add("isPrivateDistribution", claims.isPrivateDistribution);
    return members;
}

qint64 secondsLeft(const DemoRecord &record, HubSpotTime now)
{
    return (record.claims.expiresAt - now) / std::chrono::seconds(1);
}

Members healthyMembers(const DemoRecord &record, HubSpotTime now)
{
    Members members;
    members.add("token", record.token);
    members.add("user", record.user);
    members.add("hub_domain", record.hubDomain);
    members.add("scopes", QJsonArray::fromStringList(record.scopes));
    members.addRaw("signed_access_token", signedPart(record).json());
    members.add("hub_id", record.claims.hubId);
    members.add("app_id", record.claims.appId);
    members.add("expires_in", secondsLeft(record, now));
    members.add("user_id", record.claims.userId);
    members.add("token_type", u"access"_s);
    members.add("is_private_distribution", record.claims.isPrivateDistribution);
    return members;
}

void makeReplyOf2018(Members &members)
{
    members.remove("signed_access_token");
    members.remove("is_private_distribution");
    members.add("scope_to_scope_group_pks", QJsonArray{38, 67});
    members.add("trial_scopes", QJsonArray{});
    members.add("trial_scope_to_scope_group_pks", QJsonArray{});
}

void leaveFieldsOut(Members &members, const DemoRecord &record)
{
    for (const char *key : {"user", "hub_domain", "expires_in"}) {
        members.remove(key);
    }
    Members inner = signedPart(record);
    inner.remove("installingUserId");
    members.replaceRaw("signed_access_token", inner.json());
}

void addUnknownFields(Members &members, const DemoRecord &record)
{
    Members inner = signedPart(record);
    inner.add("issuedThrough", u"device_flow"_s);
    inner.add("policyRevision", Q_INT64_C(9007199254740993));
    members.replaceRaw("signed_access_token", inner.json());
    members.addRaw(
        "organization", QByteArray(R"({"id":77,"regions":["eu1",{"code":"na1","primary":true}]})"));
    members.add("last_refreshed_at", QJsonValue());
}

void spoilTypes(Members &members, const DemoRecord &record)
{
    Members inner = signedPart(record);
    inner.replace("isServiceAccount", 0);
    inner.replace("hublet", 1);
    members.replaceRaw("signed_access_token", inner.json());
    members.replace("hub_id", QString::number(record.claims.hubId));
    members.replace("expires_in", u"soon"_s);
    members.replace("user", QJsonValue());
    members.replace("scopes", record.scopes.join(u' '));
    members.replace("is_private_distribution", u"yes"_s);
}

void replaceSigned(Members &members, const DemoRecord &record, const char *key, const QJsonValue &value)
{
    Members inner = signedPart(record);
    inner.replace(key, value);
    members.replaceRaw("signed_access_token", inner.json());
}

void applyOddity(Members &members, const DemoRecord &record, HubSpotTime now)
{
    constexpr qint64 otherHub = 7004242;
    constexpr qint64 otherApp = 2223242;
    constexpr qint64 beyondInt32 = 4294967299;
    switch (record.oddity) {
    case DemoOddity::None:
    case DemoOddity::ServerClockAhead: // see demoAnswer()
        return;
    case DemoOddity::ReplyOf2018:
        return makeReplyOf2018(members);
    case DemoOddity::OtherHub:
        return members.replace("hub_id", otherHub);
    case DemoOddity::OtherTokenEchoed: {
        DemoClaims claims = record.claims;
        claims.expiresAt -= Milliseconds(1);
        return members.replace("token", writeToken(claims));
    }
    case DemoOddity::OtherApp:
        replaceSigned(members, record, "appId", otherApp);
        return members.replace("app_id", otherApp);
    case DemoOddity::ExpiryFieldsDisagree:
        return members.replace(
            "expires_in", secondsLeft(record, now) + std::chrono::seconds(demoExpiriesApart).count());
    case DemoOddity::FieldsMissing:
        return leaveFieldsOut(members, record);
    case DemoOddity::FieldsUnknown:
        return addUnknownFields(members, record);
    case DemoOddity::FieldsOfWrongType:
        return spoilTypes(members, record);
    case DemoOddity::FieldTwice:
        return members.add("hub_id", otherHub);
    case DemoOddity::ScopeMissing:
        return members.replace("scopes", QJsonArray::fromStringList(record.scopes.first(2)));
    case DemoOddity::NotBase64:
        return replaceSigned(members, record, "scopes", u"AAEC*not base64*"_s);
    case DemoOddity::IdTooLarge:
        replaceSigned(members, record, "userId", beyondInt32);
        return members.replace("user_id", beyondInt32);
    case DemoOddity::HostileText:
        return members.replace("hub_domain",
            u"<b>big</b>\n\u202Emoc.elpmaxe\u202C\u200B<img src=\"https://tracker.example.com/x.png\">"_s);
    }
}

Members refreshTokenMembers(const DemoRecord &record)
{
    Members members;
    members.add("token", record.token);
    members.add("user", record.user);
    members.add("hub_domain", record.hubDomain);
    members.add("scopes", QJsonArray::fromStringList(record.scopes));
    members.add("client_id", QString::fromLatin1(demoAppClientId()));
    members.add("hub_id", record.claims.hubId);
    members.add("user_id", record.claims.userId);
    members.add("token_type", u"refresh"_s);
    return members;
}

QByteArray answerBody(const DemoRecord &record, DemoShape shape, HubSpotTime now)
{
    if (shape == DemoShape::PrivateApp) {
        Members members;
        members.add("userId", record.claims.userId);
        members.add("hubId", record.claims.hubId);
        members.add("appId", record.claims.appId);
        members.add("scopes", QJsonArray::fromStringList(record.scopes));
        return members.json();
    }
    const bool isRefresh = record.kind == DemoKind::Refresh;
    Members members = isRefresh ? refreshTokenMembers(record) : healthyMembers(record, now);
    if (shape == DemoShape::Introspected) {
        members.add("active", true);
        members.add("token_use", isRefresh ? u"refresh_token"_s : u"access_token"_s);
        members.replace("token_type", u"Bearer"_s);
        if (isRefresh) {
            members.add("app_id", record.claims.appId);
        } else {
            members.add("client_id", QString::fromLatin1(demoAppClientId()));
        }
    }
    applyOddity(members, record, now);
    return members.json();
}

DemoReply notFound(const DemoRecord &record, DemoShape shape, const QByteArray &correlationId)
{
    if (shape == DemoShape::Introspected) {
        return demoInactive();
    }
    return demoError(404,
        record.kind == DemoKind::Refresh ? "The refresh token is invalid"
                                         : "The access token is expired or invalid",
        correlationId);
}

DemoReply rateLimited(const QByteArray &correlationId, bool withWait)
{
    DemoReply reply =
        demoError(429, "You have reached your ten_secondly_rolling limit.", correlationId, "RATE_LIMITS");
    if (withWait) {
        reply.headers.emplaceBack("Retry-After", QByteArray::number(demoRetryAfter.count()));
        return reply;
    }
    Members members; // the older body, with other names for the same values
    members.add("status", u"error"_s);
    members.add("message", u"You have reached your ten_secondly_rolling limit."_s);
    members.add("errorType", u"RATE_LIMIT"_s);
    members.add("correlationId", QString::fromLatin1(correlationId));
    members.add("policyName", u"TEN_SECONDLY_ROLLING"_s);
    reply.body = members.json();
    return reply;
}

DemoReply webPage(int status, const QByteArray &title, const QByteArray &text)
{
    DemoReply reply;
    reply.status = status;
    reply.contentType = "text/html; charset=utf-8";
    reply.body = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head>\n<body><h1>" + title
        + "</h1><p>" + text + "</p></body></html>\n";
    return reply;
}

DemoReply accountMoving(const QByteArray &correlationId)
{
    DemoReply reply = demoError(
        477, "This account is being moved to another data center.", correlationId, "MIGRATION_IN_PROGRESS");
    reply.headers.emplaceBack("Retry-After", "86400");
    return reply;
}

DemoReply wrongRegion(const DemoRecord &record, const QByteArray &correlationId)
{
    Members members;
    members.add("status", u"error"_s);
    members.add("message", u"The account is not served from this region."_s);
    members.add("correlationId", QString::fromLatin1(correlationId));
    members.add("correctHublet", QString::fromLatin1(record.claims.hublet));
    DemoReply reply;
    reply.status = 488;
    reply.body = members.json();
    return reply;
}

} // namespace

DemoReply demoAnswer(
    const DemoRecord &record, DemoShape shape, HubSpotTime now, const QByteArray &correlationId)
{
    DemoReply reply;
    switch (record.outcome) {
    case DemoOutcome::NotFound:
        return notFound(record, shape, correlationId);
    case DemoOutcome::WrongFormat:
        return shape == DemoShape::Introspected
            ? demoInactive()
            : demoError(400, "The access token must have the correct format", correlationId);
    case DemoOutcome::RateLimited:
        return rateLimited(correlationId, false);
    case DemoOutcome::RateLimitedWithWait:
        return rateLimited(correlationId, true);
    case DemoOutcome::AccountMoving:
        return accountMoving(correlationId);
    case DemoOutcome::WrongRegion:
        return wrongRegion(record, correlationId);
    case DemoOutcome::GatewayDown:
        return webPage(502, "502 Bad Gateway", "The server behind this one did not answer.");
    case DemoOutcome::WebPage:
        return webPage(200, "Welcome to the guest network", "Please accept the terms of use.");
    case DemoOutcome::Silence:
        reply.isSilent = true;
        return reply;
    case DemoOutcome::CutShort:
        reply.isCutShort = true;
        break;
    case DemoOutcome::AnsweredLate:
        reply.delay = demoLateAnswer;
        break;
    case DemoOutcome::Answered:
        break;
    }
    if (record.oddity == DemoOddity::ServerClockAhead) {
        reply.dateOffset = demoClockAhead;
    }
    // expires_in counts from the time of sending.
    reply.body = answerBody(record, shape, now + reply.delay + reply.dateOffset);
    return reply;
}

DemoReply demoError(
    int status, const QByteArray &message, const QByteArray &correlationId, const QByteArray &category)
{
    Members members;
    members.add("status", u"error"_s);
    members.add("message", QString::fromLatin1(message));
    members.add("correlationId", QString::fromLatin1(correlationId));
    if (!category.isEmpty()) {
        members.add("category", QString::fromLatin1(category));
    }
    DemoReply reply;
    reply.status = status;
    reply.body = members.json();
    return reply;
}

DemoReply demoInvalidClient(const QByteArray &status, const QByteArray &message)
{
    Members members;
    members.add("error", u"invalid_client"_s);
    members.add("error_description", QString::fromLatin1(message));
    members.add("status", QString::fromLatin1(status));
    members.add("message", QString::fromLatin1(message));
    DemoReply reply;
    reply.status = 400;
    reply.body = members.json();
    return reply;
}

DemoReply demoInactive()
{
    DemoReply reply;
    reply.body = R"({"active":false})";
    return reply;
}

QByteArray demoAppClientId()
{
    return "6f1c0a4e-2b7d-4d19-9a53-8e60b7c2f415";
}

QByteArray demoAppClientSecret()
{
    return "c83d5b12-90e7-4f6a-b1d4-27a9e6f0358c";
}

} // namespace Inspector
