// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/paste/pastedcredentials.h"
#include "core/token/tokenkind.h"

#include <QLatin1String>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Inspector {

/// What was taken off around a token, each told to the person in words.
enum class PasteNoise : quint8 {
    WhiteSpace, ///< blanks and tabs around
    LineBreaks, ///< around or within
    InvisibleCharacters, ///< NBSP, zero-width characters, byte order mark, NUL and other controls
    Quotes, ///< and brackets, commas, semicolons
    Escapes, ///< colours of a terminal, HTML's entities, percent signs, backslashes
    Dashes, ///< look-alikes of `-` were made one
    Base64, ///< the token was wrapped in base64 once
    BearerPrefix, ///< `Bearer`, `Authorization: Bearer`
    Url,
    CurlCommand,
    Text, ///< anything else: names, JSON, tables, prose
};

/// What a text is where it is no token that can be sent.
enum class PastedInstead : quint8 {
    None,
    Nothing, ///< nothing known
    HubSpotError,
    ScopeList,
    InstallUrl,
    ProjectFile, ///< app-hsmeta.json and its like
    PersonalAccessKey, ///< of HubSpot's CLI
    DeveloperKey,
    Masked, ///< dots or stars in place of characters
    Cut, ///< the beginning of a token
    Placeholder,
    Request, ///< a call without a token in it
    ForeignSecret, ///< another vendor's
    Credentials, ///< client id or secret
    BasicCredentials, ///< of the Basic scheme, and not HubSpot's
};

/// What else the text held and nobody asks about.
enum class LeftAside : quint8 {
    RefreshToken,
    ClientSecret,
    PersonalAccessKey,
    ForeignSecret,
};

/// What a person pasted or typed, understood. Shape comes first: a name only chooses among values of
/// HubSpot's shape, so nothing else can ever be sent by mistake.
struct PastedThing {
    Q_GADGET
public:
    enum class Outcome : quint8 {
        Empty, ///< nothing but white space
        Token, ///< one token of HubSpot's shape: Inspect sends it
        UnknownShape, ///< one text of no known shape: sent after a second yes only
        Choice, ///< several tokens: one of `choices` is to be chosen
        Instead, ///< something else, see `instead`: nothing can be sent
        TooLong, ///< a token longer than maxTokenLength, or a text longer than maxText
    };
    Q_ENUM(Outcome)
    static constexpr qsizetype maxText = 1024 * 1024;

    Outcome outcome = Outcome::Empty;
    QString token; ///< clean; letters, digits and - _ . ~ + = ; empty unless Token or UnknownShape
    TokenKind kind = TokenKind::Unknown;
    QStringList choices; ///< of Choice, in the order of the text, each once
    PastedInstead instead = PastedInstead::None;
    QLatin1StringView vendor; ///< of ForeignSecret; empty where not known
    int missing = 0; ///< of Cut: how many characters; 0 where not known
    PastedCredentials credentials; ///< of HubSpot's shape, whatever the outcome
    QList<LeftAside> leftAside; ///< in the order of the enum, each once
    QList<PasteNoise> noise; ///< likewise; only of Token and UnknownShape
};

/// Understands any text. Pure; linear in the text; looks at no more than maxText characters.
[[nodiscard]] PastedThing readPastedThing(QStringView text);

} // namespace Inspector
