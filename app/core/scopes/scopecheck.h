// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scopes/neededscopes.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Inspector {

class ScopeIndices;
struct TokenReading;

/// The scopes that a token has, as far as known.
struct GrantedScopes {
    enum class Source : quint8 {
        Unknown, ///< nothing says
        Reply, ///< HubSpot's reply lists them
        Token, ///< read from the token, not confirmed by HubSpot
    };
    Source source = Source::Unknown;
    QStringList names;
    int unnamed = 0; ///< read from the token, and of a number whose name is not known
};
/// The scopes encoded in a token; Unknown where they cannot be read.
[[nodiscard]] GrantedScopes grantedByToken(const TokenReading &reading, const ScopeIndices &indices);

/// One scope of a check.
struct ScopeRow {
    Q_GADGET
public:
    enum class State : quint8 { Missing, Undecided, Granted, Extra };
    Q_ENUM(State)
    enum class Reason : quint8 {
        RequiredMissing, ///< needed, and not there
        NoneOfSeveral, ///< one of several would be enough, and none is there
        ConditionalMissing, ///< an install URL asks for it, and it is not there
        OptionalMissing, ///< may be missing
        ConditionalNotAsked, ///< may be missing: no install URL asks for it
        OneMayBeEnough, ///< not there, others of the same need are, and HubSpot does not say whether one is
                        ///< enough
        NameNotRead, ///< may be one of those in the token whose names are not known
        NothingKnown, ///< the token's scopes are not known
        Internal, ///< a permission inside HubSpot: no scope at all
        Granted,
        GrantedAlternative, ///< granted, and one of several is enough
        Extra, ///< granted, and nothing needs it
    };
    Q_ENUM(Reason)
    QString scope;
    State state = State::Extra;
    Reason reason = Reason::Extra;
    int need = -1; ///< index of the need that decided; -1 of Extra
    QStringList didYouMean; ///< for a name that does not exist, is retired or has a letter wrong

    /// Missing, and more than a note.
    [[nodiscard]] bool isError() const;
};

/// What HubSpot will refuse before anybody clicks, or what two sources say differently.
struct InstallFault {
    enum class Kind : quint8 {
        OauthAbsent, ///< `oauth` is not in the install URL
        RequiredNotInUrl, ///< the project file requires it, the install URL does not ask for it
        RequiredOnlyOptional, ///< likewise, but it is in optional_scope
        NotDeclared, ///< the install URL asks for it, the project file does not declare it
    };
    Kind kind = Kind::OauthAbsent;
    QString scope;

    friend bool operator==(const InstallFault &, const InstallFault &) = default;
};

struct ScopeCheck {
    GrantedScopes::Source source = GrantedScopes::Source::Unknown;
    QList<ScopeRow> rows; ///< Missing (errors first), Undecided, Granted, Extra; each scope once
    QList<InstallFault> faults;
    QList<SpreadScope> spread;
    QString correctedUrl; ///< the install URL with what is needed; empty without one or without a fault
    int missing = 0; ///< rows that are errors
    int missingOptional = 0;
    int undecided = 0;
    int granted = 0;
    int extra = 0;
    bool wasCut = false; ///< the list of needs was cut: there may be more

    [[nodiscard]] bool isSatisfied() const { return missing == 0 && undecided == 0 && !wasCut; }
};

/// Compares what a token has with what several sources need, such as an install URL and a project file.
/// Linear in both. `x.write` does not give `x.read`.
[[nodiscard]] ScopeCheck checkScopes(const GrantedScopes &granted, const QList<NeededScopes> &sources);

/// Ways to write the missing scopes.
enum class ScopeListForm : quint8 { Lines, Blanks, Json, UrlPart };
/// The scopes that are missing and needed, to paste elsewhere.
[[nodiscard]] QString missingScopesText(const ScopeCheck &check, ScopeListForm form);

} // namespace Inspector
