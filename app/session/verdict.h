// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Inspector {

class InspectionSession;

/// The answer in one line, and how good the news is.
struct Verdict {
    enum class Mood : quint8 { Neutral, Busy, Good, Soon, Doubtful, Bad };
    Mood mood = Mood::Neutral;
    QString text; ///< plain text, redacted
    QString hint; ///< a second sentence: what to do about it; mostly empty
};

/// The accounts that reply and token name, each once: more than one contests whose token it is.
[[nodiscard]] QList<qint64> accountsNamed(const InspectionSession &session);

/// Those accounts in words: "7004242 or 6251543".
[[nodiscard]] QString accountsText(const InspectionSession &session);

/// Says what is known about the token in the field, or about the result where there is no other token: asks
/// the session's clock whether it has expired since the reply.
[[nodiscard]] Verdict verdictOf(const InspectionSession &session);

} // namespace Inspector
