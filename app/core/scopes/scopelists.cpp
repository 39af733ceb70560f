// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/scopelists.h"

#include "core/scopes/errorrequirements.h"
#include "core/scopes/loosescopes.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Origin = ScopeRequirement::Origin;
using Use = ScopeRequirement::Use;

bool isQuoteMark(QChar unit)
{
    return unit == u'"' || unit == u'\'' || unit == u'`';
}

bool isOpenBracket(QChar unit)
{
    return unit == u'[' || unit == u'(' || unit == u'{';
}

bool isCloseBracket(QChar unit)
{
    return unit == u']' || unit == u')' || unit == u'}';
}

bool isProjectKey(QStringView name)
{
    return name == u"requiredScopes" || name == u"conditionallyRequiredScopes" || name == u"optionalScopes";
}

Use useOfName(QStringView name)
{
    if (name.contains("optional"_L1, Qt::CaseInsensitive)) {
        return Use::Optional;
    }
    return name.contains("conditional"_L1, Qt::CaseInsensitive) ? Use::Conditional : Use::Required;
}

bool isProjectText(QStringView text)
{
    static constexpr QLatin1StringView signs[] = {"requiredScopes"_L1, "conditionallyRequiredScopes"_L1,
        "optionalScopes"_L1, "redirectUrls"_L1, "permittedUrls"_L1, "\"distribution\""_L1, "\"webhooks\""_L1};
    return std::any_of(
        std::begin(signs), std::end(signs), [text](QLatin1StringView sign) { return text.contains(sign); });
}

} // namespace

ScopeLists::ScopeLists(QStringView text, NeededScopes &result, qsizetype &budget)
    : m_text(text)
    , m_result(result)
    , m_budget(budget)
    , m_isProjectFile(isProjectText(text))
{
}

qsizetype ScopeLists::wordEnd(qsizetype position) const
{
    while (position < m_text.size() && isScopeWordUnit(m_text.at(position))) {
        ++position;
    }
    return position;
}

qsizetype ScopeLists::skipped(qsizetype position, bool withLines) const
{
    while (position < m_text.size()
        && (m_text.at(position) == u' ' || (withLines && m_text.at(position) == u'\n'))) {
        ++position;
    }
    return position;
}

/// Behind a sign that gives a name its value, and a type before it as in `scopes: string[] =`; -1 if there is
/// none.
qsizetype ScopeLists::valueBegin(qsizetype position) const
{
    qsizetype at = position;
    while (at < m_text.size() && at - position < 4
        && (isQuoteMark(m_text.at(at)) || m_text.at(at) == u']' || m_text.at(at) == u')'
            || m_text.at(at) == u'?')) {
        ++at;
    }
    at = skipped(at, false);
    const QStringView rest = m_text.sliced(at);
    static constexpr QStringView signs[] = {u":=", u"=>", u"->", u"=", u":"};
    const auto *sign = std::find_if(
        std::begin(signs), std::end(signs), [rest](QStringView start) { return rest.startsWith(start); });
    if (sign == std::end(signs)) {
        return rest.startsWith(u'[') ? at : -1;
    }
    at += sign->size();
    static const QRegularExpression type(
        u"^ *[A-Za-z_]\\w*(?:<[^>\\n]{0,60}>)?(?:\\[\\])* *= *(?=[\\[({\"'`A-Za-z])"_s);
    constexpr qsizetype maxType = 120;
    const auto match = type.match(m_text.sliced(at, std::min(maxType, m_text.size() - at)).toString());
    return at + (*sign == u":" && match.hasMatch() ? match.capturedLength() : 0);
}

ScopeLists::Name ScopeLists::nameAt(Word word) const
{
    constexpr qsizetype maxName = 80;
    QStringView text = m_text.sliced(word.begin, word.end - word.begin);
    if (text.size() > maxName || text.contains(u'/') || text.contains(u'@') || text.contains(u'+')) {
        return {};
    }
    const bool isOption = text.startsWith(u"--");
    text = text.sliced(text.lastIndexOf(u'.') + 1);
    const bool isNamed = text.contains("scope"_L1, Qt::CaseInsensitive)
        || (m_isObjectOfScopes
            && (text == u"required" || text == u"optional" || text.startsWith(u"conditional")));
    if (!isNamed) {
        return {};
    }
    const qsizetype value = valueBegin(word.end);
    if (value < 0 && isOption) {
        return {text, word.end, true};
    }
    return {text, value, false};
}

bool ScopeLists::readNamed()
{
    for (qsizetype i = 0; i < m_text.size();) {
        if (!isScopeWordUnit(m_text.at(i))) {
            ++i;
            continue;
        }
        const qsizetype end = wordEnd(i);
        const Name name = nameAt({i, end});
        i = name.value >= 0 ? std::max(readValue(name), end) : end;
    }
    return m_hasFound;
}

qsizetype ScopeLists::readValue(const Name &name)
{
    qsizetype begin = skipped(name.value, false);
    ScopeWords words(m_result, m_budget);
    // A call around the list: `new Set([`, `Arrays.asList(`.
    qsizetype call = begin;
    for (int i = 0; i < 2 && call < m_text.size() && isScopeWordUnit(m_text.at(call)); ++i) {
        call = skipped(wordEnd(call), false);
    }
    if (call > begin && at(call) == u'(') {
        begin = call;
    }
    const qsizetype next = skipped(begin, true);
    if (isOpenBracket(at(next))) {
        const qsizetype inside = skipped(next + 1, true);
        const qsizetype key = isQuoteMark(at(inside)) ? inside + 1 : inside;
        const qsizetype keyEnd = wordEnd(key);
        const qsizetype behind = skipped(isQuoteMark(at(keyEnd)) ? keyEnd + 1 : keyEnd, false);
        if (at(next) == u'{' && keyEnd > key && (at(behind) == u':' || at(behind) == u'=')) {
            m_isObjectOfScopes = true; // its lists have names of their own
            return next + 1;
        }
        const qsizetype end = readBracket(next + 1, words);
        finish(name, words, isProjectKey(name.name) || m_origin == Origin::Error);
        return end;
    }
    if (isQuoteMark(at(next))) {
        const qsizetype end = readQuoted(next, words);
        finish(name, words, false);
        return end;
    }
    qsizetype end = 0;
    if (at(begin) == u'\n') {
        end = readBullets(begin, words);
    } else {
        end = readLine(begin, words);
    }
    finish(name, words, false);
    return end;
}

/// A word of a list, unless it is a name with a value of its own.
void ScopeLists::addWord(qsizetype begin, qsizetype end, ScopeWords &words)
{
    const QStringView word = m_text.sliced(begin, end - begin);
    if (isCutMark(word)) {
        m_result.wasCut = true;
        return;
    }
    const qsizetype behind = skipped(isQuoteMark(at(end)) ? end + 1 : end, false);
    const bool isName = at(behind) == u'=' || at(behind) == u':';
    if (!isName || ScopeWords::isScope(word)) {
        words.add(word, true);
    }
}

/// Behind what a logger says of names that it left out.
qsizetype ScopeLists::skippedRemark(qsizetype position) const
{
    while (position < m_text.size() && at(position) != u',' && at(position) != u'\n'
        && !isCloseBracket(at(position))) {
        ++position;
    }
    return position;
}

qsizetype ScopeLists::readBracket(qsizetype position, ScopeWords &words)
{
    int depth = 1;
    while (position < m_text.size()) {
        const QChar unit = m_text.at(position);
        const QStringView rest = m_text.sliced(position);
        if (unit == u'#' || rest.startsWith(u"//")) {
            const qsizetype line = rest.indexOf(u'\n');
            position = line < 0 ? m_text.size() : position + line;
        } else if (rest.startsWith(u"/*")) {
            const qsizetype comment = rest.indexOf(u"*/");
            position = comment < 0 ? m_text.size() : position + comment + 2;
        } else if (isScopeWordUnit(unit)) {
            const qsizetype end = wordEnd(position);
            addWord(position, end, words);
            if (isCutMark(m_text.sliced(position, end - position))) {
                position = skippedRemark(end); // "... 12 more items"
                continue;
            }
            if (end == m_text.size() && !words.names().isEmpty()
                && !ScopeWords::isScope(m_text.sliced(position, end - position))
                && words.names().constLast() == m_text.sliced(position, end - position)) {
                words.removeLast(); // cut within the name, as far as anybody can tell
            }
            position = end;
        } else {
            m_result.wasCut = m_result.wasCut || unit == u'\u2026';
            depth += isOpenBracket(unit) ? 1 : isCloseBracket(unit) ? -1 : 0;
            ++position;
            if (depth == 0) {
                return position;
            }
        }
    }
    m_result.wasCut = true;
    return position;
}

qsizetype ScopeLists::readQuoted(qsizetype position, ScopeWords &words)
{
    for (;;) {
        const QChar quote = m_text.at(position);
        const qsizetype begin = position + 1;
        qsizetype end = m_text.indexOf(quote, begin);
        const bool isClosed = end >= 0;
        end = isClosed ? end : m_text.size();
        for (qsizetype i = begin; i < end;) {
            const qsizetype next = std::min(wordEnd(i), end);
            if (next > i) {
                const QStringView word = m_text.sliced(i, next - i);
                m_result.wasCut = m_result.wasCut || isCutMark(word);
                const bool isWhole = isClosed || next < end || ScopeWords::isScope(word);
                if (isWhole && (at(next) != u'=' || next == end)) {
                    words.add(word, true);
                }
            }
            i = std::max(next, i + 1);
        }
        if (!isClosed) {
            m_result.wasCut = true;
            return end;
        }
        // Goes on in "a " + "b" and in "a", "b", unless that is the next name.
        const qsizetype sign = skipped(end + 1, true);
        if (at(sign) != u'+' && at(sign) != u',') {
            return end + 1;
        }
        const qsizetype next = skipped(sign + 1, true);
        if (!isQuoteMark(at(next))) {
            return end + 1;
        }
        const qsizetype nextEnd = m_text.indexOf(at(next), next + 1);
        const QChar behind = nextEnd < 0 ? QChar() : at(skipped(nextEnd + 1, false));
        if (nextEnd < 0 || behind == u':' || behind == u'=') {
            return end + 1;
        }
        position = next;
    }
}

qsizetype ScopeLists::readLine(qsizetype position, ScopeWords &words)
{
    QList<Word> found;
    qsizetype scopes = 0;
    qsizetype i = position;
    static constexpr QStringView ends = u"\n&;<#";
    while (i < m_text.size() && !ends.contains(m_text.at(i))) {
        if (!isScopeWordUnit(m_text.at(i))) {
            m_result.wasCut = m_result.wasCut || m_text.at(i) == u'\u2026';
            ++i;
            continue;
        }
        const qsizetype end = wordEnd(i);
        const bool isName = at(end) == u'=' || (at(end) == u':' && at(end + 1) != u'\n');
        const QStringView word = m_text.sliced(i, end - i);
        if (isName && !ScopeWords::isScope(word)) {
            break;
        }
        found.append({i, end});
        scopes += ScopeWords::isScope(word) || word.contains(u'+') ? 1 : 0;
        i = end;
    }
    // More words than scopes are a sentence.
    const bool isList = scopes * 2 >= found.size();
    for (const Word &word : std::as_const(found)) {
        const QStringView text = m_text.sliced(word.begin, word.end - word.begin);
        m_result.wasCut = m_result.wasCut || (scopes > 0 && isCutMark(text));
        words.add(text, isList);
    }
    return i;
}

qsizetype ScopeLists::readBullets(qsizetype position, ScopeWords &words)
{
    static constexpr QStringView bullets = u"-*\u2022";
    while (position < m_text.size()) {
        const qsizetype begin = skipped(position, true);
        if (!bullets.contains(at(begin))) {
            break;
        }
        const qsizetype lineEnd = m_text.indexOf(u'\n', begin);
        const qsizetype end = lineEnd < 0 ? m_text.size() : lineEnd;
        bool isFirst = true;
        for (qsizetype i = begin + 1; i < end && at(i) != u'#';) {
            const qsizetype next = std::min(wordEnd(i), end);
            if (next > i) {
                addWord(i, next, words);
                isFirst = false;
            }
            i = std::max(next, i + 1);
            if (!isFirst) {
                break; // what follows explains it
            }
        }
        position = end;
    }
    return position;
}

/// A list of unknown names alone is taken only where its name is HubSpot's own.
void ScopeLists::finish(const Name &name, const ScopeWords &words, bool isStrong)
{
    if (words.names().isEmpty() || (!isStrong && !words.hasCertain())) {
        return;
    }
    ScopeRequirement need;
    need.scopes = words.names();
    need.use = useOfName(name.name);
    need.origin = m_origin;
    need.match = ScopeRequirement::Match::All;
    if (m_origin == Origin::Error) {
        const bool isSentence =
            at(name.value) == u'[' && at(name.value - 1) == u' '; // "the required scopes [a]"
        need.match = isSentence ? ScopeRequirement::Match::All : matchBefore(m_text.first(name.value));
        need.use = Use::Required;
    } else if (m_origin == Origin::List && (isProjectKey(name.name) || m_isProjectFile)) {
        need.origin = Origin::ProjectFile;
    }
    constexpr qsizetype maxNeeds = 500;
    m_hasFound = true;
    if (m_result.needs.size() < maxNeeds && !m_result.needs.contains(need)) {
        m_result.needs.append(need);
    }
}

void ScopeLists::readLoose()
{
    const LooseScopes loose = readLooseScopes(m_text, m_result, m_budget);
    finish({}, loose.required, false);
    finish({u"optional", 0, false}, loose.optional, false);
}

} // namespace Inspector
