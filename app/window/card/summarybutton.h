// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace Inspector {

/// Copies the summary; its menu says whether the e-mail address goes along.
class SummaryButton final : public QToolButton {
    Q_OBJECT
public:
    explicit SummaryButton(QWidget *parent = nullptr);

    [[nodiscard]] bool isWithEmail() const;

private:
    QAction *m_withoutEmail = nullptr;
};

} // namespace Inspector
