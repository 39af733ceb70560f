// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/json/jsonsearch.h"

namespace Inspector {

namespace {

/// Where the object that begins at `begin` ends; -1 if it does not.
qsizetype objectEnd(QStringView text, qsizetype begin)
{
    int depth = 0;
    bool isText = false;
    for (qsizetype i = begin; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (isText) {
            i += unit == u'\\' ? 1 : 0;
            isText = unit != u'"';
        } else if (unit == u'"') {
            isText = true;
        } else if (unit == u'{') {
            ++depth;
        } else if (unit == u'}' && --depth == 0) {
            return i + 1;
        }
    }
    return -1;
}

} // namespace

std::optional<JsonTree> findJsonObject(QStringView text)
{
    constexpr qsizetype maxText = 1024 * 1024;
    constexpr int maxTries = 8;
    text = text.first(std::min(maxText, text.size()));
    int tries = 0;
    for (qsizetype begin = text.indexOf(u'{'); begin >= 0 && tries < maxTries;
         begin = text.indexOf(u'{', begin + 1), ++tries) {
        const qsizetype end = objectEnd(text, begin);
        if (end < 0) {
            continue;
        }
        auto parsed = JsonTree::parse(text.sliced(begin, end - begin).toUtf8());
        if (parsed && parsed->childCount(JsonTree::root) > 0) {
            return std::move(parsed).value();
        }
    }
    return std::nullopt;
}

} // namespace Inspector
