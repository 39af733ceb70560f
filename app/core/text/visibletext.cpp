// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/text/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

struct CodePoints {
    char32_t first;
    char32_t last;
};

// Characters that are invisible or change how their neighbours are shown; sorted.
constexpr CodePoints invisible[] = {
    {0x0000, 0x0009}, {0x000B, 0x001F}, {0x007F, 0x009F}, // controls except line feed
    {0x00AD, 0x00AD}, // soft hyphen
    {0x034F, 0x034F}, // combining grapheme joiner
    {0x061C, 0x061C}, // Arabic letter mark
    {0x115F, 0x1160}, // Hangul fillers
    {0x17B4, 0x17B5}, // Khmer inherent vowels
    {0x180B, 0x180F}, // Mongolian selectors and vowel separator
    {0x200B, 0x200F}, // zero width, direction marks
    {0x2028, 0x202E}, // separators, direction embeddings and overrides
    {0x2060, 0x206F}, // word joiner, invisible operators, direction isolates
    {0x2800, 0x2800}, // braille blank
    {0x3164, 0x3164}, // Hangul filler
    {0xD800, 0xDFFF}, // lone surrogates
    {0xFDD0, 0xFDEF}, // non-characters
    {0xFE00, 0xFE0F}, // variation selectors
    {0xFEFF, 0xFEFF}, // byte order mark
    {0xFFA0, 0xFFA0}, // halfwidth Hangul filler
    {0xFFF0, 0xFFFB}, // unassigned, interlinear annotation
    {0xFFFE, 0xFFFF}, // non-characters
    {0x1BCA0, 0x1BCA3}, // shorthand format controls
    {0x1D173, 0x1D17A}, // musical format controls
    {0xE0000, 0xE0FFF}, // tags, further variation selectors
};

QString escaped(char32_t codePoint)
{
    return codePoint > 0xFFFF
        ? QString(u"\\U"_s + QString::number(codePoint, 16).toUpper().rightJustified(8, u'0'))
        : unitEscape(QChar(static_cast<char16_t>(codePoint)));
}

enum class LineBreaks : bool { Kept, Escaped };

bool isPlain(QStringView text, LineBreaks lineBreaks)
{
    return std::all_of(text.begin(), text.end(), [lineBreaks](QChar unit) {
        return (unit >= u' ' && unit < u'\u007F')
            || (unit == u'\n' ? lineBreaks == LineBreaks::Kept
                              : !unit.isSurrogate() && !isInvisible(unit.unicode()));
    });
}

/// Whether a variation selector follows a symbol, as in a red heart: only there it is not invisible.
bool isPictureSelector(QStringView text, qsizetype position)
{
    const char16_t selector = text.at(position).unicode();
    if ((selector != u'\uFE0E' && selector != u'\uFE0F') || position == 0) {
        return false;
    }
    const bool isPair = position > 1 && text.at(position - 1).isLowSurrogate();
    return QChar::category(codePointAt(text, position - (isPair ? 2 : 1))) == QChar::Symbol_Other;
}

QString moreCharacters(qsizetype count)
{
    const int number = static_cast<int>(std::min<qsizetype>(count, std::numeric_limits<int>::max()));
    if (number == 1) {
        return QCoreApplication::translate("VisibleText", "\u2026 (1 more character)");
    }
    return QCoreApplication::translate("VisibleText", "\u2026 (%n more characters)", nullptr, number);
}

/// What is shown in place of the character at `position`; nothing where it is shown as it is.
std::optional<QString> replacement(
    QStringView text, qsizetype position, char32_t codePoint, LineBreaks lineBreaks)
{
    if (codePoint == U'\t') {
        return u" "_s;
    }
    if (codePoint == U'\r' && position + 1 < text.size() && text.at(position + 1) == u'\n') {
        return QString(); // CR LF is one line break
    }
    const bool isHidden = codePoint == U'\n' ? lineBreaks == LineBreaks::Escaped
                                             : isInvisible(codePoint) && !isPictureSelector(text, position);
    return isHidden ? std::optional(escaped(codePoint)) : std::nullopt;
}

QString visible(const QString &text, qsizetype limit, qsizetype unread, LineBreaks lineBreaks)
{
    if (text.size() <= limit && unread == 0 && isPlain(text, lineBreaks)) {
        return text;
    }
    QString shown;
    shown.reserve(std::min(limit, text.size()));
    qsizetype position = 0;
    while (position < text.size()) {
        const char32_t codePoint = codePointAt(text, position);
        const qsizetype length = codePoint > 0xFFFF ? 2 : 1;
        const std::optional<QString> other = replacement(text, position, codePoint, lineBreaks);
        const QStringView next = other ? QStringView(*other) : QStringView(text).sliced(position, length);
        if (shown.size() + next.size() > limit) {
            break;
        }
        shown += next;
        position += length;
    }
    const qsizetype more = text.size() - position + unread;
    return more > 0 ? QString(shown + moreCharacters(more)) : shown;
}

} // namespace

char32_t codePointAt(QStringView text, qsizetype position)
{
    const QChar unit = text.at(position);
    if (unit.isHighSurrogate() && position + 1 < text.size() && text.at(position + 1).isLowSurrogate()) {
        return QChar::surrogateToUcs4(unit, text.at(position + 1));
    }
    return unit.unicode();
}

QString unitEscape(QChar unit)
{
    static constexpr char16_t digits[] = u"0123456789ABCDEF";
    const auto digit = [number = unit.unicode()](
                           int place) { return QChar(digits[(number >> (4 * place)) & 0xF]); };
    const QChar written[] = {u'\\', u'u', digit(3), digit(2), digit(1), digit(0)};
    return QString(written, std::size(written));
}

bool isInvisible(char32_t codePoint)
{
    if (codePoint >= 0x20 && codePoint < 0x7F) {
        return false;
    }
    const auto *range = std::upper_bound(std::begin(invisible), std::end(invisible), codePoint,
        [](char32_t value, const CodePoints &points) { return value < points.first; });
    return range != std::begin(invisible) && codePoint <= (range - 1)->last;
}

QString visibleText(const QString &text, qsizetype limit, qsizetype unread)
{
    return visible(text, limit, unread, LineBreaks::Kept);
}

QString visibleLine(const QString &text, qsizetype limit, qsizetype unread)
{
    return visible(text, limit, unread, LineBreaks::Escaped);
}

} // namespace Inspector
