// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/inspection.h"

#include <QString>

#include <optional>

namespace Inspector {

class Clock;

enum class ExpiryStage : quint8 {
    NotReported, ///< the reply holds no expiry
    Fine, ///< five minutes or more
    UnderFiveMinutes,
    UnderOneMinute,
    Expired,
};

/// When a token ends by HubSpot's clock, and how long that is from now.
///
/// The deadline is `signed_access_token.expiresAt` where present; of a saved reply then what the echoed token
/// says of itself; else the time of the reply + `expires_in`, if that time is known.
/// HubSpot's time is taken once, from the reply: this machine's clock, moved into the second that the reply's
/// Date header names. From there on it runs with Clock::steadyMs, so that neither a wrong machine clock nor
/// setting it nor suspend changes the countdown. Nothing is ever counted down: remaining time is always
/// deadline - now.
class Expiry final {
public:
    Expiry() = default;
    /// `clock` is only read, for a saved reply, which has no steady time of its own.
    /// `isTimeKnown`: whether `context` tells when the reply came, which a raw saved reply does not.
    Expiry(const TokenMetadata &metadata, const ReplyContext &context, const Clock &clock,
        bool isTimeKnown = true);

    [[nodiscard]] bool isReported() const { return m_deadlineMs.has_value(); }
    /// Milliseconds since 1970 UTC by HubSpot's clock.
    [[nodiscard]] std::optional<qint64> deadlineMs() const { return m_deadlineMs; }
    /// The reply's `expires_in` where nothing tells when that was: no deadline comes of it.
    [[nodiscard]] std::optional<qint64> leftAtUnknownTimeMs() const { return m_leftAtUnknownTimeMs; }
    /// By HubSpot's clock; negative once expired; 0 where nothing is reported.
    [[nodiscard]] qint64 remainingMs(const Clock &clock) const;
    [[nodiscard]] ExpiryStage stage(const Clock &clock) const;
    /// The whole that a progress bar shows: the token's usual lifetime (30 min) or what was left at the
    /// reply, whichever is longer.
    [[nodiscard]] qint64 lifetimeMs() const { return m_lifetimeMs; }
    /// HubSpot's time now, ms since 1970 UTC.
    [[nodiscard]] qint64 serverNowMs(const Clock &clock) const;
    /// This machine's clock minus HubSpot's at the reply, in ms; 0 within the second that Date leaves open,
    /// and without a Date header.
    [[nodiscard]] qint64 clockOffsetMs() const { return m_clockOffsetMs; }
    /// How long until the text of the countdown changes next; -1 if it never will.
    [[nodiscard]] qint64 msToNextChange(const Clock &clock) const;

private:
    std::optional<qint64> m_deadlineMs;
    std::optional<qint64> m_leftAtUnknownTimeMs;
    qint64 m_serverMs = 0; // HubSpot's time ...
    qint64 m_steadyMs = 0; // ... when Clock::steadyMs was this
    qint64 m_lifetimeMs = 0;
    qint64 m_clockOffsetMs = 0;
};

/// What is left where a stage ends: ExpiryStage::Fine, and UnderFiveMinutes.
inline constexpr qint64 soonMs = 5 * 60 * 1000;
inline constexpr qint64 verySoonMs = 60 * 1000;

/// "29:14", "1:05:09", "12 days 3 h"; the last whole second, so 0:00 is shown only when nothing is left.
[[nodiscard]] QString remainingText(qint64 remainingMs);
/// "12 s", "3 min", "2 h", "5 days": the largest unit that fits, for "Expired 3 min ago".
[[nodiscard]] QString durationText(qint64 ms);

} // namespace Inspector
