// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>

#include <span>

namespace Inspector {

class InspectionSession;

/// What an answer, or a file, tells about a token, as far as the word on it depends on that.
enum class TokenFact : quint8 {
    SaysActive = 1, ///< `active` is true
    SaysInactive = 2, ///< `active` is false
    ActivityMissing = 4, ///< an introspection without `active`
    Account = 8, ///< it names an account
    SeveralAccounts = 16, ///< reply, signed part and token name more than one
    OtherToken = 32, ///< it names another token than the one asked about
    TimeUnreadable = 64, ///< it has an `expires_in` that is no time left, and no other time
    Passed = 128, ///< its time was over: by now, of a file when that was saved
};
Q_DECLARE_FLAGS(TokenFacts, TokenFact)
Q_DECLARE_OPERATORS_FOR_FLAGS(TokenFacts)

/// The word on a token. A file's is the same in the past tense.
enum class TokenWord : quint8 {
    NotActive,
    OtherToken,
    AccountUnclear,
    ActivityMissing,
    Expired,
    Active,
    TooLittle,
};

/// The least evidence for a word.
struct TokenWordRow {
    TokenWord word;
    TokenFacts needed; ///< all of them
    TokenFacts against; ///< none of them
};

/// What the least evidence for each word is. The first row that holds is the word; the last one always holds.
[[nodiscard]] std::span<const TokenWordRow> tokenWordRows();

[[nodiscard]] TokenWord tokenWord(TokenFacts facts);

/// Of the answer or the file that the session shows.
[[nodiscard]] TokenFacts tokenFacts(const InspectionSession &session);

} // namespace Inspector
