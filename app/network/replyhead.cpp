// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "network/replyhead.h"

#include "network/replyclassifier.h"

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
        for (const QByteArray &part : facts.header(header).toLower().split(',')) {
            const QByteArray name = part.trimmed();
            if (!name.isEmpty() && name != "identity" && name != "chunked") {
                result.append(name);
            }
        }
    }
    return result;
}

} // namespace

BodyEncoding bodyEncoding(const ReplyFacts &facts)
{
    const QList<QByteArray> all = codings(facts);
    const bool isGzip = facts.body.startsWith("\x1f\x8b");
    return isGzip || std::any_of(all.begin(), all.end(), isCompression) ? BodyEncoding::Compressed
                                                                        : BodyEncoding::Plain;
}

QByteArray encodingNames(const ReplyFacts &facts)
{
    const QByteArray names = codings(facts).join(", ");
    return names.isEmpty() && bodyEncoding(facts) == BodyEncoding::Compressed ? QByteArray("gzip") : names;
}

} // namespace Inspector
