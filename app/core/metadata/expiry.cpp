// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/metadata/expiry.h"

#include "core/metadata/hubspotfacts.h"
#include "core/token/tokenkind.h"
#include "core/token/tokenreading.h"
#include "core/util/clock.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 secondsPerMinute = 60;
constexpr qint64 secondsPerHour = 60 * secondsPerMinute;
constexpr qint64 secondsPerDay = 24 * secondsPerHour;
constexpr qint64 endlessDays = 3'652'500; // 10,000 years

// A reply may hold any int64; a result that does not fit stays at the end of the range.
qint64 saturated(bool isNegative)
{
    return isNegative ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

qint64 sum(qint64 a, qint64 b)
{
    qint64 result = 0;
    return qAddOverflow(a, b, &result) ? saturated(a < 0) : result;
}

qint64 difference(qint64 a, qint64 b)
{
    qint64 result = 0;
    return qSubOverflow(a, b, &result) ? saturated(a < 0) : result;
}

qint64 milliseconds(qint64 seconds)
{
    qint64 result = 0;
    return qMulOverflow(seconds, msPerSecond, &result) ? saturated(seconds < 0) : result;
}

// The seconds a person sees: every begun one counts, so that 0:00 means that nothing is left.
qint64 shownSeconds(qint64 remainingMs)
{
    return remainingMs <= 0 ? 0 : (remainingMs - 1) / msPerSecond + 1;
}

std::optional<qint64> echoedExpiryMs(const TokenMetadata &metadata)
{
    const auto token = metadata.echoedToken();
    return token && tokenKind(*token) == TokenKind::AccessToken ? readToken(*token).plausibleExpiryMs()
                                                                : std::nullopt;
}

QString endlessText()
{
    return QCoreApplication::translate("Expiry", "more than 10,000 years");
}

QString daysText(qint64 days)
{
    const int count = static_cast<int>(days); // lupdate misses the message when the cast stands in the call
    return QCoreApplication::translate("Expiry", "%n days", nullptr, count);
}

} // namespace

Expiry::Expiry(
    const TokenMetadata &metadata, const ReplyContext &context, const Clock &clock, bool isTimeKnown)
{
    qint64 replyMs = context.receivedWallMs;
    if (context.serverDateMs) {
        const qint64 earliest = *context.serverDateMs;
        const qint64 latest = sum(earliest, sum(msPerSecond, std::max<qint64>(context.elapsedMs, 0)));
        replyMs = std::clamp(replyMs, earliest, latest);
    }
    m_clockOffsetMs = difference(context.receivedWallMs, replyMs);

    const bool isLive = context.receivedSteadyMs != 0;
    m_serverMs = isLive ? replyMs : clock.wallMs();
    m_steadyMs = isLive ? context.receivedSteadyMs : clock.steadyMs();

    if (metadata.isEmpty() || factsOf(metadata.shape()).token != TokenKind::AccessToken) {
        return;
    }
    if (const auto expiresAt = metadata.expiresAtMs()) {
        m_deadlineMs = expiresAt;
    } else if (const auto own = isLive ? std::nullopt : echoedExpiryMs(metadata)) {
        m_deadlineMs = own;
    } else if (const auto left = metadata.expiresInSeconds(); left && !isTimeKnown) {
        m_leftAtUnknownTimeMs = milliseconds(*left);
    } else if (const auto expiresIn = metadata.expiresInSeconds()) {
        m_deadlineMs = sum(replyMs, milliseconds(*expiresIn));
    }
    if (m_deadlineMs) {
        m_lifetimeMs = std::max(accessTokenLifetimeMs, difference(*m_deadlineMs, replyMs));
    }
}

qint64 Expiry::serverNowMs(const Clock &clock) const
{
    return sum(m_serverMs, difference(clock.steadyMs(), m_steadyMs));
}

qint64 Expiry::remainingMs(const Clock &clock) const
{
    return m_deadlineMs ? difference(*m_deadlineMs, serverNowMs(clock)) : 0;
}

ExpiryStage Expiry::stage(const Clock &clock) const
{
    if (!m_deadlineMs) {
        return ExpiryStage::NotReported;
    }
    // By the seconds shown, so that the stage changes together with the text.
    const qint64 seconds = shownSeconds(remainingMs(clock));
    if (seconds == 0) {
        return ExpiryStage::Expired;
    }
    if (seconds < verySoonMs / msPerSecond) {
        return ExpiryStage::UnderOneMinute;
    }
    return seconds < soonMs / msPerSecond ? ExpiryStage::UnderFiveMinutes : ExpiryStage::Fine;
}

qint64 Expiry::msToNextChange(const Clock &clock) const
{
    if (!m_deadlineMs) {
        return -1;
    }
    const qint64 remaining = remainingMs(clock);
    if (remaining > 0) {
        const qint64 seconds = shownSeconds(remaining);
        const qint64 next =
            seconds < secondsPerDay ? seconds - 1 : seconds / secondsPerHour * secondsPerHour - 1;
        return remaining - next * msPerSecond;
    }
    const qint64 past = difference(0, remaining);
    qint64 unit = secondsPerDay * msPerSecond;
    if (past < secondsPerMinute * msPerSecond) {
        unit = msPerSecond;
    } else if (past < secondsPerHour * msPerSecond) {
        unit = secondsPerMinute * msPerSecond;
    } else if (past < secondsPerDay * msPerSecond) {
        unit = secondsPerHour * msPerSecond;
    }
    return unit - past % unit;
}

QString remainingText(qint64 remainingMs)
{
    const qint64 seconds = shownSeconds(remainingMs);
    const qint64 days = seconds / secondsPerDay;
    const qint64 hours = seconds / secondsPerHour;
    if (days > endlessDays) {
        return endlessText();
    }
    if (days > 0) {
        //: %1 is "12 days", %2 the hours beyond them
        return QCoreApplication::translate("Expiry", "%1 %2 h")
            .arg(daysText(days), QString::number(hours % 24));
    }
    const auto twoDigits = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 minutes = seconds / secondsPerMinute % 60;
    const QString tail = u':' + twoDigits(seconds % secondsPerMinute);
    if (hours > 0) {
        return QString::number(hours) + u':' + twoDigits(minutes) + tail;
    }
    return QString::number(minutes) + tail;
}

QString durationText(qint64 ms)
{
    const qint64 seconds = (ms < 0 ? difference(0, ms) : ms) / msPerSecond;
    if (seconds < secondsPerMinute) {
        return QCoreApplication::translate("Expiry", "%1 s").arg(seconds);
    }
    if (seconds < secondsPerHour) {
        return QCoreApplication::translate("Expiry", "%1 min").arg(seconds / secondsPerMinute);
    }
    if (seconds < secondsPerDay) {
        return QCoreApplication::translate("Expiry", "%1 h").arg(seconds / secondsPerHour);
    }
    const qint64 days = seconds / secondsPerDay;
    return days > endlessDays ? endlessText() : daysText(days);
}

} // namespace Inspector
