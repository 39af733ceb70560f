// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/metadata/tokenmetadata.h"

#include "core/secrets/hiddensecret.h"
#include "core/util/moments.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qint64 maxSeconds = maxMomentMs / 1000;

qint64 maxValue(FieldType type)
{
    switch (type) {
    case FieldType::Integer32:
        return std::numeric_limits<qint32>::max();
    case FieldType::Seconds:
        return maxSeconds;
    default:
        return maxMomentMs;
    }
}

/// Ids and durations are never negative.
bool isIntegerOf(const JsonTree &tree, JsonTree::Node node, FieldType type)
{
    const std::optional<qint64> integer = tree.integer(node);
    const qint64 minValue = type == FieldType::EpochMilliseconds ? minExpiryMs : 0;
    return integer && *integer >= minValue && *integer <= maxValue(type);
}

bool isListOf(const JsonTree &tree, JsonTree::Node node, FieldType list)
{
    if (tree.kind(node) != JsonTree::Kind::Array) {
        return false;
    }
    const int count = tree.childCount(node);
    for (int row = 0; row < count; ++row) {
        if (!isElementOf(tree, tree.child(node, row), list)) {
            return false;
        }
    }
    return true;
}

bool hasType(const JsonTree &tree, JsonTree::Node node, FieldType type)
{
    switch (type) {
    case FieldType::Integer32:
    case FieldType::Seconds:
    case FieldType::EpochMilliseconds:
        return isIntegerOf(tree, node, type);
    case FieldType::Text:
    case FieldType::Base64:
        return tree.kind(node) == JsonTree::Kind::String;
    case FieldType::Boolean:
        return tree.kind(node) == JsonTree::Kind::Boolean;
    case FieldType::TextList:
    case FieldType::IntegerList:
        return isListOf(tree, node, type);
    case FieldType::Object:
        return tree.kind(node) == JsonTree::Kind::Object;
    }
    return false;
}

template <class Value>
std::optional<Value> firstOf(std::optional<Value> first, std::optional<Value> second)
{
    return first ? first : second;
}

/// Visits the texts of a list; none where there is no list.
template <class Visit>
void forEachText(const JsonTree &tree, JsonTree::Node list, Visit &&visit)
{
    if (list == JsonTree::none || tree.kind(list) != JsonTree::Kind::Array) {
        return;
    }
    for (int row = 0; row < tree.childCount(list); ++row) {
        const JsonTree::Node element = tree.child(list, row);
        if (tree.kind(element) == JsonTree::Kind::String) {
            visit(element);
        }
    }
}

} // namespace

bool isElementOf(const JsonTree &tree, JsonTree::Node element, FieldType list)
{
    return list == FieldType::TextList ? tree.kind(element) == JsonTree::Kind::String
                                       : list == FieldType::IntegerList && tree.integer(element).has_value();
}

TokenMetadata::TokenMetadata(JsonTree tree, ReplyShape shape)
    : m_tree(std::move(tree))
    , m_shape(shape)
{
}

JsonTree::Node TokenMetadata::node(QStringView path) const
{
    if (isEmpty()) {
        return JsonTree::none;
    }
    JsonTree::Node node = JsonTree::root;
    for (;;) {
        const qsizetype dot = path.indexOf(u'.');
        node = m_tree.member(node, dot < 0 ? path : path.first(dot));
        if (dot < 0 || node == JsonTree::none) {
            return node;
        }
        path = path.sliced(dot + 1);
    }
}

const FieldSpec *TokenMetadata::field(JsonTree::Node node) const
{
    const JsonTree::Node parent = m_tree.parent(node);
    constexpr qsizetype maxNameBytes = 512; // far more than any documented name, escaped
    if (m_tree.nameSource(node).size() > maxNameBytes) {
        return nullptr;
    }
    if (parent == JsonTree::none || m_tree.kind(parent) != JsonTree::Kind::Object) {
        return nullptr;
    }
    const QString name = m_tree.name(node);
    if (name.contains(u'.')) {
        return nullptr; // a dot in a name is not a path
    }
    if (parent == JsonTree::root) {
        return findField(name);
    }
    const QString parentName = m_tree.name(parent);
    if (m_tree.parent(parent) != JsonTree::root || parentName.contains(u'.')) {
        return nullptr;
    }
    return findField(QString(parentName + u'.' + name));
}

FieldState TokenMetadata::state(const FieldSpec &field) const
{
    return stateAs(node(QString::fromLatin1(field.path)), field.type);
}

FieldState TokenMetadata::stateAs(JsonTree::Node node, FieldType type) const
{
    if (node == JsonTree::none) {
        return FieldState::Missing;
    }
    if (m_tree.kind(node) == JsonTree::Kind::Null) {
        return FieldState::Null;
    }
    return hasType(m_tree, node, type) ? FieldState::Present : FieldState::WrongType;
}

std::optional<qint64> TokenMetadata::integer(QStringView path) const
{
    const JsonTree::Node found = node(path);
    return found == JsonTree::none ? std::nullopt : m_tree.integer(found);
}

std::optional<QString> TokenMetadata::text(QStringView path) const
{
    const JsonTree::Node found = node(path);
    if (found == JsonTree::none || m_tree.kind(found) != JsonTree::Kind::String) {
        return std::nullopt;
    }
    return m_tree.string(found);
}

std::optional<bool> TokenMetadata::flag(QStringView path) const
{
    const JsonTree::Node found = node(path);
    if (found == JsonTree::none || m_tree.kind(found) != JsonTree::Kind::Boolean) {
        return std::nullopt;
    }
    return m_tree.boolean(found);
}

std::optional<qint64> TokenMetadata::hubId() const
{
    return firstOf(integer(u"hub_id"), firstOf(integer(u"signed_access_token.hubId"), integer(u"hubId")));
}

std::optional<qint64> TokenMetadata::appId() const
{
    return firstOf(integer(u"app_id"), firstOf(integer(u"signed_access_token.appId"), integer(u"appId")));
}

std::optional<qint64> TokenMetadata::userId() const
{
    return firstOf(integer(u"user_id"), firstOf(integer(u"signed_access_token.userId"), integer(u"userId")));
}

std::optional<QString> TokenMetadata::userEmail() const
{
    return isLeftOut(u"user") ? std::nullopt : text(u"user");
}

std::optional<QString> TokenMetadata::hubDomain() const
{
    return isLeftOut(u"hub_domain") ? std::nullopt : text(u"hub_domain");
}

bool TokenMetadata::isLeftOut(QStringView path) const
{
    return text(path) == leftOutMark;
}

std::optional<QString> TokenMetadata::hublet() const
{
    return text(u"signed_access_token.hublet");
}

std::optional<bool> TokenMetadata::isPrivateDistribution() const
{
    return firstOf(flag(u"is_private_distribution"), flag(u"signed_access_token.isPrivateDistribution"));
}

std::optional<bool> TokenMetadata::active() const
{
    return flag(u"active");
}

std::optional<std::chrono::seconds> TokenMetadata::expiresIn() const
{
    const JsonTree::Node found = node(u"expires_in");
    if (stateAs(found, FieldType::Seconds) != FieldState::Present) {
        return std::nullopt;
    }
    const std::optional<qint64> seconds = m_tree.integer(found);
    return seconds ? std::optional(std::chrono::seconds(*seconds)) : std::nullopt;
}

std::optional<HubSpotTime> TokenMetadata::expiresAt() const
{
    const JsonTree::Node found = node(u"signed_access_token.expiresAt");
    if (stateAs(found, FieldType::EpochMilliseconds) != FieldState::Present) {
        return std::nullopt;
    }
    const std::optional<qint64> milliseconds = m_tree.integer(found);
    return milliseconds ? std::optional(HubSpotTime(Milliseconds(*milliseconds))) : std::nullopt;
}

std::optional<QString> TokenMetadata::echoedToken() const
{
    return text(u"token");
}

QStringList TokenMetadata::scopes() const
{
    QStringList scopes;
    forEachText(m_tree, node(u"scopes"), [&](JsonTree::Node scope) { scopes += m_tree.string(scope); });
    return scopes;
}

int TokenMetadata::scopeCount() const
{
    int count = 0;
    forEachText(m_tree, node(u"scopes"), [&count](JsonTree::Node) { ++count; });
    return count;
}

/// Collects the texts of secret fields, each once. Bounded, because learning 10,000 secrets would freeze the
/// window.
class TokenMetadata::SecretTexts final {
public:
    explicit SecretTexts(const JsonTree &tree)
        : m_tree(tree)
    {
    }

    /// All texts at and below a node: a secret field may hold a list or an object instead of a text.
    void collect(JsonTree::Node node)
    {
        if (m_tree.kind(node) == JsonTree::Kind::String) {
            add(node);
        }
        for (int row = 0; row < m_tree.childCount(node) && !isFull(); ++row) {
            collect(m_tree.child(node, row));
        }
    }
    [[nodiscard]] bool isFull() const { return m_texts.size() >= maxTexts || m_length >= maxLength; }
    [[nodiscard]] QStringList take() { return std::move(m_texts); }

private:
    static constexpr qsizetype maxTexts = 64;
    static constexpr qsizetype maxLength = 64 * 1024;
    static constexpr qsizetype maxCountedLength = 16 * 1024;

    void add(JsonTree::Node node)
    {
        // Compare undecoded first: 10,000 equal texts are decoded once.
        const QByteArrayView source = m_tree.source(node);
        const auto before = m_sources.size();
        m_sources.insert(source);
        if (m_sources.size() == before) {
            return;
        }
        const QString text = m_tree.string(node);
        if (text.isEmpty() || isHiddenSecret(text) || m_texts.contains(text)) {
            return;
        }
        m_texts += text;
        m_length += std::min(text.size(), maxCountedLength);
    }

    const JsonTree &m_tree;
    QStringList m_texts;
    QSet<QByteArrayView> m_sources;
    qsizetype m_length = 0;
};

QStringList TokenMetadata::secrets() const
{
    if (isEmpty()) {
        return {};
    }
    SecretTexts texts(m_tree);
    for (const FieldSpec &field : documentedFields()) {
        if (!field.isSecret) {
            continue;
        }
        // The effective occurrence first: the others must not use up the limit.
        const QString path = QString::fromLatin1(field.path);
        if (const JsonTree::Node counting = node(path); counting != JsonTree::none) {
            texts.collect(counting);
        }
    }
    // Then the duplicates.
    for (int row = 0; row < m_tree.childCount(JsonTree::root) && !texts.isFull(); ++row) {
        const JsonTree::Node outer = m_tree.child(JsonTree::root, row);
        const FieldSpec *const outerField = field(outer);
        if (!outerField) {
            continue;
        }
        if (outerField->isSecret) {
            texts.collect(outer);
            continue;
        }
        if (m_tree.kind(outer) != JsonTree::Kind::Object) {
            continue; // a list's elements have no names and can be many
        }
        for (int innerRow = 0; innerRow < m_tree.childCount(outer) && !texts.isFull(); ++innerRow) {
            const JsonTree::Node inner = m_tree.child(outer, innerRow);
            const FieldSpec *const innerField = field(inner);
            if (innerField && innerField->isSecret) {
                texts.collect(inner);
            }
        }
    }
    return texts.take();
}

} // namespace Inspector
