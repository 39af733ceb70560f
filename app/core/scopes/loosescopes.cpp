// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/loosescopes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

void readLooseLine(QStringView line, NeededScopes &result, ScopeWords &words)
{
    struct Segment {
        QList<QStringView> words;
        qsizetype scopes = 0;
        bool hasDot = false;
    };
    static constexpr QStringView segmentEnds = u"|\"'`[](){}";
    QList<Segment> segments(1);
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i;
        while (end < line.size() && isScopeWordUnit(line.at(end))) {
            ++end;
        }
        if (end > i) {
            const QStringView word = bareScopeWord(line.sliced(i, end - i));
            if (!word.isEmpty() || isCutMark(line.sliced(i, end - i))) {
                Segment &segment = segments.last();
                segment.words.append(word.isEmpty() ? line.sliced(i, end - i) : word);
                const bool isScope = ScopeWords::isScope(word)
                    || (word.contains(u'+') && ScopeWords::isScope(word.split(u'+').at(0)));
                segment.scopes += isScope ? 1 : 0;
                segment.hasDot = segment.hasDot || (isScope && word.contains(u'.'));
            }
        } else if (segmentEnds.contains(line.at(i))) {
            segments.append(Segment());
        }
        i = std::max(end, i + 1);
    }
    const bool hasDot =
        std::any_of(segments.begin(), segments.end(), [](const Segment &segment) { return segment.hasDot; });
    const bool isTable = line.contains(u'|');
    bool isTaken = false;
    for (const Segment &segment : std::as_const(segments)) {
        const bool isPure = segment.scopes == segment.words.size() && !segment.words.isEmpty();
        const bool isList = segment.hasDot && segment.scopes * 2 >= segment.words.size();
        for (const QStringView word : segment.words) {
            // A single word such as `files` is a scope among scopes only.
            const bool isAlone = isPure && !(isTable && (hasDot || isTaken));
            result.wasCut = result.wasCut || (segment.scopes > 0 && isCutMark(word));
            if (word.contains(u'.') || isAlone || isList || word.contains(u'+')) {
                words.add(word, isList);
            }
        }
        isTaken = isTaken || isPure;
    }
}

} // namespace

LooseScopes readLooseScopes(QStringView text, NeededScopes &result, qsizetype &budget)
{
    ScopeWords required(result, budget);
    ScopeWords optional(result, budget);
    bool isOptional = false;
    bool hasOther = false;
    const QList<QStringView> lines = text.split(u'\n');
    for (const QStringView line : lines) {
        const QStringView trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            continue;
        }
        ScopeWords &words = isOptional ? optional : required;
        const qsizetype before = words.names().size();
        readLooseLine(trimmed, result, words);
        if (words.names().size() == before) {
            hasOther = true;
            if (trimmed.contains("scope"_L1, Qt::CaseInsensitive)) {
                isOptional = trimmed.contains("optional"_L1, Qt::CaseInsensitive);
            }
            result.wasCut = result.wasCut || (before > 0 && (trimmed == u"..." || trimmed == u"\u2026"));
        }
    }
    // Words such as `files` and `content` alone, in a text of other words, are words.
    const auto isCertain = [](const QString &name) { return name.contains(u'.') || name == "oauth"_L1; };
    const QStringList all = required.names() + optional.names();
    if (hasOther && std::none_of(all.begin(), all.end(), isCertain)) {
        return {ScopeWords(result, budget), ScopeWords(result, budget)};
    }
    return {required, optional};
}

} // namespace Inspector
