// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Inspector {

struct ReplyFacts;

/// How the body of a reply is encoded beyond plain text and chunks.
enum class BodyEncoding : quint8 {
    Plain,
    Compressed, ///< by its headers, or a gzip body without a header for it
};

/// This program asks for plain bodies only and reads no other.
[[nodiscard]] BodyEncoding bodyEncoding(const ReplyFacts &facts);

/// The encodings that the headers name, "gzip" or "gzip, foo"; empty for a plain body.
[[nodiscard]] QByteArray encodingNames(const ReplyFacts &facts);

} // namespace Inspector
