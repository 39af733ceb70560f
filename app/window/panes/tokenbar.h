// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/paste/pastedtoken.h"

#include <QWidget>

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

    /// Takes messy text: shows the token that it holds, or says why there is none.
    void takeText(const QString &text);
    void pasteFromClipboard();
    [[nodiscard]] bool isFieldEmpty() const;
    void focusField();
    void wipe();
    /// Inspects, or says why nothing can be sent.
    void inspect();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildField(SecretClipboard &clipboard);
    void takeTyped(const QString &text);
    void use(const PastedToken &pasted);
    void showInput();
    void showState();

    InspectionSession &m_session;
    SecretField *m_field = nullptr;
    QToolButton *m_show = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_inspect = nullptr;
    SentenceLabel *m_recognised = nullptr;
    SentenceLabel *m_refusal = nullptr;
};

} // namespace Inspector
