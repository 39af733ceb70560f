// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/demo/demomode.h"

#include "core/metadata/hubspotfacts.h"
#include "demo/simulatedhubspot.h"
#include "session/inspectionsession.h"
#include "window/demo/demobar.h"

#include <QBoxLayout>

#include <utility>

namespace Inspector {

DemoMode::DemoMode(InspectionSession &session, SimulatedHubSpot *given, QBoxLayout &place, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_place(place)
{
    if (given != nullptr) {
        m_session.setDemo(true);
        addBar(*given);
    }
}

void DemoMode::start()
{
    auto *demo = new SimulatedHubSpot(m_session.clock(), this);
    if (!demo->listen()) {
        delete demo;
        Q_EMIT failed(tr("The demo needs a free port on 127.0.0.1, and there is none."));
        return;
    }
    m_realServer = m_session.apiBase();
    m_session.clear();
    m_session.setApiBase(demo->baseUrl());
    m_session.setDemo(true);
    addBar(*demo);
    demo->setParent(m_bar); // ends with it
    m_bar->offerLeaving();
    connect(m_bar, &DemoBar::leaveRequested, this, &DemoMode::leave);
    Q_EMIT changed();
    Q_EMIT tokenChosen(demo->tokens().constFirst().token);
}

void DemoMode::addBar(SimulatedHubSpot &server)
{
    m_bar = new DemoBar(server, m_place.parentWidget());
    m_place.insertWidget(0, m_bar);
    connect(m_bar, &DemoBar::tokenChosen, this, &DemoMode::tokenChosen);
    connect(m_bar, &DemoBar::credentialsChosen, this,
        [this](const QString &clientId, const QString &clientSecret) {
            m_session.setCredentials({clientId, clientSecret});
        });
    connect(m_bar, &DemoBar::v1SwitchedOffChanged, this, [this](bool isSwitchedOff) {
        m_session.setToday(isSwitchedOff ? std::optional(v1SunsetDate()) : std::nullopt);
    });
}

void DemoMode::leave()
{
    m_session.clear();
    m_session.setToday(std::nullopt);
    m_session.setApiBase(m_realServer);
    m_session.setDemo(false);
    m_bar->hide();
    std::exchange(m_bar, nullptr)->deleteLater();
    Q_EMIT changed();
}

} // namespace Inspector
