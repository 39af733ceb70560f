// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/files/exportformat.h"

#include "core/util/moments.h"
#include "core/util/utc.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

struct NamedSeverity {
    Severity severity;
    QLatin1StringView name;
};

constexpr NamedSeverity severities[] = {
    {Severity::None, "none"_L1},
    {Severity::Note, "note"_L1},
    {Severity::Warning, "warning"_L1},
    {Severity::Error, "error"_L1},
};

} // namespace

QString severityName(Severity severity)
{
    return severities[static_cast<int>(severity)].name;
}

std::optional<Severity> severityNamed(QStringView name)
{
    const auto *const found = std::find_if(std::begin(severities), std::end(severities),
        [name](const NamedSeverity &named) { return named.name == name; });
    return found == std::end(severities) ? std::nullopt : std::optional(found->severity);
}

QString isoUtc(HubSpotTime time)
{
    if (time < HubSpotTime() || time > maxMoment) {
        return {};
    }
    return utcDateTime(time).toString(Qt::ISODateWithMs);
}

QString isoUtc(WallTime time)
{
    return isoUtc(HubSpotTime(time.time_since_epoch()));
}

std::optional<Milliseconds> parseIsoUtc(const QString &text)
{
    const QDateTime date = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!date.isValid() || date.timeSpec() != Qt::UTC) {
        return std::nullopt;
    }
    const HubSpotTime time = hubSpotTime(date);
    return isoUtc(time) == text ? std::optional(time.time_since_epoch()) : std::nullopt;
}

} // namespace Inspector
