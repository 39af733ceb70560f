// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

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

/// "read", "write", "read and write" ... in the person's language; empty for Unstated.
[[nodiscard]] QString accessText(ScopeAccess access);
/// The area in the person's words ("CRM", "Settings"); the area itself where we know none.
[[nodiscard]] QString areaText(const QString &area);
/// One plain sentence on what a scope allows, made from its parts; never empty.
[[nodiscard]] QString scopeExplanation(const ScopeName &scope);

} // namespace Inspector
