// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"
#include "core/metadata/metadatafields.h"

#include <QStringList>

#include <optional>

namespace Inspector {

/// How a documented field stands in a reply.
enum class FieldState : quint8 {
    Missing, ///< the reply does not have it
    Null, ///< it is there, as null
    Present, ///< it is there with its documented type
    WrongType, ///< it is there as something else; an integer outside its range counts as that: an id that is
               ///< negative or above int32, a duration that is negative, a time before 2006 or after 9999
};

/// What stands in front of a value from which a redacted export has taken a secret, e.g. "[hidden]
/// CLmr…NBIY".
inline constexpr QStringView hiddenMarker = u"[hidden]";
/// Whether the value of a secret field is such a placeholder: the marker alone, or with a mask behind it that
/// is too short to be a secret itself.
[[nodiscard]] bool isHiddenSecret(QStringView value);

/// Whether an element is what a list of the type holds.
[[nodiscard]] bool isElementOf(const JsonTree &tree, JsonTree::Node element, FieldType list);

/// What HubSpot answered about a token: the reply without loss, and the documented fields by their meaning.
///
/// A value. Made by parseMetadata() only, so the root is always an object.
class TokenMetadata final {
public:
    TokenMetadata() = default;
    TokenMetadata(JsonTree tree, ReplyShape shape);

    [[nodiscard]] const JsonTree &tree() const { return m_tree; }
    [[nodiscard]] ReplyShape shape() const { return m_shape; }
    [[nodiscard]] bool isEmpty() const { return m_tree.isEmpty(); }

    /// The node at a dotted path; JsonTree::none if there is none.
    [[nodiscard]] JsonTree::Node node(QStringView path) const;
    /// The documented field that a node is an occurrence of; null for unknown ones and elements of lists.
    [[nodiscard]] const FieldSpec *field(JsonTree::Node node) const;
    [[nodiscard]] FieldState state(const FieldSpec &field) const;
    /// The state a value has, seen as `type`.
    [[nodiscard]] FieldState stateAs(JsonTree::Node node, FieldType type) const;

    /// The value at a path when it has that type; nothing otherwise, whatever else stands there. integer()
    /// gives all that int64 holds, so ids outside their range too.
    [[nodiscard]] std::optional<qint64> integer(QStringView path) const;
    [[nodiscard]] std::optional<QString> text(QStringView path) const;
    [[nodiscard]] std::optional<bool> flag(QStringView path) const;

    // By meaning: the top level first, then signed_access_token, then the private-app reply's camelCase name.
    // The two times are given only within their range.
    [[nodiscard]] std::optional<qint64> hubId() const;
    [[nodiscard]] std::optional<qint64> appId() const;
    [[nodiscard]] std::optional<qint64> userId() const;
    [[nodiscard]] std::optional<QString> userEmail() const; ///< `user`
    [[nodiscard]] std::optional<QString> hubDomain() const;
    [[nodiscard]] std::optional<QString> hublet() const; ///< data region, e.g. "na1"
    [[nodiscard]] std::optional<bool> isPrivateDistribution() const;
    [[nodiscard]] std::optional<bool> active() const; ///< introspection's `active`
    [[nodiscard]] std::optional<qint64> expiresInSeconds() const; ///< time left when HubSpot replied
    [[nodiscard]] std::optional<qint64> expiresAtMs() const; ///< milliseconds since 1970 UTC
    [[nodiscard]] std::optional<QString> echoedToken() const; ///< `token`: a live secret
    /// Text elements of `scopes` in HubSpot's order; elements of other types are left out.
    [[nodiscard]] QStringList scopes() const;
    /// How many scopes() gives.
    [[nodiscard]] int scopeCount() const;

    /// The texts in the reply that are secrets: the echoed token and the signatures, in every occurrence, the
    /// one that counts first; each once; without the placeholders of a redacted export. A reply that holds
    /// more than 64, or so many long ones that they come to 64 KiB (of each no more counted than a Redactor
    /// learns), gives those up to there: the rest is masked by its field only.
    [[nodiscard]] QStringList secrets() const;

    void wipe();

private:
    class SecretTexts;

    JsonTree m_tree;
    ReplyShape m_shape = ReplyShape::AccessTokenV1;
};

} // namespace Inspector
