// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "demo/tokenwriter.h"

#include <array>
#include <utility>
#include <variant>

namespace Inspector {

namespace {

void appendVarint(QByteArray &to, quint64 value)
{
    while (value >= 0x80) {
        to.append(static_cast<char>(0x80 | (value & 0x7f)));
        value >>= 7;
    }
    to.append(static_cast<char>(value));
}

void appendField(QByteArray &to, quint64 number, quint64 value)
{
    appendVarint(to, number << 3);
    appendVarint(to, value);
}

void appendField(QByteArray &to, quint64 number, const QByteArray &value)
{
    constexpr quint64 lengthDelimited = 2;
    appendVarint(to, (number << 3) | lengthDelimited);
    appendVarint(to, static_cast<quint64>(value.size()));
    to.append(value);
}

quint64 number(qint64 value)
{
    return static_cast<quint64>(value);
}

} // namespace

QString writeToken(const DemoClaims &claims)
{
    const std::array<std::variant<quint64, QByteArray>, 15> fields{
        number(claims.expiresAt.time_since_epoch().count()),
        claims.scopes,
        number(claims.hubId),
        number(claims.userId),
        number(claims.appId),
        claims.signature,
        claims.scopeGroups,
        claims.newSignature,
        claims.hublet,
        claims.trialScopes,
        claims.trialScopeGroups,
        quint64{claims.isUserLevel},
        number(claims.installingUserId),
        quint64{claims.isServiceAccount},
        quint64{claims.isPrivateDistribution},
    };
    QByteArray message;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        std::visit([&](const auto &value) { appendField(message, i + 1, value); }, fields.at(i));
    }
    return QString::fromLatin1(
        message.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray scopesAsGaps(const QList<qint32> &ascending)
{
    QByteArray encoded("BSP2_$@L+\x02");
    appendVarint(encoded, static_cast<quint64>(ascending.size()));
    encoded.append(QByteArray::fromRawData("\x00\x08", 2));
    qint32 previous = -1;
    for (const qint32 index : ascending) {
        appendVarint(encoded, static_cast<quint64>(index - previous));
        previous = index;
    }
    return encoded;
}

QByteArray scopesAsBits(const QList<qint32> &ascending)
{
    QByteArray bits;
    for (const qint32 index : ascending) {
        const qsizetype byte = index / 8;
        if (bits.size() <= byte) {
            bits.append(byte + 1 - bits.size(), '\0');
        }
        bits[byte] = static_cast<char>(static_cast<unsigned char>(bits.at(byte)) | (1U << (index % 8)));
    }
    return bits;
}

} // namespace Inspector
