// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/jsontree.h"
#include "core/scopes/scoperequirement.h"

#include <QList>

namespace Inspector {

/// The scopes that an error body of HubSpot's names, one requirement for each of `errors`; names of at most
/// 4 KiB in all. `message` is what the body says of itself.
[[nodiscard]] QList<ScopeRequirement> requirementsOfError(
    const JsonTree &tree, JsonTree::Node body, const QString &message);
/// "... requires one of [a, b]", "(requires all of [a, b])", "... is missing required 'a' scope."
[[nodiscard]] QList<ScopeRequirement> requirementsOfMessage(const QString &message);
/// "One or more of the following scopes are required.": any. "All of ...": all.
[[nodiscard]] ScopeRequirement::Match matchOfSentence(QStringView sentence);
/// The same of the sentence that ends shortly before a list: `text` is all that comes before it.
[[nodiscard]] ScopeRequirement::Match matchBefore(QStringView text);

} // namespace Inspector
