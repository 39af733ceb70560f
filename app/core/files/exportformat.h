// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/findings.h"
#include "core/util/times.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace Inspector {

/// The names in an exported file, in one place for the writer and the reader.
namespace exportkeys {
inline constexpr QStringView program = u"program";
inline constexpr QStringView name = u"name";
inline constexpr QStringView value = u"value";
inline constexpr QStringView version = u"version";
inline constexpr QStringView formatVersion = u"format_version";
inline constexpr QStringView writtenAt = u"written_at";
inline constexpr QStringView inspection = u"inspection";
inline constexpr QStringView inspectedAt = u"inspected_at";
inline constexpr QStringView server = u"server";
inline constexpr QStringView call = u"call";
inline constexpr QStringView method = u"method";
inline constexpr QStringView host = u"host";
inline constexpr QStringView path = u"path";
inline constexpr QStringView status = u"status";
inline constexpr QStringView elapsedMs = u"elapsed_ms";
inline constexpr QStringView bodyBytes = u"body_bytes";
inline constexpr QStringView correlationId = u"correlation_id";
inline constexpr QStringView serverDate = u"server_date";
inline constexpr QStringView rateLimitHeaders = u"rate_limit_headers";
inline constexpr QStringView expiresAt = u"expires_at";
inline constexpr QStringView findings = u"findings";
inline constexpr QStringView id = u"id";
inline constexpr QStringView severity = u"severity";
inline constexpr QStringView sentence = u"sentence";
inline constexpr QStringView arguments = u"arguments";
inline constexpr QStringView more = u"more";
inline constexpr QStringView scopeCheck = u"scope_check";
inline constexpr QStringView scopesFrom = u"scopes_from";
inline constexpr QStringView isWhole = u"needs_are_whole";
inline constexpr QStringView missing = u"missing";
inline constexpr QStringView missingOptional = u"missing_optional";
inline constexpr QStringView undecided = u"undecided";
inline constexpr QStringView granted = u"granted";
inline constexpr QStringView extra = u"extra";
inline constexpr QStringView metadata = u"metadata";
inline constexpr QStringView secrets = u"secrets";
inline constexpr QStringView hiddenSecrets = u"hidden_secrets";
inline constexpr QStringView leftOut = u"left_out";
} // namespace exportkeys

inline constexpr int exportFormatVersion = 1;

/// The stable name of a severity, e.g. "warning".
[[nodiscard]] QString severityName(Severity severity);
[[nodiscard]] std::optional<Severity> severityNamed(QStringView name);

/// "2026-11-23T16:21:00.123Z"; empty outside the years 1970 to 9999.
[[nodiscard]] QString isoUtc(HubSpotTime time);
[[nodiscard]] QString isoUtc(WallTime time);
/// The way back, since 1970 UTC; nothing for anything that isoUtc() does not write.
[[nodiscard]] std::optional<Milliseconds> parseIsoUtc(const QString &text);

} // namespace Inspector
