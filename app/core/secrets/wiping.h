// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Inspector {

/// Overwrites the buffer of a text that nothing else shares, and forgets it. A shared buffer is only let go:
/// its other owners wipe it in their turn.
inline void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached()) {
        bytes.fill('\0');
    }
    bytes.clear();
}

inline void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached()) {
        text.fill(QChar(0));
    }
    text.clear();
}

} // namespace Inspector
