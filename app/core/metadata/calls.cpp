// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/metadata/calls.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr CallFacts allCalls[] = {
    {Call::AccessTokenV1, ReplyShape::AccessTokenV1, TokenKind::AccessToken, true, false,
        "access-token-v1"_L1},
    {Call::RefreshTokenV1, ReplyShape::RefreshTokenV1, TokenKind::RefreshToken, true, false,
        "refresh-token-v1"_L1},
    {Call::IntrospectAccessToken, ReplyShape::IntrospectedAccessToken, TokenKind::AccessToken, false, true,
        "introspect-access-token"_L1},
    {Call::IntrospectRefreshToken, ReplyShape::IntrospectedRefreshToken, TokenKind::RefreshToken, false, true,
        "introspect-refresh-token"_L1},
    {Call::PrivateAppInfo, ReplyShape::PrivateApp, TokenKind::PrivateAppToken, false, false,
        "private-app-info"_L1},
};

} // namespace

const CallFacts &factsOf(Call call)
{
    return *std::find_if(std::begin(allCalls), std::end(allCalls) - 1,
        [call](const CallFacts &facts) { return facts.call == call; });
}

const CallFacts &factsOf(ReplyShape shape)
{
    return *std::find_if(std::begin(allCalls), std::end(allCalls) - 1,
        [shape](const CallFacts &facts) { return facts.shape == shape; });
}

std::optional<Call> callNamed(QStringView exportName)
{
    const auto *const found = std::find_if(std::begin(allCalls), std::end(allCalls),
        [exportName](const CallFacts &facts) { return facts.exportName == exportName; });
    return found == std::end(allCalls) ? std::nullopt : std::optional(found->call);
}

} // namespace Inspector
