// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/tokenword.h"

#include "session/inspectionsession.h"
#include "session/verdict.h"

namespace Inspector {

namespace {

using Fact = TokenFact;
using Word = TokenWord;

constexpr TokenWordRow wordRows[] = {
    {Word::NotActive, Fact::SaysInactive, {}},
    {Word::OtherToken, Fact::OtherToken, {}},
    {Word::AccountUnclear, Fact::SeveralAccounts, {}},
    {Word::ActivityMissing, Fact::ActivityMissing, {}},
    {Word::Expired, {Fact::SaysActive | Fact::Passed}, {}},
    {Word::Expired, {Fact::Account | Fact::Passed}, Fact::TimeUnreadable},
    {Word::Active, Fact::SaysActive, {}},
    // The calls that do not tell `active` answer with an account for a live token only.
    {Word::Active, Fact::Account, Fact::TimeUnreadable},
    {Word::TooLittle, {}, {}},
};

/// Whether the reply names a token, and not the one asked about.
bool isOfOtherToken(const InspectionSession &session)
{
    const auto echoed = session.inspection().metadata.echoedToken();
    return echoed && !session.askedToken().isEmpty() && *echoed != session.askedToken();
}

bool hasPassed(const InspectionSession &session)
{
    if (session.state() != InspectionSession::State::Opened) {
        return session.expiry().stage(session.clock()) == Expiry::Stage::Expired;
    }
    const auto deadline = session.expiry().deadline();
    return deadline && *deadline <= session.expiry().serverAtReply()
        && session.inspection().isInspectionTimeKnown;
}

} // namespace

std::span<const TokenWordRow> tokenWordRows()
{
    return wordRows;
}

TokenWord tokenWord(TokenFacts facts)
{
    for (const TokenWordRow &row : wordRows) {
        if ((facts & row.needed) == row.needed && !facts.testAnyFlags(row.against)) {
            return row.word;
        }
    }
    return Word::TooLittle;
}

TokenFacts tokenFacts(const InspectionSession &session)
{
    const TokenMetadata &metadata = session.inspection().metadata;
    TokenFacts facts;
    facts.setFlag(Fact::SaysActive, metadata.active() == true);
    facts.setFlag(Fact::SaysInactive, metadata.active() == false);
    facts.setFlag(Fact::ActivityMissing, factsOf(metadata.shape()).isIntrospection && !metadata.active());
    facts.setFlag(Fact::Account, metadata.hubId().has_value());
    facts.setFlag(Fact::SeveralAccounts, accountsNamed(session).size() > 1);
    facts.setFlag(Fact::OtherToken, isOfOtherToken(session));
    facts.setFlag(Fact::TimeUnreadable,
        metadata.node(u"expires_in") != JsonTree::none && !metadata.expiresIn()
            && !session.expiry().isReported());
    facts.setFlag(Fact::Passed, hasPassed(session));
    return facts;
}

} // namespace Inspector
