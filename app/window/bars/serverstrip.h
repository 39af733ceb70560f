// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/widgets/tintedframe.h"

class QUrl;

namespace Inspector {

/// Says on top of the window that another server than HubSpot is asked, and which: its host as it is written
/// on the wire, so that a look-alike letter shows as punycode.
class ServerStrip final : public TintedFrame {
    Q_OBJECT
public:
    explicit ServerStrip(const QUrl &server, QWidget *parent = nullptr);
};

} // namespace Inspector
