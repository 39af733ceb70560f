// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"

namespace Inspector {

/// Fills a JsonTree in one pass over its bytes: no recursion, no allocation for a single value.
class JsonTreeReader final {
public:
    explicit JsonTreeReader(JsonTree &tree);

    /// Nothing when the whole of the bytes is one JSON text.
    [[nodiscard]] std::optional<JsonError> read();

private:
    struct Open {
        JsonTree::Node node;
        qint32 firstPending; // where its children begin in m_pending
        bool isObject;
    };

    [[nodiscard]] bool readText();
    [[nodiscard]] bool readValue();
    [[nodiscard]] bool readAfterValue();
    [[nodiscard]] bool readMemberName();
    [[nodiscard]] bool readString();
    [[nodiscard]] bool readEscape();
    [[nodiscard]] bool readNumber();
    [[nodiscard]] bool readDigits();
    [[nodiscard]] bool readWord(QByteArrayView word);
    [[nodiscard]] bool open(JsonTree::Kind kind);
    void close();
    [[nodiscard]] bool addNode(JsonTree::Kind kind, const char *begin);
    void skipWhiteSpace();

    [[nodiscard]] char peek() const { return m_at < m_end ? *m_at : '\0'; }
    [[nodiscard]] qint32 offset(const char *at) const { return static_cast<qint32>(at - m_begin); }
    bool fail(JsonError::Kind kind);

    JsonTree::Nodes &m_nodes;
    const char *m_begin;
    const char *m_end;
    const char *m_at;
    qint32 m_nameBegin = 0; // of the member whose value comes next
    qint32 m_nameEnd = 0;
    std::vector<JsonTree::Node> m_pending; // children of the containers that are still open
    std::vector<Open> m_open;
    JsonError m_error;
};

} // namespace Inspector
