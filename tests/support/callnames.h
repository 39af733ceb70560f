// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/metadata/calls.h"

#include <QTest>

// How a failed QCOMPARE prints calls and shapes: by the name that exports give them.

namespace Inspector {

inline char *toString(Call call)
{
    return QTest::toString(factsOf(call).exportName);
}

inline char *toString(ReplyShape shape)
{
    return QTest::toString(factsOf(shape).exportName);
}

} // namespace Inspector
