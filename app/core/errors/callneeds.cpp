// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/errors/callneeds.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

// All compared with HubSpot's public API reference on this day.
constexpr int checkedYear = 2026;
constexpr int checkedMonth = 11;
constexpr int checkedDay = 26;

/// A kind of record and the scopes of which one is needed to read and to change it.
struct ObjectScopes {
    QLatin1StringView name;
    QLatin1StringView number; ///< its objectTypeId; empty where not used here
    QLatin1StringView read;
    QLatin1StringView write; ///< empty: not known here
};
constexpr QLatin1StringView contactsRead = "crm.objects.contacts.read"_L1;
constexpr QLatin1StringView contactsWrite = "crm.objects.contacts.write"_L1;
constexpr QLatin1StringView itemsRead = "crm.objects.line_items.read e-commerce"_L1;
constexpr QLatin1StringView itemsWrite = "crm.objects.line_items.write e-commerce"_L1;
constexpr ObjectScopes objectScopes[] = {
    {"contacts"_L1, "0-1"_L1, contactsRead, contactsWrite},
    {"companies"_L1, "0-2"_L1, "crm.objects.companies.read"_L1, "crm.objects.companies.write"_L1},
    {"deals"_L1, "0-3"_L1, "crm.objects.deals.read"_L1, "crm.objects.deals.write"_L1},
    {"tickets"_L1, "0-5"_L1, "tickets"_L1, "tickets"_L1},
    {"products"_L1, ""_L1, "crm.objects.products.read e-commerce"_L1,
        "crm.objects.products.write e-commerce"_L1},
    {"line_items"_L1, ""_L1, itemsRead, itemsWrite},
    {"discounts"_L1, ""_L1, itemsRead, itemsWrite},
    {"fees"_L1, ""_L1, itemsRead, itemsWrite},
    {"quotes"_L1, ""_L1, "crm.objects.quotes.read e-commerce"_L1, "crm.objects.quotes.write e-commerce"_L1},
    {"calls"_L1, ""_L1, contactsRead, contactsWrite},
    {"communications"_L1, ""_L1, contactsRead, contactsWrite},
    {"meetings"_L1, ""_L1, contactsRead, contactsWrite},
    {"notes"_L1, ""_L1, contactsRead, contactsWrite},
    {"postal_mail"_L1, ""_L1, contactsRead, contactsWrite},
    {"tasks"_L1, ""_L1, contactsRead, contactsWrite},
    {"emails"_L1, ""_L1, "crm.objects.contacts.read sales-email-read"_L1,
        "crm.objects.contacts.write sales-email-read"_L1},
    {"leads"_L1, ""_L1, "crm.objects.leads.read"_L1, "crm.objects.leads.write"_L1},
    {"orders"_L1, ""_L1, "crm.objects.orders.read"_L1, "crm.objects.orders.write"_L1},
    {"carts"_L1, ""_L1, "crm.objects.carts.read"_L1, "crm.objects.carts.write"_L1},
    {"invoices"_L1, ""_L1, "crm.objects.invoices.read"_L1, "crm.objects.invoices.write"_L1},
    {"goal_targets"_L1, ""_L1, "crm.objects.goals.read"_L1, "crm.objects.goals.write"_L1},
    {"users"_L1, ""_L1, "crm.objects.users.read"_L1, "crm.objects.users.write"_L1},
    {"partner_clients"_L1, ""_L1, "crm.objects.partner-clients.read"_L1,
        "crm.objects.partner-clients.write"_L1},
    {"commerce_payments"_L1, ""_L1, "crm.objects.commercepayments.read"_L1,
        "crm.objects.commercepayments.write"_L1},
    {"feedback_submissions"_L1, ""_L1, "crm.objects.feedback_submissions.read crm.objects.contacts.read"_L1,
        ""_L1},
    {"services"_L1, "0-162"_L1, "crm.objects.services.read"_L1, "crm.objects.services.write"_L1},
    {"courses"_L1, "0-410"_L1, "crm.objects.courses.read"_L1, "crm.objects.courses.write"_L1},
    {"listings"_L1, "0-420"_L1, "crm.objects.listings.read"_L1, "crm.objects.listings.write"_L1},
};

/// One call; `{}` stands for one part of the path.
struct ListedCall {
    QLatin1StringView method;
    QLatin1StringView path;
    QLatin1StringView scopes; ///< one of them is needed
};
constexpr QLatin1StringView preferencesRead =
    "communication_preferences.read communication_preferences.read_write"_L1;
constexpr QLatin1StringView preferencesWrite =
    "communication_preferences.write communication_preferences.read_write"_L1;
constexpr QLatin1StringView schemasRead =
    "crm.schemas.custom.read crm.objects.custom.read crm.objects.custom.sensitive.read.v2 crm.objects.custom.highly_sensitive.read.v2"_L1;
constexpr QLatin1StringView tablesRead = "hubdb hubdb.tables.read"_L1;
constexpr QLatin1StringView tablesWrite = "hubdb hubdb.tables.write"_L1;
constexpr QLatin1StringView rowsRead = "hubdb hubdb.rows.read"_L1;
constexpr QLatin1StringView rowsWrite = "hubdb hubdb.rows.write"_L1;
constexpr QLatin1StringView filesRead = "files files.read files.ui_hidden.read"_L1;
constexpr QLatin1StringView filesWrite = "files files.write files.ui_hidden.write"_L1;
constexpr QLatin1StringView filesDelete = "files files.delete files.ui_hidden.write"_L1;
constexpr ListedCall listedCalls[] = {
    {"GET"_L1, "/account-info/v3/details"_L1, "oauth"_L1},
    {"GET"_L1, "/account-info/v3/activity/audit-logs"_L1, "account-info.security.read"_L1},
    {"GET"_L1, "/account-info/v3/activity/login"_L1, "account-info.security.read"_L1},
    {"GET"_L1, "/account-info/v3/activity/security"_L1, "account-info.security.read"_L1},
    {"GET"_L1, "/automation/v4/flows"_L1, "automation"_L1},
    {"POST"_L1, "/automation/v4/flows"_L1, "automation"_L1},
    {"GET"_L1, "/automation/v4/flows/{}"_L1, "automation"_L1},
    {"PUT"_L1, "/automation/v4/flows/{}"_L1, "automation"_L1},
    {"DELETE"_L1, "/automation/v4/flows/{}"_L1, "automation"_L1},
    {"POST"_L1, "/automation/v4/flows/batch/read"_L1, "automation"_L1},
    {"GET"_L1, "/automation/v4/sequences"_L1, "automation.sequences.read"_L1},
    {"GET"_L1, "/automation/v4/sequences/{}"_L1, "automation.sequences.read"_L1},
    {"POST"_L1, "/automation/v4/sequences/enrollments"_L1, "automation.sequences.enrollments.write"_L1},
    {"GET"_L1, "/business-units/v3/business-units/user/{}"_L1, "business_units_view.read"_L1},
    {"GET"_L1, "/cms/v3/blogs/posts"_L1, "content"_L1},
    {"POST"_L1, "/cms/v3/blogs/posts"_L1, "content"_L1},
    {"GET"_L1, "/cms/v3/blogs/posts/{}"_L1, "content"_L1},
    {"PATCH"_L1, "/cms/v3/blogs/posts/{}"_L1, "content"_L1},
    {"DELETE"_L1, "/cms/v3/blogs/posts/{}"_L1, "content"_L1},
    {"GET"_L1, "/cms/v3/pages/site-pages"_L1, "content content.site_pages.read"_L1},
    {"GET"_L1, "/cms/v3/pages/landing-pages"_L1, "content content.landing_pages.read"_L1},
    {"GET"_L1, "/cms/v3/hubdb/tables"_L1, tablesRead},
    {"POST"_L1, "/cms/v3/hubdb/tables"_L1, tablesWrite},
    {"GET"_L1, "/cms/v3/hubdb/tables/{}"_L1, tablesRead},
    {"DELETE"_L1, "/cms/v3/hubdb/tables/{}"_L1, tablesWrite},
    {"GET"_L1, "/cms/v3/hubdb/tables/{}/rows"_L1, rowsRead},
    {"POST"_L1, "/cms/v3/hubdb/tables/{}/rows"_L1, rowsWrite},
    {"GET"_L1, "/cms/v3/hubdb/tables/{}/rows/{}"_L1, rowsRead},
    {"PATCH"_L1, "/cms/v3/hubdb/tables/{}/rows/{}/draft"_L1, rowsWrite},
    {"DELETE"_L1, "/cms/v3/hubdb/tables/{}/rows/{}/draft"_L1, rowsWrite},
    {"POST"_L1, "/cms/v3/hubdb/tables/{}/draft/publish"_L1, "hubdb hubdb.tables.publish"_L1},
    {"GET"_L1, "/communication-preferences/v3/definitions"_L1, preferencesRead},
    {"GET"_L1, "/communication-preferences/v3/status/email/{}"_L1, preferencesRead},
    {"POST"_L1, "/communication-preferences/v3/subscribe"_L1, preferencesWrite},
    {"POST"_L1, "/communication-preferences/v3/unsubscribe"_L1, preferencesWrite},
    {"GET"_L1, "/communication-preferences/v4/statuses/{}"_L1, preferencesRead},
    {"POST"_L1, "/communication-preferences/v4/statuses/{}"_L1, preferencesWrite},
    {"GET"_L1, "/conversations/v3/conversations/inboxes"_L1, "conversations.read"_L1},
    {"GET"_L1, "/conversations/v3/conversations/channels"_L1, "conversations.read"_L1},
    {"GET"_L1, "/conversations/v3/conversations/threads"_L1, "conversations.read"_L1},
    {"GET"_L1, "/conversations/v3/conversations/threads/{}"_L1, "conversations.read"_L1},
    {"PATCH"_L1, "/conversations/v3/conversations/threads/{}"_L1, "conversations.write"_L1},
    {"DELETE"_L1, "/conversations/v3/conversations/threads/{}"_L1, "conversations.write"_L1},
    {"GET"_L1, "/conversations/v3/conversations/threads/{}/messages"_L1, "conversations.read"_L1},
    {"POST"_L1, "/conversations/v3/conversations/threads/{}/messages"_L1, "conversations.write"_L1},
    {"GET"_L1, "/crm-object-schemas/v3/schemas"_L1, schemasRead},
    {"POST"_L1, "/crm-object-schemas/v3/schemas"_L1, "crm.schemas.custom.write"_L1},
    {"PATCH"_L1, "/crm-object-schemas/v3/schemas/{}"_L1, "crm.schemas.custom.write"_L1},
    {"DELETE"_L1, "/crm-object-schemas/v3/schemas/{}"_L1, "crm.schemas.custom.write"_L1},
    {"GET"_L1, "/crm/v3/owners"_L1, "crm.objects.owners.read automation"_L1},
    {"GET"_L1, "/crm/v3/owners/{}"_L1, "crm.objects.owners.read automation"_L1},
    {"GET"_L1, "/crm/v3/lists"_L1, "crm.lists.read"_L1},
    {"POST"_L1, "/crm/v3/lists"_L1, "crm.lists.write cms.membership.access_groups.write"_L1},
    {"POST"_L1, "/crm/v3/lists/search"_L1, "crm.lists.read"_L1},
    {"GET"_L1, "/crm/v3/lists/{}"_L1, "crm.lists.read"_L1},
    {"GET"_L1, "/crm/v3/lists/{}/memberships"_L1, "crm.lists.read"_L1},
    {"GET"_L1, "/crm/v3/imports"_L1, "crm.import"_L1},
    {"POST"_L1, "/crm/v3/imports"_L1, "crm.import"_L1},
    {"GET"_L1, "/crm/v3/imports/{}"_L1, "crm.import"_L1},
    {"POST"_L1, "/crm/v3/exports/export/async"_L1, "crm.export"_L1},
    {"GET"_L1, "/events/v3/event-definitions"_L1, "behavioral_events.event_definitions.read_write"_L1},
    {"POST"_L1, "/events/v3/send"_L1, "analytics.behavioral_events.send"_L1},
    {"POST"_L1, "/files/v3/files"_L1, filesWrite},
    {"GET"_L1, "/files/v3/files/search"_L1, filesRead},
    {"GET"_L1, "/files/v3/files/{}"_L1, filesRead},
    {"PATCH"_L1, "/files/v3/files/{}"_L1, filesWrite},
    {"PUT"_L1, "/files/v3/files/{}"_L1, filesWrite},
    {"DELETE"_L1, "/files/v3/files/{}"_L1, filesDelete},
    {"GET"_L1, "/files/v3/files/{}/signed-url"_L1, filesRead},
    {"POST"_L1, "/files/v3/folders"_L1, filesWrite},
    {"GET"_L1, "/files/v3/folders/search"_L1, filesRead},
    {"GET"_L1, "/marketing/v3/campaigns"_L1, "marketing.campaigns.read"_L1},
    {"POST"_L1, "/marketing/v3/campaigns"_L1, "marketing.campaigns.write"_L1},
    {"GET"_L1, "/marketing/v3/campaigns/{}"_L1, "marketing.campaigns.read"_L1},
    {"PATCH"_L1, "/marketing/v3/campaigns/{}"_L1, "marketing.campaigns.write"_L1},
    {"GET"_L1, "/marketing/v3/forms"_L1, "forms"_L1},
    {"POST"_L1, "/marketing/v3/forms"_L1, "forms"_L1},
    {"GET"_L1, "/marketing/v3/forms/{}"_L1, "forms"_L1},
    {"PATCH"_L1, "/marketing/v3/forms/{}"_L1, "forms"_L1},
    {"PUT"_L1, "/marketing/v3/forms/{}"_L1, "forms"_L1},
    {"DELETE"_L1, "/marketing/v3/forms/{}"_L1, "forms"_L1},
};

ScopeRequirement oneOf(QLatin1StringView scopes)
{
    ScopeRequirement need;
    need.scopes = QString(scopes).split(u' ');
    need.match = ScopeRequirement::Match::Any;
    need.origin = ScopeRequirement::Origin::List;
    return need;
}

const ObjectScopes *objectOfPath(const QString &part)
{
    const auto *found = std::find_if(std::begin(objectScopes), std::end(objectScopes),
        [&part](const ObjectScopes &object) { return part == object.name || part == object.number; });
    return found == std::end(objectScopes) || part.isEmpty() ? nullptr : found;
}

/// `/crm/v3/objects/{type}` and what is below it: reading and searching, and everything else.
CallNeeds needsOfObjects(const QString &method, const QStringList &parts)
{
    constexpr qsizetype typeAt = 3;
    const ObjectScopes *object = objectOfPath(parts.value(typeAt));
    const QString act = parts.value(typeAt + 1);
    const bool isBatchRead = act == "batch"_L1 && parts.value(typeAt + 2) == "read"_L1;
    const bool isRead = method == "GET"_L1 || (method == "POST"_L1 && (act == "search"_L1 || isBatchRead));
    const bool isPlain = parts.size() <= typeAt + 2 || act == "batch"_L1;
    if (object == nullptr || !isPlain || (isRead ? object->read : object->write).isEmpty()) {
        return {};
    }
    return {u"%1 /crm/v3/objects/%2"_s.arg(method, object->name),
        {oneOf(isRead ? object->read : object->write)}, {}};
}

/// Between two kinds of records: both ends are needed.
CallNeeds needsOfAssociations(const QString &call, const QString &from, const QString &to, bool isRead)
{
    const ObjectScopes *ends[] = {objectOfPath(from), objectOfPath(to)};
    CallNeeds result;
    for (const ObjectScopes *end : ends) {
        if (end == nullptr || (isRead ? end->read : end->write).isEmpty()) {
            return {};
        }
        const ScopeRequirement need = oneOf(isRead ? end->read : end->write);
        if (!result.needs.contains(need)) {
            result.needs.append(need);
        }
    }
    result.call = call;
    return result;
}

CallNeeds needsByRule(const QString &method, const QStringList &parts)
{
    const auto at = [&parts](qsizetype i) { return parts.value(i); };
    if (at(0) != "crm"_L1) {
        return {};
    }
    const bool isVersion4 = at(1) == "v4"_L1;
    const bool isVersion3 = at(1) == "v3"_L1;
    if (isVersion4 && at(2) == "objects"_L1 && at(5) == "associations"_L1) {
        // /crm/v4/objects/{from}/{id}/associations/[default/]{to}[/{id}]
        const QString to = at(6) == "default"_L1 ? at(7) : at(6);
        return needsOfAssociations(u"%1 /crm/v4/objects/%2/{}/associations/%3"_s.arg(method, at(3), to),
            at(3), to, method == "GET"_L1);
    }
    if ((isVersion3 || isVersion4) && at(2) == "associations"_L1 && at(5) == "batch"_L1) {
        return needsOfAssociations(
            u"%1 /crm/%2/associations/%3/%4/batch/%5"_s.arg(method, at(1), at(3), at(4), at(6)), at(3), at(4),
            at(6) == "read"_L1);
    }
    return isVersion3 && at(2) == "objects"_L1 ? needsOfObjects(method, parts) : CallNeeds();
}

bool isSamePath(const QStringList &parts, QLatin1StringView pattern)
{
    const QStringList wanted = QString(pattern).split(u'/', Qt::SkipEmptyParts);
    return wanted.size() == parts.size()
        && std::equal(wanted.begin(), wanted.end(), parts.begin(),
            [](const QString &want, const QString &part) { return want == "{}"_L1 || want == part; });
}

} // namespace

CallNeeds callNeeds(const HttpRequest &request)
{
    constexpr qsizetype maxPath = 1'000;
    if (request.path.isEmpty() || request.path.size() > maxPath) {
        return {};
    }
    const bool isGuessed = request.method.isEmpty();
    const QString method = isGuessed ? u"GET"_s : request.method;
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    CallNeeds result;
    // Calls without a `{}` first: /flows/batch/read is no /flows/{}.
    for (const bool withPlace : {false, true}) {
        for (const ListedCall &call : listedCalls) {
            if (!result.isKnown() && QString(call.path).contains("{}"_L1) == withPlace
                && method == call.method && isSamePath(parts, call.path)) {
                result.call = call.method + u' ' + call.path;
                result.needs = {oneOf(call.scopes)};
            }
        }
    }
    if (!result.isKnown()) {
        result = needsByRule(method, parts);
    }
    if (result.isKnown()) {
        result.checked = QDate(checkedYear, checkedMonth, checkedDay);
        result.isMethodGuessed = isGuessed;
    }
    return result;
}

} // namespace Inspector
