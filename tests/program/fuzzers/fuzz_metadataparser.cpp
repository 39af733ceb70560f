// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/metadata/metadataparser.h"

#include <cstdint>
#include <cstdlib>

using namespace Inspector;

/// Any bytes: an error, or metadata whose every value parses again, alone, to itself.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto metadata = parseMetadata(body);
    if (!metadata) {
        return 0;
    }
    const JsonTree &tree = metadata->tree();
    for (JsonTree::Node node = 0; node < tree.size(); ++node) {
        const auto again = JsonTree::parse(tree.source(node).toByteArray());
        if (!again || again->kind(JsonTree::root) != tree.kind(node)
            || again->string(JsonTree::root) != tree.string(node)
            || again->integer(JsonTree::root) != tree.integer(node)
            || again->childCount(JsonTree::root) != tree.childCount(node)) {
            std::abort();
        }
        if (node > 200) {
            break; // each is parsed with all below it: enough to see a fault, not to be slow
        }
    }
    for (const FieldSpec &field : documentedFields()) {
        static_cast<void>(metadata->state(field));
    }
    static_cast<void>(metadata->secrets());
    static_cast<void>(metadata->scopes());
    return 0;
}
