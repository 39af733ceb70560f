// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QUrl;
class QWidget;

namespace Inspector {

/// Asks whether a token may go to a server that is not HubSpot, and calls `send` after a yes. Cancel is the
/// default.
void askBeforeSending(QWidget *parent, const QUrl &server, std::function<void()> send);

} // namespace Inspector
