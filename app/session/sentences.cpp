// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/sentences.h"

#include "core/metadata/expiry.h"
#include "core/metadata/hubspotfacts.h"
#include "core/secrets/redaction.h"
#include "core/secrets/servertext.h"
#include "core/token/tokenkind.h"

#include "core/util/utc.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Gives the free functions of this file a translation context of their own.
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString noiseText(PasteNoise noise)
{
    switch (noise) {
    case PasteNoise::WhiteSpace:
        return Sentences::tr("blanks");
    case PasteNoise::LineBreaks:
        return Sentences::tr("line breaks");
    case PasteNoise::InvisibleCharacters:
        return Sentences::tr("invisible characters");
    case PasteNoise::Quotes:
        return Sentences::tr("quotes and punctuation");
    case PasteNoise::Escapes:
        return Sentences::tr("escape sequences");
    case PasteNoise::Dashes:
        return Sentences::tr("look-alikes of the dash");
    case PasteNoise::Base64:
        return Sentences::tr("the base64 around it");
    case PasteNoise::BearerPrefix:
        return Sentences::tr("the \"Bearer\" prefix");
    case PasteNoise::Url:
        return Sentences::tr("the URL around it");
    case PasteNoise::CurlCommand:
        return Sentences::tr("the curl command around it");
    case PasteNoise::Text:
        return Sentences::tr("the text around it");
    }
    return {};
}

QString removedText(const QList<PasteNoise> &noise)
{
    QStringList parts;
    for (const PasteNoise part : noise) {
        parts += noiseText(part);
    }
    return QLocale().createSeparatedList(parts);
}

QString leftAsideText(const QList<LeftAside> &leftAside)
{
    QStringList sentences;
    for (const LeftAside part : leftAside) {
        switch (part) {
        case LeftAside::RefreshToken:
            sentences += Sentences::tr("A refresh token was left aside.");
            break;
        case LeftAside::ClientSecret:
            sentences += Sentences::tr("A client secret was left aside.");
            break;
        case LeftAside::PersonalAccessKey:
            sentences += Sentences::tr("A personal access key was left aside.");
            break;
        case LeftAside::ForeignSecret:
            sentences += Sentences::tr("A secret that is not HubSpot's was left aside.");
            break;
        }
    }
    return sentences.join(u' ');
}
} // namespace

QString readingText(const TokenReading &reading, HubSpotTime now)
{
    QStringList facts;
    if (const auto expiry = reading.plausibleExpiry()) {
        const QString when = shortTimeText(*expiry, now);
        facts +=
            *expiry > now ? Sentences::tr("expires %1").arg(when) : Sentences::tr("expired %1").arg(when);
    }
    if (reading.hubId) {
        facts += Sentences::tr("account %1").arg(*reading.hubId);
    }
    if (reading.appId) {
        facts += Sentences::tr("app %1").arg(*reading.appId);
    }
    if (reading.hublet && !reading.hublet->isEmpty()) {
        facts += Sentences::tr("region %1").arg(ServerText(*reading.hublet).shown({}, 16));
    }
    if (facts.isEmpty()) {
        return {};
    }
    //: %1: a list such as "expires 16:42, account 6251543, app 1112131"
    return Sentences::tr("%1 (read from the token, not confirmed by HubSpot)").arg(facts.join(u", "_s));
}

QString kindText(TokenKind kind)
{
    switch (kind) {
    case TokenKind::AccessToken:
        return Sentences::tr("an OAuth access token");
    case TokenKind::RefreshToken:
        return Sentences::tr("a refresh token, an authorization code or a developer key");
    case TokenKind::PrivateAppToken:
        return Sentences::tr("a private-app token or a service key");
    case TokenKind::Uuid:
        return Sentences::tr("a UUID: a client ID, a client secret or a developer key");
    case TokenKind::Jwt:
        return Sentences::tr("a JWT (an ID token)");
    case TokenKind::Unknown:
        break;
    }
    return Sentences::tr("a token of an unknown kind");
}

QString insteadText(const PastedThing &pasted)
{
    switch (pasted.instead) {
    case PastedInstead::None:
    case PastedInstead::Nothing:
        break;
    case PastedInstead::HubSpotError:
        return Sentences::tr("This is an error reply of HubSpot, not a token. Paste the token that the call "
                             "was made with.");
    case PastedInstead::ScopeList:
        return Sentences::tr("This is a list of scopes, not a token. Inspect a token to see which of them it "
                             "has.");
    case PastedInstead::InstallUrl:
        return Sentences::tr(
            "This is the install URL of an app, not a token. Install the app, then paste the "
            "access token that you get for its code.");
    case PastedInstead::ProjectFile:
        return Sentences::tr("This is the configuration file of an app: it lists scopes and holds no token.");
    case PastedInstead::PersonalAccessKey:
        return Sentences::tr("This is a personal access key of HubSpot's command-line tools, not a token, so "
                             "it was not sent. Paste the access token that the tools made with it.");
    case PastedInstead::DeveloperKey:
        return Sentences::tr("This is a developer API key, not a token, so it was not sent. Paste an access "
                             "token instead.");
    case PastedInstead::Masked:
        return Sentences::tr("The token in this text is masked or shortened: dots, stars or a word such as "
                             "REDACTED stand in for its characters. Copy the whole token where it was "
                             "issued.");
    case PastedInstead::Cut:
        return pasted.missing > 0
            ? Sentences::tr("This begins like %1, but it is cut short: %n characters are missing. Copy the "
                            "whole token.",
                nullptr, pasted.missing)
                  .arg(kindText(pasted.kind))
            : Sentences::tr("This begins like %1, but it is damaged or cut short. Copy the whole token.")
                  .arg(kindText(pasted.kind));
    case PastedInstead::Placeholder:
        return Sentences::tr("This is a placeholder or an example: the token itself is to be put in its "
                             "place. Paste the token.");
    case PastedInstead::Request:
        return Sentences::tr("There is no token in this request. Paste the token that it is made with.");
    case PastedInstead::ForeignSecret:
        return pasted.vendor.isEmpty()
            ? Sentences::tr("This looks like a key or a hash, not like a HubSpot token, so it was not sent. "
                            "Paste a HubSpot token instead.")
            : Sentences::tr("This looks like a secret of %1, not of HubSpot, so it was not sent. Paste a "
                            "HubSpot token instead.")
                  .arg(pasted.vendor);
    case PastedInstead::Credentials:
        return Sentences::tr("These are app credentials: a client ID or a client secret, not a token, so "
                             "nothing was sent. They belong under Token > App Credentials.");
    case PastedInstead::BasicCredentials:
        return Sentences::tr("These are the credentials of the Basic scheme, a user name and a secret, and "
                             "not a token of HubSpot's, so nothing was sent.");
    }
    return Sentences::tr("There is no token in this text. Nothing was sent; copy the token again.");
}

QString choiceText(const QString &token, HubSpotTime now)
{
    constexpr qsizetype shown = 4;
    const QString name = token.left(shown) + u'\u2026' + token.right(shown);
    const QString read = readingText(readToken(token), now);
    //: %1: the beginning and the end of a token, %2: what it is
    const QString line = Sentences::tr("%1: %2").arg(name, kindText(tokenKind(token)));
    return read.isEmpty() ? line : QString(line + u", "_s + read);
}

QString recognisedText(const PastedThing &pasted, const TokenReading &reading, HubSpotTime now)
{
    const int choices = static_cast<int>(pasted.choices.size()); // lupdate misses a cast within the call
    switch (pasted.outcome) {
    case PastedThing::Outcome::Empty:
        return Sentences::tr("Paste a token here. Nothing is sent until you press Inspect.");
    case PastedThing::Outcome::Instead:
        return insteadText(pasted);
    case PastedThing::Outcome::Choice:
        return Sentences::tr(
            "There are %n different tokens in this text. Choose the one to ask about.", nullptr, choices);
    case PastedThing::Outcome::TooLong:
        return Sentences::tr("This text is too long for a token. Nothing was sent; copy just the token.");
    case PastedThing::Outcome::UnknownShape:
        return Sentences::tr("This text has the shape of no HubSpot token, so Inspect does not send it. If "
                             "you know that HubSpot issued it, press Send It All the Same.");
    case PastedThing::Outcome::Token:
        break;
    }
    QStringList sentences{Sentences::tr("Looks like %1.").arg(kindText(pasted.kind))};
    if (reading.extent == TokenReading::Extent::Partial) {
        sentences += Sentences::tr("It seems to be damaged or cut short: %1 of %2 bytes can be read.")
                         .arg(reading.readBytes)
                         .arg(reading.totalBytes);
    } else if (reading.endsEarly) {
        sentences += Sentences::tr("It may be cut short: other tokens of its time have more fields.");
    }
    if (const QString read = readingText(reading, now); !read.isEmpty()) {
        sentences += QString(read.left(1).toUpper() + read.mid(1) + u'.');
    }
    if (!pasted.noise.isEmpty()) {
        sentences += Sentences::tr("Removed: %1.").arg(removedText(pasted.noise));
    }
    if (const QString left = leftAsideText(pasted.leftAside); !left.isEmpty()) {
        sentences += left;
    }
    return sentences.join(u' ');
}

QString refusalText(const EndpointDecision &decision, TokenKind kind)
{
    switch (decision.refusal) {
    case EndpointDecision::Refusal::None:
        return {};
    case EndpointDecision::Refusal::NeedsCredentials:
        return Sentences::tr(
            "Introspection needs the client ID and client secret of the app that the token was "
            "issued to. Enter them under Token > App Credentials.");
    case EndpointDecision::Refusal::NotAToken:
        return Sentences::tr(
            "This looks like %1, so it was not sent. Paste the access token instead; a client ID and client "
            "secret go under Token > App Credentials. An old refresh token looks the same: choose "
            "Introspection or v1 in the Token menu to ask about it.")
            .arg(kindText(kind));
    case EndpointDecision::Refusal::IdToken:
        return Sentences::tr(
            "HubSpot has no call that tells about %1. Paste the access token that came with it.")
            .arg(kindText(kind));
    case EndpointDecision::Refusal::V1SwitchedOff:
        return Sentences::tr(
            "HubSpot announced the end of the v1 call for %1. Enter the client ID and client "
            "secret of your app under Token > App Credentials, so that introspection can answer.")
            .arg(dayText(v1SunsetDate()));
    }
    return {};
}

QString apiBaseErrorText(ApiBaseError error)
{
    switch (error) {
    case ApiBaseError::NotAUrl:
        return Sentences::tr("--api-base needs a URL such as https://api.hubapi.com");
    case ApiBaseError::NotHttps:
        return Sentences::tr("--api-base must be https; http is for loopback addresses only");
    case ApiBaseError::HasCredentials:
        return Sentences::tr("--api-base must not hold a user name or password");
    case ApiBaseError::HasQuery:
        return Sentences::tr("--api-base must not hold a query or a fragment");
    }
    return {};
}

QString localTimeText(HubSpotTime time)
{
    return QLocale().toString(localDateTime(time), Sentences::tr("d MMM yyyy HH:mm:ss"));
}

QString localTimeText(WallTime time)
{
    return localTimeText(HubSpotTime(time.time_since_epoch()));
}

QString dayText(QDate day)
{
    //: a day in a sentence: "the end of v1 for 16 February 2027"
    return QLocale().toString(day, Sentences::tr("d MMMM yyyy"));
}

QString shortTimeText(HubSpotTime time, HubSpotTime now)
{
    const QDateTime local = localDateTime(time);
    const QString clockTime = QLocale().toString(local, u"HH:mm"_s);
    if (local.date() == localDateTime(now).date()) {
        //: %1: a time of day of today
        return Sentences::tr("at %1").arg(clockTime);
    }
    //: %1: a date, %2: a time of day
    return Sentences::tr("on %1 at %2")
        .arg(QLocale().toString(local, Sentences::tr("d MMM yyyy")), clockTime);
}

QString timeOfDayText(HubSpotTime time, std::optional<HubSpotTime> now)
{
    const QDateTime local = localDateTime(time);
    const bool isToday = now && localDateTime(*now).date() == local.date();
    return QLocale().toString(local, isToday ? u"HH:mm"_s : Sentences::tr("d MMM HH:mm"));
}

} // namespace Inspector
