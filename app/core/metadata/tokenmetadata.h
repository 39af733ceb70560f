// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"
#include "core/metadata/metadatafields.h"
#include "core/util/times.h"

#include <QStringList>

#include <optional>

namespace Inspector {

/// The state of a documented field in a reply.
enum class FieldState : quint8 {
    Missing, ///< the reply does not have it
    Null, ///< it is there, as null
    Present, ///< it is there with its documented type
    WrongType, ///< it has another type, or is an integer out of range: an id that is negative or above int32,
               ///< a negative duration, a time before 2006 or after 9999
};

/// Written for a value that an export was asked to leave out.
inline constexpr QStringView leftOutMark = u"[left out]";

/// Whether an element has the type that a list of type `list` holds.
[[nodiscard]] bool isElementOf(const JsonTree &tree, JsonTree::Node element, FieldType list);

/// HubSpot's reply about a token: the whole of it without loss, and the documented fields by meaning.
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
    /// The documented field of a node; null for undocumented members and elements of lists.
    [[nodiscard]] const FieldSpec *field(JsonTree::Node node) const;
    [[nodiscard]] FieldState state(const FieldSpec &field) const;
    /// The state of a value whose documented type is `type`.
    [[nodiscard]] FieldState stateAs(JsonTree::Node node, FieldType type) const;

    /// The value at a path if it has that type. integer() returns any int64, also an id out of range.
    [[nodiscard]] std::optional<qint64> integer(QStringView path) const;
    [[nodiscard]] std::optional<QString> text(QStringView path) const;
    [[nodiscard]] std::optional<bool> flag(QStringView path) const;

    // Looked up at the top level, then in signed_access_token, then by the private-app reply's camelCase
    // name. The two times are empty when out of range.
    [[nodiscard]] std::optional<qint64> hubId() const;
    [[nodiscard]] std::optional<qint64> appId() const;
    [[nodiscard]] std::optional<qint64> userId() const;
    // Empty where a saved file's writer left the value out, see isLeftOut().
    [[nodiscard]] std::optional<QString> userEmail() const; ///< `user`
    [[nodiscard]] std::optional<QString> hubDomain() const;
    /// Whether the field was there and an export left its value out.
    [[nodiscard]] bool isLeftOut(QStringView path) const;
    [[nodiscard]] std::optional<QString> hublet() const; ///< data region, e.g. "na1"
    [[nodiscard]] std::optional<bool> isPrivateDistribution() const;
    [[nodiscard]] std::optional<bool> active() const; ///< introspection's `active`
    [[nodiscard]] std::optional<std::chrono::seconds> expiresIn() const; ///< time left when HubSpot replied
    [[nodiscard]] std::optional<HubSpotTime> expiresAt() const;
    [[nodiscard]] std::optional<QString> echoedToken() const; ///< `token`: a live secret
    /// Text elements of `scopes` in HubSpot's order, without elements of other types.
    [[nodiscard]] QStringList scopes() const;
    /// The size of scopes().
    [[nodiscard]] int scopeCount() const;

    /// The secrets in the reply: the echoed token and the signatures, each text once, the effective
    /// occurrence of a duplicate member first, without the masks of a redacted export. At most 64 texts or 64
    /// Ki characters (counting 16 Ki of each, as much as a Redactor learns); further ones are masked only in
    /// their own field.
    [[nodiscard]] QStringList secrets() const;

private:
    class SecretTexts;

    JsonTree m_tree;
    ReplyShape m_shape = ReplyShape::AccessTokenV1;
};

} // namespace Inspector
