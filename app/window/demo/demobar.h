// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/widgets/tintedframe.h"

class QComboBox;
class QLabel;

namespace Inspector {

class SimulatedHubSpot;

/// Says that this is a demo, and offers made-up tokens, made-up credentials, and a look at the time after v1.
class DemoBar final : public TintedFrame {
    Q_OBJECT
public:
    /// `server` must outlive the bar.
    explicit DemoBar(SimulatedHubSpot &server, QWidget *parent = nullptr);

    /// Offers to end the demo, where the program was not started as one.
    void offerLeaving();

Q_SIGNALS:
    void leaveRequested();
    /// A token, or something else that people paste.
    void tokenChosen(const QString &text);
    void credentialsChosen(const QString &clientId, const QString &clientSecret);
    void v1SwitchedOffChanged(bool isSwitchedOff);

private:
    void fillTokens();
    void addHeading(const QString &text);
    void addItem(const QString &label, const QString &description, const QString &text);

    SimulatedHubSpot &m_server;
    QComboBox *m_tokens = nullptr;
};

} // namespace Inspector
