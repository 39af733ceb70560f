// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"
#include "core/metadata/tokenmetadata.h"
#include "core/util/expected.h"

#include <QObject>

namespace Inspector {

/// Why a body is not token metadata.
struct ParseError {
    Q_GADGET
public:
    enum class Kind {
        NotJson, ///< see `json`
        NotAnObject, ///< JSON, but its outermost value is of kind `found`
        NoDocumentedField, ///< an object without any field documented for this call
    };
    Q_ENUM(Kind)
    Kind kind = Kind::NotJson;
    JsonError json;
    JsonTree::Kind found = JsonTree::Kind::Null;
};

/// The bounds of a reply: HubSpot has some 300 scopes, and the largest reply seen names 97. Beyond them
/// parseMetadata() fails with JsonError::Kind::TooLarge.
inline constexpr qsizetype maxReplyBytes = 1024 * 1024;
inline constexpr int maxReplyValues = 20'000;
inline constexpr int maxReplyScopes = 10'000;

/// Reads the body of a successful reply. Tolerant: fields may be missing, null, unknown or of a wrong type.
///
/// `shape` is that of the call; for introspection `token_use` decides between the two kinds of token.
[[nodiscard]] Expected<TokenMetadata, ParseError> parseMetadata(const QByteArray &body, ReplyShape shape);

/// The same for a body whose call is unknown: the fields decide the shape.
[[nodiscard]] Expected<TokenMetadata, ParseError> parseMetadata(const QByteArray &body);

} // namespace Inspector
