// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/metadata/inspection.h"
#include "core/metadata/metadataparser.h"
#include "support/fakeclock.h"
#include "support/tokenencoder.h"

#include <QByteArray>
#include <QString>

namespace Inspector::Testing {

/// A healthy v1 reply about a made-up token, received at FakeClock's start, and changed text by text.
struct SampleReply {
    QString token = encodeToken().token();
    QByteArray body;
    Inspection inspection;

    SampleReply()
    {
        body =
            R"({"token":"TOKEN","user":"ada.lovelace@example.com","hub_domain":"analytical-engines.example.com",)"
            R"("scopes":["oauth","crm.objects.contacts.read","crm.objects.contacts.write"],)"
            R"("signed_access_token":{"expiresAt":1795451354123,"scopes":"AAEAQAAAAQ==","hubId":6251543,)"
            R"("userId":2931991,"appId":1112131,"signature":"3q2+796tvu/erb7v3q2+796tvu8=",)"
            R"("scopeToScopeGroupPks":"AAAAQAAAAAg=","newSignature":"yv66vsr+ur7K/rq+yv66vsr+ur4=",)"
            R"("hublet":"eu1","trialScopes":"","trialScopeToScopeGroupPks":"","isUserLevel":false,)"
            R"("installingUserId":2931991,"isServiceAccount":false,"isPrivateDistribution":true},)"
            R"("hub_id":6251543,"app_id":1112131,"expires_in":1754,"user_id":2931991,)"
            R"("token_type":"access","is_private_distribution":true})";
        body.replace("TOKEN", token.toLatin1());
        inspection.token = token;
        inspection.context.serverDate = hubSpotAt(1'795'449'600'000);
        inspection.context.received = wallAt(1'795'449'600'300);
        inspection.context.receivedSteady = FakeClock().steady;
        inspection.context.elapsed = Milliseconds(120);
    }

    SampleReply &replace(const QByteArray &before, const QByteArray &after)
    {
        Q_ASSERT(body.contains(before));
        body.replace(before, after);
        return *this;
    }

    /// The body parsed as `shape`; empty metadata if that fails.
    [[nodiscard]] Inspection read(ReplyShape shape = ReplyShape::AccessTokenV1)
    {
        const auto parsed = parseMetadata(body, shape);
        inspection.metadata = parsed ? parsed.value() : TokenMetadata();
        inspection.redactor = Redactor();
        inspection.learnSecrets();
        return inspection;
    }
};

} // namespace Inspector::Testing
