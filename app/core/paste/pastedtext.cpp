// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/pastedtext.h"

#include "core/token/tokenkind.h"
#include "core/util/digits.h"

#include <algorithm>

namespace Inspector {

namespace {

bool isAsciiLetterOrDigit(QChar unit)
{
    const char16_t c = unit.unicode();
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isLineBreak(QChar unit)
{
    switch (unit.unicode()) {
    case 0x0A:
    case 0x0B:
    case 0x0C:
    case 0x0D:
    case 0x85:
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

bool isInvisible(QChar unit)
{
    switch (unit.unicode()) {
    case 0x034F:
    case 0x115F:
    case 0x1160:
    case 0x180E:
    case 0x2800:
    case 0x3164:
    case 0xFFA0:
        return true;
    default:
        return unit.category() == QChar::Other_Control || unit.category() == QChar::Other_Format
            || (unit.unicode() >= 0xFE00 && unit.unicode() <= 0xFE0F);
    }
}

void add(QList<PasteNoise> &noise, PasteNoise kind)
{
    if (!noise.contains(kind)) {
        noise.append(kind);
    }
}

bool isUnsealing(QChar unit)
{
    // After one of these a token has ended; any other neighbour means that the run was part of something
    // else.
    static constexpr QStringView closers = u" \n\"'`,;:&)]}><|\\?\u2018\u2019\u201C\u201D\u00AB\u00BB";
    return closers.contains(unit);
}

} // namespace

PlainPaste plainPaste(QStringView text)
{
    PlainPaste plain;
    plain.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        // Almost every unit is one of these, so it is not asked about all the others as the last branch is.
        if (unit.unicode() > 0x20 && unit.unicode() < 0x7F) { // NOLINT(bugprone-branch-clone)
            plain.text += unit;
        } else if (unit == u' ' || unit == u'\t') {
            plain.text += u' ';
        } else if (isLineBreak(unit)) {
            if (!(unit == u'\n' && i > 0 && text.at(i - 1) == u'\r')) {
                plain.text += u'\n';
            }
        } else if (unit.isSpace()) {
            add(plain.noise, PasteNoise::InvisibleCharacters);
            plain.text += u' ';
        } else if (isInvisible(unit)) {
            add(plain.noise, PasteNoise::InvisibleCharacters);
        } else {
            plain.text += unit;
        }
    }
    const qsizetype size = plain.text.size();
    qsizetype begin = 0;
    qsizetype end = size;
    const auto isWhite = [&plain](qsizetype at) {
        if (plain.text.at(at) != u' ' && plain.text.at(at) != u'\n') {
            return false;
        }
        add(plain.noise, plain.text.at(at) == u' ' ? PasteNoise::WhiteSpace : PasteNoise::LineBreaks);
        return true;
    };
    while (begin < end && isWhite(begin)) {
        ++begin;
    }
    while (end > begin && isWhite(end - 1)) {
        --end;
    }
    plain.text = plain.text.sliced(begin, end - begin);
    return plain;
}

QString percentDecoded(const QString &text)
{
    if (!text.contains(u'%')) {
        return text;
    }
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'%' && i + 2 < text.size()) {
            const int high = hexDigit(text.at(i + 1));
            const int low = hexDigit(text.at(i + 2));
            const int value = high < 0 || low < 0 ? -1 : high * 16 + low;
            if ((value >= 0x20 && value < 0x7F) || value == 0x0A || value == 0x0D || value == 0x09) {
                decoded += value == 0x0D || value == 0x09 ? QChar(u' ') : QChar(static_cast<char16_t>(value));
                i += 2;
                continue;
            }
        }
        decoded += text.at(i);
    }
    return decoded;
}

QString plainName(QStringView name)
{
    QString plain;
    plain.reserve(name.size());
    for (const QChar unit : name) {
        if (unit != u'-' && unit != u'_') {
            plain += unit.toLower();
        }
    }
    return plain;
}

bool isNameUnit(QChar unit)
{
    return isAsciiLetterOrDigit(unit) || unit == u'-' || unit == u'_';
}

bool isPastedQuote(QChar unit)
{
    static constexpr QStringView quotes = u"\"'`\u2018\u2019\u201C\u201D\u00AB\u00BB";
    return quotes.contains(unit);
}

bool isTokenUnit(QChar unit)
{
    return isNameUnit(unit) || unit == u'.' || unit == u'~' || unit == u'+' || unit == u'=';
}

TokenRun tokenRunAt(QStringView text, qsizetype begin)
{
    TokenRun run;
    qsizetype end = begin;
    while (end < text.size() && isTokenUnit(text.at(end)) && text.at(end) != u'=') {
        ++end;
    }
    while (end < text.size() && text.at(end) == u'=') {
        ++end;
    }
    run.end = end;
    run.isClosed = end == text.size() || isUnsealing(text.at(end))
        || (text.at(end) == u'/' && (end + 1 == text.size() || isUnsealing(text.at(end + 1))));
    while (end > begin && text.at(end - 1) == u'.') {
        --end;
    }
    run.token = text.sliced(begin, end - begin).toString();
    return run;
}

bool isSendable(QStringView token)
{
    if (token.isEmpty() || token.contains(u"..") || !std::all_of(token.begin(), token.end(), isTokenUnit)) {
        return false;
    }
    const qsizetype equalsSign = token.indexOf(u'=');
    const QStringView padding = equalsSign < 0 ? QStringView() : token.sliced(equalsSign);
    return padding.size() <= 2
        && std::all_of(padding.begin(), padding.end(), [](QChar unit) { return unit == u'='; })
        && std::any_of(token.begin(), token.end(), isAsciiLetterOrDigit);
}

bool isTokenLike(QStringView token)
{
    if (tokenKind(token) != TokenKind::Unknown) {
        return true;
    }
    return token.size() >= 16
        && std::any_of(token.begin(), token.end(), [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
}

bool isOnlyClosing(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar unit) { return isUnsealing(unit) || isPastedQuote(unit) || unit == u'.' || unit == u'/'; });
}

} // namespace Inspector
