// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace Inspector {

/// One field of the message inside an access token.
struct TokenField {
    enum class Wire : quint8 { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };
    quint32 number = 0; ///< protobuf field number
    Wire wire = Wire::Varint;
    quint64 integer = 0; ///< for Varint, Fixed64 and Fixed32
    QByteArray bytes; ///< for Bytes
    qsizetype begin = 0; ///< byte range in the decoded token, tag included
    qsizetype end = 0;
    bool isExpectedWire = true; ///< whether a known field has the wire type it always had
};

/// What an access token says about itself, without any network.
///
/// An access token is base64url of a protobuf message whose field numbers follow the key order of
/// `signed_access_token`. HubSpot publishes nothing about it and may change it; the signature cannot be
/// checked. So this is only ever "read from the token, not confirmed by HubSpot".
struct TokenReading {
    Q_GADGET
public:
    enum class Extent : quint8 {
        None, ///< not base64url, or not one readable field
        Partial, ///< readable up to `readBytes`, then damaged or cut short
        Whole,
    };
    Q_ENUM(Extent)
    Extent extent = Extent::None;
    qsizetype readBytes = 0; ///< how many bytes were understood
    qsizetype totalBytes = 0; ///< how many the text decodes to
    QList<TokenField> fields; ///< in the order of the token, unknown ones and repetitions included

    // Known fields, the last one of each number; nothing where absent or of another wire type.
    std::optional<qint64> expiresAtMs; ///< 1: any number where this is no token
    std::optional<qint64> hubId; ///< 3
    std::optional<qint64> userId; ///< 4
    std::optional<qint64> appId; ///< 5
    std::optional<QString> hublet; ///< 9
    std::optional<bool> isUserLevel; ///< 12
    std::optional<qint64> installingUserId; ///< 13
    std::optional<bool> isServiceAccount; ///< 14
    std::optional<bool> isPrivateDistribution; ///< 15

    /// Indices of the scopes encoded in field 2, ascending; nothing if absent or in a form not understood.
    std::optional<QList<qint32>> scopeIndices;
    /// How many scopes field 2 says it encodes; may be known where the indices are not.
    std::optional<qint64> scopeCount;
    bool hasTrialScopes = false; ///< field 10 has content
    /// Of a whole one: other tokens of its time have a field behind its last. It may have been cut between
    /// two fields, which nothing in it can tell, or HubSpot may have left the field out.
    bool endsEarly = false;

    [[nodiscard]] bool isReadable() const { return extent != Extent::None; }
    /// expiresAtMs where a token can end then.
    [[nodiscard]] std::optional<HubSpotTime> plausibleExpiry() const;
};

/// Reads a clean token. Bounds-checked; allocates nothing by a length that the bytes do not hold; any text up
/// to 8 KiB in under a millisecond; longer ones give Extent::None.
[[nodiscard]] TokenReading readToken(QStringView token);

/// HubSpot's key for a field number ("expiresAt" for 1), empty for an unknown one.
[[nodiscard]] QString tokenFieldName(quint32 number);

} // namespace Inspector
