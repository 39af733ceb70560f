// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/sentences.h"

#include "core/files/fileerror.h"
#include "core/metadata/expiry.h"
#include "core/secrets/redaction.h"
#include "core/text/visibletext.h"
#include "core/token/tokenkind.h"

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
    case PasteNoise::BearerPrefix:
        return Sentences::tr("the \"Bearer\" prefix");
    case PasteNoise::ParameterName:
        return Sentences::tr("the parameter name");
    case PasteNoise::Url:
        return Sentences::tr("the URL around it");
    case PasteNoise::CurlCommand:
        return Sentences::tr("the curl command around it");
    case PasteNoise::Json:
        return Sentences::tr("the JSON around it");
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

} // namespace

QString readingText(const TokenReading &reading, qint64 nowMs)
{
    QStringList facts;
    if (const auto expiry = reading.plausibleExpiryMs()) {
        const QString when = shortTimeText(*expiry, nowMs);
        facts +=
            *expiry > nowMs ? Sentences::tr("expires %1").arg(when) : Sentences::tr("expired %1").arg(when);
    }
    if (reading.hubId) {
        facts += Sentences::tr("account %1").arg(*reading.hubId);
    }
    if (reading.appId) {
        facts += Sentences::tr("app %1").arg(*reading.appId);
    }
    if (reading.hublet && !reading.hublet->isEmpty()) {
        facts += Sentences::tr("region %1").arg(visibleText(*reading.hublet, 16));
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

QString recognisedText(const PastedToken &pasted, const TokenReading &reading, qint64 nowMs)
{
    switch (pasted.outcome) {
    case PastedToken::Outcome::Empty:
        return Sentences::tr("Paste a token here. Nothing is sent until you press Inspect.");
    case PastedToken::Outcome::NoToken:
        return Sentences::tr("There is no token in this text. Nothing was sent; copy the token again.");
    case PastedToken::Outcome::Ambiguous:
        return Sentences::tr(
            "There are two or more different tokens in this text. Nothing was sent; copy just one.");
    case PastedToken::Outcome::TooLong:
        return Sentences::tr("This text is too long for a token. Nothing was sent; copy just the token.");
    case PastedToken::Outcome::Token:
        break;
    }
    QStringList sentences{Sentences::tr("Looks like %1.").arg(kindText(pasted.kind))};
    if (reading.extent == TokenReading::Extent::Partial) {
        sentences += Sentences::tr("It seems to be damaged or cut short: %1 of %2 bytes can be read.")
                         .arg(reading.readBytes)
                         .arg(reading.totalBytes);
    }
    if (const QString read = readingText(reading, nowMs); !read.isEmpty()) {
        sentences += QString(read.left(1).toUpper() + read.mid(1) + u'.');
    }
    if (!pasted.noise.isEmpty()) {
        sentences += Sentences::tr("Removed: %1.").arg(removedText(pasted.noise));
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
            "issued to. Enter them under Edit > App Credentials.");
    case EndpointDecision::Refusal::NotAToken:
        return Sentences::tr(
            "This looks like %1, so it was not sent. Paste the access token instead; a client ID and client "
            "secret go under Edit > App Credentials. An old refresh token looks the same: choose "
            "Introspection or v1 in the View menu to ask about it.")
            .arg(kindText(kind));
    case EndpointDecision::Refusal::IdToken:
        return Sentences::tr(
            "HubSpot has no call that tells about %1. Paste the access token that came with it.")
            .arg(kindText(kind));
    case EndpointDecision::Refusal::V1SwitchedOff:
        return Sentences::tr(
            "HubSpot switched the v1 call off on %1. Enter the client ID and client "
            "secret of your app under Edit > App Credentials, so that introspection can answer.")
            .arg(dayText(v1SunsetDate()));
    }
    return {};
}

QString fileErrorText(const FileError &error, bool wasSaving)
{
    switch (error.kind) {
    case FileError::Kind::FolderMissing:
        return wasSaving ? Sentences::tr("The folder does not exist any more. Choose another folder.")
                         : Sentences::tr("The file does not exist. Choose another file.");
    case FileError::Kind::NotPermitted:
        return wasSaving ? Sentences::tr("You are not allowed to write there. Choose another folder.")
                         : Sentences::tr("You are not allowed to read this file. Check its permissions.");
    case FileError::Kind::NoSpace:
        return Sentences::tr("There is not enough space. Free some, or choose another folder.");
    case FileError::Kind::IsAFolder:
        return Sentences::tr("This is a folder. Choose a file.");
    case FileError::Kind::NotAFile:
        return Sentences::tr("This is not an ordinary file. Choose another one.");
    case FileError::Kind::NameTooLong:
        return Sentences::tr("The file name is too long. Choose a shorter one.");
    case FileError::Kind::TooLarge:
        return Sentences::tr("The file is too large to be a saved reply. Choose another file.");
    case FileError::Kind::NotJson:
        return Sentences::tr(
            "The file is not JSON. Choose a saved export, or a reply saved as it came from HubSpot.");
    case FileError::Kind::NotAnExport:
        return Sentences::tr(
            "The file is JSON, but holds no token metadata. Choose a saved export, or a reply saved "
            "as it came from HubSpot.");
    case FileError::Kind::WriteFailed:
    case FileError::Kind::ReadFailed:
        break;
    }
    const QString sentence = wasSaving
        ? Sentences::tr("The file could not be written. Try another folder.")
        : Sentences::tr("The file could not be read. Try again, or choose another one.");
    return error.systemText.isEmpty()
        ? sentence
        : QString(sentence + u" ("_s + visibleText(error.systemText, 200) + u')');
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

QString localTimeText(qint64 msSinceEpoch)
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(msSinceEpoch), Sentences::tr("d MMM yyyy HH:mm:ss"));
}

QString dayText(QDate day)
{
    //: a day in a sentence: "v1 ends on 16 February 2027"
    return QLocale().toString(day, Sentences::tr("d MMMM yyyy"));
}

QString shortTimeText(qint64 msSinceEpoch, qint64 nowMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(msSinceEpoch);
    const QString clockTime = QLocale().toString(time, u"HH:mm"_s);
    if (time.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date()) {
        //: %1: a time of day of today
        return Sentences::tr("at %1").arg(clockTime);
    }
    //: %1: a date, %2: a time of day
    return Sentences::tr("on %1 at %2").arg(QLocale().toString(time, Sentences::tr("d MMM yyyy")), clockTime);
}

} // namespace Inspector
