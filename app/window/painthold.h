// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace Inspector {

/// Keeps a part of the window as it is while its contents change in several steps, and then lays it out and
/// paints it once. Left to itself each label that is shown or hidden has every layout around it compute anew,
/// and a tree whose scroll bar comes only while it is painted is painted twice.
class PaintHold final : public QObject {
    Q_OBJECT
public:
    /// `area` must outlive the hold.
    explicit PaintHold(QWidget &area, QObject *parent = nullptr);

    /// From here on nothing of the area is laid out or painted.
    void begin();
    /// Ends the hold after the time within which a quick answer comes, unless something else does before.
    void endSoon();
    void end();

private:
    QWidget &m_area;
    QTimer m_timer;
    bool m_isHeld = false;
};

} // namespace Inspector
