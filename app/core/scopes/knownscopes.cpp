// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/knownscopes.h"

#include "core/scopes/scopeindices.h"
#include "core/token/foreignsecret.h"
#include "core/token/tokenkind.h"
#include "core/token/tokenshape.h"
#include "core/util/digits.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qsizetype maxScopeName = 100;

// Besides those whose index in the token is known.
constexpr const char *otherScopes[] = {
    "account-info.security.read",
    "accounting",
    "analytics.behavioral_events.send",
    "automation",
    "automation.sequences.enrollments.write",
    "automation.sequences.read",
    "behavioral_events.event_definitions.read_write",
    "business-intelligence",
    "business_units_view.read",
    "cms.domains.read",
    "cms.domains.write",
    "cms.functions.read",
    "cms.functions.write",
    "cms.knowledge_base.articles.publish",
    "cms.knowledge_base.articles.read",
    "cms.knowledge_base.articles.write",
    "cms.knowledge_base.settings.read",
    "cms.knowledge_base.settings.write",
    "cms.membership.access_groups.write",
    "content",
    "conversations.custom_channels.read",
    "conversations.custom_channels.write",
    "conversations.visitor_identification.tokens.create",
    "crm.dealsplits.read_write",
    "crm.objects.companies.highly_sensitive.read.v2",
    "crm.objects.contracts.read",
    "crm.schemas.custom.write",
    "external_integrations.forms.access",
    "files",
    "files.ui_hidden.read",
    "forms",
    "forms-uploaded-files",
    "hubdb",
    "integration-sync",
    "marketing-email",
    "marketing.campaigns.read",
    "marketing.campaigns.revenue.read",
    "marketing.campaigns.write",
    "media_bridge.read",
    "media_bridge.write",
    "reports",
    "sales-email-read",
    "scheduler.meetings.meeting-link.read",
    "settings.billing.write",
    "settings.currencies.read",
    "settings.currencies.write",
    "social",
    "tax_rates.read",
    "timeline",
    "transactional-email",
};

constexpr QLatin1StringView scopeAreas[] = {"account-info"_L1, "accounting"_L1, "analytics"_L1,
    "automation"_L1, "behavioral_events"_L1, "business_units_view"_L1, "cms"_L1, "collector"_L1,
    "commerce"_L1, "communication_preferences"_L1, "content"_L1, "conversations"_L1, "crm"_L1, "ctas"_L1,
    "data_integration"_L1, "developer"_L1, "external_integrations"_L1, "files"_L1, "forms"_L1, "hubdb"_L1,
    "integrations"_L1, "marketing"_L1, "media_bridge"_L1, "record_images"_L1, "scheduler"_L1, "settings"_L1,
    "social"_L1, "tax_rates"_L1, "timeline"_L1};

constexpr QLatin1StringView scopeActs[] = {"read"_L1, "write"_L1, "read_write"_L1, "export"_L1, "import"_L1,
    "access"_L1, "publish"_L1, "send"_L1, "delete"_L1, "create"_L1, "execute"_L1, "view"_L1, "edit"_L1};

/// Names that do not exist or are retired, and what they stand for.
struct WrongName {
    QLatin1StringView name;
    QLatin1StringView instead[2];
};
constexpr WrongName wrongNames[] = {
    {"crm.objects.tickets.read"_L1, {"tickets"_L1, {}}},
    {"crm.objects.tickets.write"_L1, {"tickets"_L1, {}}},
    {"crm.objects.lists.read"_L1, {"crm.lists.read"_L1, {}}},
    {"crm.objects.lists.write"_L1, {"crm.lists.write"_L1, {}}},
    {"crm.pipelines.deals.read"_L1, {"crm.objects.deals.read"_L1, "crm.schemas.deals.read"_L1}},
    {"crm.pipelines.deals.write"_L1, {"crm.objects.deals.write"_L1, "crm.schemas.deals.write"_L1}},
    {"contacts"_L1, {"crm.objects.contacts.read"_L1, "crm.objects.contacts.write"_L1}},
};

bool isScopeUnit(QChar unit)
{
    const char16_t c = unit.unicode();
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
}

bool isLowerLetter(QChar unit)
{
    return unit >= u'a' && unit <= u'z';
}

/// A version such as `v2` aside, scopes have no digits to speak of; keys and UUIDs have.
bool hasKeyDigits(QStringView word)
{
    constexpr qsizetype maxDigits = 3;
    const auto digits =
        std::count_if(word.begin(), word.end(), [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
    return digits > maxDigits;
}

/// A run of letters longer than any word, or hex digits and nothing else: part of a key.
bool isLikeKey(QStringView word)
{
    constexpr qsizetype maxPart = 19;
    constexpr qsizetype minKey = 10;
    qsizetype run = 0;
    bool isHex = word.size() >= minKey;
    for (const QChar unit : word) {
        run = isLowerLetter(unit) ? run + 1 : 0;
        if (run > maxPart) {
            return true;
        }
        isHex = isHex && (hexDigit(unit) >= 0 || unit == u'-');
    }
    return isHex;
}

bool isVersionPart(QStringView part)
{
    return part.size() == 2 && part.startsWith(u'v') && part.at(1).isDigit();
}

/// The number of letters to change, add or take off, up to 2; 3 for more.
int distance(QStringView a, QStringView b)
{
    constexpr int tooFar = 3;
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.sliced(1);
        b = b.sliced(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    if (std::abs(a.size() - b.size()) >= tooFar) {
        return tooFar;
    }
    if (a.isEmpty() || b.isEmpty()) {
        return static_cast<int>(std::max(a.size(), b.size()));
    }
    // Of the whole table only the band of five cells around the diagonal can hold less than 3.
    constexpr qsizetype half = 2;
    std::array<int, 5> previous{};
    for (qsizetype k = 0; k < 5; ++k) {
        const qsizetype column = k - half;
        previous.at(static_cast<size_t>(k)) = column < 0 || column > b.size() ? tooFar : int(column);
    }
    for (qsizetype row = 1; row <= a.size(); ++row) {
        std::array<int, 5> current{};
        for (qsizetype k = 0; k < 5; ++k) {
            const qsizetype column = row + k - half;
            int best = tooFar;
            if (column >= 0 && column <= b.size()) {
                const auto at = static_cast<size_t>(k);
                if (column > 0) {
                    best = previous.at(at) + (a.at(row - 1) == b.at(column - 1) ? 0 : 1);
                    best = k > 0 ? std::min(best, current.at(at - 1) + 1) : best;
                }
                best = k < 4 ? std::min(best, previous.at(at + 1) + 1) : best;
            }
            current.at(static_cast<size_t>(k)) = std::min(best, tooFar);
        }
        if (std::all_of(current.begin(), current.end(), [](int cell) { return cell >= tooFar; })) {
            return tooFar;
        }
        previous = current;
    }
    const qsizetype last = b.size() - a.size() + half;
    return previous.at(static_cast<size_t>(last));
}

} // namespace

const QStringList &knownScopeNames()
{
    static const QStringList names = [] {
        constexpr qint32 maxIndex = 400;
        QStringList all;
        const ScopeIndices indices;
        for (qint32 index = 0; index < maxIndex; ++index) {
            if (const QString name = indices.name(index); !name.isEmpty()) {
                all.append(name);
            }
        }
        std::transform(std::begin(otherScopes), std::end(otherScopes), std::back_inserter(all),
            [](const char *name) { return QString::fromLatin1(name); });
        all.removeDuplicates();
        all.sort();
        return all;
    }();
    return names;
}

bool isKnownScope(const QString &name)
{
    return std::binary_search(knownScopeNames().begin(), knownScopeNames().end(), name);
}

bool isScopeShaped(QStringView word)
{
    constexpr qsizetype minName = 3;
    if (word.size() < minName || word.size() > maxScopeName || !isLowerLetter(word.front())
        || !std::all_of(word.begin(), word.end(), isScopeUnit) || hasKeyDigits(word) || word.back() == u'.'
        || word.back() == u'-' || word.back() == u'_' || word.contains(u"..")) {
        return false;
    }
    return !isLikeKey(word) && regionPrefix(word) == 0 && privateAppPrefix(word) == 0
        && foreignSecretAt(word).length == 0 && tokenKind(word) == TokenKind::Unknown;
}

bool isScopeByItself(QStringView word)
{
    if (!isScopeShaped(word)) {
        return false;
    }
    if (isKnownScope(word.toString())) {
        return true;
    }
    QList<QStringView> parts = word.split(u'.');
    if (parts.size() > 2 && isVersionPart(parts.back())) {
        parts.removeLast();
    }
    const auto isOneOf = [](QStringView part, const auto &words) {
        return std::any_of(std::begin(words), std::end(words),
            [part](QLatin1StringView candidate) { return part == candidate; });
    };
    return parts.size() > 1 && isOneOf(parts.front(), scopeAreas) && isOneOf(parts.back(), scopeActs);
}

QStringList correctedScope(const QString &name)
{
    for (const WrongName &wrong : wrongNames) {
        if (name == wrong.name) {
            QStringList names{wrong.instead[0]};
            if (!wrong.instead[1].isEmpty()) {
                names.append(wrong.instead[1]);
            }
            return names;
        }
    }
    return {};
}

QString nearScope(const QString &name, const QStringList &candidates)
{
    // In three or four letters nearly everything is near everything.
    constexpr qsizetype minName = 5;
    QString nearest;
    int best = 3;
    for (const QString &candidate : candidates) {
        if (name.size() < minName || candidate == name || std::abs(candidate.size() - name.size()) > 2) {
            continue;
        }
        const int letters = distance(name, candidate);
        if (letters < best) {
            best = letters;
            nearest = candidate;
        } else if (letters == best && best < 3 && candidate != nearest) {
            nearest.clear();
        }
    }
    return nearest;
}

QStringList scopesNearPermission(const QString &permission)
{
    const qsizetype hyphen = permission.lastIndexOf(u'-');
    if (hyphen < 1) {
        return {};
    }
    const QString object = permission.left(hyphen).replace(u'-', u'_');
    const QString act = permission.mid(hyphen + 1);
    QStringList names;
    for (const QString &area : {u"crm.objects."_s, u"crm.schemas."_s, u"crm."_s, u"settings."_s, u""_s}) {
        const QString name = area + object + u'.' + act;
        if (isKnownScope(name)) {
            names.append(name);
        }
    }
    return names;
}

} // namespace Inspector
