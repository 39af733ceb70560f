// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/text/unescapedtext.h"

#include "core/util/digits.h"

namespace Inspector {

namespace {

/// The number that `count` hex digits at `position` make; -1 if they are not there.
int escapeNumber(QStringView text, qsizetype position, qsizetype count)
{
    if (position + count > text.size()) {
        return -1;
    }
    int value = 0;
    for (const QChar unit : text.sliced(position, count)) {
        const int digit = hexDigit(unit);
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
    }
    return value;
}

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
        const int code = unit == u'u' ? escapeNumber(text, i + 1, 4) : -1;
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
        while (escapeNumber(text, digits, 2) == '%' && escapeNumber(text, digits + 2, 2) >= 0) {
            digits += 2;
        }
        const int code = escapeNumber(text, digits, 2);
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
