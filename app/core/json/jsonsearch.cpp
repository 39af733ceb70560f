// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/json/jsonsearch.h"

namespace Inspector {

namespace {

/// A Python dictionary's text as JSON; what it does not know stays as it is, and is then no JSON.
QByteArray jsonFromPython(QByteArrayView python)
{
    QByteArray json;
    json.reserve(python.size());
    for (qsizetype i = 0; i < python.size(); ++i) {
        const char quote = python[i];
        if (quote == '\'' || quote == '"') {
            json += '"';
            for (++i; i < python.size() && python[i] != quote; ++i) {
                const bool isEscape = python[i] == '\\' && i + 1 < python.size();
                if (isEscape && python[i + 1] == '\'') {
                    json += '\'';
                    ++i;
                } else if (isEscape) {
                    json.append(python.data() + i, 2);
                    ++i;
                } else if (python[i] == '"') {
                    json += "\\\"";
                } else {
                    json += python[i];
                }
            }
            json += '"';
            continue;
        }
        const QByteArrayView rest = python.sliced(i);
        const auto isWord = [&](QByteArrayView word) { return rest.startsWith(word); };
        if (isWord("True")) {
            json += "true";
            i += 3;
        } else if (isWord("False")) {
            json += "false";
            i += 4;
        } else if (isWord("None")) {
            json += "null";
            i += 3;
        } else {
            json += quote;
        }
    }
    return json;
}

} // namespace

qsizetype endOfObject(QByteArrayView text, qsizetype begin)
{
    int depth = 0;
    char quote = 0;
    for (qsizetype i = begin; i < text.size(); ++i) {
        const char c = text[i];
        if (quote != 0) {
            if (c == '\\') {
                ++i;
            } else if (c == quote) {
                quote = 0;
            }
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return i + 1;
        }
    }
    return -1;
}

std::optional<JsonTree> parseObject(QByteArrayView object)
{
    auto tree = JsonTree::parse(object.toByteArray());
    if (!tree) {
        tree = JsonTree::parse(jsonFromPython(object));
    }
    return tree ? std::optional(std::move(tree).value()) : std::nullopt;
}

std::optional<JsonTree> findJsonObject(QStringView text)
{
    constexpr qsizetype maxText = 1024 * 1024;
    constexpr int maxTries = 8;
    const QByteArray bytes = text.first(std::min(maxText, text.size())).toUtf8();
    int tries = 0;
    for (qsizetype begin = bytes.indexOf('{'); begin >= 0 && tries < maxTries;
         begin = bytes.indexOf('{', begin + 1), ++tries) {
        const qsizetype end = endOfObject(bytes, begin);
        if (end < 0) {
            continue;
        }
        std::optional<JsonTree> tree = parseObject(QByteArrayView(bytes).sliced(begin, end - begin));
        if (tree && tree->childCount(JsonTree::root) > 0) {
            return tree;
        }
    }
    return std::nullopt;
}

} // namespace Inspector
