// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Inspector {

/// Plain text that can be selected. QLabel builds a text document for such a label and lays it out anew
/// whenever the text changes, ten times what painting a line costs; here it does so only once the label has
/// the focus or a selection in it.
class SelectableLabel : public QLabel {
    Q_OBJECT
public:
    explicit SelectableLabel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Inspector
