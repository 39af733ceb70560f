// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/wrappedtoken.h"

#include "core/token/tokenkind.h"
#include "core/token/tokenshape.h"
#include "core/util/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// The text between the pieces of a wrapped token: quote marks of mail, of tables, of code and of
/// comments.
bool isGapUnit(QChar unit)
{
    return isOneOf(unit, u" \t\n>|\"'`+.#*/\\&=\u2502\u2503\u21B5\u21A9\u2026");
}

/// The `_` that ends a line of Visual Basic.
bool isContinuation(QStringView text, qsizetype at)
{
    return text.at(at) == u'_' && at > 0 && text.at(at - 1) == u' ' && at + 1 < text.size()
        && text.at(at + 1) == u'\n';
}

struct Piece {
    qsizetype begin = -1; ///< -1: there is none
    qsizetype end = 0;
    bool isOnNewLine = false;
    bool endsLine = false; ///< only marks follow on its line
};

qsizetype runEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && isTokenUnit(text.at(end))) {
        ++end;
    }
    return end;
}

bool isLineNumber(QStringView run)
{
    return run.size() <= 5 && std::all_of(run.begin(), run.end(), isAsciiDigit);
}

/// Whether the rest of the line holds marks only.
bool endsLineAt(QStringView text, qsizetype position)
{
    constexpr qsizetype maxMarks = 8;
    for (qsizetype i = position; i < text.size() && i < position + maxMarks; ++i) {
        if (text.at(i) == u'\n') {
            return true;
        }
        if (!isGapUnit(text.at(i)) && !isOneOf(text.at(i), u",};") && !isContinuation(text, i)) {
            return false;
        }
    }
    return position >= text.size() - maxMarks;
}

/// The marks with which the line that holds `position` begins, where the next line begins with the same.
qsizetype samePrefix(QStringView text, qsizetype position, qsizetype nextLine)
{
    constexpr qsizetype maxPrefix = 32;
    qsizetype line = position;
    while (line > 0 && text.at(line - 1) != u'\n' && position - line < 1024) {
        --line;
    }
    qsizetype same = 0;
    qsizetype marks = 0;
    while (same < maxPrefix && line + same < position && nextLine + same < text.size()
        && text.at(line + same) == text.at(nextLine + same)) {
        ++same;
        marks = isTokenUnit(text.at(nextLine + same - 1)) ? marks : same;
    }
    return marks;
}

Piece nextPiece(QStringView text, qsizetype end)
{
    constexpr qsizetype maxGap = 64;
    Piece piece;
    qsizetype at = end;
    while (at < text.size() && at - end < maxGap && (isGapUnit(text.at(at)) || isContinuation(text, at))) {
        const bool isBreak = text.at(at) == u'\n';
        ++at;
        if (isBreak && !piece.isOnNewLine) {
            piece.isOnNewLine = true;
            at += samePrefix(text, end, at);
        } else if (isBreak) {
            return {}; // an empty line
        }
    }
    if (at == end || at >= text.size() || !isTokenUnit(text.at(at))) {
        return {};
    }
    if (!piece.isOnNewLine && (at != end + 1 || text.at(end) != u' ')) {
        return {};
    }
    piece.begin = at;
    piece.end = runEnd(text, at);
    if (piece.isOnNewLine && isLineNumber(text.sliced(at, piece.end - at)) && !endsLineAt(text, piece.end)) {
        qsizetype behind = piece.end;
        while (behind < text.size() && behind - piece.end < 6 && isOneOf(text.at(behind), u" \t:|)")) {
            ++behind;
        }
        if (behind < text.size() && behind > piece.end && isTokenUnit(text.at(behind))) {
            piece.begin = behind;
            piece.end = runEnd(text, behind);
        }
    }
    piece.endsLine = endsLineAt(text, piece.end);
    return piece;
}

/// Whether a run may be the beginning of `pat-na1-...` or `na1-...`.
bool mayBeginFixed(QStringView run)
{
    constexpr qsizetype maxPrefix = 5;
    if (run.size() < 2 || run.size() > 48) {
        return false;
    }
    if (!isAsciiLetter(run.front())) {
        return false;
    }
    if ((run.front() == u'p' || run.front() == u'P')
        && QLatin1StringView("pat-").startsWith(run.left(4), Qt::CaseInsensitive)) {
        return run.size() <= 4 || run.size() < 4 + maxPrefix || privateAppPrefix(run) > 0;
    }
    return run.size() > 2 && (regionPrefix(run) > 0 || (run.size() < maxPrefix && isAsciiDigit(run.at(2))));
}

WrappedToken joinAccessToken(QStringView text, QString token, qsizetype end, bool isWhole, qsizetype &budget)
{
    constexpr qsizetype headLength = 12;
    constexpr qsizetype minByBlank = 20; // a shorter word behind a blank is a word
    WrappedToken best;
    while (token.size() < maxTokenLength && budget > 0) {
        const Piece piece = nextPiece(text, end);
        if (piece.begin < 0) {
            break;
        }
        const QStringView run = text.sliced(piece.begin, piece.end - piece.begin);
        if (isWholeAccessToken(run) || (!piece.isOnNewLine && (isWhole || token.size() < minByBlank))) {
            break;
        }
        token += run;
        end = piece.end;
        budget -= 64;
        if (token.size() < headLength) {
            continue;
        }
        if (!isAccessTokenHead(token)) {
            break;
        }
        budget -= token.size();
        // Behind a whole token only what completes the known fields goes on: any word might be an unknown
        // one.
        if (isOrderedAccessToken(token)) {
            best = {token, end};
            isWhole = true;
        }
        if (!piece.endsLine && piece.isOnNewLine) {
            break;
        }
    }
    return best;
}

/// `pat-na1-...` and `na1-...` have a length of their own.
WrappedToken joinFixed(QStringView text, QString token, qsizetype end, qsizetype &budget)
{
    constexpr qsizetype maxLength = 48;
    constexpr int maxPieces = 4;
    for (int i = 0; i < maxPieces && token.size() < maxLength && budget > 0; ++i) {
        const Piece piece = nextPiece(text, end);
        if (piece.begin < 0 || !piece.isOnNewLine) {
            break;
        }
        token += text.sliced(piece.begin, piece.end - piece.begin);
        end = piece.end;
        budget -= 64;
        if (isWholePrivateAppToken(token) || isWholeRegionalKey(token)) {
            return {token, end};
        }
    }
    return {};
}

} // namespace

WrappedToken joinWrappedToken(
    QStringView text, qsizetype begin, qsizetype end, bool isWhole, qsizetype &budget)
{
    if (end >= text.size() || !isGapUnit(text.at(end))) {
        return {};
    }
    const QStringView run = text.sliced(begin, end - begin);
    const bool mayGoOn = run.size() < 2 || (run.at(1) >= u'I' && run.at(1) <= u'P');
    if (run.front() == u'C' && mayGoOn && (run.size() < 12 || isAccessTokenHead(run))) {
        return joinAccessToken(text, run.toString(), end, isWhole, budget);
    }
    if (!isWhole && mayBeginFixed(run)) {
        return joinFixed(text, run.toString(), end, budget);
    }
    return {};
}

} // namespace Inspector
