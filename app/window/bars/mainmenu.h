// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace Inspector {

class InspectionSession;

/// The menus with their keys. Says what was chosen; what cannot be done in the session's state is disabled.
class MainMenu final : public QObject {
    Q_OBJECT
public:
    /// `bar` and `session` must outlive this.
    /// `copying`: the actions of the panes that copy what is chosen there.
    MainMenu(QMenuBar &bar, InspectionSession &session, const QList<QAction *> &copying,
        QObject *parent = nullptr);

Q_SIGNALS:
    void inspectRequested();
    void openRequested();
    void exportRequested();
    void quitRequested();
    void pasteRequested();
    void findNextRequested();
    void curlRequested();
    void summaryRequested();
    void needsRequested();
    void failedCallRequested();
    void tokenFieldRequested();
    void filterRequested();
    void credentialsRequested();
    void clearRequested();
    void expandRequested();
    void collapseRequested();
    void helpRequested();
    void aboutRequested();

private:
    void fillFile(QMenu &menu);
    void fillEdit(QMenu &menu, const QList<QAction *> &copying);
    void fillToken(QMenu &menu);
    void fillView(QMenu &menu);
    void fillHelp(QMenu &menu);
    void enableActions();

    InspectionSession &m_session;
    QAction *m_inspect = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_export = nullptr;
    QAction *m_curl = nullptr;
    QAction *m_summary = nullptr;
};

} // namespace Inspector
