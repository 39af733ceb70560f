// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/errorrequirements.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using Node = JsonTree::Node;

/// Collects requirements within a bound on their names.
class Requirements final {
public:
    void add(const QStringList &names, ScopeRequirement::Match match)
    {
        ScopeRequirement requirement;
        requirement.match = match;
        for (const QString &name : names) {
            const bool fits = m_length + name.size() <= maxLength && m_count < maxNames;
            if (name.isEmpty() || !fits || requirement.scopes.contains(name)) {
                continue;
            }
            m_length += name.size();
            ++m_count;
            requirement.scopes.append(name);
        }
        if (!requirement.scopes.isEmpty() && !m_all.contains(requirement)) {
            m_all.append(requirement);
        }
    }
    [[nodiscard]] const QList<ScopeRequirement> &all() const { return m_all; }

private:
    static constexpr int maxNames = 500;
    static constexpr qsizetype maxLength = 4096;
    QList<ScopeRequirement> m_all;
    qsizetype m_length = 0;
    int m_count = 0;
};

Node memberOf(const JsonTree &tree, Node object, QStringView name)
{
    return object == JsonTree::none ? JsonTree::none : tree.member(object, name);
}

QString messageOf(const JsonTree &tree, Node object)
{
    const Node node = memberOf(tree, object, u"message");
    return node == JsonTree::none ? QString() : tree.string(node);
}

QStringList namesOf(const JsonTree &tree, Node context, QStringView key)
{
    QStringList names;
    const Node list = memberOf(tree, context, key);
    if (list == JsonTree::none || tree.kind(list) != JsonTree::Kind::Array) {
        return names;
    }
    for (int row = 0; row < std::min(tree.childCount(list), 500); ++row) {
        const Node scope = tree.child(list, row);
        if (tree.kind(scope) == JsonTree::Kind::String) {
            names.append(tree.string(scope));
        }
    }
    return names;
}

void addOfContext(Requirements &requirements, const JsonTree &tree, Node context, const QString &message)
{
    const ScopeRequirement::Match match = matchOfSentence(message);
    requirements.add(namesOf(tree, context, u"requiredScopes"), match);
    requirements.add(namesOf(tree, context, u"requiredGranularScopes"), match);
    requirements.add(namesOf(tree, context, u"missingScopes"), match);
}

} // namespace

ScopeRequirement::Match matchOfSentence(QStringView sentence)
{
    if (sentence.startsWith("all of the following scopes"_L1, Qt::CaseInsensitive)) {
        return ScopeRequirement::Match::All;
    }
    return sentence.startsWith("one or more of the following scopes"_L1, Qt::CaseInsensitive)
        ? ScopeRequirement::Match::Any
        : ScopeRequirement::Match::NotSaid;
}

ScopeRequirement::Match matchBefore(QStringView text)
{
    constexpr qsizetype near = 400;
    const QStringView before = text.last(std::min(near, text.size()));
    const qsizetype sentence = before.lastIndexOf("of the following scopes"_L1, -1, Qt::CaseInsensitive);
    if (sentence < 0) {
        return ScopeRequirement::Match::NotSaid;
    }
    constexpr qsizetype maxLength = 12; // "One or more "
    const QStringView start = before.sliced(std::max<qsizetype>(0, sentence - maxLength));
    const qsizetype all = start.indexOf("all of the"_L1, 0, Qt::CaseInsensitive);
    const qsizetype any = start.indexOf("one or more"_L1, 0, Qt::CaseInsensitive);
    return all >= 0 ? ScopeRequirement::Match::All
        : any >= 0  ? ScopeRequirement::Match::Any
                    : ScopeRequirement::Match::NotSaid;
}

QList<ScopeRequirement> requirementsOfMessage(const QString &message)
{
    static const QRegularExpression list(
        u"(?:requires? (one|any|all) of )?\\[([a-z][a-z0-9_.-]*(?:, ?[a-z][a-z0-9_.-]*)*)\\]"_s);
    static const QRegularExpression single(u"missing required '([a-z][a-z0-9_.-]*)' scope"_s);
    Requirements requirements;
    if (const auto match = list.match(message); match.hasMatch()) {
        QStringList names;
        const QStringList listed = match.captured(2).split(u',');
        for (const QString &name : listed) {
            names.append(name.trimmed());
        }
        const QString word = match.captured(1);
        requirements.add(names,
            word.isEmpty()         ? ScopeRequirement::Match::NotSaid
                : word == "all"_L1 ? ScopeRequirement::Match::All
                                   : ScopeRequirement::Match::Any);
    } else if (const auto found = single.match(message); found.hasMatch()) {
        requirements.add({found.captured(1)}, ScopeRequirement::Match::All);
    }
    return requirements.all();
}

QList<ScopeRequirement> requirementsOfError(const JsonTree &tree, JsonTree::Node body, const QString &message)
{
    Requirements requirements;
    addOfContext(requirements, tree, memberOf(tree, body, u"context"), message);
    const Node errors = memberOf(tree, body, u"errors");
    if (errors != JsonTree::none && tree.kind(errors) == JsonTree::Kind::Array) {
        for (int row = 0; row < std::min(tree.childCount(errors), 100); ++row) {
            const Node error = tree.child(errors, row);
            addOfContext(requirements, tree, memberOf(tree, error, u"context"), messageOf(tree, error));
        }
    }
    return requirements.all().isEmpty() ? requirementsOfMessage(message) : requirements.all();
}

} // namespace Inspector
