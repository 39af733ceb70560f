// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/files/exportformat.h"

#include "core/util/moments.h"
#include "core/util/utc.h"

#include <QDateTime>

namespace Inspector {

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
