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

struct NamedCall {
    Call call;
    QLatin1StringView name;
};

constexpr NamedCall calls[] = {
    {Call::AccessTokenV1, "access-token-v1"_L1},
    {Call::RefreshTokenV1, "refresh-token-v1"_L1},
    {Call::IntrospectAccessToken, "introspect-access-token"_L1},
    {Call::IntrospectRefreshToken, "introspect-refresh-token"_L1},
    {Call::PrivateAppInfo, "private-app-info"_L1},
};

} // namespace

QString callName(Call call)
{
    const auto *const found = std::find_if(
        std::begin(calls), std::end(calls), [call](const NamedCall &named) { return named.call == call; });
    return found == std::end(calls) ? QString() : QString(found->name);
}

std::optional<Call> callNamed(QStringView name)
{
    const auto *const found = std::find_if(
        std::begin(calls), std::end(calls), [name](const NamedCall &named) { return named.name == name; });
    return found == std::end(calls) ? std::nullopt : std::optional(found->call);
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
