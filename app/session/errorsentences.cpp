// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/errorsentences.h"

#include "core/metadata/expiry.h"
#include "core/metadata/hubspotfacts.h"
#include "core/secrets/redaction.h"
#include "core/text/labelledtext.h"
#include "network/metadataservice.h"
#include "session/errortable.h"
#include "session/sentences.h"
#include "session/servername.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Kind = RequestError::Kind;

/// Gives the free functions of this file a translation context of their own.
class RequestErrors {
    Q_DECLARE_TR_FUNCTIONS(RequestErrors)
};

constexpr qsizetype maxDetail = 600;

/// Since when HubSpot calls the token expired, as far as it says.
void tellSince(const RequestError &error, const QString &server, ErrorSentence &words)
{
    if (error.expiredAt) {
        //: %1: "HubSpot" or a host, %2: date and time
        words.sentence = RequestErrors::tr("%1 says that this token has been expired since %2.")
                             .arg(server, localTimeText(*error.expiredAt));
    } else if (error.expiredAgo) {
        //: %1: "HubSpot" or a host, %2: a duration such as "5 h"
        words.sentence = RequestErrors::tr("%1 says that this token expired %2 ago.")
                             .arg(server, durationText(*error.expiredAgo));
    }
}

bool namesOnlyPermissions(const RequestError &error)
{
    bool hasPermission = false;
    for (const ScopeRequirement &requirement : error.requirements) {
        for (const QString &name : requirement.scopes) {
            if (!isInternalPermission(name)) {
                return false;
            }
            hasPermission = true;
        }
    }
    return hasPermission;
}

QString requirementName(const ScopeRequirement &requirement, const QString &server)
{
    switch (requirement.match) {
    case ScopeRequirement::Match::All:
        return RequestErrors::tr("Needs all of these scopes");
    case ScopeRequirement::Match::Any:
        return RequestErrors::tr("Needs one of these scopes");
    case ScopeRequirement::Match::NotSaid:
        break;
    }
    //: %1: "HubSpot" or a host
    return RequestErrors::tr("Scopes it names (%1 does not say whether one is enough)").arg(server);
}

/// Where the way on depends on the kind of token that was asked about.
void adviseByCall(const RequestError &error, const QString &server, ErrorSentence &words)
{
    const bool isUnknown = error.kind == Kind::UnknownToken;
    const bool isPrivateApp = error.context.call == Call::PrivateAppInfo;
    const bool isRefresh =
        error.context.call == Call::RefreshTokenV1 || error.context.call == Call::IntrospectRefreshToken;
    if (isUnknown && isRefresh) {
        words.nextStep = RequestErrors::tr(
            "Ask the user to install the app again: that brings new tokens. Access tokens issued before stay "
            "valid until they expire.");
    } else if (isPrivateApp && (isUnknown || error.kind == Kind::InvalidAuthentication)) {
        //: %1: "HubSpot" or a host
        words.sentence =
            RequestErrors::tr("%1 does not accept this private-app token or service key.").arg(server);
        words.nextStep =
            RequestErrors::tr("Copy it again from HubSpot: a rotated token ends the one before.");
    }
}

} // namespace

ErrorSentence errorSentence(const RequestError &error, const Redactor &redactor)
{
    const ErrorRow *row = errorRow(error.kind);
    if (row == nullptr) {
        return {RequestErrors::tr("The request failed."), RequestErrors::tr("Try again.")};
    }
    const QString host = error.context.host.shown(redactor);
    const QString server = serverName(error.context, redactor);
    const QString status = QString::number(error.context.httpStatus);
    ErrorSentence result{RequestErrors::tr(row->sentence), RequestErrors::tr(row->nextStep)};
    const MetadataService::Limits limits;
    const auto seconds = [](std::chrono::milliseconds limit) {
        return QLocale().toString(std::chrono::duration_cast<std::chrono::seconds>(limit).count());
    };
    for (QString *text : {&result.sentence, &result.nextStep}) {
        // The names last: a host may hold "%2".
        text->replace("%6"_L1, seconds(limits.total))
            .replace("%5"_L1, seconds(limits.silence))
            .replace("%4"_L1, seconds(limits.connecting))
            .replace("%3"_L1, dayText(v1SunsetDate()))
            .replace("%2"_L1, status)
            .replace("%7"_L1, server)
            .replace("%1"_L1, host);
    }
    if (error.kind == Kind::Redirected && !error.redirectHost.isEmpty()) {
        //: %1: a host name
        result.sentence += u' ' + RequestErrors::tr("(It named %1.)").arg(error.redirectHost.shown(redactor));
    }
    if (error.kind == Kind::WrongRegion && !error.correctRegion.isEmpty()) {
        //: %1: a region such as "eu1"
        result.sentence = RequestErrors::tr("The account lives in HubSpot's region %1, not in the one asked.")
                              .arg(error.correctRegion.shown(redactor));
    }
    if (error.kind == Kind::ExpiredToken) {
        tellSince(error, server, result);
    }
    if (error.kind == Kind::MissingScopes && namesOnlyPermissions(error)) {
        result.sentence =
            RequestErrors::tr("The call needs a permission inside HubSpot that no scope gives.");
        result.nextStep = RequestErrors::tr(
            "Check the account's subscription and the user's rights, or ask HubSpot support.");
    }
    adviseByCall(error, server, result);
    return result;
}

QStringList errorWords(const RequestError &error, const Redactor &redactor)
{
    QStringList lines;
    const auto add = [&](const QString &name, const ServerText &value) {
        if (!value.isEmpty()) {
            lines += labelledText(name, value.shown(redactor, maxDetail));
        }
    };
    const QString server = serverName(error.context, redactor);
    //: %1: "HubSpot" or a host; what it said follows
    add(RequestErrors::tr("%1 says").arg(server), error.message);
    for (const ScopeRequirement &requirement : error.requirements) {
        QStringList scopes;
        QStringList permissions;
        for (const QString &name : requirement.scopes) {
            (isInternalPermission(name) ? permissions : scopes).append(name);
        }
        add(requirementName(requirement, server), scopes.join(u", "_s));
        add(RequestErrors::tr("Permissions inside HubSpot, not scopes"), permissions.join(u", "_s));
    }
    return lines;
}

QStringList errorDetails(const RequestError &error, const Redactor &redactor)
{
    QStringList lines = errorWords(error, redactor);
    const auto add = [&](const QString &name, const ServerText &value) {
        if (!value.isEmpty()) {
            lines += labelledText(name, value.shown(redactor, maxDetail));
        }
    };
    add(RequestErrors::tr("Correlation ID"), error.context.correlationId);
    add(RequestErrors::tr("Category"), error.category);
    add(RequestErrors::tr("Subcategory"), error.subCategory);
    add(RequestErrors::tr("Policy"), error.policyName);
    add(RequestErrors::tr("Account's region"), error.correctRegion);
    const bool isOfEdge = error.kind == Kind::BlockedByEdge || error.kind == Kind::RateLimited
        || (error.context.httpStatus >= 520 && error.context.httpStatus <= 530);
    add(RequestErrors::tr("Cloudflare Ray ID"), isOfEdge ? error.edgeRay : ServerText());
    add(RequestErrors::tr("Redirected to"), error.redirectHost);
    add(RequestErrors::tr("Encoding"), error.encoding);
    add(RequestErrors::tr("Certificate issued by"), error.certificateIssuer);
    add(RequestErrors::tr("Host"), error.context.host);
    if (error.context.httpStatus != 0) {
        add(RequestErrors::tr("HTTP status"), QString::number(error.context.httpStatus));
    }
    return lines;
}

} // namespace Inspector
