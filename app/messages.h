// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Inspector {

/// From here on what Qt and its plugins log goes to stderr redacted: they may log a URL with the token in it.
void redactMessages();

/// Call these right before and right after QApplication is constructed, in its thread. Without a display Qt
/// ends the program by abort() after some ten lines; between the two calls it ends with status 1 and one
/// sentence instead. Warnings are held back until it is known which of the two comes.
void beginDisplaySearch();
void endDisplaySearch();

} // namespace Inspector
