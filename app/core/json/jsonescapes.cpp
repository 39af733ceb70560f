// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "core/json/jsonescapes.h"

#include "core/text/visibletext.h"

namespace Inspector {

QString jsonEscaped(const QString &json)
{
    QString result;
    result.reserve(json.size());
    for (qsizetype i = 0; i < json.size();) {
        const char32_t codePoint = codePointAt(json, i);
        const qsizetype length = codePoint > 0xFFFF ? 2 : 1;
        const bool isBlank = codePoint == U'\t' || codePoint == U'\r';
        for (const QChar unit : QStringView(json).sliced(i, length)) {
            result += isInvisible(codePoint) && !isBlank ? unitEscape(unit) : QString(unit);
        }
        i += length;
    }
    return result;
}

} // namespace Inspector
