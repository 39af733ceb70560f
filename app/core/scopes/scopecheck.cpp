// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/scopecheck.h"

#include "core/json/jsonwriter.h"
#include "core/scopes/knownscopes.h"
#include "core/scopes/scopeindices.h"
#include "core/token/tokenreading.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Match = ScopeRequirement::Match;
using Origin = ScopeRequirement::Origin;
using Reason = ScopeRow::Reason;
using State = ScopeRow::State;
using Use = ScopeRequirement::Use;

State stateOf(Reason reason)
{
    switch (reason) {
    case Reason::RequiredMissing:
    case Reason::NoneOfSeveral:
    case Reason::ConditionalMissing:
    case Reason::OptionalMissing:
    case Reason::ConditionalNotAsked:
        return State::Missing;
    case Reason::OneMayBeEnough:
    case Reason::NameNotRead:
    case Reason::NothingKnown:
    case Reason::Internal:
        return State::Undecided;
    case Reason::Granted:
    case Reason::GrantedAlternative:
        return State::Granted;
    case Reason::Extra:
        break;
    }
    return State::Extra;
}

bool isErrorReason(Reason reason)
{
    return reason == Reason::RequiredMissing || reason == Reason::NoneOfSeveral
        || reason == Reason::ConditionalMissing;
}

/// The order of the rows; where two needs name one scope, the lower one decides.
int rank(Reason reason)
{
    const State state = stateOf(reason);
    const int base = isErrorReason(reason) ? 0
        : state == State::Undecided        ? 1
        : state == State::Missing          ? 2
        : state == State::Granted          ? 3
                                           : 4;
    return base;
}

class Checker final {
public:
    Checker(const GrantedScopes &granted, const QList<NeededScopes> &sources)
        : m_granted(granted)
        , m_sources(sources)
        , m_names(granted.names.begin(), granted.names.end())
    {
    }

    ScopeCheck check()
    {
        m_check.source = m_granted.source;
        for (const NeededScopes &source : m_sources) {
            m_check.wasCut = m_check.wasCut || source.wasCut || source.isTooMany || source.isTextCut;
            m_check.spread += source.spread;
            if (source.installUrl) {
                m_asked.unite({source.installUrl->scopes.begin(), source.installUrl->scopes.end()});
            }
        }
        int number = 0;
        for (const NeededScopes &source : m_sources) {
            for (const ScopeRequirement &need : source.needs) {
                addNeed(need, number);
                ++number;
            }
        }
        addExtra();
        std::stable_sort(m_check.rows.begin(), m_check.rows.end(),
            [](const ScopeRow &a, const ScopeRow &b) { return rank(a.reason) < rank(b.reason); });
        count();
        suggest();
        findFaults();
        return std::move(m_check);
    }

private:
    void addNeed(const ScopeRequirement &need, int number)
    {
        const auto has = [this](const QString &scope) { return m_names.contains(scope); };
        const bool hasSome = std::any_of(need.scopes.begin(), need.scopes.end(), has);
        const bool isAny = need.match == Match::Any && need.scopes.size() > 1;
        for (const QString &scope : need.scopes) {
            if (has(scope)) {
                add(scope, isAny ? Reason::GrantedAlternative : Reason::Granted, number);
            } else if (!isAny || !hasSome) {
                add(scope, reasonOfAbsent(need, scope, hasSome), number);
            }
        }
    }

    [[nodiscard]] Reason reasonOfAbsent(
        const ScopeRequirement &need, const QString &scope, bool hasSome) const
    {
        if (need.origin == Origin::Error && isInternalPermission(scope)) {
            return Reason::Internal;
        }
        if (m_granted.source == GrantedScopes::Source::Unknown) {
            return Reason::NothingKnown;
        }
        if (m_granted.unnamed > 0 && !m_indices.index(scope)) {
            return Reason::NameNotRead;
        }
        if (need.use == Use::Optional) {
            return Reason::OptionalMissing;
        }
        if (need.use == Use::Conditional) {
            return m_asked.contains(scope) ? Reason::ConditionalMissing : Reason::ConditionalNotAsked;
        }
        const bool isSeveral = need.scopes.size() > 1;
        if (need.match == Match::NotSaid && isSeveral) {
            return hasSome ? Reason::OneMayBeEnough : Reason::NoneOfSeveral;
        }
        return need.match == Match::Any && isSeveral ? Reason::NoneOfSeveral : Reason::RequiredMissing;
    }

    void add(const QString &scope, Reason reason, int need)
    {
        const auto known = m_rowOf.constFind(scope);
        if (known == m_rowOf.cend()) {
            m_rowOf.insert(scope, m_check.rows.size());
            m_check.rows.append({scope, stateOf(reason), reason, need, {}});
            return;
        }
        ScopeRow &row = m_check.rows[known.value()];
        const int difference = rank(reason) - rank(row.reason);
        if (difference < 0 || (difference == 0 && reason < row.reason)) {
            row.state = stateOf(reason);
            row.reason = reason;
            row.need = need;
        }
    }

    void addExtra()
    {
        for (const QString &scope : m_granted.names) {
            if (!m_rowOf.contains(scope)) {
                add(scope, Reason::Extra, -1);
            }
        }
    }

    void count()
    {
        for (const ScopeRow &row : std::as_const(m_check.rows)) {
            m_check.missing += row.isError() ? 1 : 0;
            m_check.missingOptional += row.state == State::Missing && !row.isError() ? 1 : 0;
            m_check.undecided += row.state == State::Undecided ? 1 : 0;
            m_check.granted += row.state == State::Granted ? 1 : 0;
            m_check.extra += row.state == State::Extra ? 1 : 0;
        }
    }

    /// Only for the first rows: each name is compared with all others, and nobody reads a thousand of them.
    void suggest()
    {
        constexpr int maxSuggested = 50;
        constexpr qsizetype maxCandidates = 500;
        QStringList candidates = knownScopeNames();
        if (m_granted.names.size() <= maxCandidates) {
            candidates += m_granted.names;
            candidates.removeDuplicates();
        }
        int suggested = 0;
        for (ScopeRow &row : m_check.rows) {
            if (suggested == maxSuggested || rank(row.reason) >= rank(Reason::Granted)) {
                break;
            }
            ++suggested;
            if (row.reason == Reason::Internal) {
                row.didYouMean = scopesNearPermission(row.scope);
                continue;
            }
            row.didYouMean = correctedScope(row.scope);
            if (!row.didYouMean.isEmpty() || isKnownScope(row.scope)) {
                continue;
            }
            const QString lower = row.scope.toLower();
            const QString near =
                lower != row.scope && isScopeByItself(lower) ? lower : nearScope(row.scope, candidates);
            if (!near.isEmpty()) {
                row.didYouMean = {near};
            }
        }
    }

    void findFaults()
    {
        for (const NeededScopes &source : m_sources) {
            if (source.installUrl) {
                findFaultsOf(*source.installUrl);
                return;
            }
        }
    }

    void findFaultsOf(const InstallUrl &install)
    {
        if (!install.scopes.contains(u"oauth"_s)) {
            m_check.faults.append({InstallFault::Kind::OauthAbsent, u"oauth"_s});
        }
        QStringList required;
        QSet<QString> declared{u"oauth"_s};
        bool hasProject = false;
        for (const NeededScopes &source : m_sources) {
            for (const ScopeRequirement &need : source.needs) {
                if (need.origin != Origin::ProjectFile) {
                    continue;
                }
                hasProject = true;
                declared.unite({need.scopes.begin(), need.scopes.end()});
                if (need.use == Use::Required) {
                    required += need.scopes;
                }
            }
        }
        required.removeAll(u"oauth"_s);
        if (hasProject) {
            compareWithProject(install, required, declared);
        }
        correctUrl(install, required, declared, hasProject);
    }

    void compareWithProject(
        const InstallUrl &install, const QStringList &required, const QSet<QString> &declared)
    {
        const QSet<QString> optional(install.optionalScopes.begin(), install.optionalScopes.end());
        for (const QString &scope : required) {
            if (!m_asked.contains(scope)) {
                m_check.faults.append({optional.contains(scope) ? InstallFault::Kind::RequiredOnlyOptional
                                                                : InstallFault::Kind::RequiredNotInUrl,
                    scope});
            }
        }
        const QStringList asked = install.scopes + install.optionalScopes;
        for (const QString &scope : asked) {
            const InstallFault fault{InstallFault::Kind::NotDeclared, scope};
            if (!declared.contains(scope)) {
                m_check.faults.append(fault);
            }
        }
    }

    void correctUrl(const InstallUrl &install, const QStringList &required, const QSet<QString> &declared,
        bool hasProject)
    {
        if (m_check.faults.isEmpty()) {
            return;
        }
        const auto isUndeclared = [&](const QString &scope) {
            return hasProject && !declared.contains(scope);
        };
        QStringList scopes = install.scopes;
        scopes.removeIf(isUndeclared);
        if (!scopes.contains(u"oauth"_s)) {
            scopes.prepend(u"oauth"_s);
        }
        QSet<QString> inScopes(scopes.begin(), scopes.end());
        for (const QString &scope : required) {
            if (!inScopes.contains(scope)) {
                inScopes.insert(scope);
                scopes.append(scope);
            }
        }
        QStringList optional = install.optionalScopes;
        optional.removeIf(
            [&](const QString &scope) { return isUndeclared(scope) || inScopes.contains(scope); });
        m_check.correctedUrl = installUrlWith(install, scopes, optional);
    }

    const GrantedScopes &m_granted;
    const QList<NeededScopes> &m_sources;
    const QSet<QString> m_names;
    const ScopeIndices m_indices;
    QSet<QString> m_asked; // by an install URL, not as optional
    QHash<QString, qsizetype> m_rowOf;
    ScopeCheck m_check;
};

} // namespace

bool ScopeRow::isError() const
{
    return isErrorReason(reason);
}

GrantedScopes grantedByToken(const TokenReading &reading, const ScopeIndices &indices)
{
    GrantedScopes granted;
    if (!reading.scopeIndices) {
        return granted;
    }
    granted.source = GrantedScopes::Source::Token;
    for (const qint32 index : *reading.scopeIndices) {
        const QString name = indices.name(index);
        if (name.isEmpty()) {
            ++granted.unnamed;
        } else {
            granted.names.append(name);
        }
    }
    return granted;
}

ScopeCheck checkScopes(const GrantedScopes &granted, const QList<NeededScopes> &sources)
{
    return Checker(granted, sources).check();
}

QString missingScopesText(const ScopeCheck &check, ScopeListForm form)
{
    QStringList names;
    for (const ScopeRow &row : check.rows) {
        if (row.isError()) {
            names.append(row.scope);
        }
    }
    switch (form) {
    case ScopeListForm::Lines:
        return names.join(u'\n');
    case ScopeListForm::Blanks:
        return names.join(u' ');
    case ScopeListForm::UrlPart:
        return names.isEmpty() ? QString() : installUrlPart("scope"_L1, names);
    case ScopeListForm::Json:
        break;
    }
    JsonWriter json;
    json.beginArray();
    for (const QString &name : std::as_const(names)) {
        json.string(name);
    }
    json.endArray();
    return QString::fromUtf8(json.take()).trimmed();
}

} // namespace Inspector
