// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/replyhead.h"

#include "network/replyfacts.h"

#include <QList>

#include <algorithm>

namespace Inspector {

namespace {

// RFC 9110, 8.4.1, RFC 7932 and RFC 8878.
bool isCompression(const QByteArray &name)
{
    static const QList<QByteArray> names = {
        "gzip", "x-gzip", "deflate", "compress", "x-compress", "br", "zstd"};
    return names.contains(name);
}

/// The codings in Content-Encoding and Transfer-Encoding, in lower case, without those that change nothing.
QList<QByteArray> codings(const ReplyFacts &facts)
{
    QList<QByteArray> result;
    for (const char *header : {"Content-Encoding", "Transfer-Encoding"}) {
        const QList<QByteArray> parts = facts.header(header).toLower().split(',');
        for (const QByteArray &part : parts) {
            const QByteArray name = part.trimmed();
            if (!name.isEmpty() && name != "identity" && name != "chunked") {
                result.append(name);
            }
        }
    }
    return result;
}

} // namespace

bool isHeadDamaged(const ReplyFacts &facts)
{
    // An interim reply or one without a body may come without headers.
    const bool needsHeaders = facts.status == 200 || facts.status >= 400;
    const auto hasNul = [](const auto &header) {
        return header.first.contains('\0') || header.second.contains('\0');
    };
    return (needsHeaders && facts.headers.isEmpty()) || facts.reason.contains('\0')
        || std::any_of(facts.headers.begin(), facts.headers.end(), hasNul);
}

BodyEncoding bodyEncoding(const ReplyFacts &facts)
{
    const QList<QByteArray> all = codings(facts);
    const bool isGzip = facts.body.startsWith("\x1f\x8b");
    if (isGzip || std::any_of(all.begin(), all.end(), isCompression)) {
        return BodyEncoding::Compressed;
    }
    return all.isEmpty() ? BodyEncoding::Plain : BodyEncoding::Unknown;
}

QByteArray encodingNames(const ReplyFacts &facts)
{
    const QByteArray names = codings(facts).join(", ");
    return names.isEmpty() && bodyEncoding(facts) == BodyEncoding::Compressed ? QByteArray("gzip") : names;
}

} // namespace Inspector
