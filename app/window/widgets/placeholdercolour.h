// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace Inspector {

/// Keeps the application's placeholders readable, and what else is written in their colour.
///
/// Where the theme's has a contrast below 4.5:1 to the ground of a field, it becomes mutedColour(): Qt's own,
/// half of the text's, has 4:1, and on Breeze Dark Qt before 6.11 writes black, since it reads no such colour
/// from KDE's settings (6.4.2; 6.8.2 where the colours have no name). The palette may change while the
/// program runs.
class PlaceholderColour final : public QObject {
    Q_OBJECT
public:
    /// A child of `window`, whose palette tells when that of the application changes.
    explicit PlaceholderColour(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Inspector
