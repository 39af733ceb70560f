// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace Inspector {

struct AppCredentials;
class InspectionSession;
class SecretClipboard;

/// For the status bar: whether the session has the app's credentials, and the way to the dialog that asks for
/// them. What is entered there becomes the session's.
class CredentialsButton final : public QToolButton {
    Q_OBJECT
public:
    /// `session` and `clipboard` must outlive the button.
    CredentialsButton(InspectionSession &session, SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// Opens the dialog.
    void ask();
    /// Opens the dialog, and emits inspectRequested() once both are known.
    void askToInspect();
    /// Opens the dialog with these filled in, where they are not empty.
    void offer(const QString &clientId, const QString &clientSecret);

Q_SIGNALS:
    void inspectRequested();

private:
    void openDialog(const AppCredentials &offered, bool inspects);
    void showState();

    InspectionSession &m_session;
    SecretClipboard &m_clipboard;
};

} // namespace Inspector
