// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/bars/credentialsbutton.h"

#include "network/endpoint.h"
#include "session/inspectionsession.h"
#include "window/dialogs/credentialsdialog.h"

namespace Inspector {

CredentialsButton::CredentialsButton(InspectionSession &session, SecretClipboard &clipboard, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_clipboard(clipboard)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Client ID and client secret, for introspection"));
    connect(this, &QToolButton::clicked, this, &CredentialsButton::ask);
    connect(&m_session, &InspectionSession::callSettingsChanged, this, &CredentialsButton::showState);
    showState();
}

void CredentialsButton::ask()
{
    openDialog(m_session.credentials(), false);
}

void CredentialsButton::askToInspect()
{
    openDialog(m_session.credentials(), true);
}

void CredentialsButton::offer(const QString &clientId, const QString &clientSecret)
{
    AppCredentials offered = m_session.credentials();
    offered.clientId = clientId.isEmpty() ? offered.clientId : clientId;
    offered.clientSecret = clientSecret.isEmpty() ? offered.clientSecret : clientSecret;
    openDialog(offered, false);
}

void CredentialsButton::openDialog(const AppCredentials &offered, bool inspects)
{
    auto *dialog = new CredentialsDialog(offered, m_clipboard, window());
    dialog->setServer(m_session.apiBase());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, inspects] {
        m_session.setCredentials(dialog->credentials());
        if (inspects && m_session.credentials().isComplete()) {
            Q_EMIT inspectRequested();
        }
    });
    connect(dialog, &QDialog::finished, dialog, &CredentialsDialog::wipe);
    connect(&m_session, &InspectionSession::cleared, dialog, &CredentialsDialog::wipe);
    dialog->open();
}

void CredentialsButton::showState()
{
    const AppCredentials &credentials = m_session.credentials();
    const bool isHalf = credentials.clientId.isEmpty() != credentials.clientSecret.isEmpty();
    setText(credentials.isComplete()         ? tr("App credentials: set")
            : !isHalf                        ? tr("App credentials: not set")
            : credentials.clientId.isEmpty() ? tr("App credentials: client ID missing")
                                             : tr("App credentials: client secret missing"));
}

} // namespace Inspector
