// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QClipboard>

#include <functional>

class QMimeData;
class QWidget;

namespace Inspector {

/// Calls `use` with what the clipboard holds, text and addresses of files, at once or, where another program
/// has to be asked (X11), when it has answered. The window never waits for it: after a second of silence its
/// status bar says so, and `use` is not called. A new read by the same widget replaces the one under way.
void readClipboard(QWidget *reader, QClipboard::Mode mode, std::function<void(const QMimeData &)> use);

/// Shows a sentence for some seconds in the status bar of the window that `widget` belongs to.
void sayInStatusBar(const QWidget *widget, const QString &sentence);

} // namespace Inspector
