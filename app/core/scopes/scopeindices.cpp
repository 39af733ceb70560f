// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/scopeindices.h"

#include "core/token/tokenreading.h"

#include <QSet>

namespace Inspector {

namespace {

struct KnownScope {
    qint32 index;
    const char *name;
};

// Inferred, not published by HubSpot: from two recorded replies whose scopes array is in index order (97
// and 12 scopes, agreeing on all shared names). Sorted by index, incomplete.
constexpr KnownScope knownScopes[] = {
    {0, "contacts"},
    {1, "content"},
    {4, "automation"},
    {8, "oauth"},
    {10, "files"},
    {16, "tickets"},
    {17, "e-commerce"},
    {20, "accounting"},
    {25, "communication_preferences.read_write"},
    {28, "crm.lists.read"},
    {30, "crm.objects.contacts.read"},
    {38, "crm.import"},
    {39, "communication_preferences.read"},
    {41, "communication_preferences.write"},
    {45, "settings.users.write"},
    {48, "crm.objects.contacts.write"},
    {51, "crm.objects.marketing_events.read"},
    {52, "crm.objects.marketing_events.write"},
    {53, "crm.schemas.custom.read"},
    {54, "crm.objects.custom.read"},
    {55, "crm.objects.custom.write"},
    {57, "crm.objects.companies.write"},
    {60, "settings.users.read"},
    {61, "crm.schemas.contacts.read"},
    {62, "cms.domains.read"},
    {63, "cms.domains.write"},
    {86, "crm.objects.feedback_submissions.read"},
    {90, "crm.lists.write"},
    {91, "crm.objects.companies.read"},
    {92, "crm.objects.deals.read"},
    {93, "crm.objects.deals.write"},
    {94, "crm.schemas.companies.read"},
    {95, "crm.schemas.companies.write"},
    {96, "crm.schemas.contacts.write"},
    {97, "crm.schemas.deals.read"},
    {98, "crm.schemas.deals.write"},
    {104, "crm.objects.owners.read"},
    {105, "settings.users.teams.write"},
    {106, "settings.users.teams.read"},
    {107, "conversations.read"},
    {108, "conversations.write"},
    {125, "crm.objects.quotes.write"},
    {126, "crm.objects.quotes.read"},
    {127, "crm.schemas.quotes.read"},
    {128, "crm.objects.line_items.read"},
    {129, "crm.objects.line_items.write"},
    {130, "crm.schemas.line_items.read"},
    {143, "crm.export"},
    {154, "crm.objects.goals.read"},
    {165, "crm.objects.subscriptions.read"},
    {166, "crm.schemas.subscriptions.read"},
    {167, "crm.schemas.commercepayments.read"},
    {168, "crm.objects.commercepayments.read"},
    {169, "crm.objects.invoices.read"},
    {170, "crm.schemas.invoices.read"},
    {175, "crm.objects.users.read"},
    {176, "crm.objects.users.write"},
    {189, "crm.schemas.carts.write"},
    {190, "crm.schemas.carts.read"},
    {192, "crm.objects.carts.write"},
    {193, "crm.objects.carts.read"},
    {195, "crm.pipelines.orders.write"},
    {196, "crm.pipelines.orders.read"},
    {197, "crm.schemas.orders.write"},
    {198, "crm.schemas.orders.read"},
    {199, "crm.objects.orders.write"},
    {200, "crm.objects.orders.read"},
    {205, "crm.objects.leads.read"},
    {206, "crm.objects.leads.write"},
    {207, "crm.objects.partner-clients.read"},
    {208, "crm.objects.partner-clients.write"},
    {234, "crm.objects.courses.read"},
    {235, "crm.objects.courses.write"},
    {236, "crm.objects.listings.read"},
    {237, "crm.objects.listings.write"},
    {238, "crm.objects.services.read"},
    {239, "crm.objects.services.write"},
    {240, "crm.objects.appointments.read"},
    {241, "crm.objects.appointments.write"},
    {245, "crm.objects.invoices.write"},
    {247, "crm.schemas.services.read"},
    {248, "crm.schemas.services.write"},
    {249, "crm.schemas.courses.read"},
    {250, "crm.schemas.courses.write"},
    {251, "crm.schemas.listings.read"},
    {252, "crm.schemas.listings.write"},
    {253, "crm.schemas.appointments.read"},
    {254, "crm.schemas.appointments.write"},
    {255, "crm.objects.subscriptions.write"},
    {256, "crm.schemas.subscriptions.write"},
    {257, "crm.schemas.invoices.write"},
    {260, "crm.objects.goals.write"},
    {271, "crm.objects.products.read"},
    {272, "crm.objects.products.write"},
    {279, "crm.objects.commercepayments.write"},
    {280, "crm.schemas.commercepayments.write"},
    {286, "crm.objects.partner-services.read"},
    {287, "crm.objects.partner-services.write"},
};

} // namespace

ScopeIndices::ScopeIndices()
{
    for (const KnownScope &scope : knownScopes) {
        const QString name = QString::fromLatin1(scope.name);
        m_names.insert(m_names.cend(), scope.index, name);
        m_indices.insert(name, scope.index);
    }
}

QString ScopeIndices::name(qint32 index) const
{
    return m_names.value(index);
}

std::optional<qint32> ScopeIndices::index(const QString &name) const
{
    const auto found = m_indices.constFind(name);
    if (found == m_indices.cend()) {
        return std::nullopt;
    }
    return found.value();
}

int ScopeIndices::learn(const TokenReading &reading, const QStringList &scopesInReplyOrder)
{
    if (!reading.scopeIndices || reading.scopeIndices->size() != scopesInReplyOrder.size()) {
        return 0;
    }

    const QList<qint32> &indices = *reading.scopeIndices;
    QSet<QString> seen;
    for (qsizetype i = 0; i < indices.size(); ++i) {
        const QString &scope = scopesInReplyOrder.at(i);
        if (scope.isEmpty() || seen.contains(scope)) {
            return 0;
        }
        seen.insert(scope);
        const auto knownName = m_names.constFind(indices.at(i));
        if (knownName != m_names.cend() && knownName.value() != scope) {
            return 0;
        }
        const auto knownIndex = m_indices.constFind(scope);
        if (knownIndex != m_indices.cend() && knownIndex.value() != indices.at(i)) {
            return 0;
        }
    }

    int learned = 0;
    for (qsizetype i = 0; i < indices.size(); ++i) {
        if (m_names.contains(indices.at(i))) {
            continue;
        }
        m_names.insert(indices.at(i), scopesInReplyOrder.at(i));
        m_indices.insert(scopesInReplyOrder.at(i), indices.at(i));
        ++learned;
    }
    return learned;
}

} // namespace Inspector
