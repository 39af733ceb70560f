// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace Inspector {

/// Keeps the layouts of a part of the window as they are while its contents change in several steps, and then
/// lays it out once. Left to itself each label that is shown or hidden has every layout around it compute
/// anew, and a tree whose scroll bar comes only while it is painted is painted twice.
class LayoutHold final : public QObject {
    Q_OBJECT
public:
    /// `area` must outlive the hold.
    explicit LayoutHold(QWidget &area, QObject *parent = nullptr);

    /// From here on nothing of the area is laid out.
    void begin();
    void end();

private:
    QWidget &m_area;
    bool m_isHeld = false;
};

} // namespace Inspector
