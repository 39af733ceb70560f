// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Inspector {

struct ReplyFacts;

/// Whether the head cannot be relied on: a NUL in it, or no header at all. Qt drops all headers for a line
/// without a colon, a name of other characters, more than 100 headers or 256 KiB of them, and then waits for
/// a body that nothing ends.
[[nodiscard]] bool isHeadDamaged(const ReplyFacts &facts);

/// How the body of a reply is encoded beyond plain text and chunks.
enum class BodyEncoding : quint8 {
    Plain,
    Compressed, ///< by its headers, or a gzip body without a header for it
    Unknown, ///< one that this program does not know
};

/// This program asks for plain bodies only and reads no other.
[[nodiscard]] BodyEncoding bodyEncoding(const ReplyFacts &facts);

/// The encodings that the headers name, "gzip" or "gzip, foo"; empty for a plain body.
[[nodiscard]] QByteArray encodingNames(const ReplyFacts &facts);

} // namespace Inspector
