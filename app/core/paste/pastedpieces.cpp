// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastedpieces.h"

#include "core/paste/pastedtext.h"
#include "core/paste/pastedtoken.h"
#include "core/token/tokenkind.h"
#include "core/token/tokenreading.h"

#include <QList>

#include <algorithm>

namespace Inspector {

namespace {

struct Piece {
    QStringView text; ///< without quotes and punctuation around it
    bool wasStripped = false;
    bool followsLineBreak = false;
};

bool isAround(QChar unit)
{
    static constexpr QStringView brackets = u"<>()[]{},;:!?.*|";
    return isPastedQuote(unit) || brackets.contains(unit);
}

QList<Piece> piecesOf(QStringView text)
{
    QList<Piece> pieces;
    bool followsLineBreak = false;
    for (qsizetype i = 0; i < text.size();) {
        if (text.at(i) == u' ' || text.at(i) == u'\n') {
            followsLineBreak = followsLineBreak || text.at(i) == u'\n';
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && text.at(i) != u' ' && text.at(i) != u'\n') {
            ++i;
        }
        Piece piece{text.sliced(begin, i - begin), false, followsLineBreak};
        followsLineBreak = false;
        // A piece such as ".." is what it says; only ends of sentences lose their full stop.
        if (std::all_of(piece.text.begin(), piece.text.end(), [](QChar unit) { return unit == u'.'; })) {
            pieces.append(piece);
            continue;
        }
        while (!piece.text.isEmpty() && piece.text.front() != u'.' && isAround(piece.text.front())) {
            piece.text = piece.text.sliced(1);
        }
        while (!piece.text.isEmpty() && isAround(piece.text.back())) {
            piece.text.chop(1);
        }
        piece.wasStripped = piece.text.size() < i - begin;
        if (!piece.text.isEmpty()) {
            pieces.append(piece);
        }
    }
    return pieces;
}

/// Letters alone in the case of a word: hello, Hello, HELLO; longer than words get, it may be a token's part.
bool isWordLike(QStringView text)
{
    if (text.size() > 24) {
        return false;
    }
    const auto isLower = [](QChar unit) { return unit >= u'a' && unit <= u'z'; };
    const auto isUpper = [](QChar unit) { return unit >= u'A' && unit <= u'Z'; };
    const QStringView rest = text.isEmpty() ? text : text.sliced(1);
    return (std::all_of(rest.begin(), rest.end(), isLower)
               && (isLower(text.front()) || isUpper(text.front())))
        || std::all_of(text.begin(), text.end(), isUpper);
}

/// How long the name of an HTML tag is that begins behind a `<`, its slash included; 0 if none does.
qsizetype tagNameLength(QStringView text)
{
    constexpr qsizetype longestName = 10; // blockquote; a token between angle brackets is longer
    const qsizetype slash = text.startsWith(u'/') ? 1 : 0;
    qsizetype end = slash;
    while (end < text.size() && end <= slash + longestName && isNameUnit(text.at(end))) {
        ++end;
    }
    const bool isName = end > slash && end <= slash + longestName && text.at(slash).isLetter();
    const bool isEnded = end < text.size()
        && (text.at(end) == u'>' || text.at(end) == u'/' || text.at(end) == u' ' || text.at(end) == u'\n');
    return isName && isEnded ? end : 0;
}

/// Blanks for the tags of HTML, and in them for all but the values of attributes; the same text if it has
/// none.
QString withoutTags(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    bool isInTag = false;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (!isInTag) {
            const qsizetype name = unit == u'<' ? tagNameLength(text.sliced(i + 1)) : 0;
            isInTag = name > 0;
            plain += isInTag ? QChar(u' ') : unit;
            i += name;
        } else if (!quote.isNull()) {
            plain += unit == quote ? QChar(u' ') : unit;
            quote = unit == quote ? QChar() : quote;
        } else {
            isInTag = unit != u'>';
            quote = unit == u'"' || unit == u'\'' ? unit : QChar();
            plain += u' ';
        }
    }
    return plain;
}

bool readsWhole(QStringView token)
{
    const TokenReading reading = readToken(token);
    return reading.extent == TokenReading::Extent::Whole && reading.expiresAtMs.has_value();
}

QString joinedText(const QList<Piece> &pieces)
{
    QString joined;
    for (const Piece &piece : pieces) {
        joined += piece.text;
    }
    return joined;
}

/// Programs that wrap break every line but the last at the same column.
bool isWrappedEvenly(const QList<Piece> &pieces)
{
    const qsizetype column = pieces.front().text.size();
    if (column < 20 || pieces.back().text.size() > column) {
        return false;
    }
    return std::all_of(pieces.begin(), pieces.end() - 1,
               [column](const Piece &piece) { return piece.text.size() == column; })
        && std::all_of(
            pieces.begin() + 1, pieces.end(), [](const Piece &piece) { return piece.followsLineBreak; });
}

QString joinedPieces(const QList<Piece> &pieces)
{
    if (pieces.size() < 2) {
        return {};
    }
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces.at(i);
        const bool isEnd = i == 0 || i + 1 == pieces.size();
        if (!std::all_of(piece.text.begin(), piece.text.end(), isTokenUnit)
            || (piece.wasStripped && !isEnd)) {
            return {};
        }
    }
    QString joined = joinedText(pieces);
    const TokenKind kind = tokenKind(joined);
    if (kind == TokenKind::Unknown || !isSendable(joined)) {
        return {};
    }
    const QStringView first = pieces.front().text;
    const auto anyOfRest = [&pieces](auto predicate) {
        return std::any_of(
            pieces.begin() + 1, pieces.end(), [&](const Piece &piece) { return predicate(piece.text); });
    };
    const bool hasWords = isWordLike(first) || anyOfRest(isWordLike);
    // A first part may read whole although it was cut: where the cut fell between two fields.
    if (kind == TokenKind::AccessToken && readsWhole(joined) && !anyOfRest(readsWhole)
        && !(hasWords && readsWhole(first))) {
        return joined;
    }
    const bool hasOwnTokens =
        anyOfRest([](QStringView text) { return tokenKind(text) != TokenKind::Unknown; });
    if (hasOwnTokens || hasWords) {
        return {};
    }
    // A first part that is complete in itself does not go on; of an access token that cannot be known.
    const TokenKind firstKind = tokenKind(first);
    if (firstKind == TokenKind::AccessToken) {
        return !readsWhole(first) && isWrappedEvenly(pieces) ? joined : QString();
    }
    return firstKind == TokenKind::Unknown ? joined : QString();
}

/// Of the pieces that are of a known kind, those that HubSpot could answer for.
QSet<QString> knownTokens(const QList<Piece> &pieces)
{
    QSet<QString> tokens;
    QSet<QString> uuids; // client ids and the like: only where there is nothing better
    for (const Piece &piece : pieces) {
        const TokenKind kind = tokenKind(piece.text);
        if (kind != TokenKind::Unknown && isSendable(piece.text)) {
            (kind == TokenKind::Uuid ? uuids : tokens).insert(piece.text.toString());
        }
    }
    return tokens.isEmpty() ? uuids : tokens;
}

} // namespace

bool isPlainWord(QStringView text)
{
    constexpr qsizetype shortestMixed = 8;
    constexpr qsizetype shortestToken = 20;
    const bool isLower =
        std::all_of(text.begin(), text.end(), [](QChar unit) { return unit >= u'a' && unit <= u'z'; });
    return isLower ? text.size() < shortestToken : text.size() < shortestMixed && isWordLike(text);
}

PieceChoice choosePiece(QStringView text)
{
    PieceChoice choice;
    const QString untagged = withoutTags(text);
    const QList<Piece> pieces = piecesOf(untagged);
    if (pieces.isEmpty()) {
        return choice;
    }
    choice.hadLineBreak = text.contains(u'\n');
    if (const QString joined = joinedPieces(pieces); !joined.isEmpty()) {
        choice.tokens.insert(joined);
        choice.wasJoined = true;
        choice.wasStripped = untagged != text || pieces.front().wasStripped || pieces.back().wasStripped;
        return choice;
    }
    choice.tokens = knownTokens(pieces);
    if (choice.tokens.isEmpty()) {
        const bool isOne = std::all_of(pieces.begin(), pieces.end(),
            [&pieces](const Piece &piece) { return piece.text == pieces.front().text; });
        for (const Piece &piece : pieces) {
            const bool isAlone = isOne && (pieces.size() == 1 || !isWordLike(piece.text));
            if ((isAlone || isTokenLike(piece.text)) && isSendable(piece.text)) {
                choice.tokens.insert(piece.text.toString());
            }
        }
    }
    choice.wasStripped =
        untagged != text || std::any_of(pieces.begin(), pieces.end(), [&choice](const Piece &piece) {
            return piece.wasStripped && choice.tokens.contains(piece.text.toString());
        });
    return choice;
}

QString joinWrapped(QStringView text)
{
    const qsizetype gap =
        std::find_if(text.begin(), text.end(), [](QChar unit) { return !isTokenUnit(unit); }) - text.begin();
    if (gap == text.size() || text.at(gap) != u'\n' || text.size() > 2 * maxTokenLength) {
        return {};
    }
    return joinedPieces(piecesOf(text));
}

} // namespace Inspector
