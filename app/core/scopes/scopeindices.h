// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/token/tokenreading.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>

namespace Inspector {

/// The names of scopes by their index in the token, inferred from recorded replies and added to by each
/// successful reply of the session (a reply lists its scopes in index order).
class ScopeIndices final {
public:
    /// With the built-in, incomplete table.
    ScopeIndices();

    /// The name, empty if unknown.
    [[nodiscard]] QString name(qint32 index) const;
    [[nodiscard]] std::optional<qint32> index(const QString &name) const;

    /// Pairs the indices of a reading with the reply's scopes; does nothing unless both are of the same
    /// number and agree with every pair known already. Returns how many new pairs were learned.
    int learn(const TokenReading &reading, const QStringList &scopesInReplyOrder);

private:
    QMap<qint32, QString> m_names;
    QHash<QString, qint32> m_indices;
};

} // namespace Inspector
