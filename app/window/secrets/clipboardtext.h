// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QClipboard>

#include <functional>

class QLineEdit;
class QMimeData;
class QWidget;

namespace Inspector {

/// Calls `use` with what the clipboard holds, text and addresses of files, at once or, where another program
/// has to be asked (X11), when it has answered. The window never waits for it: after a second of silence its
/// status bar says so, and `use` is not called. A new read by the same widget replaces the one under way.
void readClipboard(QWidget *reader, QClipboard::Mode mode, std::function<void(const QMimeData &)> use);

/// Whether the source of a drop answers; if not, the status bar says so. Waits at most 80 ms, since a drop
/// cannot be answered later. To be asked before a drop's data is: Qt waits five seconds for each form of it.
[[nodiscard]] bool isDropAnswered(QWidget *reader);

/// Makes an ordinary field paste by readClipboard(): keys, middle button and menu.
void pasteWithoutWaiting(QLineEdit *field);

} // namespace Inspector
