// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scopes/installurl.h"
#include "core/scopes/scoperequirement.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Inspector {

/// A short form that stood for several scopes: `crm.lists.*`, `crm.objects.contacts.read/write`.
struct SpreadScope {
    QString written;
    QStringList scopes;

    friend bool operator==(const SpreadScope &, const SpreadScope &) = default;
};

/// "The scopes my app needs", in whatever form a person holds them.
struct NeededScopes {
    static constexpr qsizetype maxScopes = 10'000;
    static constexpr qsizetype maxText =
        qsizetype(256) * 1024; ///< characters; reading them takes half of 100 ms

    QList<ScopeRequirement> needs; ///< in the order of the text
    std::optional<InstallUrl> installUrl; ///< its scopes are in `needs`
    QList<SpreadScope> spread;
    QStringList unrecognised; ///< names that HubSpot's project build did not know; not in `needs`
    bool wasCut = false; ///< a logger or a copy left names out: `[Array]`, `...`, a list that does not end
    bool isTooMany = false; ///< more than maxScopes; the rest was left out
    bool isTextCut = false; ///< the text was longer than maxText; its rest was not read

    [[nodiscard]] bool isEmpty() const { return needs.isEmpty() && unrecognised.isEmpty(); }
    friend bool operator==(const NeededScopes &, const NeededScopes &) = default;
};

/// Understands lists (.env, YAML, code, README), install URLs, project files, HubSpot's errors and the logs
/// around them, and another token's reply or export. Never takes a token, or a part of one, for a scope.
/// Pure; linear in the text; reads no more than the first maxText characters.
[[nodiscard]] NeededScopes readNeededScopes(const QString &text);

} // namespace Inspector
