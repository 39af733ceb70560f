// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/pastedparts.h"

#include "core/errors/callneeds.h"
#include "core/paste/pastedinstead.h"
#include "session/scopesentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Gives the free functions of this file a translation context of their own.
class PastedPartsText {
    Q_DECLARE_TR_FUNCTIONS(PastedPartsText)
};

bool isOfReply(const NeededScopes &needed)
{
    return std::any_of(needed.needs.begin(), needed.needs.end(),
        [](const ScopeRequirement &need) { return need.origin == ScopeRequirement::Origin::OtherToken; });
}

/// What an app needs by a text that is, or may be, something else too.
std::optional<NeededScopes> needsBeside(const QString &text, bool hasToken)
{
    NeededScopes needed = readNeededScopes(text);
    if (needed.isEmpty()) {
        return {};
    }
    // The scopes beside a token are mostly the token's own: a reply in JSON or in another notation.
    const bool isReply = isOfReply(needed) || text.contains("hub_id"_L1) || text.contains("expires_in"_L1);
    return hasToken && isReply ? std::nullopt : std::optional(std::move(needed));
}

/// An error of few words: a status line, a sentence of an install page.
std::optional<FailedCall> plainError(const QString &text)
{
    FailedCall call = readFailedCall(text);
    const bool isSaid = call.isNotApproved || call.isScopeMismatch || !call.needed.isEmpty()
        || (call.httpStatus != 0 && call.request.path.isEmpty());
    return isSaid ? std::optional(std::move(call)) : std::nullopt;
}

std::optional<FailedCall> callIn(const QString &text, bool isKnownOnly)
{
    const HttpRequest request = readHttpRequest(text);
    if (request.path.isEmpty() || (isKnownOnly && !callNeeds(request).isKnown())) {
        return {};
    }
    FailedCall call;
    call.request = request;
    return call;
}

} // namespace

bool PastedParts::hasToken() const
{
    return thing.outcome == PastedThing::Outcome::Token || thing.outcome == PastedThing::Outcome::Choice
        || thing.outcome == PastedThing::Outcome::UnknownShape || thing.instead == PastedInstead::Credentials;
}

bool PastedParts::isUnderstood() const
{
    return hasToken() || hasOther()
        || (thing.outcome == PastedThing::Outcome::Instead && thing.instead != PastedInstead::Nothing);
}

PastedParts readPastedParts(const QString &text)
{
    PastedParts parts;
    parts.thing = readPastedThing(text);
    if (parts.thing.outcome == PastedThing::Outcome::Empty
        || parts.thing.outcome == PastedThing::Outcome::TooLong
        || parts.thing.outcome == PastedThing::Outcome::UnknownShape) {
        return parts;
    }
    const bool isSearched = text.size() <= NeededScopes::maxText;
    parts.isLong = !isSearched;
    if (parts.thing.instead == PastedInstead::HubSpotError || (isSearched && isHubSpotError(text))) {
        FailedCall call = readFailedCall(text);
        if (!call.isEmpty()) {
            parts.failedCall = std::move(call);
            return parts;
        }
    }
    if (!isSearched) {
        return parts;
    }
    switch (parts.thing.instead) {
    case PastedInstead::ForeignSecret:
    case PastedInstead::PersonalAccessKey:
    case PastedInstead::DeveloperKey:
    case PastedInstead::BasicCredentials:
    case PastedInstead::Cut:
        return parts; // its own sentence comes first
    default:
        break;
    }
    if (!parts.hasToken()) {
        parts.failedCall = plainError(text);
    }
    if (!parts.failedCall) {
        parts.needed = needsBeside(text, parts.hasToken());
    }
    if (!parts.hasOther()) {
        parts.failedCall = callIn(text, parts.hasToken() || parts.thing.instead == PastedInstead::InstallUrl);
    }
    return parts;
}

QString otherPartsText(const PastedParts &parts)
{
    QStringList sentences;
    if (parts.failedCall) {
        sentences.append(parts.failedCall->isEmpty()
                ? PastedPartsText::tr("A call: what it needs is said under Failed call.")
                : PastedPartsText::tr("An error: explained under Failed call."));
    }
    if (parts.needed) {
        sentences.append(
            PastedPartsText::tr("Scopes, checked under Needed by my app: %1").arg(neededText(*parts.needed)));
    }
    if (parts.isLong) {
        //: %1: a number of characters
        sentences.append(
            PastedPartsText::tr("The text has more than %1 characters: it was searched for tokens, "
                                "and its beginning for an error, but not for scopes.")
                .arg(QLocale().toString(NeededScopes::maxText)));
    }
    return sentences.join(u' ');
}

} // namespace Inspector
