// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/metadata/inspection.h"
#include "core/util/times.h"

#include <QObject>
#include <QString>

#include <optional>

namespace Inspector {

class Clock;

/// When a token ends by HubSpot's clock, and how long that is from now.
///
/// The deadline is `signed_access_token.expiresAt` where present; of a saved reply then what the echoed token
/// says of itself; else the time of the reply + `expires_in`, if that time is known.
/// HubSpot's time is taken once, from the reply: this machine's clock, moved into the second that the reply's
/// Date header names. From there on it runs with Clock::steadyTime, so that neither a wrong machine clock nor
/// setting it nor suspend changes the countdown. Nothing is ever counted down: remaining time is always
/// deadline - now.
class Expiry final {
    Q_GADGET
public:
    enum class Stage : quint8 {
        NotReported, ///< the reply holds no expiry
        Fine, ///< five minutes or more
        UnderFiveMinutes,
        UnderOneMinute,
        Expired,
    };
    Q_ENUM(Stage)

    Expiry() = default;
    /// `clock` is only read, for a saved reply, which has no steady time of its own.
    /// `isTimeKnown`: whether `context` tells when the reply came, which a raw saved reply does not.
    Expiry(const TokenMetadata &metadata, const ReplyContext &context, const Clock &clock,
        bool isTimeKnown = true);

    [[nodiscard]] bool isReported() const { return m_deadline.has_value(); }
    [[nodiscard]] std::optional<HubSpotTime> deadline() const { return m_deadline; }
    /// The reply's `expires_in` where nothing tells when that was: no deadline comes of it.
    [[nodiscard]] std::optional<Milliseconds> leftAtUnknownTime() const { return m_leftAtUnknownTime; }
    /// By HubSpot's clock; negative once expired; 0 where nothing is reported.
    [[nodiscard]] Milliseconds remaining(const Clock &clock) const;
    [[nodiscard]] Stage stage(const Clock &clock) const;
    /// The whole that a progress bar shows: the token's usual lifetime (30 min) or what was left at the
    /// reply, whichever is longer.
    [[nodiscard]] Milliseconds lifetime() const { return m_lifetime; }
    /// HubSpot's time when the reply came, of a saved reply too.
    [[nodiscard]] HubSpotTime serverAtReply() const { return m_serverAtReply; }
    /// HubSpot's time now.
    [[nodiscard]] HubSpotTime serverNow(const Clock &clock) const;
    /// This machine's clock minus HubSpot's at the reply; 0 within the second that Date leaves open, and
    /// without a Date header.
    [[nodiscard]] Milliseconds clockOffset() const { return m_clockOffset; }
    /// How long until the text of the countdown changes next; nothing if it never will.
    [[nodiscard]] std::optional<Milliseconds> timeToNextChange(const Clock &clock) const;

private:
    std::optional<HubSpotTime> m_deadline;
    std::optional<Milliseconds> m_leftAtUnknownTime;
    HubSpotTime m_serverAtReply;
    HubSpotTime m_server; // HubSpot's time ...
    SteadyTime m_steady; // ... when Clock::steadyTime was this
    Milliseconds m_lifetime{};
    Milliseconds m_clockOffset{};
};

/// What is left where a stage ends: Expiry::Stage::Fine, and UnderFiveMinutes.
inline constexpr std::chrono::minutes soonLimit(5);
inline constexpr std::chrono::minutes verySoonLimit(1);

/// "29:14", "1:05:09", "12 days 3 h"; the last whole second, so 0:00 is shown only when nothing is left.
[[nodiscard]] QString remainingText(Milliseconds remaining);
/// "12 s", "3 min", "2 h", "5 days": the largest unit that fits, for "Expired 3 min ago".
[[nodiscard]] QString durationText(Milliseconds duration);

} // namespace Inspector
