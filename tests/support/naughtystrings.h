// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace Inspector::Testing {

struct NaughtyString {
    const char *name;
    QString text;
};

/// Texts that are known to break programs that show, count, format, store or look up foreign text. Our own
/// list.
[[nodiscard]] inline std::vector<NaughtyString> naughtyStrings()
{
    using namespace Qt::StringLiterals;
    return {
        {"blank", u" "_s},
        {"blanks around", u"  ada  "_s},
        {"line breaks", u"one\ntwo\r\nthree\rfour"_s},
        {"tab", u"a\tb"_s},
        {"NUL inside", QString(u"before"_s + QChar(u'\0') + u"after"_s)},
        {"all C0 controls", u"\u0001\u0002\u0007\u0008\u000B\u000C\u000E\u001B\u001F"_s},
        {"delete and C1 controls", u"a\u007F\u0080\u0085\u009Fb"_s},
        {"terminal colours", u"\u001B[31mred\u001B[0m"_s},
        {"words for nothing", u"null"_s},
        {"undefined", u"undefined"_s},
        {"true", u"true"_s},
        {"not a number", u"NaN"_s},
        {"infinity", u"-Infinity"_s},
        {"zero", u"0"_s},
        {"beyond int64", u"9223372036854775808"_s},
        {"exponent", u"1e400"_s},
        {"hexadecimal", u"0xFFFFFFFF"_s},
        {"digits of other scripts", u"\u0661\u0662\u0663 \uFF11\uFF12\uFF13 \u00BD \u2460"_s},
        {"right-to-left override", u"photo\u202Egpj.exe"_s},
        {"direction isolates", u"\u2066admin\u2069 \u2067user\u2069"_s},
        {"embedding never closed", u"\u202Bnever closed"_s},
        {"direction marks", u"a\u200Eb\u200Fc\u061Cd"_s},
        {"Hebrew and Latin", u"\u05D0\u05D1\u05D2 abc \u05D3\u05D4"_s},
        {"Arabic", u"\u0645\u0631\u062D\u0628\u0627"_s},
        {"zero width", u"ad\u200Bmi\u200Cn\u200D@example\u2060.com"_s},
        {"soft hyphen", u"soft\u00ADhyphen"_s},
        {"byte order mark", u"\uFEFFmarked\uFEFF"_s},
        {"separators", u"line\u2028paragraph\u2029end"_s},
        {"other blanks", u"a\u00A0b\u2003c\u3000d\u180Ee"_s},
        {"tag characters", u"flag\U000E0067\U000E0062\U000E007F"_s},
        {"variation selectors", u"\u2764\uFE0F \u2764\uFE0E"_s},
        {"interlinear", u"\uFFF9a\uFFFAb\uFFFBc"_s},
        {"non-characters", u"\uFFFE\uFFFF\uFDD0"_s},
        {"replacement character", u"\uFFFD"_s},
        {"private use", u"\uE000\U000F0000"_s},
        {"high surrogate alone", QString(u"a"_s + QChar(0xD800) + u"b"_s)},
        {"low surrogate alone", QString(u"a"_s + QChar(0xDFFF) + u"b"_s)},
        {"surrogates the wrong way round", QString(QChar(0xDC00)) + QChar(0xD800)},
        {"letters that look alike", u"\u0430dmin@ex\u0430mple.com"_s},
        {"Turkish i", u"\u0130stanbul \u0131"_s},
        {"sharp s", u"stra\u00DFe \u1E9E"_s},
        {"ligature", u"\uFB03"_s},
        {"combining marks", u"Z\u0351\u036B\u0343\u0316\u031Aa\u034A\u0300lgo"_s},
        {"hundred marks on one letter", QString(u"e"_s + QString(100, QChar(0x0301)))},
        {"emoji", u"\U0001F469\u200D\U0001F4BB \U0001F1EB\U0001F1F7 \U0001F44D\U0001F3FD"_s},
        {"beyond the basic plane", u"\U00020BB7\u91CE\u5BB6 \U0001D4D7"_s},
        {"Chinese, Japanese, Korean", u"\u7530\u4E2D\u3055\u3093 \uC0AC\uD68C"_s},
        {"Thai", u"\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35"_s},
        {"widest ligature", u"\uFDFD"_s},
        {"bold", u"<b>bold</b>"_s},
        {"script", u"<script>alert(1)</script>"_s},
        {"image that loads", u"<img src=\"http://127.0.0.1:1/x.png\">"_s},
        {"file that loads", u"<img src='file:///etc/passwd'>"_s},
        {"link", u"<a href=\"https://example.com\">https://api.hubapi.com</a>"_s},
        {"rich text from the start", u"<qt><h1>Active</h1></qt>"_s},
        {"html document", u"<html><body bgcolor=red>x</body></html>"_s},
        {"markup cut short", u"<b"_s},
        {"comment", u"<!-- gone -->"_s},
        {"entities", u"&lt;b&gt; &amp; &#60; &nbsp;"_s},
        {"table end", u"</td></tr></table>"_s},
        {"style", u"<style>*{color:white}</style>"_s},
        {"markdown", u"# Title\n[x](http://example.com) **b** `c`"_s},
        {"mnemonic", u"&File && &Quit"_s},
        {"argument markers", u"%1 %2 %n %L1 %99"_s},
        {"printf", u"%s%s%s%n%x%p"_s},
        {"braces", u"{0} {{}} ${jndi:ldap://127.0.0.1/a}"_s},
        {"path traversal", u"../../../../etc/passwd"_s},
        {"Windows path", u"C:\\Windows\\..\\CON"_s},
        {"path with NUL", QString(u"/etc/passwd"_s + QChar(u'\0') + u".json"_s)},
        {"URL", u"javascript:alert(1)"_s},
        {"percent", u"%00%0A%2e%2e%2f"_s},
        {"SQL", u"'; DROP TABLE tokens; --"_s},
        {"SQL or", u"\" OR \"\"=\""_s},
        {"shell", u"$(touch /tmp/x) `id` ; rm -rf ~ | cat & \\"_s},
        {"spreadsheet", u"=HYPERLINK(\"http://127.0.0.1\",\"x\")"_s},
        {"JSON", u"\",\"hub_id\":1,\"x\":\""_s},
        {"JSON path", u"a.b[0].c"_s},
        {"quotes", u"'\"`\u2018\u2019\u201C\u201D\u00AB\u00BB"_s},
        {"backslashes", u"\\\\\\ \\u0041 \\n"_s},
        {"header break", u"x\r\nSet-Cookie: a=b"_s},
        {"what we say ourselves", u"Active - root@example.com on hub 1"_s},
        {"our own escape", u"\\u202E"_s},
        {"our own mask", u"CLmr\u2026NBIY"_s},
        {"long word", QString(20'000, u'W')},
        {"long of two units", QString(u"\U0001F600"_s).repeated(5'000)},
        {"many lines", u"line\n"_s.repeated(2'000)},
        {"long right to left", QString(3'000, QChar(0x05D0))},
    };
}

} // namespace Inspector::Testing
