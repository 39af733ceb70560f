// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUrl>

class QBoxLayout;

namespace Inspector {

class DemoBar;
class InspectionSession;
class SimulatedHubSpot;

/// The demo within the window: its bar on top, the simulated HubSpot, and the way back to the real server.
///
/// Owns the simulated HubSpot that it starts itself; that one ends with its bar.
class DemoMode final : public QObject {
    Q_OBJECT
public:
    /// `given`: the server that the program was started with, null where it was not started as a demo.
    /// `session`, `given` and `place`, whose first line the bar becomes, must outlive this.
    DemoMode(InspectionSession &session, SimulatedHubSpot *given, QBoxLayout &place, QObject *parent);
    Q_DISABLE_COPY_MOVE(DemoMode)

    [[nodiscard]] bool isOn() const { return m_bar != nullptr; }
    /// Clears everything and asks a simulated HubSpot within the program, until it is left again. On failure
    /// only emits failed().
    void start();

Q_SIGNALS:
    /// Started or left.
    void changed();
    /// `sentence` says why the demo cannot be started.
    void failed(const QString &sentence);
    /// A token, or something else that people paste.
    void tokenChosen(const QString &text);

private:
    void addBar(SimulatedHubSpot &server);
    void leave();

    InspectionSession &m_session;
    QBoxLayout &m_place;
    DemoBar *m_bar = nullptr; // a child of the layout's widget
    QUrl m_realServer; // to come back to
};

} // namespace Inspector
