// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/json/jsontreereader.h"

#include "core/util/digits.h"

namespace Inspector {

JsonTreeReader::JsonTreeReader(JsonTree &tree)
    : m_nodes(*(tree.m_nodes = std::make_shared<JsonTree::Nodes>()))
    , m_begin(tree.m_bytes.constData())
    , m_end(m_begin + tree.m_bytes.size())
    , m_at(m_begin)
{
}

std::optional<JsonError> JsonTreeReader::read()
{
    if (m_end - m_begin > JsonTree::maxBytes) {
        return JsonError{JsonError::Kind::TooLarge, JsonTree::maxBytes};
    }
    if (!QByteArrayView(m_begin, m_end).isValidUtf8()) {
        return JsonError{JsonError::Kind::BadUtf8, 0};
    }
    // A value of a HubSpot reply takes some 30 bytes; more is only address space until it is used.
    const auto expected = static_cast<size_t>((m_end - m_begin) / 24 + 16);
    m_nodes.entries.reserve(expected);
    m_nodes.children.reserve(expected);
    m_pending.reserve(expected);
    if (QByteArrayView(m_begin, m_end).startsWith("\xEF\xBB\xBF")) {
        m_at += 3;
    }
    if (readText()) {
        return std::nullopt;
    }
    return m_error;
}

bool JsonTreeReader::readText()
{
    skipWhiteSpace();
    if (m_at == m_end) {
        return fail(JsonError::Kind::Empty);
    }
    if (!readValue()) {
        return false;
    }
    while (!m_open.empty()) {
        if (!readAfterValue()) {
            return false;
        }
    }
    skipWhiteSpace();
    return m_at == m_end || fail(JsonError::Kind::Syntax);
}

/// Reads a whole scalar or an empty container, or opens a container and reads the first value in it.
bool JsonTreeReader::readValue()
{
    for (;;) {
        const char *const begin = m_at;
        switch (peek()) {
        case '{':
            if (!open(JsonTree::Kind::Object)) {
                return false;
            }
            if (peek() == '}') {
                close();
                return true;
            }
            if (!readMemberName()) {
                return false;
            }
            continue;
        case '[':
            if (!open(JsonTree::Kind::Array)) {
                return false;
            }
            if (peek() == ']') {
                close();
                return true;
            }
            continue;
        case '"':
            return readString() && addNode(JsonTree::Kind::String, begin);
        case 't':
            return readWord("true") && addNode(JsonTree::Kind::Boolean, begin);
        case 'f':
            return readWord("false") && addNode(JsonTree::Kind::Boolean, begin);
        case 'n':
            return readWord("null") && addNode(JsonTree::Kind::Null, begin);
        default:
            return readNumber() && addNode(JsonTree::Kind::Number, begin);
        }
    }
}

/// Reads what may follow a value inside a container: its end, or a comma and the next value.
bool JsonTreeReader::readAfterValue()
{
    skipWhiteSpace();
    const bool isInObject = m_open.back().isObject;
    const char c = peek();
    if (c == ',') {
        ++m_at;
        skipWhiteSpace();
        return (!isInObject || readMemberName()) && readValue();
    }
    if (c == (isInObject ? '}' : ']')) {
        close();
        return true;
    }
    return fail(JsonError::Kind::Syntax);
}

bool JsonTreeReader::readMemberName()
{
    if (peek() != '"') {
        return fail(JsonError::Kind::Syntax);
    }
    const qint32 begin = offset(m_at);
    if (!readString()) {
        return false;
    }
    m_nameBegin = begin;
    m_nameEnd = offset(m_at);
    skipWhiteSpace();
    if (peek() != ':') {
        return fail(JsonError::Kind::Syntax);
    }
    ++m_at;
    skipWhiteSpace();
    return true;
}

bool JsonTreeReader::readString()
{
    ++m_at; // the opening quote
    for (;;) {
        if (m_at == m_end) {
            return fail(JsonError::Kind::Syntax);
        }
        const auto c = static_cast<quint8>(*m_at);
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (c == '\\') {
            if (!readEscape()) {
                return false;
            }
        } else if (c < 0x20) {
            return fail(JsonError::Kind::Syntax);
        } else {
            ++m_at;
        }
    }
}

bool JsonTreeReader::readEscape()
{
    ++m_at; // the backslash
    switch (peek()) {
    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
        ++m_at;
        return true;
    case 'u':
        ++m_at;
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (hexDigit(QLatin1Char(peek())) < 0) {
                return fail(JsonError::Kind::Syntax);
            }
        }
        return true;
    default:
        return fail(JsonError::Kind::Syntax);
    }
}

bool JsonTreeReader::readNumber()
{
    if (peek() == '-') {
        ++m_at;
    }
    if (peek() == '0') {
        ++m_at;
    } else if (!readDigits()) {
        return false;
    }
    if (peek() == '.') {
        ++m_at;
        if (!readDigits()) {
            return false;
        }
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        if (peek() == '+' || peek() == '-') {
            ++m_at;
        }
        return readDigits();
    }
    return true;
}

bool JsonTreeReader::readDigits()
{
    if (!isDigit(peek())) {
        return fail(JsonError::Kind::Syntax);
    }
    while (isDigit(peek())) {
        ++m_at;
    }
    return true;
}

bool JsonTreeReader::readWord(QByteArrayView word)
{
    if (!QByteArrayView(m_at, m_end).startsWith(word)) {
        return fail(JsonError::Kind::Syntax);
    }
    m_at += word.size();
    return true;
}

bool JsonTreeReader::open(JsonTree::Kind kind)
{
    if (m_open.size() >= static_cast<size_t>(JsonTree::maxDepth)) {
        return fail(JsonError::Kind::TooDeep);
    }
    const auto node = static_cast<JsonTree::Node>(m_nodes.entries.size());
    const char *const begin = m_at;
    ++m_at;
    if (!addNode(kind, begin)) {
        return false;
    }
    m_open.push_back({node, static_cast<qint32>(m_pending.size()), kind == JsonTree::Kind::Object});
    skipWhiteSpace();
    return true;
}

/// Moves the children of the innermost container, which now are all known, side by side into the tree.
void JsonTreeReader::close()
{
    ++m_at; // the bracket
    const Open container = m_open.back();
    m_open.pop_back();
    const auto first = m_pending.begin() + container.firstPending;
    JsonTree::Entry &entry = m_nodes.entries[static_cast<size_t>(container.node)];
    entry.end = offset(m_at);
    entry.firstChild = static_cast<qint32>(m_nodes.children.size());
    entry.childCount = static_cast<qint32>(m_pending.end() - first);
    m_nodes.children.insert(m_nodes.children.end(), first, m_pending.end());
    m_pending.erase(first, m_pending.end());
}

bool JsonTreeReader::addNode(JsonTree::Kind kind, const char *begin)
{
    const auto node = static_cast<JsonTree::Node>(m_nodes.entries.size());
    if (node >= JsonTree::maxNodes) {
        return fail(JsonError::Kind::TooLarge);
    }
    JsonTree::Entry entry;
    entry.begin = offset(begin);
    entry.end = offset(m_at);
    entry.kind = kind;
    if (!m_open.empty()) {
        const Open &parent = m_open.back();
        entry.parent = parent.node;
        entry.row = static_cast<qint32>(m_pending.size()) - parent.firstPending;
        if (parent.isObject) {
            if (entry.row >= JsonTree::maxMembers) {
                return fail(JsonError::Kind::TooLarge);
            }
            entry.nameBegin = m_nameBegin;
            entry.nameEnd = m_nameEnd;
        }
        m_pending.push_back(node);
    }
    m_nodes.entries.push_back(entry);
    return true;
}

void JsonTreeReader::skipWhiteSpace()
{
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t')) {
        ++m_at;
    }
}

bool JsonTreeReader::fail(JsonError::Kind kind)
{
    m_error = {kind, m_at - m_begin};
    return false;
}

} // namespace Inspector
