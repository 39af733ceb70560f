// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

class QUrl;
class QWidget;

namespace Inspector {

/// Keys, and what each part of the window is for.
void showHelp(QWidget *parent);
/// Version, licence, and what leaves the machine, to which server.
void showAbout(const QUrl &server, QWidget *parent);

} // namespace Inspector
