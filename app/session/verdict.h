// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

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

/// Says what is known about the token now: asks the session's clock whether it has expired since the reply.
[[nodiscard]] Verdict verdictOf(const InspectionSession &session);

} // namespace Inspector
