// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/tokenencoder.h"

namespace Inspector::Testing {

using namespace Qt::StringLiterals;

inline QString accessToken()
{
    return encodeToken().token();
}

inline const QString uuid = u"0f1e2d3c-4b5a-4678-8796-a5b4c3d2e1f0"_s;
inline const QString refreshToken = u"na1-1a2b-3c4d-5e6f-7a8b-9c0d1e2f3a4b"_s;
inline const QString privateAppToken = u"pat-eu1-0f1e2d3c-4b5a-4678-8796-a5b4c3d2e1f0"_s;
inline const QString jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.c2lnbmF0dXJlLWJ5dGVz"_s;

} // namespace Inspector::Testing
