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

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr seconds endless = days(3'652'501); // more than 10,000 years

// The seconds a person sees: every begun one counts, so that 0:00 means that nothing is left.
seconds shownSeconds(Milliseconds remaining)
{
    return std::max(std::chrono::ceil<seconds>(remaining), seconds(0));
}

std::optional<HubSpotTime> echoedExpiry(const TokenMetadata &metadata)
{
    const auto token = metadata.echoedToken();
    return token && tokenKind(*token) == TokenKind::AccessToken ? readToken(*token).plausibleExpiry()
                                                                : std::nullopt;
}

QString endlessText()
{
    return QCoreApplication::translate("Expiry", "more than 10,000 years");
}

QString daysText(days number)
{
    const int count =
        static_cast<int>(number.count()); // lupdate misses the message when the cast is within the call
    return QCoreApplication::translate("Expiry", "%n days", nullptr, count);
}

} // namespace

Expiry::Expiry(
    const TokenMetadata &metadata, const ReplyContext &context, const Clock &clock, bool isTimeKnown)
{
    HubSpotTime reply = presumedHubSpotTime(context.received);
    if (context.serverDate) {
        const HubSpotTime earliest = *context.serverDate;
        const HubSpotTime latest =
            saturatedSum(earliest, saturatedSum(seconds(1), std::max(context.elapsed, Milliseconds::zero())));
        reply = std::clamp(reply, earliest, latest);
    }
    m_serverAtReply = reply;
    m_clockOffset = saturatedDifference(context.received, presumedWallTime(reply));

    const bool isLive = context.receivedSteady.has_value();
    m_server = isLive ? reply : presumedHubSpotTime(clock.wallTime());
    m_steady = context.receivedSteady.value_or(clock.steadyTime());

    if (metadata.isEmpty() || factsOf(metadata.shape()).token != TokenKind::AccessToken) {
        return;
    }
    if (const auto expiresAt = metadata.expiresAt()) {
        m_deadline = expiresAt;
    } else if (const auto own = isLive ? std::nullopt : echoedExpiry(metadata)) {
        m_deadline = own;
    } else if (const auto left = metadata.expiresIn(); left && !isTimeKnown) {
        m_leftAtUnknownTime = saturatedMilliseconds(*left);
    } else if (left) {
        m_deadline = saturatedSum(reply, saturatedMilliseconds(*left));
    }
    if (m_deadline) {
        m_lifetime = std::max<Milliseconds>(accessTokenLifetime, saturatedDifference(*m_deadline, reply));
    }
}

HubSpotTime Expiry::serverNow(const Clock &clock) const
{
    return saturatedSum(m_server, saturatedDifference(clock.steadyTime(), m_steady));
}

Milliseconds Expiry::remaining(const Clock &clock) const
{
    return m_deadline ? saturatedDifference(*m_deadline, serverNow(clock)) : Milliseconds::zero();
}

Expiry::Stage Expiry::stage(const Clock &clock) const
{
    if (!m_deadline) {
        return Expiry::Stage::NotReported;
    }
    // By the seconds shown, so that the stage changes together with the text.
    const seconds left = shownSeconds(remaining(clock));
    if (left == seconds::zero()) {
        return Expiry::Stage::Expired;
    }
    if (left < verySoonLimit) {
        return Expiry::Stage::UnderOneMinute;
    }
    return left < soonLimit ? Expiry::Stage::UnderFiveMinutes : Expiry::Stage::Fine;
}

std::optional<Milliseconds> Expiry::timeToNextChange(const Clock &clock) const
{
    if (!m_deadline) {
        return std::nullopt;
    }
    const Milliseconds left = remaining(clock);
    if (left > Milliseconds::zero()) {
        const seconds shown = shownSeconds(left);
        return left - ((shown < days(1) ? shown : floor<hours>(shown)) - seconds(1));
    }
    const Milliseconds past = saturatedDifference(Milliseconds::zero(), left);
    const Milliseconds unit = past < minutes(1) ? seconds(1)
        : past < hours(1)                       ? minutes(1)
        : past < days(1)                        ? hours(1)
                                                : days(1);
    return unit - past % unit;
}

QString remainingText(Milliseconds remaining)
{
    const seconds left = shownSeconds(remaining);
    if (left >= endless) {
        return endlessText();
    }
    const auto wholeDays = floor<days>(left);
    const auto wholeHours = floor<hours>(left);
    if (wholeDays > days::zero()) {
        //: %1 is "12 days", %2 the hours beyond them
        return QCoreApplication::translate("Expiry", "%1 %2 h")
            .arg(daysText(wholeDays), QString::number((wholeHours - wholeDays).count()));
    }
    const auto twoDigits = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 wholeMinutes = floor<minutes>(left - wholeHours).count();
    const QString tail = u':' + twoDigits((left % minutes(1)).count());
    if (wholeHours > hours::zero()) {
        return QString::number(wholeHours.count()) + u':' + twoDigits(wholeMinutes) + tail;
    }
    return QString::number(wholeMinutes) + tail;
}

QString durationText(Milliseconds duration)
{
    const seconds whole = floor<seconds>(
        duration < Milliseconds::zero() ? saturatedDifference(Milliseconds::zero(), duration) : duration);
    if (whole < minutes(1)) {
        return QCoreApplication::translate("Expiry", "%1 s").arg(whole.count());
    }
    if (whole < hours(1)) {
        return QCoreApplication::translate("Expiry", "%1 min").arg(floor<minutes>(whole).count());
    }
    if (whole < days(1)) {
        return QCoreApplication::translate("Expiry", "%1 h").arg(floor<hours>(whole).count());
    }
    return whole < endless ? daysText(floor<days>(whole)) : endlessText();
}

} // namespace Inspector
