// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scopes/neededscopes.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace Inspector {

class MaskedTextEdit;
class NeedsCheck;
class SentenceLabel;

/// The folded box "Needed by my app": the scopes that the person's app needs in any form, what was understood
/// of them, what HubSpot will refuse, and the account that is expected. Sends nothing.
class NeedsBox final : public QWidget {
    Q_OBJECT
public:
    /// `needs` must outlive the box.
    explicit NeedsBox(NeedsCheck &needs, QWidget *parent = nullptr);

    /// Takes needs in and opens the box. False, and nothing changes, where the text names no scope.
    bool take(const QString &text);
    /// The same for needs that something else understood; `text` is what to show, and may be empty.
    bool take(const QString &text, const NeededScopes &needed);
    void setOpen(bool isOpen);
    /// Whether it is hidden while it is folded and has nothing to say; opening it shows it.
    void setSpare(bool isSpare);
    [[nodiscard]] bool isOpen() const;
    /// Forgets everything and folds the box.
    void wipe();
    void focusField();
    /// How high it is with everything in view at the present width.
    [[nodiscard]] int wantedHeight() const;

Q_SIGNALS:
    /// Something was pasted here that names no scope.
    void elsewherePasted(const QString &text);
    /// It was opened or folded, or says more or less than before.
    void heightChanged();
    void filesPasted(const QStringList &paths);
    /// `name` of what is to be copied, and its text.
    void copyRequested(const QString &name, const QString &text);

private:
    [[nodiscard]] QWidget *buildContent();
    void buildButtons(QVBoxLayout &layout);
    void onEdited(const QString &text);
    void onAccountEdited();
    void forgetNeeds();
    [[nodiscard]] int headerHeight() const;
    void showOrHide();
    void refresh();
    [[nodiscard]] QString understoodText() const;
    [[nodiscard]] QString faultsText() const;

    NeedsCheck &m_needs;
    QToolButton *m_fold = nullptr;
    SentenceLabel *m_result = nullptr;
    QScrollArea *m_content = nullptr;
    MaskedTextEdit *m_text = nullptr;
    SentenceLabel *m_understood = nullptr;
    QWidget *m_faultArea = nullptr;
    SentenceLabel *m_faults = nullptr;
    QLineEdit *m_account = nullptr;
    QWidget *m_accountArea = nullptr;
    SentenceLabel *m_accountFault = nullptr;
    QToolButton *m_copyMissing = nullptr;
    QPushButton *m_copyUrl = nullptr;
    QPushButton *m_forget = nullptr;
    bool m_isSpare = false;
};

} // namespace Inspector
