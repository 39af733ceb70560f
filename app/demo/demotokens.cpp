// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "demo/demotokens.h"

#include "core/scopes/scopeindices.h"
#include "core/token/tokenreading.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <functional>

namespace Inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds second(1);
constexpr std::chrono::minutes minute(1);
constexpr std::chrono::hours hour(1);

constexpr const char *healthy = QT_TRANSLATE_NOOP("DemoTokens", "Active tokens");
constexpr const char *ending = QT_TRANSLATE_NOOP("DemoTokens", "Expiry");
constexpr const char *special = QT_TRANSLATE_NOOP("DemoTokens", "Worth a look");
constexpr const char *otherKinds = QT_TRANSLATE_NOOP("DemoTokens", "Other kinds of token");
constexpr const char *wrong = QT_TRANSLATE_NOOP("DemoTokens", "Wrong in some way");
constexpr const char *refused = QT_TRANSLATE_NOOP("DemoTokens", "Refused");
constexpr const char *trouble = QT_TRANSLATE_NOOP("DemoTokens", "Trouble on the way");

// Adjusts a healthy record before its token is written.
using Adjust = void (*)(DemoRecord &record);

struct Row {
    const char *group;
    const char *label;
    const char *description;
    Milliseconds left = 29 * minute;
    DemoOutcome outcome = DemoOutcome::Answered;
    DemoOddity oddity = DemoOddity::None;
    Adjust adjust = nullptr;
};

QByteArray madeUpBytes(const QByteArray &seed, int size)
{
    return QCryptographicHash::hash(seed, QCryptographicHash::Sha256).left(size);
}

// Selects scopes by their index in the token; the reply lists exactly those that the token encodes.
void setScopes(DemoRecord &record, const std::function<bool(qint32 index)> &wanted)
{
    constexpr qint32 highestKnownIndex = 287;
    const ScopeIndices names;
    QList<qint32> indices;
    record.scopes.clear();
    for (qint32 index = 0; index <= highestKnownIndex; ++index) {
        const QString name = names.name(index);
        if (!name.isEmpty() && wanted(index)) {
            indices.append(index);
            record.scopes.append(name);
        }
    }
    record.claims.scopes =
        record.oddity == DemoOddity::ReplyOf2018 ? scopesAsBits(indices) : scopesAsGaps(indices);
}

void setManyScopes(DemoRecord &record)
{
    // All 97 with a known name except `contacts` (0), which is older than today's apps.
    setScopes(record, [](qint32 index) { return index > 0; });
    record.claims.hublet = "na1";
    record.claims.hubId = 20484013;
    record.hubDomain = u"difference-engines.example.com"_s;
}

void setMarketplace(DemoRecord &record)
{
    record.claims.isPrivateDistribution = false;
    record.claims.userId = 4410726;
    record.user = u"grace.hopper@example.com"_s;
}

void setServiceAccount(DemoRecord &record)
{
    record.claims.isServiceAccount = true;
    record.user = u"integration-bot@example.com"_s;
}

void setUserLevel(DemoRecord &record)
{
    record.claims.isUserLevel = true;
}

void setTrialScopes(DemoRecord &record)
{
    record.claims.trialScopes = scopesAsGaps({143, 154});
    record.claims.trialScopeGroups = QByteArray::fromHex("0000000010");
}

void setNoOauthScope(DemoRecord &record)
{
    setScopes(record, [](qint32 index) { return index == 30 || index == 48; });
}

void setRegionNa2(DemoRecord &record)
{
    record.claims.hublet = "na2";
}

const Row accessTokens[] = {
    {healthy, QT_TRANSLATE_NOOP("DemoTokens", "Active, %1 scopes"),
        QT_TRANSLATE_NOOP("DemoTokens", "The token of a privately distributed app.")},
    {healthy, QT_TRANSLATE_NOOP("DemoTokens", "Active, %1 scopes"),
        QT_TRANSLATE_NOOP("DemoTokens", "A long token with nearly every scope there is."), 27 * minute,
        DemoOutcome::Answered, DemoOddity::None, setManyScopes},
    {healthy, QT_TRANSLATE_NOOP("DemoTokens", "Active, reply of 2018"),
        QT_TRANSLATE_NOOP("DemoTokens", "A reply in the flat form that HubSpot sent in 2018."), 25 * minute,
        DemoOutcome::Answered, DemoOddity::ReplyOf2018},
    {healthy, QT_TRANSLATE_NOOP("DemoTokens", "Active, slow server"),
        QT_TRANSLATE_NOOP("DemoTokens", "The answer takes %1 seconds. Cancel works meanwhile."), 28 * minute,
        DemoOutcome::AnsweredLate},

    {ending, QT_TRANSLATE_NOOP("DemoTokens", "Nearly expired"),
        QT_TRANSLATE_NOOP("DemoTokens", "Ends %1 seconds after the demo was started."), 90 * second},
    {ending, QT_TRANSLATE_NOOP("DemoTokens", "About to expire"),
        QT_TRANSLATE_NOOP("DemoTokens", "Ends %1 seconds after the demo was started."), 40 * second},
    {ending, QT_TRANSLATE_NOOP("DemoTokens", "Expired"),
        QT_TRANSLATE_NOOP("DemoTokens", "Ended %1 minutes before the demo was started."), -3 * minute},

    {special, QT_TRANSLATE_NOOP("DemoTokens", "Marketplace app, another user"),
        QT_TRANSLATE_NOOP("DemoTokens", "The user is not the one who installed the app."), 24 * minute,
        DemoOutcome::Answered, DemoOddity::None, setMarketplace},
    {special, QT_TRANSLATE_NOOP("DemoTokens", "Service account"),
        QT_TRANSLATE_NOOP("DemoTokens", "Acts for a service account, not for a person."), 23 * minute,
        DemoOutcome::Answered, DemoOddity::None, setServiceAccount},
    {special, QT_TRANSLATE_NOOP("DemoTokens", "User-level token"),
        QT_TRANSLATE_NOOP("DemoTokens", "Bound to one user rather than to the account."), 22 * minute,
        DemoOutcome::Answered, DemoOddity::None, setUserLevel},
    {special, QT_TRANSLATE_NOOP("DemoTokens", "Trial scopes"),
        QT_TRANSLATE_NOOP("DemoTokens", "Some scopes come from a trial and end with it."), 21 * minute,
        DemoOutcome::Answered, DemoOddity::None, setTrialScopes},
    {special, QT_TRANSLATE_NOOP("DemoTokens", "Lives %1 hours"),
        QT_TRANSLATE_NOOP("DemoTokens", "It claims to live longer than access tokens do."), 12 * hour},
    {special, QT_TRANSLATE_NOOP("DemoTokens", "No oauth scope"),
        QT_TRANSLATE_NOOP("DemoTokens", "Every app has the oauth scope; this reply lacks it."), 26 * minute,
        DemoOutcome::Answered, DemoOddity::None, setNoOauthScope},

    {wrong, QT_TRANSLATE_NOOP("DemoTokens", "Two different accounts"),
        QT_TRANSLATE_NOOP("DemoTokens", "The account ID of the reply differs from the signed one."),
        26 * minute, DemoOutcome::Answered, DemoOddity::OtherHub},
    {wrong, QT_TRANSLATE_NOOP("DemoTokens", "Another token in the reply"),
        QT_TRANSLATE_NOOP("DemoTokens", "The reply is about another token than the one asked about."),
        26 * minute, DemoOutcome::Answered, DemoOddity::OtherTokenEchoed},
    {wrong, QT_TRANSLATE_NOOP("DemoTokens", "Token and reply disagree"),
        QT_TRANSLATE_NOOP("DemoTokens", "The reply names another app than the token itself."), 26 * minute,
        DemoOutcome::Answered, DemoOddity::OtherApp},
    {wrong, QT_TRANSLATE_NOOP("DemoTokens", "Two different expiries"),
        QT_TRANSLATE_NOOP("DemoTokens", "The time left and the time of expiry are %1 minutes apart."),
        20 * minute, DemoOutcome::Answered, DemoOddity::ExpiryFieldsDisagree},
    {wrong, QT_TRANSLATE_NOOP("DemoTokens", "Another time of day"),
        QT_TRANSLATE_NOOP("DemoTokens", "The server's clock is %1 minutes ahead of this machine's."),
        20 * minute, DemoOutcome::Answered, DemoOddity::ServerClockAhead},
    {wrong, QT_TRANSLATE_NOOP("DemoTokens", "Fields missing"),
        QT_TRANSLATE_NOOP("DemoTokens", "Without user, domain, time left and installing user."), 26 * minute,
        DemoOutcome::Answered, DemoOddity::FieldsMissing},
    {wrong, QT_TRANSLATE_NOOP("DemoTokens", "Fields nobody knows"),
        QT_TRANSLATE_NOOP("DemoTokens", "With fields that HubSpot has not documented."), 26 * minute,
        DemoOutcome::Answered, DemoOddity::FieldsUnknown},
    {wrong, QT_TRANSLATE_NOOP("DemoTokens", "Fields of the wrong type"),
        QT_TRANSLATE_NOOP("DemoTokens", "A text for a number, a number for a text, a null."), 26 * minute,
        DemoOutcome::Answered, DemoOddity::FieldsOfWrongType},
    {wrong, QT_TRANSLATE_NOOP("DemoTokens", "A field twice"),
        QT_TRANSLATE_NOOP("DemoTokens", "The account ID is in the reply twice."), 26 * minute,
        DemoOutcome::Answered, DemoOddity::FieldTwice},
    {wrong, QT_TRANSLATE_NOOP("DemoTokens", "A scope missing"),
        QT_TRANSLATE_NOOP("DemoTokens", "The token holds one scope more than the reply lists."), 26 * minute,
        DemoOutcome::Answered, DemoOddity::ScopeMissing},
    {wrong, QT_TRANSLATE_NOOP("DemoTokens", "Not base64"),
        QT_TRANSLATE_NOOP("DemoTokens", "A value that should be base64 is not."), 26 * minute,
        DemoOutcome::Answered, DemoOddity::NotBase64},
    {wrong, QT_TRANSLATE_NOOP("DemoTokens", "An id out of range"),
        QT_TRANSLATE_NOOP("DemoTokens", "A user id larger than HubSpot documents."), 26 * minute,
        DemoOutcome::Answered, DemoOddity::IdTooLarge},
    {wrong, QT_TRANSLATE_NOOP("DemoTokens", "Hostile text"),
        QT_TRANSLATE_NOOP("DemoTokens", "Markup, line breaks and direction marks in the account's domain."),
        26 * minute, DemoOutcome::Answered, DemoOddity::HostileText},

    {refused, QT_TRANSLATE_NOOP("DemoTokens", "Revoked"),
        QT_TRANSLATE_NOOP(
            "DemoTokens", "Not expired by what it says of itself, but HubSpot does not know it."),
        15 * minute, DemoOutcome::NotFound},
    {refused, QT_TRANSLATE_NOOP("DemoTokens", "Rate limited"),
        QT_TRANSLATE_NOOP("DemoTokens", "Too many requests, without a word on how long to wait."),
        26 * minute, DemoOutcome::RateLimited},
    {refused, QT_TRANSLATE_NOOP("DemoTokens", "Rate limited, wait %1 s"),
        QT_TRANSLATE_NOOP("DemoTokens", "Too many requests, with the seconds to wait."), 26 * minute,
        DemoOutcome::RateLimitedWithWait},
    {refused, QT_TRANSLATE_NOOP("DemoTokens", "Account on the move"),
        QT_TRANSLATE_NOOP("DemoTokens", "Status 477: the account is being moved between data centres."),
        26 * minute, DemoOutcome::AccountMoving},
    {refused, QT_TRANSLATE_NOOP("DemoTokens", "Wrong region"),
        QT_TRANSLATE_NOOP("DemoTokens", "Status 488: the account lives in another region."), 26 * minute,
        DemoOutcome::WrongRegion, DemoOddity::None, setRegionNa2},

    {trouble, QT_TRANSLATE_NOOP("DemoTokens", "HubSpot down"),
        QT_TRANSLATE_NOOP("DemoTokens", "Status 502 with a web page instead of JSON."), 26 * minute,
        DemoOutcome::GatewayDown},
    {trouble, QT_TRANSLATE_NOOP("DemoTokens", "Never answers"),
        QT_TRANSLATE_NOOP("DemoTokens", "The request goes out and nothing comes back."), 26 * minute,
        DemoOutcome::Silence},
    {trouble, QT_TRANSLATE_NOOP("DemoTokens", "Not JSON"),
        QT_TRANSLATE_NOOP("DemoTokens", "Status 200 with a web page, as a hotel's network might send."),
        26 * minute, DemoOutcome::WebPage},
    {trouble, QT_TRANSLATE_NOOP("DemoTokens", "Cut short"),
        QT_TRANSLATE_NOOP("DemoTokens", "The connection ends in the middle of the reply."), 26 * minute,
        DemoOutcome::CutShort},
};

QString shown(const char *text)
{
    return QCoreApplication::translate("DemoTokens", text);
}

/// The number that a row's texts name with %1.
qint64 numberIn(const Row &row, const DemoRecord &record)
{
    if (row.outcome == DemoOutcome::AnsweredLate) {
        return demoLateAnswer.count();
    }
    if (row.outcome == DemoOutcome::RateLimitedWithWait) {
        return demoRetryAfter.count();
    }
    if (row.oddity == DemoOddity::ServerClockAhead) {
        return demoClockAhead.count();
    }
    if (row.oddity == DemoOddity::ExpiryFieldsDisagree) {
        return demoExpiriesApart.count();
    }
    if (row.group == ending) {
        return row.left < Milliseconds::zero() ? -row.left / minute : row.left / second;
    }
    return row.left > hour ? row.left / hour : record.scopes.size();
}

DemoRecord healthyRecord(const QByteArray &seed)
{
    DemoRecord record;
    record.user = u"ada.lovelace@example.com"_s;
    record.hubDomain = u"analytical-engines.example.com"_s;
    record.claims.hubId = 6251543;
    record.claims.userId = 2931991;
    record.claims.appId = 1112131;
    record.claims.signature = madeUpBytes(QByteArray("signature ") + seed, 20);
    record.claims.scopeGroups = QByteArray::fromHex("000000400000000008");
    record.claims.newSignature = madeUpBytes(QByteArray("new signature ") + seed, 25);
    record.claims.hublet = "eu1";
    record.claims.installingUserId = 2931991;
    record.claims.isPrivateDistribution = true;
    return record;
}

QString shown(const char *text, qint64 number)
{
    const QString words = shown(text);
    return words.contains("%1"_L1) ? words.arg(number) : words;
}

DemoRecord accessRecord(const Row &row, HubSpotTime now)
{
    DemoRecord record = healthyRecord(QByteArray(row.label));
    record.group = shown(row.group);
    record.outcome = row.outcome;
    record.oddity = row.oddity;
    record.claims.expiresAt = now + row.left;
    // oauth, crm.objects.contacts.read, crm.objects.contacts.write
    setScopes(record, [](qint32 index) { return index == 8 || index == 30 || index == 48; });
    if (row.adjust) {
        row.adjust(record);
    }
    record.label = shown(row.label, numberIn(row, record));
    record.description = shown(row.description, numberIn(row, record));
    record.token = writeToken(record.claims);
    return record;
}

DemoRecord otherRecord(const char *group, const char *label, const char *description, const QString &token)
{
    DemoRecord record = healthyRecord(QByteArray(label));
    record.group = shown(group);
    record.label = shown(label);
    record.description = shown(description);
    record.token = token;
    setScopes(record, [](qint32 index) { return index == 8 || index == 30 || index == 48; });
    return record;
}

QList<DemoRecord> otherKindsOfToken()
{
    DemoRecord refresh = otherRecord(otherKinds, QT_TRANSLATE_NOOP("DemoTokens", "Refresh token"),
        QT_TRANSLATE_NOOP("DemoTokens", "Has no expiry: it lives until it is revoked."),
        u"na1-5b1e-07d2-4c0f-9a36-d3a0c1e5f728"_s);
    refresh.kind = DemoKind::Refresh;
    refresh.claims.hublet = "na1";

    DemoRecord privateApp = otherRecord(otherKinds, QT_TRANSLATE_NOOP("DemoTokens", "Private-app token"),
        QT_TRANSLATE_NOOP("DemoTokens", "Has a call of its own, with a short reply."),
        u"pat-na1-1f0c9a52-7d3e-4b86-8e21-9c54d0a7b3f6"_s);
    privateApp.kind = DemoKind::PrivateApp;
    privateApp.claims.hublet = "na1";
    // Only apps installed over OAuth have the oauth scope.
    setScopes(privateApp, [](qint32 index) { return index == 30 || index == 48; });

    DemoRecord privateAppEu =
        otherRecord(otherKinds, QT_TRANSLATE_NOOP("DemoTokens", "Private-app token of eu1"),
            QT_TRANSLATE_NOOP("DemoTokens", "Of the European region: the call also carries it as a bearer."),
            u"pat-eu1-8a2d6e14-03b9-4f57-9c6a-b1e7f2083d45"_s);
    privateAppEu.kind = DemoKind::PrivateApp;
    privateAppEu.claims.hubId = 143026871;
    setScopes(privateAppEu, [](qint32 index) { return index == 30 || index == 48; });

    DemoRecord oldRefresh = otherRecord(otherKinds, QT_TRANSLATE_NOOP("DemoTokens", "Plain UUID"),
        QT_TRANSLATE_NOOP("DemoTokens",
            "May be a client ID, a secret or an old refresh token: only a call chosen by hand asks about "
            "it."),
        u"6d0f3b7a-29c4-4e81-a5d2-7b940c1e8f63"_s);
    oldRefresh.kind = DemoKind::Refresh;
    oldRefresh.claims.hublet = "na1";

    // {"alg":"none"} . {"iss":"demo","sub":"ada.lovelace@example.com"} . "made-up signature"
    DemoRecord idToken = otherRecord(otherKinds, QT_TRANSLATE_NOOP("DemoTokens", "ID token (JWT)"),
        QT_TRANSLATE_NOOP("DemoTokens", "Nothing at HubSpot answers for it, so nothing is sent."),
        u"eyJhbGciOiJub25lIn0"
        ".eyJpc3MiOiJkZW1vIiwic3ViIjoiYWRhLmxvdmVsYWNlQGV4YW1wbGUuY29tIn0"
        ".bWFkZS11cCBzaWduYXR1cmU"_s);
    idToken.outcome = DemoOutcome::WrongFormat;

    DemoRecord revokedRefresh =
        otherRecord(otherKinds, QT_TRANSLATE_NOOP("DemoTokens", "Refresh token, revoked"),
            QT_TRANSLATE_NOOP("DemoTokens", "HubSpot does not know it any more."),
            u"eu1-c2d4-91ab-40ee-b7f3-06a8be5d1c97"_s);
    revokedRefresh.kind = DemoKind::Refresh;
    revokedRefresh.outcome = DemoOutcome::NotFound;
    return {refresh, privateApp, privateAppEu, revokedRefresh, oldRefresh, idToken};
}

QList<DemoRecord> unreadableTokens(const QString &wholeToken)
{
    // The first half of a whole token: the reading shows where it stops.
    DemoRecord damaged = otherRecord(refused, QT_TRANSLATE_NOOP("DemoTokens", "Unknown, damaged token"),
        QT_TRANSLATE_NOOP("DemoTokens", "Only the first half of a token was copied."),
        wholeToken.left(wholeToken.size() / 2));
    damaged.outcome = DemoOutcome::NotFound;

    DemoRecord shapeless = otherRecord(refused, QT_TRANSLATE_NOOP("DemoTokens", "Unknown, no OAuth token"),
        QT_TRANSLATE_NOOP("DemoTokens", "Text that might be a token of some other service."),
        u"demo_4f9bTq71LmZpXw83RkVn05"_s);
    shapeless.outcome = DemoOutcome::WrongFormat;
    return {damaged, shapeless};
}

} // namespace

QList<DemoRecord> makeDemoRecords(HubSpotTime now)
{
    QList<DemoRecord> records;
    for (const Row &row : accessTokens) {
        records.append(accessRecord(row, now));
    }
    const QList<DemoRecord> others =
        otherKindsOfToken() + unreadableTokens(accessRecord(accessTokens[1], now + second).token);
    for (const DemoRecord &record : others) {
        // Next to the others of its group, or at the end.
        const auto last = std::find_if(records.crbegin(), records.crend(),
            [&record](const DemoRecord &other) { return other.group == record.group; });
        if (last == records.crend()) {
            records.append(record);
        } else {
            records.insert(last.base(), record);
        }
    }
    return records;
}

} // namespace Inspector
