// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Inspector {

/// The values encoded in a made-up access token, in the order of its fields.
struct DemoClaims {
    HubSpotTime expiresAt;
    QByteArray scopes; ///< see scopesAsGaps() and scopesAsBits()
    qint64 hubId = 0;
    qint64 userId = 0;
    qint64 appId = 0;
    QByteArray signature;
    QByteArray scopeGroups;
    QByteArray newSignature;
    QByteArray hublet;
    QByteArray trialScopes;
    QByteArray trialScopeGroups;
    bool isUserLevel = false;
    qint64 installingUserId = 0;
    bool isServiceAccount = false;
    bool isPrivateDistribution = false;
};

/// The token: a protobuf message of the fields 1 to 15, as base64url.
[[nodiscard]] QString writeToken(const DemoClaims &claims);

/// Field 2 in today's form: a count and the gaps between ascending scope indices.
[[nodiscard]] QByteArray scopesAsGaps(const QList<qint32> &ascending);
/// Field 2 before 2025: one bit per index, from the lowest bit of the first byte on.
[[nodiscard]] QByteArray scopesAsBits(const QList<qint32> &ascending);

} // namespace Inspector
