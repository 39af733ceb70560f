// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "demo/simulatedhubspot.h"
#include "session/inspectionsession.h"
#include "support/fakeclock.h"
#include "window/mainwindow.h"

#include <algorithm>

namespace Inspector::Testing {

/// The window of the demo, whose bar is the widest thing in it.
struct DemoWindow {
    FakeClock clock;
    SimulatedHubSpot demo{clock};
    bool isListening = demo.listen();
    InspectionSession session{clock, demo.baseUrl()};
    MainWindow window{session, &demo};
};

/// The place of a demo token in SimulatedHubSpot::tokens(), by its label in English, so without another
/// language in force; -1 if there is none.
inline qsizetype rowOfDemoToken(const QString &label)
{
    const FakeClock clock;
    const SimulatedHubSpot demo(clock);
    const QList<DemoToken> &tokens = demo.tokens();
    const auto found = std::find_if(
        tokens.begin(), tokens.end(), [&label](const DemoToken &token) { return token.label == label; });
    return found == tokens.end() ? -1 : found - tokens.begin();
}

} // namespace Inspector::Testing
