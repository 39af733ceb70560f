// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Inspector {

class NeedsCheck;
class SentenceLabel;

/// The result of the check of needed scopes in one line, for the card: "2 required scopes missing [Show]".
/// Hidden while no needs are known.
class NeedsLine final : public QWidget {
    Q_OBJECT
public:
    /// `needs` must outlive the line.
    explicit NeedsLine(NeedsCheck &needs, QWidget *parent = nullptr);

    /// Says only how many are missing.
    void setCompact(bool isCompact);

Q_SIGNALS:
    void showRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    NeedsCheck &m_needs;
    bool m_isCompact = false;
    QLabel *m_icon = nullptr;
    SentenceLabel *m_text = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace Inspector
