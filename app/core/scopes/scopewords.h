// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scopes/neededscopes.h"

#include <QSet>
#include <QStringView>

namespace Inspector {

/// Collects the scopes of one requirement, word by word.
class ScopeWords final {
public:
    /// `result` gets what is to be told besides: short forms, and that there were too many.
    explicit ScopeWords(NeededScopes &result, qsizetype &budget)
        : m_result(result)
        , m_budget(budget)
    {
    }

    /// A maximal run of word characters. False where it is no scope. `isListed`: something says that this is
    /// a list of scopes, so that unknown names are scopes too.
    bool add(QStringView word, bool isListed);
    /// Whether add() would take the word without anything saying that it is a scope.
    [[nodiscard]] static bool isScope(QStringView word);

    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// Whether one of the names is a scope for certain.
    [[nodiscard]] bool hasCertain() const { return m_hasCertain; }
    void removeLast();

private:
    bool addSpread(QStringView word);
    void append(const QString &name);

    NeededScopes &m_result;
    qsizetype &m_budget;
    QStringList m_names;
    QSet<QString> m_seen;
    QSet<QString> m_seenSpread;
    bool m_hasCertain = false;
};

/// Letters, digits and what else is part of tokens, paths, addresses and short forms of scopes.
[[nodiscard]] bool isScopeWordUnit(QChar unit);
/// Whether a word stands for names that were left out: `[Array]`, `[Object]`, `...`.
[[nodiscard]] bool isCutMark(QStringView word);
/// A word without bullets before and a full stop behind it.
[[nodiscard]] QStringView bareScopeWord(QStringView word);

} // namespace Inspector
