// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Inspector {

/// HubSpot's error body, present and former forms, and RFC 6749's; every field may be empty.
struct ErrorBody {
    QString status; ///< "error", or BAD_CLIENT_ID and the like
    QString error; ///< RFC 6749: "invalid_client"
    QString message; ///< else error_description, else that of the first of `errors`
    QString category; ///< else errorType, else RFC 6749's error
    QString subCategory;
    QString policyName;
    QString correlationId; ///< else requestId
    QString correctRegion;
    QStringList requiredScopes; ///< at most 4 KiB in all

    /// Which of client id and secret HubSpot refused.
    enum class ClientFault : quint8 { None, Id, Secret, Either };
    [[nodiscard]] ClientFault clientFault() const;
    /// HubSpot's word for a token of another kind, either form.
    [[nodiscard]] bool isWrongTokenShape() const;
    [[nodiscard]] bool isRateLimit() const;
};

/// Empty for anything but a JSON object of at most 1 MiB.
[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body);

/// At most 4 KiB of UTF-16, never half a surrogate pair.
[[nodiscard]] QString boundedText(const QString &text);

} // namespace Inspector
