// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastedtoken.h"

#include "core/paste/pastedjson.h"
#include "core/paste/pastedpieces.h"
#include "core/paste/pastedtext.h"
#include "core/token/tokenkind.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// What a name in front of a value says about the value; the most telling first.
enum class LabelRank : quint8 { Access, Token, Refresh, Identity, None };

struct Label {
    LabelRank rank = LabelRank::None;
    PasteNoise noise = PasteNoise::ParameterName;
};

Label labelOf(QStringView name)
{
    if (name.size() < 4 || name.size() > 64) {
        return {};
    }
    const QString plain = plainName(name);
    if (plain == "bearer"_L1 || plain == "authorization"_L1) {
        return {LabelRank::Access, PasteNoise::BearerPrefix};
    }
    if (plain.endsWith("accesstoken"_L1)) {
        return {LabelRank::Access};
    }
    if (plain.endsWith("refreshtoken"_L1) || plain == "code"_L1 || plain == "hapikey"_L1) {
        return {LabelRank::Refresh};
    }
    if (plain.endsWith("idtoken"_L1)) {
        return {LabelRank::Identity};
    }
    if (plain.endsWith("token"_L1) || plain.endsWith("tokenkey"_L1)) {
        return {LabelRank::Token};
    }
    return {};
}

struct Candidate {
    QString token;
    LabelRank rank = LabelRank::None;
    PasteNoise noise = PasteNoise::ParameterName;
    bool wasJoined = false;
    bool wasQuoted = false;
};

/// The token whose value begins at `begin`, joined over line breaks where it was wrapped; empty if none.
Candidate valueCandidate(QStringView text, qsizetype begin, const Label &label, bool mayJoin)
{
    Candidate candidate;
    candidate.rank = label.rank;
    candidate.noise = label.noise;
    candidate.wasQuoted = begin > 0 && isPastedQuote(text.at(begin - 1));
    const TokenRun run = tokenRunAt(text, begin);
    if (!run.isClosed || !isSendable(run.token)) {
        return candidate;
    }
    if (const QString joined = mayJoin ? joinWrapped(text.sliced(begin)) : QString(); !joined.isEmpty()) {
        candidate.token = joined;
        candidate.wasJoined = true;
        return candidate;
    }
    // In a sentence ("the access_token: is missing") a plain word is no token, unless it is all that is
    // there.
    if (isTokenLike(run.token) || isOnlyClosing(text.sliced(run.end))) {
        candidate.token = run.token;
    }
    return candidate;
}

/// Where the value of a label that ends at `position` begins; -1 if none follows.
qsizetype valueStart(QStringView text, qsizetype position, const Label &label)
{
    const auto skip = [&text, &position](bool overLines) {
        while (position < text.size()
            && (isPastedQuote(text.at(position)) || text.at(position) == u' ' || text.at(position) == u'\\'
                || (overLines && text.at(position) == u'\n'))) {
            ++position;
        }
    };
    const qsizetype afterName = position;
    skip(false);
    if (position < text.size() && (text.at(position) == u'=' || text.at(position) == u':')) {
        ++position;
        if (position < text.size() && text.at(position) == u'>') { // `=>`
            ++position;
        }
        skip(true);
        return position;
    }
    // The scheme's name needs but a blank.
    skip(true);
    return label.noise == PasteNoise::BearerPrefix && position > afterName ? position : -1;
}

QList<Candidate> labelledCandidates(QStringView text)
{
    // Each attempt to join looks at all the rest; a text with more labels than this is no wrapped token.
    constexpr qsizetype joinAttempts = 4;
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < text.size();) {
        if (!isNameUnit(text.at(i))) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && isNameUnit(text.at(i))) {
            ++i;
        }
        const QStringView name = text.sliced(begin, i - begin);
        const bool isPath = name == u"access-tokens" || name == u"refresh-tokens";
        if (isPath && i < text.size() && text.at(i) == u'/') {
            const LabelRank rank = name.front() == u'a' ? LabelRank::Access : LabelRank::Refresh;
            candidates.append(
                valueCandidate(text, i + 1, {rank, PasteNoise::Url}, candidates.size() < joinAttempts));
            continue;
        }
        const Label label = labelOf(name);
        if (label.rank == LabelRank::None) {
            continue;
        }
        const qsizetype value = valueStart(text, i, label);
        if (value < 0) {
            continue;
        }
        i = value;
        const TokenRun run = tokenRunAt(text, value);
        if (labelOf(run.token).rank
            != LabelRank::None) { // `Authorization: Bearer x`: the second name decides
            continue;
        }
        candidates.append(valueCandidate(text, value, label, candidates.size() < joinAttempts));
        i = std::max(i, run.end);
    }
    candidates.removeIf([](const Candidate &candidate) { return candidate.token.isEmpty(); });
    return candidates;
}

void addNoise(PastedToken &pasted, PasteNoise noise)
{
    if (!pasted.noise.contains(noise)) {
        pasted.noise.append(noise);
    }
}

PastedToken takenFrom(PastedToken pasted, const QString &token)
{
    pasted.outcome = PastedToken::Outcome::Token;
    if (token.size() > maxTokenLength) {
        pasted.outcome = PastedToken::Outcome::TooLong;
        return pasted;
    }
    pasted.token = token;
    pasted.kind = tokenKind(token);
    return pasted;
}

/// One token out of those found; none or several are said to be so.
PastedToken decided(PastedToken pasted, const QSet<QString> &tokens)
{
    if (tokens.size() == 1) {
        for (const QString &only : tokens) { // GCC takes *cbegin() for a null pointer
            if (!isPlainWord(only)) {
                return takenFrom(std::move(pasted), only);
            }
        }
    }
    pasted.outcome = tokens.size() < 2 ? PastedToken::Outcome::NoToken : PastedToken::Outcome::Ambiguous;
    return pasted;
}

PastedToken readOnce(QStringView text);

PastedToken fromJson(PastedToken pasted, const JsonTokens &json)
{
    addNoise(pasted, PasteNoise::Json);
    QSet<QString> tokens;
    for (const QString &value : json.best()) {
        // A value may itself be wrapped, quoted or prefixed; but JSON in JSON is taken no further.
        const PastedToken inner = readOnce(value);
        if (inner.outcome == PastedToken::Outcome::TooLong) {
            pasted.outcome = PastedToken::Outcome::TooLong;
        }
        if (inner.outcome == PastedToken::Outcome::Token) {
            tokens.insert(inner.token);
        }
    }
    if (pasted.outcome == PastedToken::Outcome::TooLong) {
        return pasted;
    }
    return decided(std::move(pasted), tokens);
}

PastedToken fromLabels(PastedToken pasted, const QList<Candidate> &candidates)
{
    LabelRank best = LabelRank::None;
    for (const Candidate &candidate : candidates) {
        best = std::min(best, candidate.rank);
    }
    QSet<QString> tokens;
    for (const Candidate &candidate : candidates) {
        if (candidate.rank != best) {
            continue;
        }
        tokens.insert(candidate.token);
        addNoise(pasted, candidate.noise);
        if (candidate.wasJoined) {
            addNoise(pasted, PasteNoise::LineBreaks);
        }
        if (candidate.wasQuoted) {
            addNoise(pasted, PasteNoise::Quotes);
        }
    }
    return decided(std::move(pasted), tokens);
}

PastedToken fromPieces(PastedToken pasted, QStringView text)
{
    PieceChoice choice = choosePiece(text);
    choice.tokens.removeIf([](const QString &token) { // a name whose value was left out
        return token.endsWith(u'=') && labelOf(token.left(token.indexOf(u'='))).rank != LabelRank::None;
    });
    if (choice.wasStripped) {
        addNoise(pasted, PasteNoise::Quotes);
    }
    if (choice.wasJoined) {
        addNoise(pasted, choice.hadLineBreak ? PasteNoise::LineBreaks : PasteNoise::WhiteSpace);
    } else if (choice.hadLineBreak) {
        addNoise(pasted, PasteNoise::LineBreaks);
    }
    return decided(std::move(pasted), choice.tokens);
}

bool isCurl(QStringView text)
{
    if (text.startsWith(u'$')) {
        text = text.sliced(1).trimmed();
    }
    return text.startsWith(u"curl ") || text.startsWith(u"curl.exe ") || text.startsWith(u"curl\n");
}

/// The noise belongs to a token; where none is taken there is nothing to tell.
PastedToken finished(PastedToken pasted)
{
    if (pasted.outcome != PastedToken::Outcome::Token) {
        pasted.noise.clear();
    }
    std::sort(pasted.noise.begin(), pasted.noise.end());
    return pasted;
}

PastedToken readOnce(QStringView text)
{
    PastedToken pasted;
    if (text.size() > PastedToken::maximumText) {
        pasted.outcome = PastedToken::Outcome::TooLong;
        return pasted;
    }
    const PlainPaste plain = plainPaste(text);
    if (plain.text.isEmpty()) {
        return pasted;
    }
    pasted.noise = plain.noise;

    const JsonTokens json = readJsonTokens(plain.text);
    if (!json.best().isEmpty()) {
        return finished(fromJson(std::move(pasted), json));
    }

    const QString decoded = percentDecoded(plain.text);
    if (isCurl(decoded)) {
        addNoise(pasted, PasteNoise::CurlCommand);
    }
    const QList<Candidate> candidates = labelledCandidates(decoded);
    PastedToken found = candidates.isEmpty() ? fromPieces(std::move(pasted), decoded)
                                             : fromLabels(std::move(pasted), candidates);
    // In JSON a plain word is some other value, such as `null`.
    if (json.isJson && found.outcome == PastedToken::Outcome::Token && !isTokenLike(found.token)) {
        found.outcome = PastedToken::Outcome::NoToken;
        found.token.clear();
    }
    return finished(std::move(found));
}

} // namespace

PastedToken readPastedToken(QStringView text)
{
    PastedToken pasted = readOnce(text);
    if (pasted.outcome == PastedToken::Outcome::Token) {
        // What reads as something else once it stands alone ("token=" behind "token=") was a name, not a
        // value.
        const PastedToken again = readOnce(pasted.token);
        if (again.token != pasted.token || !again.noise.isEmpty()) {
            pasted = {};
            pasted.outcome = PastedToken::Outcome::NoToken;
        }
    }
    return pasted;
}

} // namespace Inspector
