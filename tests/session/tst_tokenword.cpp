// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/tokenword.h"

#include <QTest>

using namespace Inspector;
using Fact = TokenFact;
using Word = TokenWord;

namespace {

constexpr int allFacts = 256;

TokenFacts factsOfNumber(int number)
{
    return TokenFacts::fromInt(static_cast<TokenFacts::Int>(number));
}

/// What each word says, put the other way round: not a row of the table is read here.
bool mayBeSaid(Word word, TokenFacts facts)
{
    const auto has = [facts](Fact fact) { return facts.testFlag(fact); };
    const bool isContested =
        has(Fact::OtherToken) || has(Fact::SeveralAccounts) || has(Fact::ActivityMissing);
    const bool isLife = has(Fact::SaysActive) || (has(Fact::Account) && !has(Fact::TimeUnreadable));
    switch (word) {
    case Word::NotActive:
        return has(Fact::SaysInactive);
    case Word::OtherToken:
        return has(Fact::OtherToken) && !has(Fact::SaysInactive);
    case Word::AccountUnclear:
        return has(Fact::SeveralAccounts) && !has(Fact::SaysInactive) && !has(Fact::OtherToken);
    case Word::ActivityMissing:
        return has(Fact::ActivityMissing) && !has(Fact::SaysInactive);
    case Word::Expired:
        return isLife && has(Fact::Passed) && !isContested && !has(Fact::SaysInactive);
    case Word::Active:
        return isLife && !has(Fact::Passed) && !isContested && !has(Fact::SaysInactive);
    case Word::TooLittle:
        return !isLife && !isContested && !has(Fact::SaysInactive);
    }
    return false;
}

} // namespace

/// The table of the least evidence for each word on a token.
class TokenWordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFacts_haveTheWordTheyProve();
    void everyRow_isSaidForItsLeastEvidence();
    void lessThanTheLeast_isAnotherWord();
};

void TokenWordTest::everyFacts_haveTheWordTheyProve()
{
    QSet<Word> said;
    for (int number = 0; number < allFacts; ++number) {
        const Word word = tokenWord(factsOfNumber(number));
        said.insert(word);
        QVERIFY2(mayBeSaid(word, factsOfNumber(number)),
            qPrintable(QString::number(static_cast<int>(word)) + u' ' + QString::number(number, 2)));
    }
    QCOMPARE(said.size(), 7);
}

void TokenWordTest::everyRow_isSaidForItsLeastEvidence()
{
    for (const TokenWordRow &row : tokenWordRows()) {
        QCOMPARE(tokenWord(row.needed), row.word);
    }
    QCOMPARE(tokenWordRows().back().word, Word::TooLittle);
}

void TokenWordTest::lessThanTheLeast_isAnotherWord()
{
    for (const TokenWordRow &row : tokenWordRows()) {
        for (int bit = 1; bit < allFacts; bit *= 2) {
            const TokenFacts fact = factsOfNumber(bit);
            if ((row.needed & fact) == fact) {
                QVERIFY(tokenWord(row.needed & ~fact) != row.word);
            }
            if ((row.against & fact) == fact) {
                QVERIFY(tokenWord(row.needed | fact) != row.word);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TokenWordTest)

#include "tst_tokenword.moc"
