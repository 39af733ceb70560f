// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/secrets/secretshapes.h"

#include "core/token/foreignsecret.h"
#include "core/token/tokenkind.h"
#include "core/token/tokenshape.h"
#include "core/util/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

bool isSecretUnit(QChar unit)
{
    const char16_t c = unit.unicode();
    return isTokenUnit(unit) || c == u'.' || c == u'~' || c == u'+' || c == u'/' || c == u'=';
}

/// Letters of both cases and digits, as every random text of that length has and hardly any word.
bool isMixed(QStringView text)
{
    bool hasUpper = false;
    bool hasLower = false;
    bool hasDigit = false;
    for (const QChar unit : text) {
        const char16_t c = unit.unicode();
        hasUpper = hasUpper || (c >= u'A' && c <= u'Z');
        hasLower = hasLower || (c >= u'a' && c <= u'z');
        hasDigit = hasDigit || (c >= u'0' && c <= u'9');
    }
    return hasUpper && hasLower && hasDigit;
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
}

constexpr qsizetype minPathSecret = 8;

/// How sure a name makes us that a secret follows it.
enum class Keyword : quint8 {
    None,
    Scheme, ///< `Bearer`: a blank follows, and in prose any word
    Strong, ///< only ever the name of a secret
    Weak, ///< also a plain word
    Path, ///< of HubSpot's v1 calls: the secret is the next segment
    Parenthesis, ///< in HubSpot's errors the beginning of the live token follows: "oauth-token (CJ5...)"
};

Keyword keywordOf(QStringView word)
{
    struct Named {
        QLatin1StringView name;
        Keyword keyword;
    };
    static constexpr Named names[] = {
        {"code"_L1, Keyword::Weak},
        {"token"_L1, Keyword::Weak},
        {"basic"_L1, Keyword::Scheme},
        {"bearer"_L1, Keyword::Scheme},
        {"hapikey"_L1, Keyword::Strong},
        {"id_token"_L1, Keyword::Strong},
        {"tokenKey"_L1, Keyword::Strong},
        {"signature"_L1, Keyword::Strong},
        {"oauth-token"_L1, Keyword::Parenthesis},
        {"accessToken"_L1, Keyword::Strong},
        {"access_token"_L1, Keyword::Strong},
        {"refreshToken"_L1, Keyword::Strong},
        {"clientSecret"_L1, Keyword::Strong},
        {"newSignature"_L1, Keyword::Strong},
        {"access-token"_L1, Keyword::Strong},
        {"access-tokens"_L1, Keyword::Path},
        {"refresh_token"_L1, Keyword::Strong},
        {"client_secret"_L1, Keyword::Strong},
        {"client-secret"_L1, Keyword::Strong},
        {"refresh-token"_L1, Keyword::Strong},
        {"refresh-tokens"_L1, Keyword::Path},
    };
    if (word.size() < 4 || word.size() > 32) {
        return Keyword::None;
    }
    for (const Named &named : names) {
        if (word.size() == named.name.size() && word.compare(named.name, Qt::CaseInsensitive) == 0) {
            return named.keyword;
        }
    }
    // Names of environment variables: HUBSPOT_ACCESS_TOKEN, MY_APP_CLIENT_SECRET
    const bool isVariable =
        word.endsWith("_token"_L1, Qt::CaseInsensitive) || word.endsWith("_secret"_L1, Qt::CaseInsensitive);
    return isVariable ? Keyword::Strong : Keyword::None;
}

/// The place of a keyword's value, and how the two are joined.
struct Assignment {
    qsizetype begin = -1; ///< -1: no value follows
    bool isProse = false; ///< `name: value` without quotes, as sentences have it too
    bool isSpelledOut = false; ///< with `=` or quotes
};

bool isBlank(QChar unit)
{
    return unit == u' ' || unit == u'\t' || unit == u'\u00A0';
}
bool isQuote(QChar unit)
{
    return unit == u'"' || unit == u'\'' || unit == u'`';
}

Assignment assignmentAfter(QStringView text, qsizetype position)
{
    Assignment assignment;
    bool isQuoted = false;
    const auto skip = [&] {
        for (int i = 0; i < 8 && position < text.size(); ++i, ++position) {
            if (isQuote(text.at(position))) {
                isQuoted = true;
            } else if (!isBlank(text.at(position)) && text.at(position) != u'\\') {
                break;
            }
        }
    };
    skip();
    if (position >= text.size() || (text.at(position) != u'=' && text.at(position) != u':')) {
        return assignment;
    }
    const bool isEqualsSign = text.at(position) == u'=';
    ++position;
    skip();
    assignment.begin = position;
    assignment.isSpelledOut = isEqualsSign || isQuoted;
    assignment.isProse = !assignment.isSpelledOut;
    return assignment;
}

qsizetype valueEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && isSecretUnit(text.at(end))) {
        ++end;
    }
    return end;
}

TextRange valueAt(QStringView text, qsizetype begin)
{
    qsizetype end = valueEnd(text, begin);
    // The head of something masked before is not a secret of its own.
    if (end < text.size() && (text.at(end) == u'\u2026' || text.at(end) == u'\u2022')) {
        return {begin, begin};
    }
    while (end > begin && (text.at(end - 1) == u'.' || text.at(end - 1) == u'/')) {
        --end;
    }
    return {begin, end};
}

/// The value that a keyword ending at `position` gives away; empty if none.
TextRange valueAfter(QStringView text, Keyword keyword, qsizetype position)
{
    if (keyword == Keyword::Scheme) {
        const qsizetype afterWord = position;
        while (position < text.size() && isBlank(text.at(position))) {
            ++position;
        }
        const TextRange value = valueAt(text, position);
        const QStringView word = text.sliced(value.begin, value.end - value.begin);
        const bool isSecret =
            position > afterWord && word.size() >= 8 && (word.size() >= 24 || hasDigit(word));
        return isSecret ? value : TextRange{};
    }
    if (keyword == Keyword::Parenthesis) {
        while (position < text.size() && isBlank(text.at(position))) {
            ++position;
        }
        const bool hasParenthesis = position < text.size() && text.at(position) == u'(';
        if (!hasParenthesis) {
            return valueAfter(text, Keyword::Strong, position);
        }
        // However the rest is left out, the beginning is of a live token; no longer than a mask, it is one.
        constexpr qsizetype maskHead = 4;
        TextRange value{position + 1, valueEnd(text, position + 1)};
        while (value.end > value.begin && text.at(value.end - 1) == u'.') {
            --value.end;
        }
        return value.end - value.begin > maskHead ? value : valueAt(text, position + 1);
    }
    if (keyword == Keyword::Path) {
        const bool hasSegment = position < text.size() && text.at(position) == u'/';
        const TextRange value = hasSegment ? valueAt(text, position + 1) : TextRange{};
        return value.end - value.begin >= minPathSecret ? value : TextRange{};
    }
    const Assignment assignment = assignmentAfter(text, position);
    if (assignment.begin < 0) {
        return {};
    }
    const TextRange value = valueAt(text, assignment.begin);
    const QStringView word = text.sliced(value.begin, value.end - value.begin);
    // `token: Bearer x` and `token_type=bearer`: the scheme speaks for itself
    if (keywordOf(word) != Keyword::None) {
        return {};
    }
    const bool isLongEnough = keyword == Keyword::Strong && assignment.isSpelledOut
        ? word.size() >= 4
        : word.size() >= 8 && (word.size() >= 24 || hasDigit(word));
    return isLongEnough ? value : TextRange{};
}

/// Whether a run of letters, digits, `-` and `_` is a token by itself.
bool isTokenShape(QStringView word)
{
    if (word.size() < 20) {
        return false;
    }
    const TokenKind kind = tokenKind(word);
    if (kind == TokenKind::AccessToken) { // a word in camel case has no digits
        return word.size() >= 40 && isMixed(word);
    }
    return kind == TokenKind::RefreshToken || kind == TokenKind::PrivateAppToken;
}

/// A JWT that begins with the run [begin, end): its range, with as many of its parts as there are.
TextRange jwtAt(QStringView text, qsizetype begin, qsizetype end)
{
    if (end - begin < 12 || !text.sliced(begin).startsWith(u"eyJ") || end >= text.size()
        || text.at(end) != u'.') {
        return {};
    }
    int dots = 0;
    qsizetype last = end;
    while (last < text.size() && (isTokenUnit(text.at(last)) || (text.at(last) == u'.' && dots < 2))) {
        if (text.at(last) == u'.') {
            ++dots;
        }
        ++last;
    }
    return last - end > 8 ? TextRange{begin, last} : TextRange{};
}

/// Whether a word that ends at `end` is long enough for another vendor's secret, or goes on as one with a
/// sign. Most words are not: a megabyte of single letters is looked through in a few milliseconds.
bool mayBeginForeignSecret(QStringView text, QStringView word, qsizetype end)
{
    constexpr qsizetype shortest = 8;
    return word.size() >= shortest || (end < text.size() && QStringView(u".:!|+/=~").contains(text.at(end)));
}

} // namespace

void findSecretShapes(QStringView text, QList<TextRange> &ranges)
{
    for (qsizetype i = 0; i < text.size();) {
        if (!isTokenUnit(text.at(i))) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && isTokenUnit(text.at(i))) {
            ++i;
        }
        const QStringView word = text.sliced(begin, i - begin);
        if (const Keyword keyword = keywordOf(word); keyword != Keyword::None) {
            const TextRange value = valueAfter(text, keyword, i);
            if (value.end > value.begin) {
                ranges.append(value);
                i = value.end;
            }
        } else if (isTokenShape(word)) {
            ranges.append({begin, i});
        } else if (const TextRange jwt = jwtAt(text, begin, i); jwt.end > jwt.begin) {
            ranges.append(jwt);
            i = jwt.end;
        } else if (const qsizetype at = tokenWithin(word); at >= 0) {
            ranges.append({begin + at, i});
        } else if (mayBeginForeignSecret(text, word, i)) {
            const ForeignSecret foreign = foreignSecretAt(text.sliced(begin));
            if (!foreign.vendor.isEmpty() && foreign.length > 0) {
                ranges.append({begin, begin + foreign.length});
                i = begin + foreign.length;
            }
        }
    }
}

} // namespace Inspector
