// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Inspector {

/// Overwrites what the connection to an X11 display still holds of what was sent and received.
///
/// libxcb has one buffer for each direction (16 KB and 4 KB) and leaves in it what it is done with: a token
/// that another program read from our clipboard, or that was pasted from another's. This fills both with
/// requests and replies that mean nothing, which takes about a millisecond; where an old display lacks the
/// XFIXES extension, the first alone. Elsewhere than on X11 it does nothing.
void overwriteDisplayBuffers();

} // namespace Inspector
