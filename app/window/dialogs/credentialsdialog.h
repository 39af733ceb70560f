// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/endpoint.h"
#include "session/filework.h"

#include <QDialog>

class QLabel;

namespace Inspector {

class SecretClipboard;
class SecretField;

/// Asks for the client ID, shown in clear, and the secret, masked, of the person's own app. Kept by nobody
/// but the one who takes credentials(). OK takes both or none: of half a pair it says which half is missing.
///
/// A paste of both (`client_id=... client_secret=...` lines, JSON) into either field fills both, and so does
/// a copied file (.env, JSON) that holds them. A text that is no UUID gets a hint and is taken all the same.
class CredentialsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `clipboard` must outlive the dialog.
    CredentialsDialog(
        const AppCredentials &credentials, SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// Names the server that gets them; HubSpot by default.
    void setServer(const QUrl &server);
    [[nodiscard]] AppCredentials credentials() const;
    void wipe();
    void accept() override;

protected:
    void done(int result) override;

private:
    void applyPaste(const QString &text, SecretField *field);
    void readFile(const QStringList &paths);
    void applyFile(const QString &text);
    [[nodiscard]] QString missingText(const AppCredentials &half) const;
    void showHint();

    QLabel *m_intro = nullptr;
    SecretField *m_clientId = nullptr;
    SecretField *m_clientSecret = nullptr;
    QLabel *m_hint = nullptr;
    FileWork m_reading;
    bool m_isForeignRefused = false; // of the last paste
    bool m_isTokenRefused = false;
};

} // namespace Inspector
