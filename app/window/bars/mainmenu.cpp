// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/bars/mainmenu.h"

#include "network/callchoice.h"
#include "session/inspectionsession.h"
#include "window/widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace Inspector {

MainMenu::MainMenu(
    QMenuBar &bar, InspectionSession &session, const QList<QAction *> &copying, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_inspect = new QAction(icon("inspect"), tr("&Inspect"), this);
    m_inspect->setShortcut(Qt::Key_F5);
    connect(m_inspect, &QAction::triggered, this, &MainMenu::inspectRequested);
    fillFile(*bar.addMenu(tr("&File")));
    fillEdit(*bar.addMenu(tr("&Edit")), copying);
    fillToken(*bar.addMenu(tr("T&oken")));
    fillView(*bar.addMenu(tr("&View")));
    fillHelp(*bar.addMenu(tr("&Help")));
    connect(&m_session, &InspectionSession::stateChanged, this, &MainMenu::enableActions);
    connect(&m_session, &InspectionSession::inputChanged, this, &MainMenu::enableActions);
    connect(&m_session, &InspectionSession::callSettingsChanged, this, &MainMenu::enableActions);
    enableActions();
}

void MainMenu::fillFile(QMenu &menu)
{
    menu.addAction(m_inspect);
    menu.addSeparator();
    menu.addAction(
        icon("open"), tr("&Open Saved Reply..."), QKeySequence::Open, this, &MainMenu::openRequested);
    m_export = menu.addAction(
        icon("export"), tr("&Export Metadata..."), QKeySequence::Save, this, &MainMenu::exportRequested);
    menu.addSeparator();
    menu.addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &MainMenu::quitRequested);
}

void MainMenu::fillEdit(QMenu &menu, const QList<QAction *> &copying)
{
    menu.addAction(icon("paste"), tr("&Paste Token"), QKeySequence::Paste, this, &MainMenu::pasteRequested);
    menu.addSeparator();
    menu.addActions(copying);
    m_summary = menu.addAction(icon("copy"), tr("Copy Su&mmary"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, &MainMenu::summaryRequested);
    m_curl = menu.addAction(icon("copy"), tr("Copy as c&url"), this, &MainMenu::curlRequested);
    menu.addSeparator();
    menu.addAction(tr("F&ind"), QKeySequence::Find, this, &MainMenu::filterRequested);
    menu.addAction(tr("Find &Next in Metadata"), QKeySequence::FindNext, this, &MainMenu::findNextRequested);
    menu.addAction(
        tr("&Token Field"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &MainMenu::tokenFieldRequested);
    menu.addAction(tr("Needed Scop&es"), QKeySequence(Qt::CTRL | Qt::Key_N), this, &MainMenu::needsRequested);
    menu.addAction(
        tr("F&ailed Call"), QKeySequence(Qt::CTRL | Qt::Key_E), this, &MainMenu::failedCallRequested);
}

void MainMenu::fillToken(QMenu &menu)
{
    menu.addAction(m_inspect);
    m_cancel =
        menu.addAction(icon("cancel"), tr("&Cancel"), Qt::Key_Escape, &m_session, &InspectionSession::cancel);
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, CallChoice choice) {
        QAction *action = menu.addAction(text, this, [this, choice] { m_session.setCallChoice(choice); });
        action->setCheckable(true);
        action->setChecked(m_session.callChoice() == choice);
        group->addAction(action);
    };
    menu.addSection(tr("Call"));
    add(tr("&Automatic"), CallChoice::Automatic);
    add(tr("I&ntrospection"), CallChoice::Introspection);
    add(tr("&v1"), CallChoice::V1);
    menu.addSeparator();
    menu.addAction(icon("key"), tr("A&pp Credentials..."), this, &MainMenu::credentialsRequested);
    menu.addAction(icon("clear"), tr("C&lear Everything"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
        this, &MainMenu::clearRequested);
}

void MainMenu::fillView(QMenu &menu)
{
    menu.addAction(tr("&Expand All"), this, &MainMenu::expandRequested);
    menu.addAction(tr("C&ollapse All"), this, &MainMenu::collapseRequested);
}

void MainMenu::fillHelp(QMenu &menu)
{
    menu.addAction(icon("help"), tr("&Help"), QKeySequence::HelpContents, this, &MainMenu::helpRequested);
    menu.addAction(tr("&About HubSpot Token Inspector"), this, &MainMenu::aboutRequested);
}

void MainMenu::enableActions()
{
    const auto state = m_session.state();
    const bool canInspect = m_session.canInspect();
    m_inspect->setEnabled(canInspect);
    m_cancel->setEnabled(state == InspectionSession::State::Busy);
    m_export->setEnabled(
        state == InspectionSession::State::Answered || state == InspectionSession::State::Opened);
    m_summary->setEnabled(state != InspectionSession::State::Idle || !m_session.input().token.isEmpty());
    m_curl->setEnabled(canInspect || !m_session.askedToken().isEmpty());
}

} // namespace Inspector
