// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/findings/findingpaths.h"

#include "core/findings/findings.h"
#include "core/secrets/redaction.h"
#include "core/text/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Node = JsonTree::Node;

constexpr qsizetype maxPlainNameLength = 80;

bool isPlainName(const QString &name)
{
    const auto isAwkward = [](QChar c) { return c == u'.' || c == u'[' || c == u']'; };
    return !name.isEmpty() && name.size() <= maxPlainNameLength && name.front() != u'#'
        && std::none_of(name.begin(), name.end(), isAwkward) && visibleLine(name) == name;
}

} // namespace

QString nodePath(const JsonTree &tree, JsonTree::Node node, const Redactor &redactor)
{
    QString path;
    for (JsonTree::Node step = node; step > JsonTree::root; step = tree.parent(step)) {
        if (!path.isEmpty() && path.front() != u'[') {
            path.prepend(u'.');
        }
        if (tree.kind(tree.parent(step)) == JsonTree::Kind::Array) {
            path.prepend(u'[' + QString::number(tree.row(step)) + u']');
            continue;
        }
        const QString name = tree.name(step);
        const bool isUsable = isPlainName(name) && !redactor.holdsSecret(name);
        path.prepend(isUsable ? name : QString(u'#' + QString::number(tree.row(step))));
    }
    return path;
}

QString parentPath(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot < 0 ? QString() : path.left(dot);
}

JsonTree::Node nodeAtPath(const JsonTree &tree, QStringView path)
{
    if (tree.isEmpty()) {
        return JsonTree::none;
    }
    const auto childAt = [&tree](Node parent, QStringView digits) {
        bool isNumber = false;
        const int row = digits.toInt(&isNumber);
        return isNumber && row >= 0 && row < tree.childCount(parent) ? tree.child(parent, row)
                                                                     : JsonTree::none;
    };
    Node node = JsonTree::root;
    while (!path.isEmpty() && node != JsonTree::none) {
        if (path.front() == u'[') {
            const qsizetype end = path.indexOf(u']');
            if (end < 0) {
                return JsonTree::none;
            }
            node = childAt(node, path.sliced(1, end - 1));
            path = path.sliced(end + 1);
        } else {
            qsizetype end = 0;
            while (end < path.size() && path[end] != u'.' && path[end] != u'[') {
                ++end;
            }
            const QStringView name = path.first(end);
            node = name.startsWith(u'#') ? childAt(node, name.sliced(1)) : tree.member(node, name);
            path = path.sliced(end);
        }
        if (path.startsWith(u'.')) {
            path = path.sliced(1);
        }
    }
    return node;
}

Severity worstSeverity(const QList<Finding> &findings, const QString &path)
{
    const auto isBelow = [&path](const QString &other) {
        return path.isEmpty() || other == path
            || (other.startsWith(path) && (other[path.size()] == u'.' || other[path.size()] == u'['));
    };
    Severity worst = Severity::None;
    for (const Finding &finding : findings) {
        if (isBelow(finding.path)) {
            worst = std::max(worst, finding.severity);
        }
    }
    return worst;
}

} // namespace Inspector
