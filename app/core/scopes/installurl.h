// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

namespace Inspector {

/// An install URL: where a person is sent to connect an app to an account.
struct InstallUrl {
    QString url; ///< as it stood in the text, its scopes included
    QStringList scopes; ///< of `scope=`
    QStringList optionalScopes; ///< of `optional_scope=`
    bool hasClientId = false;

    friend bool operator==(const InstallUrl &, const InstallUrl &) = default;
};

/// The first install URL in a text; percent-encoded or not, as the address bar or a log shows it.
[[nodiscard]] std::optional<InstallUrl> findInstallUrl(const QString &text);
/// The same URL asking for other scopes; client id, redirect URL, state and the rest stay as they are. A list
/// that is empty takes its parameter out.
[[nodiscard]] QString installUrlWith(
    const InstallUrl &url, const QStringList &scopes, const QStringList &optionalScopes);
/// "scope=a%20b": the part of an install URL.
[[nodiscard]] QString installUrlPart(QLatin1StringView parameter, const QStringList &scopes);

} // namespace Inspector
