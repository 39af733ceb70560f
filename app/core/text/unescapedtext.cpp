// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/text/unescapedtext.h"

#include "core/util/digits.h"

namespace Inspector {

namespace {

bool isEscapedCode(int code)
{
    return (code >= 0x20 && code < 0x7F) || code == '\n' || code == '\r' || code == '\t';
}

} // namespace

QString withoutBackslashes(QStringView text)
{
    if (!text.contains(u'\\')) {
        return text.toString();
    }
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\') {
            plain += text.at(i);
            continue;
        }
        while (i < text.size() && text.at(i) == u'\\') {
            ++i;
        }
        if (i == text.size()) {
            break;
        }
        const QChar unit = text.at(i);
        const int code = unit == u'u' ? hexNumber(text, i + 1, 4) : -1;
        if (unit == u'n' || unit == u'r') {
            plain += u'\n';
        } else if (unit == u't') {
            plain += u'\t';
        } else if (isEscapedCode(code)) {
            plain += QChar(static_cast<char16_t>(code));
            i += 4;
        } else {
            plain += unit;
        }
    }
    return plain;
}

QString withoutPercentSigns(QStringView text)
{
    if (!text.contains(u'%')) {
        return text.toString();
    }
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'%') {
            plain += text.at(i);
            continue;
        }
        qsizetype digits = i + 1;
        while (hexNumber(text, digits, 2) == '%' && hexNumber(text, digits + 2, 2) >= 0) {
            digits += 2;
        }
        const int code = hexNumber(text, digits, 2);
        if (isEscapedCode(code)) {
            plain += QChar(static_cast<char16_t>(code));
            i = digits + 1;
        } else {
            plain += u'%';
        }
    }
    return plain;
}

} // namespace Inspector
