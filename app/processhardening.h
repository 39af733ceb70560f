// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Inspector {

/// Keeps this process's memory, which holds a live token, from being written to disk or read by another
/// process of the same user: no core files, no piped crash reports, no debugger, no /proc/PID/mem.
///
/// To be called first in main(), before any secret is there. False when the system refused one of them. Only
/// Linux has both; elsewhere as much as there is.
///
/// A price: a process that is not dumpable hides its /proc entries, and the desktop portals, which look
/// there to learn who is asking, then refuse to show file dialogs. Use QFileDialog::DontUseNativeDialog.
bool hardenProcess();

/// Lets all threads share one heap (glibc). By default each gets one of its own, up to eight per core, and
/// glibc keeps in each what was freed there: 300 replies without end grew the process by 20 MB, and by
/// nothing with one heap. To be called before the first thread is started.
void shareHeap();

} // namespace Inspector
