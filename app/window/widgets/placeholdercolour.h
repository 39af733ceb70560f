// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace Inspector {

/// Keeps the application's placeholders readable, and what else is written in their colour.
///
/// Where the theme of the desktop leaves the colour of a light palette on a dark ground, or the other way
/// round, it becomes the half of the text's own: Qt reads no such colour from KDE's settings
/// before 6.11, and writes black on Breeze Dark (6.4.2; 6.8.2 where the colours have no name). The palette
/// may change while the program runs.
class PlaceholderColour final : public QObject {
    Q_OBJECT
public:
    /// A child of `window`, whose palette tells when that of the application changes.
    explicit PlaceholderColour(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Inspector
