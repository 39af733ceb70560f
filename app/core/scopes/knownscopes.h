// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Inspector {

/// What the program knows about the names of scopes. Incomplete by nature: new ones come, so an unknown name
/// is never refused where something says that it is a scope.

/// Names known to exist, sorted.
[[nodiscard]] const QStringList &knownScopeNames();
[[nodiscard]] bool isKnownScope(const QString &name);
/// Whether a word has the form of a scope's name: lower case, digits, full stop, underscore and hyphen. A
/// token, a UUID, a part of either and another vendor's secret never do.
[[nodiscard]] bool isScopeShaped(QStringView word);
/// Whether a word is a scope's name without anything around it saying so: a known one, or one with dots in a
/// known area that ends as scopes do.
[[nodiscard]] bool isScopeByItself(QStringView word);

/// The names to use in place of one that people get wrong or that is retired; empty for others.
[[nodiscard]] QStringList correctedScope(const QString &name);
/// A name among `candidates` that differs by at most two letters; empty if there is none, or several are as
/// near.
[[nodiscard]] QString nearScope(const QString &name, const QStringList &candidates);
/// The scopes nearest to a permission internal to HubSpot: `leads-read` to `crm.objects.leads.read`.
[[nodiscard]] QStringList scopesNearPermission(const QString &permission);

} // namespace Inspector
