// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/paste/pastedthing.h"
#include "session/pastedparts.h"

#include <QWidget>

#include <functional>

class QListWidget;
class QPushButton;
class QToolButton;

namespace Inspector {

class InspectionSession;
class SecretClipboard;
class SecretField;
class SentenceLabel;

/// The line with the token field and its buttons, and under it what was recognised in the pasted text.
class TokenBar final : public QWidget {
    Q_OBJECT
public:
    /// `session` and `clipboard` must outlive the bar.
    TokenBar(InspectionSession &session, SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// Takes messy text: shows the token that it holds, or says why there is none. A token in the field stays
    /// where the text holds none. What else the text holds is told, and goes elsewhere by otherPasted().
    void applyText(const QString &text);
    void pasteFromClipboard();
    [[nodiscard]] bool isFieldEmpty() const;
    void focusField();
    /// Inspects, or says why nothing can be sent.
    void inspect();

Q_SIGNALS:
    /// The person wants the credentials that were pasted to go where they belong.
    void credentialsOffered(const QString &clientId, const QString &clientSecret);
    /// A text holds an error, a call or needed scopes, beside a token or alone.
    void otherPasted(const QString &text, const Inspector::PastedParts &parts);
    /// Copied files were pasted: their paths, at least one.
    void filesPasted(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildField(SecretClipboard &clipboard);
    void wipe();
    void applyTyped(const QString &text);
    void applyThing(const QString &text, const PastedThing &pasted);
    void buildActs();
    void useChoice();
    void offerCredentials();
    void showActs();
    void showInput();
    void showState();
    /// Calls `send`, after a yes where the server is neither HubSpot nor this machine.
    void sendWhenAllowed(const std::function<void()> &send);

    InspectionSession &m_session;
    SecretField *m_field = nullptr;
    QToolButton *m_show = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_inspect = nullptr;
    SentenceLabel *m_recognised = nullptr;
    QPushButton *m_sendUnknown = nullptr;
    QPushButton *m_fillCredentials = nullptr;
    QListWidget *m_choices = nullptr;
    bool m_isServerAllowed = false; // for the session
    QString m_otherParts; // what was said of the parts that went elsewhere
    bool m_isOtherAlone = false; // there was nothing for the field beside them
    PastedThing m_notTaken; // what was pasted last over a token that stays in the field
};

} // namespace Inspector
