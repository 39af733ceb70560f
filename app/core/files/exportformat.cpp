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

QString isoUtc(qint64 ms)
{
    if (ms < 0 || ms > maxMomentMs) {
        return {};
    }
    return utcDateTime(ms).toString(Qt::ISODateWithMs);
}

std::optional<qint64> msFromIsoUtc(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() != Qt::UTC) {
        return std::nullopt;
    }
    const qint64 ms = time.toMSecsSinceEpoch();
    return isoUtc(ms) == text ? std::optional(ms) : std::nullopt;
}

} // namespace Inspector
