// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/failedcalltext.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace Inspector {

class MaskedTextEdit;
class NeedsCheck;
class SentenceLabel;

/// Explains a failed call, or a call that is to be made: one verdict, up to five numbered causes with their
/// evidence and next step, live against the token that is inspected or read. Sends nothing.
class FailedCallPane final : public QWidget {
    Q_OBJECT
public:
    /// `needs` must outlive the pane.
    explicit FailedCallPane(NeedsCheck &needs, QWidget *parent = nullptr);

    /// Explains a text and shows it without secrets. False, and nothing is explained, where it holds neither
    /// an error nor a call.
    bool explain(const QString &text);
    /// Forgets the call.
    void wipe();
    [[nodiscard]] bool isEmpty() const { return !m_call; }
    /// Of the call against the token here; none without an error.
    [[nodiscard]] std::optional<Diagnosis> diagnosis() const;
    void focusField();

Q_SIGNALS:
    void closeRequested();
    /// The call became known, another or unknown.
    void callChanged();
    /// Something was pasted here that is neither an error nor a call, or holds a token too.
    void elsewherePasted(const QString &text);
    void filesPasted(const QStringList &paths);
    /// The scopes that the error asks for are to be kept as needed ones.
    void needsOffered(const Inspector::NeededScopes &needed);
    /// `name` of what is to be copied, and its text.
    void copyRequested(const QString &name, const QString &text);

private:
    void buildHeader(QVBoxLayout &layout);
    void buildResult(QVBoxLayout &layout);
    void onPasted(const QString &text);
    void onEdited(const QString &text);
    bool setCall(const QString &text);
    [[nodiscard]] Redactor redactor() const;
    void refresh();
    void showResult(const FailedCallText &text);
    void addLine(const QString &text, int indent, bool isStrong = false);
    [[nodiscard]] static QString plainText(const FailedCallText &text);

    NeedsCheck &m_needs;
    std::optional<FailedCall> m_call;
    QString m_shown; // what the result says, so that only a change builds it anew
    MaskedTextEdit *m_text = nullptr;
    SentenceLabel *m_verdict = nullptr;
    SentenceLabel *m_comparedWith = nullptr;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_lineLayout = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_addNeeds = nullptr;
};

} // namespace Inspector
