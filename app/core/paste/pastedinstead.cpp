// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastedinstead.h"

#include "core/paste/candidates.h"
#include "core/token/tokenkind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qsizetype maxLooked = 8 * 1024; ///< what a text is shows at its beginning

template <std::size_t Count>
bool containsAny(QStringView text, const QLatin1StringView (&words)[Count],
    Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
{
    return std::any_of(std::begin(words), std::end(words),
        [&](QLatin1StringView word) { return text.contains(word, sensitivity); });
}

bool isMaskUnit(QChar unit)
{
    static constexpr QStringView units = u"\u2022\u25CF\u2219\u25AA\u25A0\u00B7\u2588\u2217\u26AB\u2B24";
    return units.contains(unit);
}

bool isScopeName(QStringView word)
{
    static constexpr QLatin1StringView areas[] = {"crm."_L1, "settings."_L1, "cms."_L1, "automation."_L1,
        "marketing."_L1, "communication_preferences."_L1, "conversations."_L1, "account-info."_L1,
        "integration"_L1, "analytics."_L1, "behavioral_events."_L1, "business_units"_L1, "files."_L1,
        "external_integrations."_L1, "sales-email-"_L1, "ctas."_L1, "scheduler."_L1, "tax_rates."_L1,
        "media_bridge."_L1, "record_images."_L1, "social."_L1, "timeline."_L1, "collector."_L1,
        "data_integration."_L1, "developer."_L1, "customer-agent."_L1};
    static constexpr QLatin1StringView names[] = {"oauth"_L1, "tickets"_L1, "forms"_L1, "content"_L1,
        "e-commerce"_L1, "automation"_L1, "timeline"_L1, "files"_L1, "contacts"_L1, "hubdb"_L1,
        "transactional-email"_L1, "social"_L1, "reports"_L1, "forms-uploaded-files"_L1, "accounting"_L1};
    return std::any_of(std::begin(areas), std::end(areas),
               [word](QLatin1StringView area) { return word.size() > area.size() && word.startsWith(area); })
        || std::any_of(
            std::begin(names), std::end(names), [word](QLatin1StringView name) { return word == name; });
}

} // namespace

bool isHubSpotError(QStringView whole)
{
    static constexpr QLatin1StringView certain[] = {"MISSING_SCOPES"_L1, "EXPIRED_AUTHENTICATION"_L1,
        "INVALID_AUTHENTICATION"_L1, "RATE_LIMITS"_L1, "BAD_REFRESH_TOKEN"_L1, "BAD_CLIENT_"_L1,
        "BAD_AUTH_CODE"_L1, "BAD_REDIRECT_URI"_L1, "BAD_GRANT_TYPE"_L1, "BAD_HUB"_L1, "BAD_SCOPES"_L1,
        "hasn't been granted all required scopes"_L1, "does not have proper permissions"_L1,
        "invalid_grant"_L1, "missing or invalid refresh token"_L1, "requiredGranularScopes"_L1,
        "token used to make this call expired"_L1, "access token is expired or invalid"_L1,
        "must have the correct format"_L1, "Authentication credentials not found"_L1,
        "is missing required"_L1, "of the following scopes are required"_L1, "requires one of ["_L1,
        "requires any of ["_L1, "requires all of ["_L1, "oauth-token ("_L1, "mismatch between the scopes"_L1,
        "could not be recognized"_L1, "User level OAuth token is not allowed"_L1, "policyName"_L1,
        "error code: 1020"_L1, "error code: 1015"_L1, "you have been blocked"_L1, "invalid_client"_L1};
    static constexpr QLatin1StringView signs[] = {
        "correlationId"_L1, "errorType"_L1, "\"category\""_L1, "'category'"_L1, "requestId"_L1};
    const QStringView text = whole.left(maxLooked);
    return containsAny(text, certain, Qt::CaseInsensitive)
        || (containsAny(text, signs) && text.contains("error"_L1, Qt::CaseInsensitive))
        || (text.contains("\"status\""_L1) && text.contains("\"error\""_L1)
            && text.contains("\"message\""_L1));
}

PastedInstead documentKind(QStringView whole)
{
    static constexpr QLatin1StringView projectKeys[] = {"requiredScopes"_L1, "conditionallyRequiredScopes"_L1,
        "optionalScopes"_L1, "redirectUrls"_L1, "permittedUrls"_L1};
    const QStringView text = whole.left(maxLooked);
    const bool isInstall = text.contains("/authorize"_L1)
        && (text.contains("scope="_L1) || text.contains("client_id="_L1) || text.contains("/oauth/"_L1));
    if (isInstall && text.contains("hubspot"_L1, Qt::CaseInsensitive)) {
        return PastedInstead::InstallUrl;
    }
    return containsAny(text, projectKeys) ? PastedInstead::ProjectFile : PastedInstead::None;
}

bool isMasked(QStringView whole)
{
    static constexpr QLatin1StringView words[] = {"redacted"_L1, "[filtered]"_L1, "(hidden)"_L1,
        "<hidden>"_L1, "[hidden]"_L1, "[masked]"_L1, "<masked>"_L1, "<secret>"_L1, "[secret]"_L1,
        "<sensitive>"_L1, "(sensitive value)"_L1, "[removed]"_L1, "[protected]"_L1, "(sensitive)"_L1};
    const QStringView text = whole.left(maxLooked);
    if (containsAny(text, words, Qt::CaseInsensitive)) {
        return true;
    }
    qsizetype run = 0; // of token characters before
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const auto stars = [&](QChar mark, qsizetype count) {
            return i + count <= text.size()
                && std::all_of(
                    text.begin() + i, text.begin() + i + count, [mark](QChar c) { return c == mark; });
        };
        if (isMaskUnit(unit) && (run >= 2 || (i > 0 && isMaskUnit(text.at(i - 1))))) {
            return true;
        }
        if (stars(u'*', 3) && !stars(u'*', 20)) {
            return true;
        }
        if (unit == u'\u2026' || stars(u'.', 3)) {
            const qsizetype behind = i + (unit == u'.' ? 3 : 1);
            const bool goesOn = behind < text.size() && isTokenUnit(text.at(behind));
            // A word may end in three dots; what goes on behind them, or is as long as no word, does not.
            constexpr qsizetype maxWord = 16;
            if (run >= 2 && (goesOn || run >= maxWord)) {
                return true;
            }
        }
        run = isTokenUnit(unit) ? run + 1 : 0;
    }
    return false;
}

bool isPlaceholder(QStringView whole)
{
    static constexpr QLatin1StringView words[] = {"your_"_L1, "your-"_L1, "yourtoken"_L1, "youraccess"_L1,
        "changeme"_L1, "change_me"_L1, "replace_"_L1, "replace-"_L1, "replaceme"_L1, "insert_"_L1,
        "insert-"_L1, "xxxx"_L1, "placeholder"_L1, "dummy"_L1, "my_token"_L1, "my-token"_L1, "<token"_L1,
        "<access"_L1, "<your"_L1, "[your"_L1, "{your"_L1, "${"_L1, "{{"_L1, "$("_L1, "process.env"_L1,
        "os.environ"_L1, "getenv"_L1, "votre_"_L1, "votre-"_L1, "ihr_"_L1, "dein_"_L1, "tu_token"_L1,
        "su_token"_L1, "example_token"_L1, "example-token"_L1, "_here"_L1, "-here"_L1, "token_here"_L1,
        "todo"_L1, "00000000-0000-0000"_L1, "secrets."_L1};
    const QStringView text = whole.left(maxLooked);
    if (containsAny(text, words, Qt::CaseInsensitive)) {
        return true;
    }
    for (qsizetype i = text.indexOf(u'$'); i >= 0; i = text.indexOf(u'$', i + 1)) {
        if (i + 1 < text.size() && text.at(i + 1) >= u'A' && text.at(i + 1) <= u'Z') {
            return true; // $HUBSPOT_TOKEN
        }
    }
    return false;
}

bool isScopeList(QStringView whole)
{
    const QStringView text = whole.left(maxLooked);
    qsizetype scopes = 0;
    qsizetype others = 0;
    qsizetype dotted = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && (isTokenUnit(text.at(end)) || text.at(end) == u'.')) {
            ++end;
        }
        if (end == i) {
            ++i;
            continue;
        }
        const QStringView word = text.sliced(i, end - i);
        const bool isScope = isScopeName(word);
        scopes += isScope ? 1 : 0;
        dotted += isScope && word.contains(u'.') ? 1 : 0;
        others += isScope ? 0 : 1;
        i = end;
    }
    return (dotted > 0 || (scopes > 0 && others == 0)) && scopes * 3 >= others;
}

bool isRequest(QStringView whole)
{
    static constexpr QLatin1StringView begins[] = {"curl "_L1, "GET "_L1, "POST "_L1, "PUT "_L1, "PATCH "_L1,
        "DELETE "_L1, "http "_L1, "https "_L1, "wget "_L1, "Invoke-RestMethod"_L1, "Invoke-WebRequest"_L1,
        "fetch("_L1, "axios"_L1};
    QStringView text = whole.left(maxLooked).trimmed();
    if (text.startsWith(u'$')) {
        text = text.sliced(1).trimmed();
    }
    return std::any_of(std::begin(begins), std::end(begins),
               [text](QLatin1StringView word) { return text.startsWith(word, Qt::CaseInsensitive); })
        || text.contains(" HTTP/1.1"_L1) || text.contains("api.hubapi.com/"_L1);
}

} // namespace Inspector
