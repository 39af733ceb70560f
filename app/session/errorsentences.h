// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/requesterror.h"

#include <QString>
#include <QStringList>

namespace Inspector {

class Redactor;

/// A failure in a person's words: what happened, and what to do next.
struct ErrorSentence {
    QString sentence;
    QString nextStep;
};

/// The one function that turns a failed request into words. Fixed text, but for host names, which are made
/// visible.
[[nodiscard]] ErrorSentence errorSentence(const RequestError &error, const Redactor &redactor);

/// The lines of errorDetails() that a person needs at once: HubSpot's own words, and the scopes they name.
[[nodiscard]] QStringList errorWords(const RequestError &error, const Redactor &redactor);

/// What HubSpot itself said, one "Name: value" a line: message, category, correlation id, required scopes,
/// host, status. Redacted, with visible escapes, short enough to be shown.
[[nodiscard]] QStringList errorDetails(const RequestError &error, const Redactor &redactor);

} // namespace Inspector
