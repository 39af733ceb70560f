// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/cardidentity.h"

#include "core/metadata/calls.h"
#include "core/secrets/redaction.h"
#include "core/secrets/servertext.h"
#include "core/util/clock.h"
#include "session/inspectionsession.h"
#include "session/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using PartKind = Card::Kind;
using Part = Card::Part;
using Source = Card::Source;

constexpr qsizetype maxValue = 60;

/// Gives the free functions of this file a translation context of their own.
class Identity {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

QString nameOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Domain:
        return Identity::tr("Account domain");
    case PartKind::Account:
        return Identity::tr("Account ID");
    case PartKind::Region:
        return Identity::tr("Region");
    case PartKind::User:
        return Identity::tr("User");
    case PartKind::UserId:
        return Identity::tr("User ID");
    case PartKind::App:
        return Identity::tr("App ID");
    case PartKind::Distribution:
        return Identity::tr("Distribution");
    case PartKind::Expiry:
        break;
    }
    return Identity::tr("Expiry");
}

/// "account 6251543"; values that speak for themselves stand alone.
QString textOf(PartKind kind, const QString &value)
{
    switch (kind) {
    case PartKind::Account:
        return Identity::tr("account %1").arg(value);
    case PartKind::Region:
        return Identity::tr("region %1").arg(value);
    case PartKind::UserId:
        return Identity::tr("user %1").arg(value);
    case PartKind::App:
        return Identity::tr("app %1").arg(value);
    case PartKind::Domain:
    case PartKind::User:
    case PartKind::Distribution:
    case PartKind::Expiry:
        break;
    }
    return value;
}

QString numberText(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

QString distributionText(const std::optional<bool> &isPrivate)
{
    if (!isPrivate) {
        return {};
    }
    return *isPrivate ? Identity::tr("private distribution") : Identity::tr("marketplace");
}

Part part(PartKind kind, Source source, const QString &value)
{
    return {kind, source, nameOf(kind), value, textOf(kind, value), std::nullopt};
}

void addKnown(QList<Part> &parts, PartKind kind, Source source, const QString &value)
{
    if (!value.isEmpty()) {
        parts += part(kind, source, value);
    }
}

/// "user 2931991 (installed the app)"
void markInstaller(QList<Part> &parts, std::optional<qint64> userId, std::optional<qint64> installerId)
{
    if (!userId || userId != installerId) {
        return;
    }
    for (Part &part : parts) {
        if (part.kind == PartKind::UserId) {
            part.text = Identity::tr("%1 (installed the app)").arg(part.text);
        }
    }
}

Part missing(PartKind kind)
{
    Part result = part(kind, Source::Nowhere, QString());
    //: %1: "Account domain"
    result.text = Identity::tr("%1 not reported").arg(result.name);
    return result;
}

/// Of a file that was written without it.
Part leftOut(PartKind kind)
{
    Part result = part(kind, Source::Nowhere, QString());
    //: %1: "Account domain"
    result.text = Identity::tr("%1 left out of the file").arg(result.name);
    return result;
}

/// A value of the reply; else of the token, where that says it; else told as missing, where a reply of this
/// kind should have it.
void addPart(QList<Part> &parts, PartKind kind, Source source, const QString &replied, const QString &read,
    bool isExpected)
{
    if (!replied.isEmpty()) {
        parts += part(kind, source, replied);
    } else if (!read.isEmpty()) {
        Part own = part(kind, Source::Token, read);
        //: %1: "account 6251543"
        own.text = Identity::tr("%1 (read from the token)").arg(own.text);
        parts += own;
    } else if (isExpected) {
        parts += missing(kind);
    }
}

bool isAmong(const QList<Finding> &findings, Finding::Kind kind)
{
    return std::any_of(
        findings.begin(), findings.end(), [kind](const Finding &finding) { return finding.kind == kind; });
}

} // namespace

QList<Card::Part> partsOfReply(const InspectionSession &session)
{
    const TokenMetadata &metadata = session.inspection().metadata;
    const TokenReading &reading = session.reading();
    const Source source = session.state() == InspectionSession::State::Opened ? Source::File : Source::Reply;
    const auto shown = [&session](const std::optional<QString> &value) {
        return ServerText(value.value_or(QString())).shown(session.redactor(), maxValue);
    };
    // The other calls never tell some of these.
    const bool isOfAccessToken = factsOf(metadata.shape()).token == TokenKind::AccessToken;
    QList<Part> parts;
    if (metadata.isLeftOut(u"hub_domain")) {
        parts += leftOut(PartKind::Domain);
    } else {
        addPart(parts, PartKind::Domain, source, shown(metadata.hubDomain()), {}, isOfAccessToken);
    }
    addPart(parts, PartKind::Account, source, accountsText(session), {}, true);
    addPart(parts, PartKind::Region, source, shown(metadata.hublet()), shown(reading.hublet), false);
    if (metadata.isLeftOut(u"user")) {
        parts += leftOut(PartKind::User);
    } else {
        addPart(parts, PartKind::User, source, shown(metadata.userEmail()), {}, isOfAccessToken);
    }
    addPart(parts, PartKind::UserId, source, numberText(metadata.userId()), numberText(reading.userId),
        isOfAccessToken);
    addPart(parts, PartKind::App, source, numberText(metadata.appId()), numberText(reading.appId),
        isOfAccessToken);
    addPart(
        parts, PartKind::Distribution, source, distributionText(metadata.isPrivateDistribution()), {}, false);
    markInstaller(parts, metadata.userId(), metadata.integer(u"signed_access_token.installingUserId"));
    return parts;
}

QList<Card::Part> partsOfToken(const TokenReading &reading, HubSpotTime now)
{
    QList<Part> parts;
    addKnown(parts, PartKind::Account, Source::Token, numberText(reading.hubId));
    addKnown(parts, PartKind::Region, Source::Token,
        ServerText(reading.hublet.value_or(QString())).shown(Redactor(), maxValue));
    addKnown(parts, PartKind::UserId, Source::Token, numberText(reading.userId));
    addKnown(parts, PartKind::App, Source::Token, numberText(reading.appId));
    addKnown(parts, PartKind::Distribution, Source::Token, distributionText(reading.isPrivateDistribution));
    markInstaller(parts, reading.userId, reading.installingUserId);
    if (const auto expiry = reading.plausibleExpiry()) {
        const QString when = shortTimeText(*expiry, now);
        Part end = part(PartKind::Expiry, Source::Token, localTimeText(*expiry));
        //: %1: "at 17:41" or "on 26 Nov 2026 at 17:41"
        end.text =
            *expiry > now ? Identity::tr("expires %1").arg(when) : Identity::tr("expired %1").arg(when);
        if (*expiry > now) {
            end.changesAt = expiry;
        }
        parts += end;
    }
    return parts;
}

QStringList chipsOf(const InspectionSession &session, bool hasResult)
{
    const QList<Finding> &findings = session.findings();
    const bool isOther = session.isResultOfOtherToken() || session.state() == InspectionSession::State::Idle
        || session.state() == InspectionSession::State::Cancelled;
    const TokenReading &reading = isOther ? session.inputReading() : session.reading();
    const auto applies = [&](Finding::Kind kind, bool isRead) {
        return hasResult ? isAmong(findings, kind) : isRead;
    };
    QStringList chips;
    if (applies(Finding::Kind::UserIsNotInstaller,
            reading.userId && reading.installingUserId && reading.userId != reading.installingUserId)) {
        chips += Identity::tr("installed by another user");
    }
    if (applies(Finding::Kind::ServiceAccount, reading.isServiceAccount == true)) {
        chips += Identity::tr("service account");
    }
    if (applies(Finding::Kind::UserLevelToken, reading.isUserLevel == true)) {
        chips += Identity::tr("user-level");
    }
    if (applies(Finding::Kind::TrialScopes, reading.hasTrialScopes)) {
        chips += Identity::tr("trial scopes");
    }
    return chips;
}

} // namespace Inspector
