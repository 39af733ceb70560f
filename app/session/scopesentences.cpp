// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/scopesentences.h"

#include "core/secrets/redaction.h"
#include "core/secrets/servertext.h"
#include "session/sentences.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Gives the free functions of this file a translation context of their own.
class ScopeWordings {
    Q_DECLARE_TR_FUNCTIONS(ScopeWordings)
};

QString shownScopes(const QStringList &names)
{
    constexpr qsizetype maxNames = 10;
    constexpr qsizetype maxName = 120;
    QStringList shown;
    const QStringList firstNames = names.mid(0, maxNames);
    for (const QString &name : firstNames) {
        shown.append(ServerText(name).shown(Redactor(), maxName));
    }
    if (names.size() > maxNames) {
        shown.append(u"\u2026"_s);
    }
    return shown.join(u", "_s);
}

QString reasonText(ScopeRow::Reason reason)
{
    switch (reason) {
    case ScopeRow::Reason::RequiredMissing:
        return ScopeWordings::tr("Needed, and not granted.");
    case ScopeRow::Reason::NoneOfSeveral:
        return ScopeWordings::tr("One of several is needed, and none of them is granted.");
    case ScopeRow::Reason::ConditionalMissing:
        return ScopeWordings::tr("The install URL asks for it, and it is not granted.");
    case ScopeRow::Reason::OptionalMissing:
        return ScopeWordings::tr("Optional, and not granted.");
    case ScopeRow::Reason::ConditionalNotAsked:
        return ScopeWordings::tr("Not granted; needed only if an install URL asks for it.");
    case ScopeRow::Reason::OneMayBeEnough:
        return ScopeWordings::tr(
            "Not granted, but others of the same list are: HubSpot does not say whether one is enough.");
    case ScopeRow::Reason::NameNotRead:
        return ScopeWordings::tr(
            "May be granted: the token holds scopes whose names cannot be read from it.");
    case ScopeRow::Reason::NothingKnown:
        return ScopeWordings::tr("The scopes of the token are not known yet.");
    case ScopeRow::Reason::Internal:
        return ScopeWordings::tr("A permission inside HubSpot, not a scope: no app can ask for it.");
    case ScopeRow::Reason::Granted:
        return ScopeWordings::tr("Needed and granted.");
    case ScopeRow::Reason::GrantedAlternative:
        return ScopeWordings::tr("Granted; one of several is enough.");
    case ScopeRow::Reason::Extra:
        return ScopeWordings::tr("Granted, and not needed.");
    }
    return {};
}

} // namespace

QString checkText(const ScopeCheck &check)
{
    const bool isAsked = check.missing + check.missingOptional + check.undecided + check.granted > 0;
    if (!isAsked && !check.wasCut) {
        return {};
    }
    QStringList parts;
    if (check.missing > 0) {
        parts.append(ScopeWordings::tr("%n required scope(s) missing", nullptr, check.missing));
    } else if (check.isSatisfied()) {
        parts.append(ScopeWordings::tr("all required scopes granted"));
    }
    if (check.undecided > 0) {
        parts.append(ScopeWordings::tr("%n undecided", nullptr, check.undecided));
    }
    if (check.missingOptional > 0) {
        parts.append(ScopeWordings::tr("%n optional missing", nullptr, check.missingOptional));
    }
    if (check.wasCut) {
        parts.append(ScopeWordings::tr("the list was cut, so there may be more"));
    }
    if (check.source == GrantedScopes::Source::Token) {
        parts.append(ScopeWordings::tr("read from the token, not confirmed by HubSpot"));
    }
    return parts.join(u"; "_s);
}

QString rowText(const ScopeRow &row)
{
    const QString reason = reasonText(row.reason);
    return row.didYouMean.isEmpty()
        ? reason
        : QString(reason + u' ' + ScopeWordings::tr("Did you mean %1?").arg(shownScopes(row.didYouMean)));
}

QString faultText(const InstallFault &fault)
{
    const QString scope = shownScopes({fault.scope});
    switch (fault.kind) {
    case InstallFault::Kind::OauthAbsent:
        return ScopeWordings::tr("HubSpot will refuse this install URL: the scope oauth is not in it.");
    case InstallFault::Kind::RequiredNotInUrl:
        return ScopeWordings::tr(
            "HubSpot will refuse this install URL: the app requires %1, and the URL does not ask for it.")
            .arg(scope);
    case InstallFault::Kind::RequiredOnlyOptional:
        return ScopeWordings::tr(
            "HubSpot will refuse this install URL: the app requires %1, and the URL has it as optional only.")
            .arg(scope);
    case InstallFault::Kind::NotDeclared:
        return ScopeWordings::tr(
            "HubSpot will refuse this install URL: it asks for %1, which the app does not declare.")
            .arg(scope);
    }
    return {};
}

QString neededText(const NeededScopes &needed)
{
    int required = 0;
    int optional = 0;
    for (const ScopeRequirement &need : needed.needs) {
        (need.use == ScopeRequirement::Use::Required ? required : optional) += int(need.scopes.size());
    }
    QStringList parts;
    if (required > 0 || optional > 0) {
        parts.append(ScopeWordings::tr("%n scope(s) needed by the app.", nullptr, required));
    }
    if (optional > 0) {
        parts.append(ScopeWordings::tr("%n optional or conditional.", nullptr, optional));
    }
    const QList<SpreadScope> firstSpread = needed.spread.mid(0, 3);
    for (const SpreadScope &spread : firstSpread) {
        //: %1 is a short form such as "crm.lists.*", %2 the scopes it stands for
        parts.append(ScopeWordings::tr("%1 was taken for %2.")
                         .arg(shownScopes({spread.written}), shownScopes(spread.scopes)));
    }
    if (!needed.unrecognised.isEmpty()) {
        parts.append(ScopeWordings::tr("HubSpot knows no scope of this name: %1.")
                         .arg(shownScopes(needed.unrecognised)));
    }
    if (needed.wasCut) {
        parts.append(ScopeWordings::tr("The list was cut: copy the whole of it."));
    }
    if (needed.isTooMany) {
        parts.append(ScopeWordings::tr("There are more than can be checked."));
    }
    if (needed.isTextCut) {
        //: %1: a number of characters
        parts.append(ScopeWordings::tr("The text is too long to be read whole: its first %1 characters were.")
                         .arg(QLocale().toString(NeededScopes::maxText)));
    }
    return parts.join(u' ');
}

QString callNeedsText(const CallNeeds &needs, const GrantedScopes &granted)
{
    if (!needs.isKnown()) {
        return ScopeWordings::tr("Not in my list. Make the call and paste the answer.");
    }
    QStringList parts;
    for (const ScopeRequirement &need : needs.needs) {
        QStringList has;
        for (const QString &scope : need.scopes) {
            if (granted.names.contains(scope)) {
                has.append(scope);
            }
        }
        QString part = ScopeWordings::tr("HubSpot's documentation asks for one of: %1 (compared on %2).")
                           .arg(shownScopes(need.scopes), dayText(needs.checked));
        if (granted.source != GrantedScopes::Source::Unknown) {
            part += u' '
                + (has.isEmpty() ? ScopeWordings::tr("This token has none of them.")
                                 : ScopeWordings::tr("This token has: %1.").arg(shownScopes(has)));
        }
        parts.append(part);
    }
    if (needs.isMethodGuessed) {
        parts.append(ScopeWordings::tr("Taken for a GET: the text names no method."));
    }
    return parts.join(u' ');
}

} // namespace Inspector
