// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scopes/neededscopes.h"
#include "core/scopes/scopewords.h"

#include <QStringView>

namespace Inspector {

/// Finds lists of scopes in a plain text: named ones (`scopes: [...]`, `SCOPES="..."`), else names that are
/// scopes by themselves.
class ScopeLists final {
public:
    /// `text` must outlive this; `budget` is how many names may still be taken.
    ScopeLists(QStringView text, NeededScopes &result, qsizetype &budget);

    /// Where a list says that it is of scopes and nothing more.
    void setOrigin(ScopeRequirement::Origin origin) { m_origin = origin; }
    /// False if there was no named list with a scope in it.
    bool readNamed();
    /// Names anywhere: lines, bullets, tables, prose.
    void readLoose();

private:
    struct Word {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    /// A list's name and where its value begins.
    struct Name {
        QStringView name;
        qsizetype value = -1; ///< -1: it is no list's name
        bool isOption = false; ///< `--scopes a,b`
    };

    [[nodiscard]] Name nameAt(Word word) const;
    [[nodiscard]] qsizetype valueBegin(qsizetype position) const;
    qsizetype readValue(const Name &name);
    qsizetype readBracket(qsizetype position, ScopeWords &words);
    qsizetype readQuoted(qsizetype position, ScopeWords &words);
    qsizetype readLine(qsizetype position, ScopeWords &words);
    qsizetype readBullets(qsizetype position, ScopeWords &words);
    void addWord(qsizetype begin, qsizetype end, ScopeWords &words);
    void finish(const Name &name, const ScopeWords &words, bool isStrong);

    [[nodiscard]] qsizetype wordEnd(qsizetype position) const;
    [[nodiscard]] qsizetype skipped(qsizetype position, bool withLines) const;
    [[nodiscard]] qsizetype skippedRemark(qsizetype position) const;
    [[nodiscard]] QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text.at(position) : QChar();
    }

    QStringView m_text;
    NeededScopes &m_result;
    qsizetype &m_budget;
    ScopeRequirement::Origin m_origin = ScopeRequirement::Origin::List;
    bool m_isProjectFile = false;
    bool m_hasFound = false;
    bool m_isObjectOfScopes = false; // inside `scopes: { required: [...] }`
};

} // namespace Inspector
