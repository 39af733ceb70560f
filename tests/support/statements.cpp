// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/statements.h"

#include "core/token/tokenreading.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector::Testing {

namespace {

QString plain(QByteArray text)
{
    static const QRegularExpression blanks(u":\\s+"_s);
    QString result = QString::fromUtf8(text.replace('"', "").replace('\'', "").replace('\\', ""));
    return result.replace(blanks, u":"_s);
}

bool saysOfToken(const Evidence &known, const char *pattern)
{
    const QRegularExpression words(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
    return known.text.contains(words);
}

std::optional<qint64> number(const QString &text, const QString &name)
{
    const QRegularExpression field(u"\\b"_s + name + u":(-?[\\d.eE+]+)"_s);
    const auto match = field.match(text);
    return match.hasMatch() ? std::optional(static_cast<qint64>(match.captured(1).toDouble())) : std::nullopt;
}

std::optional<qint64> dateOf(const QString &head)
{
    static const QRegularExpression date(u"^date: \\w+, (\\d+ \\w+ \\d+ [\\d:]+) GMT"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const auto match = date.match(head);
    const QDateTime time = QLocale::c().toDateTime(match.captured(1), u"dd MMM yyyy hh:mm:ss"_s);
    return match.hasMatch()
        ? std::optional(QDateTime(time.date(), time.time(), QTimeZone::utc()).toMSecsSinceEpoch())
        : std::nullopt;
}

void addAccounts(Evidence &known)
{
    static const QRegularExpression account(u"\\bhub_?[iI]d:(\\d+)\\b"_s);
    auto matches = account.globalMatch(known.text);
    while (matches.hasNext()) {
        known.accounts.insert(matches.next().captured(1).toLongLong());
    }
}

void addToken(Evidence &known, const QString &asked)
{
    static const QRegularExpression echoed(u"[{,\\s]token:([^,}\\s]+)"_s);
    const QString named = echoed.match(known.text).captured(1);
    known.isOfOtherToken = !asked.isEmpty() && !named.isEmpty() && named != asked;
    const TokenReading reading = readToken(asked.isEmpty() ? named : asked);
    if (const auto expiry = reading.plausibleExpiry()) {
        known.ownExpiryMs = expiry->time_since_epoch().count();
    }
    if (reading.hubId && !known.isRefreshCall) {
        known.accounts.insert(*reading.hubId);
    }
}

void addFacts(Evidence &known, const QString &asked)
{
    static const QRegularExpression activity(
        u"\\bactive:(true|false)"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = activity.match(known.text); match.hasMatch()) {
        known.active = match.captured(1).toLower() == u"true"_s;
    }
    if (known.isAnswer) {
        addAccounts(known);
    }
    known.hasAccount = !known.accounts.isEmpty();
    addToken(known, asked);
    const auto left = number(known.text, u"expires_in"_s);
    auto deadline = number(known.text, u"expiresAt"_s);
    known.hasTimeLeft = left && *left >= 0;
    known.isTimeUnreadable = !deadline && !known.hasTimeLeft && saysOfToken(known, "expires_in:");
    if (!deadline && known.source == Evidence::Source::File) {
        deadline = known.ownExpiryMs;
    } else if (!deadline && known.hasTimeLeft) {
        deadline = known.nowMs + *left * 1000;
    }
    if (known.isRefreshCall || asked.startsWith("pat-"_L1)) {
        deadline.reset(); // those calls tell none
    }
    known.hasDeadline = deadline.has_value();
    known.isExpiredByIt = deadline && *deadline <= known.nowMs;
}

bool isWordOnToken(const Evidence &known)
{
    return known.isHubSpotsError && (known.status == 400 || known.status == 401 || known.status == 404)
        && saysOfToken(known,
            "token\\b.*(expired|invalid|revoked|unknown|not found|exist)|(unknown|invalid|no such) (access "
            "|refresh )?token");
}

bool isOf1970(const Evidence &known)
{
    return known.isHubSpotsError && saysOfToken(known, "correct format|expired 2\\d{4} day|1970-01-01");
}

bool isGrantRefused(const Evidence &known)
{
    return saysOfToken(known, "status:BAD_REFRESH_TOKEN")
        || (saysOfToken(known, "error:invalid_grant") && !saysOfToken(known, "BAD_"));
}

bool isActive(const Evidence &known)
{
    const bool isSaid =
        known.active.value_or(!known.isIntrospected && known.hasAccount && !known.isTimeUnreadable);
    return known.isAnswer && isSaid && known.accounts.size() <= 1 && !known.isOfOtherToken;
}

bool isFile(const Evidence &known)
{
    return known.source == Evidence::Source::File && known.isAnswer;
}

bool isReply(const Evidence &known)
{
    return known.source == Evidence::Source::Reply;
}

bool isVerdict(const Evidence &known)
{
    if (!known.isAnswer && (known.status < 400 || known.status > 499)) {
        return false;
    }
    const bool isRefreshVerdict =
        known.isRefreshCall && (isGrantRefused(known) || saysOfToken(known, "status:BAD_HUB"));
    return known.isAnswer || isWordOnToken(known) || isOf1970(known) || isRefreshVerdict
        || (known.isHubSpotsError && saysOfToken(known, "category:(EXPIRED|INVALID)_AUTHENTICATION"));
}

} // namespace

Evidence evidenceOfReply(
    const QByteArray &reply, const QString &token, bool isIntrospected, bool isRefreshCall, qint64 nowMs)
{
    Evidence known;
    known.source = Evidence::Source::Reply;
    known.isIntrospected = isIntrospected;
    known.isRefreshCall = isRefreshCall;
    QByteArray head;
    QByteArray body = reply;
    do { // more than once: an interim answer comes before the reply
        const qsizetype end = body.indexOf("\r\n\r\n");
        head = body.left(end);
        known.status = body.mid(9, 3).toInt();
        body = body.mid(end + 4);
    } while (body.startsWith("HTTP/"));
    known.nowMs = dateOf(QString::fromLatin1(head)).value_or(nowMs);
    const QByteArray mark("\xEF\xBB\xBF");
    const QByteArray json = body.startsWith(mark) ? body.mid(mark.size()) : body;
    const bool isObject = json.trimmed().startsWith('{') && json.trimmed().endsWith('}');
    known.isAnswer = known.status == 200 && isObject;
    known.isPage = body.toLower().contains("<html") || body.toLower().contains("<!doctype html");
    known.text = plain(body);
    known.isHubSpotsError = isObject && !known.isAnswer
        && (saysOfToken(known, "\\bstatus:(error|BAD_)|\\b(correlationId|requestId|category|errorType):")
            || saysOfToken(known, "error:invalid_(grant|client|request)")
            || (!saysOfToken(known, "\\berror:")
                && saysOfToken(known, "(access|refresh|oauth)[ _-]?token\\b")));
    addFacts(known, token);
    if (body.contains("\"active\":\"")) {
        known.active.reset(); // a text says neither
    }
    return known;
}

Evidence evidenceOfFile(const QByteArray &content, qint64 nowMs)
{
    Evidence known;
    known.source = Evidence::Source::File;
    known.nowMs = nowMs;
    known.text = plain(content);
    known.isIntrospected = saysOfToken(known, "\\btoken_use:|\\bactive:");
    known.isAnswer = saysOfToken(known, "\\b(hub_?id|active|app_?id):");
    addFacts(known, {});
    return known;
}

const QList<Statement> &statements()
{
    using Known = const Evidence &;
    static const QList<Statement> table{
        // Headlines
        {"^Nothing inspected yet", "nothing",
            [](Known known) { return known.source == Evidence::Source::Nothing; }, true},
        {"^Asking HubSpot", "nothing", [](Known known) { return known.source == Evidence::Source::Nothing; },
            true},
        {"^Cancelled", "nothing", [](Known known) { return known.source == Evidence::Source::Nothing; },
            true},
        {"^Not checked yet", "nothing", [](Known known) { return known.source == Evidence::Source::Nothing; },
            true},
        {"^Not checked: nothing was sent", "nothing", [](Known known) { return known.status == 0; }, true},
        {"^Not checked: no answer came", "no reply",
            [](Known known) { return isReply(known) && known.status == 0; }, true},
        {"^Not checked: the answer does not say whether the token is active",
            "HubSpot's word on scopes or user level",
            [](Known known) {
                return saysOfToken(
                    known, "MISSING_SCOPES|requires? (any|one|all) of|missing required|user.level");
            },
            true},
        {"^Not checked: the answer says nothing about this token", "a reply without a verdict",
            [](Known known) {
                return isReply(known) && known.status != 0 && !(isVerdict(known) && !known.isAnswer);
            },
            true},
        {"^Active", "an answer about this token that names one account, or says `active`, before its end",
            [](Known known) { return isReply(known) && isActive(known) && !known.isExpiredByIt; }, true},
        {"^Expired\n", "an answer whose own deadline has passed",
            [](Known known) { return isReply(known) && known.isAnswer && known.isExpiredByIt; }, true},
        {"^Expired - ", "an answer whose own deadline has passed",
            [](Known known) { return isReply(known) && known.isAnswer && known.isExpiredByIt; }, true},
        {"^Not active", "an answer with active: false",
            [](Known known) { return isReply(known) && known.isAnswer && known.active == false; }, true},
        {"^Unclear", "an answer that is not clearly about this token",
            [](Known known) {
                return isReply(known) && known.isAnswer && (known.isOfOtherToken || !isActive(known));
            },
            true},
        {"^Account unclear: ", "two accounts, in reply, signed part or token",
            [](Known known) { return known.isAnswer && known.accounts.size() > 1; }, true},
        {"^Unknown: the reply does not say", "introspection without `active`",
            [](Known known) {
                return isReply(known) && known.isAnswer && known.isIntrospected && !known.active;
            },
            true},
        {"^Not accepted by HubSpot", "HubSpot's error about the token",
            [](Known known) { return isVerdict(known) && !known.isAnswer; }, true},
        {"^Expired, says HubSpot", "EXPIRED_AUTHENTICATION, and not of 1970",
            [](Known known) {
                return known.isHubSpotsError && saysOfToken(known, "category:EXPIRED_AUTHENTICATION")
                    && !isOf1970(known);
            },
            true},
        {"^Not an OAuth access token, says HubSpot", "wrong format, or an expiry of 1970", isOf1970, true},
        {"^Was active when inspected", "a file with an answer about one account, or with active: true",
            [](Known known) { return isFile(known) && isActive(known); }, true},
        {"^Was not active when inspected",
            "a file with active: false, or that was saved after the token's end",
            [](Known known) { return isFile(known) && (known.active == false || known.hasDeadline); }, true},
        {"^The file does not say whether it was active", "a file of introspection without `active`",
            [](Known known) { return isFile(known) && known.isIntrospected && !known.active; }, true},
        // Time
        {"^Expires in ", "a deadline to come",
            [](Known known) { return known.isAnswer && known.hasDeadline && !known.isExpiredByIt; }},
        {" ago, ", "a deadline that has passed",
            [](Known known) { return known.isAnswer && known.isExpiredByIt; }},
        {"were left when it was saved", "expires_in in a file that does not say when",
            [](Known known) { return isFile(known) && known.hasTimeLeft && !known.hasDeadline; }},
        {"^No expiry", "an answer without a deadline",
            [](Known known) { return known.isAnswer && !known.hasDeadline; }},
        {"Not active - Expired", "the token's own expiry has passed",
            [](Known known) { return known.ownExpiryMs && *known.ownExpiryMs <= known.nowMs; }},
        {"it was revoked, or HubSpot never issued it",
            "HubSpot's error about a token that is not expired by itself",
            [](Known known) {
                return isWordOnToken(known) && known.ownExpiryMs && *known.ownExpiryMs > known.nowMs;
            }},
        {"does not look like an OAuth access token",
            "HubSpot's error about a token in which no expiry can be read",
            [](Known known) { return isWordOnToken(known) && !known.ownExpiryMs; }},
        // Why not
        {"it is expired, revoked or unknown", "HubSpot's error about the token", isWordOnToken},
        {"HubSpot says that this token expired", "EXPIRED_AUTHENTICATION with `expired n ... ago`",
            [](Known known) {
                return saysOfToken(known, "expired \\d+ (second|minute|hour|day)") && !isOf1970(known);
            }},
        {"HubSpot says that this token has been expired since", "EXPIRED_AUTHENTICATION with an expire time",
            [](Known known) { return saysOfToken(known, "expire time:\\[2") && !isOf1970(known); }},
        {"HubSpot cannot read this as a token", "INVALID_AUTHENTICATION",
            [](Known known) { return saysOfToken(known, "category:INVALID_AUTHENTICATION"); }},
        {"does not have the form of an access token", "wrong format, or an expiry of 1970", isOf1970},
        {"the refresh token is invalid, expired or revoked", "BAD_REFRESH_TOKEN, or invalid_grant alone",
            isGrantRefused},
        {"no longer has this app installed", "BAD_HUB",
            [](Known known) { return saysOfToken(known, "status:BAD_HUB"); }},
        {"HubSpot refused the client ID", "BAD_CLIENT_ID",
            [](Known known) { return saysOfToken(known, "status:BAD_CLIENT_ID"); }},
        {"but refused the client secret", "BAD_CLIENT_SECRET",
            [](Known known) { return saysOfToken(known, "status:BAD_CLIENT_SECRET"); }},
        {"The token lacks a scope", "MISSING_SCOPES, or a message that asks for some",
            [](Known known) {
                return !known.isPage
                    && saysOfToken(known, "MISSING_SCOPES|requires? (any|one|all) of|missing required");
            }},
        {"Needs all of these scopes", "HubSpot says all",
            [](Known known) {
                return saysOfToken(known, "all of (the following scopes|\\[)|missing required");
            }},
        {"Needs one of these scopes", "HubSpot says one or any",
            [](Known known) {
                return saysOfToken(known, "one or more of the following scopes|(one|any) of \\[");
            }},
        {"does not say whether one is enough", "names of scopes, and neither word",
            [](Known known) { return saysOfToken(known, "MISSING_SCOPES"); }},
        {"does not allow a user-level token", "its message",
            [](Known known) { return saysOfToken(known, "user.level oauth token is not allowed"); }},
        {"blocks this network address", "Cloudflare's page or code",
            [](Known known) {
                return !known.isHubSpotsError
                    && saysOfToken(known, "been blocked|error code:1020|error 1020");
            }},
        {"daily limit of calls", "policy DAILY",
            [](Known known) { return saysOfToken(known, "policyName:DAILY"); }},
        {"too many requests", "429, a rate limit's body, or Cloudflare's 1015",
            [](Known known) { return known.status == 429 || saysOfToken(known, "RATE_LIMIT|1015"); }},
        {"has trouble at the moment", "a status of server trouble",
            [](Known known) { return known.status >= 500 && known.status <= 530; }},
        {"Something other than HubSpot's token call answered", "404 or 410 without a word on the token",
            [](Known known) { return (known.status == 404 || known.status == 410) && !isVerdict(known); }},
        {"A web page answered in HubSpot's place", "a page, or a network that wants a login",
            [](Known known) {
                return known.isPage || known.status == 511 || (known.status >= 300 && known.status < 400);
            }},
        // Scopes
        {"^0 scopes", "an empty list",
            [](Known known) { return known.isAnswer && saysOfToken(known, "scopes:\\[\\]"); }},
        {"No scope list can be read", "an answer without a list of texts",
            [](Known known) { return known.isAnswer && !saysOfToken(known, "\\bscopes:\\["); }},
    };
    return table;
}

QList<qsizetype> statementsIn(const QString &shown)
{
    const QString text = u'\n' + shown + u'\n';
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < statements().size(); ++row) {
        QString words = QString::fromLatin1(statements()[row].words);
        if (words.startsWith(u'^')) {
            words.replace(0, 1, u"\n"_s);
        }
        if (text.contains(words)) {
            rows += row;
        }
    }
    return rows;
}

QString unproven(const QString &shown, const Evidence &known)
{
    int headlines = 0;
    QStringList wrong;
    for (const qsizetype row : statementsIn(shown)) {
        const Statement &statement = statements()[row];
        headlines += statement.isHeadline ? 1 : 0;
        if (!statement.isProven(known)) {
            wrong += u"\"%1\" without %2"_s.arg(
                QString::fromLatin1(statement.words), QString::fromLatin1(statement.evidence));
        }
    }
    if (headlines != 1) {
        wrong += u"%1 headlines"_s.arg(headlines);
    }
    return wrong.isEmpty() ? QString() : QString(wrong.join(u"; "_s) + u" in\n"_s + shown);
}

} // namespace Inspector::Testing
