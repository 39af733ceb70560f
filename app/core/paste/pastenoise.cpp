// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastenoise.h"

#include "core/paste/candidates.h"
#include "core/paste/normalisedtext.h"
#include "core/util/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

bool isBlankUnit(QChar unit)
{
    return unit == u' ' || unit == u'\t';
}

bool isQuoteUnit(QChar unit)
{
    return isAroundUnit(unit) && !isBlankUnit(unit) && unit != u'\n';
}

PasteNoise wordsAround(QStringView text, QStringView before)
{
    constexpr qsizetype near = 24;
    const QStringView words = before.last(std::min(near, before.size())).trimmed();
    const QStringView whole = text.trimmed();
    if (whole.startsWith("curl "_L1) || whole.startsWith("$ curl "_L1)) {
        return PasteNoise::CurlCommand;
    }
    if (words.endsWith("Bearer"_L1, Qt::CaseInsensitive)) {
        return PasteNoise::BearerPrefix;
    }
    return words.endsWith("-tokens/"_L1) ? PasteNoise::Url : PasteNoise::Text;
}

} // namespace

bool isAroundUnit(QChar unit)
{
    return isOneOf(unit, u" \t\n\"'`<>()[]{},;:!?.*|\u2018\u2019\u201C\u201D\u00AB\u00BB");
}

QList<PasteNoise> noiseAround(const NormalisedText &plain, const Candidate &token)
{
    const QStringView text = plain.text;
    const QStringView before = text.first(token.begin);
    const QStringView behind = text.sliced(token.end);
    const auto has = [&](auto predicate) {
        return std::any_of(before.begin(), before.end(), predicate)
            || std::any_of(behind.begin(), behind.end(), predicate);
    };
    QList<PasteNoise> noise;
    const auto add = [&noise](PasteNoise part, bool isThere) {
        if (isThere) {
            noise.append(part);
        }
    };
    // Blanks and quotes are told only where there is nothing else.
    const bool hasWords = has([](QChar unit) { return !isAroundUnit(unit); });
    add(PasteNoise::WhiteSpace, !hasWords && has(isBlankUnit));
    add(PasteNoise::LineBreaks,
        token.wasJoined || (!hasWords && has([](QChar unit) { return unit == u'\n'; })));
    add(PasteNoise::InvisibleCharacters, plain.hadInvisible);
    add(PasteNoise::Quotes, !hasWords && has(isQuoteUnit));
    add(PasteNoise::Escapes, plain.hadEscapes);
    add(PasteNoise::Dashes, plain.hadDashes);
    add(PasteNoise::Base64, token.wasBase64);
    if (hasWords) {
        noise.append(wordsAround(text, before));
    }
    return noise;
}

} // namespace Inspector
