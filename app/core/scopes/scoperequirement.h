// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Inspector {

/// Scopes that something needs, and how many of them are enough. Several requirements must all be met.
struct ScopeRequirement {
    enum class Match : quint8 {
        NotSaid, ///< HubSpot names the scopes without saying whether one is enough
        Any, ///< one of them is enough
        All, ///< every one is needed
    };
    enum class Use : quint8 {
        Required, ///< must be in the install URL and granted
        Conditional, ///< must be granted only if the install URL asks for it
        Optional, ///< may be missing from the token
    };
    enum class Origin : quint8 {
        List, ///< names alone: .env, code, a README, a manifest
        InstallUrl,
        ProjectFile, ///< app-hsmeta.json and its like
        Error, ///< HubSpot's refusal of a call
        OtherToken, ///< the scopes of another token: a reply or an export
    };
    QStringList scopes;
    Match match = Match::NotSaid;
    Use use = Use::Required;
    Origin origin = Origin::Error;

    friend bool operator==(const ScopeRequirement &, const ScopeRequirement &) = default;
};

/// Whether a name in an error message is a permission internal to HubSpot: with a hyphen and without a dot,
/// as no scope is but a few old ones. No app can ask for it.
[[nodiscard]] bool isInternalPermission(const QString &name);

} // namespace Inspector
