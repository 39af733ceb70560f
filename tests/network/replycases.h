// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/replyclassifier.h"
#include "support/timevalues.h"

#include <QTest>

namespace Inspector::Testing {

using namespace Qt::StringLiterals;

inline const QByteArray good = R"({"hub_id":6251543,"token":"CLmade-up"})"_ba;
inline constexpr qint64 nowMs = 1'795'449'600'000; // 2026-11-23T16:00:00Z
inline constexpr qint64 afterV1Ms = 1'802'736'000'000; // 2027-02-16T00:00:00Z

inline ReplyFacts reply(int status, const QByteArray &body)
{
    ReplyFacts facts;
    facts.status = status;
    facts.body = body;
    facts.requestHost = u"api.hubapi.com"_s;
    facts.now = wallAt(nowMs);
    facts.headers = {{"Content-Length"_ba, QByteArray::number(body.size())}};
    facts.isConnected = true;
    return facts;
}

inline RequestError errorOf(const ReplyFacts &facts)
{
    const auto result = classifyReply(facts);
    if (!result)
        return result.error();
    QTest::qFail("a success", __FILE__, __LINE__);
    return {};
}

} // namespace Inspector::Testing
