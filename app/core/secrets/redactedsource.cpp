// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/secrets/redactedsource.h"

#include "core/secrets/redaction.h"

namespace Inspector {

namespace {

/// Redacts what is written in escapes, and leaves the rest.
QString unescapedSecrets(const JsonTree &tree, JsonTree::Node node, const Redactor &redactor)
{
    const QByteArrayView source = tree.source(node);
    if (!source.contains('\\')) {
        return QString::fromUtf8(source);
    }
    const auto quoted = [&redactor](const QString &decoded, QByteArrayView written) {
        return written.contains('\\') && redactor.holdsSecret(decoded)
            ? QString(u'"' + redactor.redact(decoded) + u'"')
            : QString::fromUtf8(written);
    };
    if (tree.kind(node) == JsonTree::Kind::String) {
        return quoted(tree.string(node), source);
    }
    QString result;
    const char *copied = source.begin();
    for (int row = 0; row < tree.childCount(node); ++row) {
        const JsonTree::Node child = tree.child(node, row);
        const QByteArrayView value = tree.source(child);
        const QByteArrayView name = tree.nameSource(child);
        if (!name.isEmpty()) {
            result +=
                QString::fromUtf8(QByteArrayView(copied, name.begin())) + quoted(tree.name(child), name);
            copied = name.end();
        }
        result += QString::fromUtf8(QByteArrayView(copied, value.begin()))
            + unescapedSecrets(tree, child, redactor);
        copied = value.end();
    }
    return result + QString::fromUtf8(QByteArrayView(copied, source.end()));
}

} // namespace

QString redactedSource(const JsonTree &tree, JsonTree::Node node, const Redactor &redactor)
{
    return redactor.redact(unescapedSecrets(tree, node, redactor));
}

} // namespace Inspector
