// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "core/text/boundedtext.h"

namespace Inspector {

namespace {

constexpr qsizetype maxText = 4096;

} // namespace

QString boundedText(const QString &text)
{
    if (text.size() <= maxText) {
        return text;
    }
    const bool splitsPair = text.at(maxText - 1).isHighSurrogate();
    return text.left(maxText - (splitsPair ? 1 : 0));
}

} // namespace Inspector
