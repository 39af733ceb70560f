// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Inspector::Testing {

/// Builds access tokens field by field: protobuf, then base64url without padding.
class TokenEncoder final {
public:
    TokenEncoder &varint(quint32 number, quint64 value);
    TokenEncoder &bytes(quint32 number, const QByteArray &value);
    TokenEncoder &fixed32(quint32 number, quint32 value);
    TokenEncoder &fixed64(quint32 number, quint64 value);
    TokenEncoder &raw(const QByteArray &bytes);

    [[nodiscard]] QByteArray message() const { return m_message; }
    [[nodiscard]] QString token() const;

    /// Field 2 since 2025: "BSP2_$@L+", 0x02, count, 0x00, 0x08, gaps.
    [[nodiscard]] static QByteArray scopeGaps(const QList<qint32> &indices);
    /// Field 2 before 2025: a bit set; index 0 is the lowest bit of the first byte.
    [[nodiscard]] static QByteArray scopeBits(const QList<qint32> &indices);
    [[nodiscard]] static QByteArray encodedVarint(quint64 value);

private:
    QByteArray m_message;
};

/// The values to encode in a made-up access token.
struct TokenContent {
    qint64 expiresAtMs = 1'795'451'354'123;
    QList<qint32> scopeIndices = {8, 30, 48}; // oauth, crm.objects.contacts.read, .write
    qint64 hubId = 6251543;
    qint64 userId = 2931991;
    qint64 appId = 1112131;
    QByteArray hublet = "eu1";
    bool isUserLevel = false;
    qint64 installingUserId = 2931991;
    bool isServiceAccount = false;
    bool isPrivateDistribution = true;
    int lastField = 15; ///< the last field encoded; older tokens have fewer
};
[[nodiscard]] TokenEncoder encodeToken(const TokenContent &content = {});

} // namespace Inspector::Testing
