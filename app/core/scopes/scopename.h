// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QHashFunctions>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Inspector {

/// What a scope lets an app do, as far as its name says.
enum class ScopeAccess : quint8 {
    Unstated = 0, ///< the name says nothing: `oauth`, `tickets`
    Read = 0x01,
    Write = 0x02,
    ReadWrite = 0x03,
    Export = 0x04,
    Import = 0x08,
    Other = 0x10, ///< another last word that names an act, e.g. `send`, `access`, `delete`
};

/// A scope's name taken apart. Names are HubSpot's and stay as they are; an unknown one is never refused.
struct ScopeName {
    QString name; ///< the whole, as HubSpot wrote it
    QString area; ///< first part: "crm", "settings"; the whole name for a single word
    QString object; ///< what lies between area and access: "objects.contacts"
    ScopeAccess access = ScopeAccess::Unstated;
    bool isSensitive = false; ///< `.sensitive.` in it
    bool isHighlySensitive = false; ///< `.highly_sensitive.` in it
    QString version; ///< trailing "v2"; empty if none
};

[[nodiscard]] ScopeName parseScopeName(const QString &scope);

/// The place of a scope in a list: `crm.objects.contacts.read` and `crm.schemas.contacts.write` are both
/// about the contacts of the CRM. Points into the scope.
struct ScopeGroup {
    QStringView area; ///< "crm"; empty for a single word
    QStringView object; ///< "contacts"; empty where the scope is about the area as a whole

    bool operator==(const ScopeGroup &) const = default;
    friend size_t qHash(const ScopeGroup &group, size_t seed = 0)
    {
        return qHashMulti(seed, group.area, group.object);
    }
};

[[nodiscard]] ScopeGroup scopeGroup(QStringView scope);

/// "read", "write", "read and write" ... in the person's language; empty for Unstated.
[[nodiscard]] QString accessText(ScopeAccess access);
/// The same, and whether sensitive data is reached: "read, sensitive".
[[nodiscard]] QString accessText(const ScopeName &scope);
/// The area in the person's words ("CRM", "Settings"); the area itself where we know none.
[[nodiscard]] QString areaText(const QString &area);
/// A ScopeGroup's object as a heading: "Line items" for `line_items`; HubSpot's own words.
[[nodiscard]] QString objectText(QStringView object);
/// One plain sentence on what a scope allows, made from its parts; never empty.
[[nodiscard]] QString scopeExplanation(const ScopeName &scope);

} // namespace Inspector
