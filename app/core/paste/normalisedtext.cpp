// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/paste/normalisedtext.h"

#include "core/text/visibletext.h"
#include "core/util/ascii.h"
#include "core/util/digits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

bool isLineBreak(QChar unit)
{
    const char16_t c = unit.unicode();
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Hyphens, en dash and minus; an em dash ends a phrase.
bool isLookAlikeDash(QChar unit)
{
    const char16_t c = unit.unicode();
    return (c >= 0x2010 && c <= 0x2013) || c == 0x2212 || c == 0xFE63 || c == 0xFF0D;
}

bool isTextCode(int code)
{
    return (code >= 0x20 && code < 0x7F) || code == '\n' || code == '\r' || code == '\t';
}

/// The text with each code that begins with `mark` replaced. `decode(at, decoded)` appends what the code at
/// `at` stands for and returns where the text goes on.
template <typename Decode>
QString replaced(QStringView text, QChar mark, Decode decode)
{
    QString decoded;
    decoded.reserve(text.size());
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, done)) {
        decoded += text.sliced(done, at - done);
        done = decode(at, decoded);
    }
    decoded += text.sliced(done);
    return decoded;
}

/// `%41`, and `%2541` in however many layers. Other escapes stay as they are.
QString percentDecoded(QStringView text)
{
    return replaced(text, u'%', [text](qsizetype at, QString &decoded) {
        qsizetype digits = at + 1;
        while (hexNumber(text, digits, 2) == '%' && hexNumber(text, digits + 2, 2) >= 0) {
            digits += 2;
        }
        const int code = hexNumber(text, digits, 2);
        if (!isTextCode(code)) {
            decoded += u'%';
            return at + 1;
        }
        decoded += QChar(static_cast<char16_t>(code));
        return digits + 2;
    });
}

/// The character of the entity between `&` and `;`; null for none.
QChar entityCharacter(QStringView name)
{
    struct Entity {
        QLatin1StringView name;
        char16_t unit;
    };
    static constexpr Entity entities[] = {{"quot"_L1, u'"'}, {"amp"_L1, u'&'}, {"lt"_L1, u'<'},
        {"gt"_L1, u'>'}, {"apos"_L1, u'\''}, {"nbsp"_L1, u' '}, {"lsquo"_L1, u'\''}, {"rsquo"_L1, u'\''},
        {"ldquo"_L1, u'"'}, {"rdquo"_L1, u'"'}, {"laquo"_L1, u'"'}, {"raquo"_L1, u'"'}, {"colon"_L1, u':'},
        {"equals"_L1, u'='}, {"ndash"_L1, u'-'}, {"hyphen"_L1, u'-'}, {"dash"_L1, u'-'}, {"lowbar"_L1, u'_'},
        {"NewLine"_L1, u'\n'}, {"Tab"_L1, u'\t'}, {"shy"_L1, u'\u00AD'}, {"zwj"_L1, u'\u200D'},
        {"hellip"_L1, u'\u2026'}, {"bull"_L1, u'\u2022'}};
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
        bool isNumber = false;
        const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        return isNumber && code <= 0xFFFF ? QChar(static_cast<char16_t>(code)) : QChar();
    }
    const auto *found = std::find_if(std::begin(entities), std::end(entities),
        [name](const Entity &entity) { return name == entity.name; });
    return found == std::end(entities) ? QChar() : QChar(found->unit);
}

/// `&quot;`, and `&amp;quot;` in however many layers.
QString entityDecoded(QStringView text)
{
    constexpr qsizetype maxName = 8;
    return replaced(text, u'&', [text](qsizetype at, QString &decoded) {
        qsizetype name = at + 1;
        while (text.sliced(name).startsWith("amp;"_L1)) {
            name += 4;
        }
        const qsizetype length = text.sliced(name, std::min(maxName + 1, text.size() - name)).indexOf(u';');
        const QChar unit = length > 0 ? entityCharacter(text.sliced(name, length)) : QChar();
        decoded += unit.isNull() ? QChar(u'&') : unit;
        return unit.isNull() ? name : name + length + 1;
    });
}

/// HTML's places to break a line: `<wbr>` is nothing, `<br>` and `<br />` are a line break, also together
/// with one of the text behind them.
QString breaksDecoded(QStringView text)
{
    return replaced(text, u'<', [text](qsizetype at, QString &decoded) {
        const QStringView rest = text.sliced(at);
        if (rest.startsWith("<wbr>"_L1, Qt::CaseInsensitive)) {
            return at + 5;
        }
        for (const QLatin1StringView tag : {"<br>"_L1, "<br/>"_L1, "<br />"_L1}) {
            if (rest.startsWith(tag, Qt::CaseInsensitive)) {
                decoded += u'\n';
                const QStringView behind = rest.sliced(tag.size());
                return at + tag.size()
                    + (behind.startsWith("\r\n"_L1)    ? 2
                            : behind.startsWith(u'\n') ? 1
                                                       : 0);
            }
        }
        decoded += u'<';
        return at + 1;
    });
}

struct WrittenEscape {
    char16_t unit = 0;
    qsizetype length = 0; ///< behind the backslashes; 0: no escape
};

WrittenEscape writtenEscapeAt(QStringView text, qsizetype position)
{
    const auto coded = [&text](qsizetype digits, qsizetype count, qsizetype around) {
        const int code = hexNumber(text, digits, count);
        return code > 0 ? WrittenEscape{static_cast<char16_t>(code), around + count} : WrittenEscape();
    };
    switch (text.at(position).unicode()) {
    case u'n':
        // `C:\keys\na1-...` is a path: what would be left is no token
        return hexNumber(text, position + 4, 4) >= 0 && text.sliced(position + 1).startsWith(u'a')
                && text.at(position + 3) == u'-'
            ? WrittenEscape()
            : WrittenEscape{u'\n', 1};
    case u'r':
        return {u'\n', 1};
    case u't':
        return {u'\t', 1};
    case u'x':
        return coded(position + 1, 2, 1);
    case u'u':
        return position + 1 < text.size() && text.at(position + 1) == u'{' ? WrittenEscape()
                                                                           : coded(position + 1, 4, 1);
    case u'e':
        return text.sliced(position + 1).startsWith(u'[') ? WrittenEscape{0x1B, 1} : WrittenEscape();
    case u'0':
        return text.sliced(position).startsWith("033"_L1) ? WrittenEscape{0x1B, 3} : WrittenEscape();
    default:
        return {};
    }
}

/// `\"`, `\n`, `\u0022`, each behind any number of backslashes.
QString backslashDecoded(QStringView text)
{
    return replaced(text, u'\\', [text](qsizetype at, QString &decoded) {
        qsizetype behind = at + 1;
        while (behind < text.size() && text.at(behind) == u'\\') {
            ++behind;
        }
        if (behind == text.size()) {
            return behind;
        }
        const WrittenEscape escape = writtenEscapeAt(text, behind);
        if (escape.length > 0) {
            decoded += QChar(escape.unit);
        } else if (isAsciiAlphanumeric(text.at(behind))) {
            decoded += u' ';
        }
        return behind + escape.length;
    });
}

/// How long an escape sequence of a terminal is: `ESC [ 32 m`, or `[32m` where the ESC was lost.
qsizetype terminalSequenceAt(QStringView text, qsizetype position)
{
    constexpr qsizetype maxTitle = 256;
    qsizetype end = position;
    const bool hasEscape = text.at(position).unicode() == 0x1B;
    if (hasEscape && position + 1 < text.size() && text.at(position + 1) == u']') {
        for (end = position + 2; end < text.size() && end < position + maxTitle; ++end) {
            const char16_t c = text.at(end).unicode();
            if (c == 0x07 || c == 0x1B || c == u'\\') {
                return end + 1 - position;
            }
            if (isLineBreak(text.at(end))) {
                break; // no title
            }
        }
        return 1;
    }
    end += hasEscape ? 1 : 0;
    if (end >= text.size() || text.at(end) != u'[') {
        return hasEscape ? 1 : 0;
    }
    const qsizetype digits = ++end;
    const auto isParameter = [](QChar unit) {
        return (unit >= u'0' && unit <= u'9') || unit == u';' || unit == u'?';
    };
    while (end < text.size() && end - digits < 24 && isParameter(text.at(end))) {
        ++end;
    }
    if (end == text.size()) {
        return hasEscape ? end - position : 0;
    }
    if (hasEscape) {
        return end + 1 - position;
    }
    return end > digits && end - digits <= 8 && text.at(end) == u'm' ? end + 1 - position : 0;
}

/// What stays as it is.
bool isPlain(QChar unit)
{
    return (unit.unicode() >= 0x20 && unit.unicode() < 0x7F && unit != u'[') || unit == u'\t';
}

/// Line breaks, blanks, dashes; nothing that nobody sees.
QString visibleCharacters(QStringView text, NormalisedText &result)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto *end = std::find_if_not(text.begin() + i, text.end(), isPlain);
        const qsizetype length = end - (text.begin() + i);
        plain += text.sliced(i, length);
        i += length;
        if (i == text.size()) {
            break;
        }
        const QChar unit = text.at(i);
        if (unit == u'[' || unit.unicode() == 0x1B) {
            const qsizetype sequence = terminalSequenceAt(text, i);
            if (sequence > 0) {
                result.hadEscapes = true;
                i += sequence - 1;
            } else {
                plain += unit;
            }
        } else if (isLineBreak(unit)) {
            if (unit != u'\n' || i == 0 || text.at(i - 1) != u'\r') {
                plain += u'\n';
            }
        } else if (isLookAlikeDash(unit)) {
            const bool isInWord = !plain.isEmpty() && isAsciiAlphanumeric(plain.back()) && i + 1 < text.size()
                && isAsciiAlphanumeric(text.at(i + 1));
            result.hadDashes = result.hadDashes || isInWord;
            plain += isInWord ? QChar(u'-') : unit;
        } else if (unit.unicode() >= 0xFF01 && unit.unicode() <= 0xFF5E) { // full width
            plain += QChar(static_cast<char16_t>(unit.unicode() - 0xFEE0));
        } else if (unit.isSpace()) {
            result.hadInvisible = true;
            plain += u' ';
        } else if (!unit.isSurrogate() && isInvisible(unit.unicode())) {
            result.hadInvisible = true;
        } else {
            plain += unit;
        }
    }
    return plain;
}

/// Whether the text is quoted-printable: lines of mail that end in `=`, or `=3D` behind a name.
bool isQuotedPrintable(QStringView text)
{
    constexpr qsizetype minLine = 60;
    constexpr qsizetype maxLine = 78;
    const bool hasSign = text.contains("=3D"_L1);
    qsizetype lineBegin = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', lineBegin)) {
        const qsizetype length = end - lineBegin;
        if (length > 1 && text.at(end - 1) == u'='
            && (hasSign || (length >= minLine && length <= maxLine && text.at(end - 2) != u'='))) {
            return true;
        }
        lineBegin = end + 1;
    }
    return hasSign
        && (text.contains("=3DC"_L1) || text.contains("=3Dpat-"_L1) || text.contains("=3D\""_L1)
            || text.contains("=3Dna"_L1) || text.contains("=3Deu"_L1) || text.contains("=3Dap"_L1));
}

QString quotedPrintableDecoded(QStringView text)
{
    return replaced(text, u'=', [text](qsizetype at, QString &decoded) {
        if (at + 1 < text.size() && text.at(at + 1) == u'\n') {
            return at + 2;
        }
        const bool isUpperHex =
            at + 2 < text.size() && !text.at(at + 1).isLower() && !text.at(at + 2).isLower();
        const int code = isUpperHex ? hexNumber(text, at + 1, 2) : -1;
        if (!isTextCode(code)) {
            decoded += u'=';
            return at + 1;
        }
        decoded += QChar(static_cast<char16_t>(code == '\r' ? '\n' : code));
        return at + 3;
    });
}

} // namespace

NormalisedText normalised(QStringView pasted)
{
    NormalisedText result;
    QString text = pasted.toString();
    const qsizetype before = text.size();
    if (text.contains(u'%')) {
        text = percentDecoded(text);
    }
    if (text.contains(u'&')) {
        text = entityDecoded(text);
    }
    if (text.contains(u'<')) {
        text = breaksDecoded(text);
    }
    if (text.contains(u'\\')) {
        text = backslashDecoded(text);
    }
    result.hadEscapes = text.size() != before;
    text = visibleCharacters(text, result);
    if (isQuotedPrintable(text)) {
        result.hadEscapes = true;
        text = quotedPrintableDecoded(text);
    }
    result.text = std::move(text);
    return result;
}

} // namespace Inspector
