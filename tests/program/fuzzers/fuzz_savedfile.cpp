// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/files/metadataexport.h"
#include "core/files/savedfile.h"
#include "core/secrets/redaction.h"

#include <cstdint>
#include <cstdlib>

using namespace Inspector;

namespace {

/// All names and values of a tree, without the white space between them.
QByteArray compact(const JsonTree &tree)
{
    QByteArray values;
    for (JsonTree::Node node = 0; node < tree.size(); ++node) {
        const QByteArrayView name = tree.nameSource(node);
        values.append(name.data(), name.size()).append('\n');
        if (tree.childCount(node) == 0 && tree.kind(node) < JsonTree::Kind::Array) {
            const QByteArrayView value = tree.source(node);
            values.append(value.data(), value.size());
        }
        values.append('\n').append(QByteArray::number(tree.childCount(node)));
    }
    return values;
}

} // namespace

/// Any bytes: an error, or an inspection whose export opens to the same values, and whose redacted export
/// does not hold its secrets.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto opened = readSaved(bytes, WallTime());
    if (!opened || opened->token.size() > 0) {
        return 0;
    }
    ExportOptions options;
    options.includeSecrets = true;
    const auto again = readSaved(exportDocument(*opened, {}, {}, options).json, WallTime());
    // Only a reply of the greatest depth does not fit into the envelope again.
    if (again && compact(again->metadata.tree()) != compact(opened->metadata.tree())) {
        std::abort();
    }
    options.includeSecrets = false;
    const QByteArray redacted = exportDocument(*opened, {}, {}, options).json;
    for (const QString &secret : opened->metadata.secrets()) {
        if (secret.size() >= 24 && redacted.contains(secret.toUtf8())) {
            std::abort();
        }
    }
    return 0;
}
