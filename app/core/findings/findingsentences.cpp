// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/findings/findingsentences.h"

#include "core/findings/findings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Kind = Finding::Kind;

struct Wording {
    Kind kind;
    const char *id;
    const char *sentence; // %1, %2 ... are the finding's arguments
};

constexpr Wording wordings[] = {
    {Kind::OuterHubDiffers, "outer-hub-differs",
        QT_TRANSLATE_NOOP("Findings",
            "The reply names account %1, but its signed part names %2. Do not rely on this reply.")},
    {Kind::OuterAppDiffers, "outer-app-differs",
        QT_TRANSLATE_NOOP(
            "Findings", "The reply names app %1, but its signed part names %2. Do not rely on this reply.")},
    {Kind::OuterUserDiffers, "outer-user-differs",
        QT_TRANSLATE_NOOP(
            "Findings", "The reply names user %1, but its signed part names %2. Do not rely on this reply.")},
    {Kind::OtherTokenEchoed, "other-token-echoed",
        QT_TRANSLATE_NOOP("Findings",
            "The reply is about another token (fingerprint %1) than the one asked about (fingerprint %2).")},
    {Kind::OtherClientId, "other-client-id",
        QT_TRANSLATE_NOOP("Findings",
            "The token was issued to the app with client ID %1, not to the app whose credentials you set "
            "(%2).")},
    {Kind::ReadingDiffers, "reading-differs",
        QT_TRANSLATE_NOOP("Findings", "%1: the token itself says %2, the reply says %3.")},
    {Kind::ExpiryFieldsDisagree, "expiry-fields-disagree",
        QT_TRANSLATE_NOOP("Findings",
            "expires_in leaves %1 and expiresAt leaves %2 at the time of the reply; the countdown follows "
            "expiresAt.")},
    {Kind::ClockOff, "clock-off", nullptr},
    {Kind::UserIsNotInstaller, "user-is-not-installer",
        QT_TRANSLATE_NOOP("Findings", "The token is for user %1, while user %2 installed the app.")},
    {Kind::ServiceAccount, "service-account",
        QT_TRANSLATE_NOOP("Findings", "The token belongs to a service account, not to a person.")},
    {Kind::UserLevelToken, "user-level-token",
        QT_TRANSLATE_NOOP("Findings",
            "The token acts for one user, not for the whole account: some calls refuse it whatever its "
            "scopes, such as those "
            "on owners, pipelines, lists, CMS, campaigns and teams, and deleting records.")},
    {Kind::TrialScopes, "trial-scopes",
        QT_TRANSLATE_NOOP("Findings", "Some scopes come from a trial and may end with it.")},
    {Kind::ScopeCountDiffers, "scope-count-differs",
        QT_TRANSLATE_NOOP("Findings", "Scopes encoded in the token: %1; listed in the reply: %2.")},
    {Kind::ScopeNamesDiffer, "scope-names-differ", nullptr},
    {Kind::UnexpectedAccount, "unexpected-account",
        QT_TRANSLATE_NOOP("Findings", "This token is for account %1, not for %2, which you expect.")},
    {Kind::NoOauthScope, "no-oauth-scope",
        QT_TRANSLATE_NOOP("Findings", "The scope oauth is missing, which every app should have.")},
    {Kind::NotBase64, "not-base64", QT_TRANSLATE_NOOP("Findings", "%1 should be base64, but is not.")},
    {Kind::FieldMissing, "field-missing",
        QT_TRANSLATE_NOOP("Findings", "%1 is documented, but this reply does not have it.")},
    {Kind::FieldEmpty, "field-empty",
        QT_TRANSLATE_NOOP("Findings", "%1 is there, but empty, which is unusual.")},
    {Kind::TextVeryLong, "text-very-long",
        QT_TRANSLATE_NOOP("Findings", "%1 is %2 characters long, far more than HubSpot is known to send.")},
    {Kind::TextNotPlain, "text-not-plain",
        QT_TRANSLATE_NOOP("Findings",
            "%1 holds markup or characters that cannot be seen; it is shown letter by letter, such "
            "characters by their codes.")},
    {Kind::FieldUnknown, "field-unknown",
        QT_TRANSLATE_NOOP("Findings", "%1 is new: HubSpot's documentation does not describe it.")},
    {Kind::FieldWrongType, "field-wrong-type", QT_TRANSLATE_NOOP("Findings", "%1 holds %2, where %3.")},
    {Kind::IdOutOfRange, "id-out-of-range", QT_TRANSLATE_NOOP("Findings", "%1 is %2, where %3.")},
    {Kind::ExpiryTooFar, "expiry-too-far",
        QT_TRANSLATE_NOOP("Findings", "The token had %1 left; access tokens live %2, formerly %3.")},
    {Kind::DuplicateField, "duplicate-field",
        QT_TRANSLATE_NOOP("Findings", "%1 is in the reply more than once; the last value counts.")},
    {Kind::ActiveUnclear, "active-unclear",
        QT_TRANSLATE_NOOP("Findings",
            "The reply does not say whether the token is active. Do not take it for a live one.")},
};

const Wording *wordingOf(Kind kind)
{
    for (const Wording &wording : wordings) {
        if (wording.kind == kind) {
            return &wording;
        }
    }
    return nullptr;
}

// In one pass: a "%2" in server text is not replaced.
QString filledIn(const QString &pattern, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number < 1) {
            result += pattern[i];
            continue;
        }
        result += arguments.value(number - 1);
        ++i;
    }
    return result;
}

QString moreSentence(Kind kind, int more)
{
    switch (kind) {
    case Kind::FieldUnknown:
        return QCoreApplication::translate("Findings", "%n more fields are new.", nullptr, more);
    case Kind::FieldWrongType:
        return QCoreApplication::translate(
            "Findings", "%n more values are not what HubSpot documents for them.", nullptr, more);
    case Kind::DuplicateField:
        return QCoreApplication::translate(
            "Findings", "%n more fields are there more than once.", nullptr, more);
    default:
        return QCoreApplication::translate("Findings", "%n more findings of the same kind.", nullptr, more);
    }
}

QString scopeNamesSentence(const QStringList &arguments)
{
    if (arguments.value(1).isEmpty()) {
        return filledIn(QCoreApplication::translate(
                            "Findings", "The token encodes scopes that the reply does not list: %1."),
            arguments);
    }
    if (arguments.value(0).isEmpty()) {
        return filledIn(QCoreApplication::translate(
                            "Findings", "The reply lists scopes that the token does not encode: %2."),
            arguments);
    }
    return filledIn(QCoreApplication::translate("Findings",
                        "The scopes differ: encoded in the token only: %1; listed in the reply only: %2."),
        arguments);
}

QString clockSentence(const QStringList &arguments)
{
    const bool isFast = arguments.value(1) == "fast"_L1;
    return filledIn(isFast ? QCoreApplication::translate("Findings",
                        "This computer's clock is %1 fast; the countdown follows HubSpot's clock.")
                           : QCoreApplication::translate("Findings",
                               "This computer's clock is %1 slow; the countdown follows HubSpot's clock."),
        arguments);
}

} // namespace

QString findingId(const Finding &finding)
{
    const Wording *wording = wordingOf(finding.kind);
    return wording ? QString::fromLatin1(wording->id) : QString();
}

std::optional<Finding::Kind> findingKindOf(QStringView id)
{
    for (const Wording &wording : wordings) {
        if (id == QLatin1StringView(wording.id)) {
            return wording.kind;
        }
    }
    return {};
}

QString findingSentence(const Finding &finding)
{
    if (finding.more > 0) {
        return moreSentence(finding.kind, finding.more);
    }
    if (finding.kind == Kind::ScopeNamesDiffer) {
        return scopeNamesSentence(finding.arguments);
    }
    if (finding.kind == Kind::ClockOff) {
        return clockSentence(finding.arguments);
    }
    const Wording *wording = wordingOf(finding.kind);
    return wording ? filledIn(QCoreApplication::translate("Findings", wording->sentence), finding.arguments)
                   : QString();
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::None:
        break;
    case Severity::Note:
        return QCoreApplication::translate("Severity", "Note");
    case Severity::Warning:
        return QCoreApplication::translate("Severity", "Warning");
    case Severity::Error:
        return QCoreApplication::translate("Severity", "Error");
    }
    return {};
}

} // namespace Inspector
