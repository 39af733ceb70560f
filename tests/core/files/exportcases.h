// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/files/metadataexport.h"
#include "core/files/savedfile.h"
#include "core/findings/findings.h"
#include "core/metadata/metadataparser.h"
#include "support/filecontent.h"
#include "support/timevalues.h"

#include <QTest>

#include <utility>

namespace Inspector::Testing {

using namespace Qt::StringLiterals;

inline constexpr qint64 receivedMs = 1'795'449'600'123; // 2026-11-23T16:00:00.123Z

inline QByteArray reply(const QString &name)
{
    return fileContent(QString(QStringLiteral(INSPECTOR_TEST_DATA "/replies/") + name + u".json"_s));
}

/// A row for each saved reply, for QFETCH(QString, name).
inline void everyReply()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"access_2016", "access_2018", "access_2022", "access_2024", "access_2025",
             "access_2026", "access_unknown_fields", "access_lossless", "introspected_access",
             "introspected_refresh", "introspected_inactive", "refresh_v1", "private_app"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

inline Call callOf(const QString &name)
{
    if (name.startsWith("introspected_refresh"_L1)) {
        return Call::IntrospectRefreshToken;
    }
    if (name.startsWith("introspected"_L1)) {
        return Call::IntrospectAccessToken;
    }
    if (name == "refresh_v1"_L1) {
        return Call::RefreshTokenV1;
    }
    return name == "private_app"_L1 ? Call::PrivateAppInfo : Call::AccessTokenV1;
}

inline Inspection inspectionOf(const QByteArray &body, Call call = Call::AccessTokenV1)
{
    Inspection inspection;
    if (auto metadata = parseMetadata(body, factsOf(call).shape)) {
        inspection.metadata = std::move(metadata).value();
    }
    ReplyContext &context = inspection.context;
    context.call = call;
    context.method = u"GET"_s;
    context.host = u"api.hubapi.com"_s;
    context.server = u"https://api.hubapi.com"_s;
    context.maskedPath = u"/oauth/v1/access-tokens/CIv4\u2026AXgB"_s;
    context.httpStatus = 200;
    context.elapsed = Milliseconds(187);
    context.bodyBytes = body.size();
    context.received = wallAt(receivedMs);
    context.receivedSteady = SteadyTime(Milliseconds(77));
    context.serverDate = hubSpotAt(1'795'449'600'000);
    context.correlationId = u"0f2c1a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b"_s;
    context.rateLimitHeaders = {{u"X-HubSpot-RateLimit-Remaining"_s, u"108"_s}};
    inspection.token = inspection.metadata.echoedToken().value_or(QString());
    inspection.learnSecrets();
    return inspection;
}

inline ExportedDocument exported(
    const Inspection &inspection, bool includeSecrets, const QList<Finding> &findings = {})
{
    ExportOptions options;
    options.includeSecrets = includeSecrets;
    options.programVersion = u"1.0.0"_s;
    options.written = wallAt(receivedMs + 60'000);
    return exportDocument(inspection, findings, inspection.metadata.expiresAt(), options);
}

} // namespace Inspector::Testing
