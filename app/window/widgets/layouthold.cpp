// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/layouthold.h"

#include <QLayout>
#include <QScrollBar>
#include <QTreeView>
#include <QWidget>

#include <algorithm>

namespace Inspector {

LayoutHold::LayoutHold(QWidget &area, QObject *parent)
    : QObject(parent)
    , m_area(area)
{
}

void LayoutHold::begin()
{
    if (m_isHeld) {
        return;
    }
    m_isHeld = true;
    const auto layouts = m_area.findChildren<QLayout *>();
    for (QLayout *layout : layouts) {
        layout->setEnabled(false);
    }
    // A scroll bar that goes and comes again moves every column twice, and the view then paints them once
    // more.
    const auto trees = m_area.findChildren<QTreeView *>();
    for (QTreeView *tree : trees) {
        const bool hasBar = tree->verticalScrollBar()->isVisible();
        tree->setVerticalScrollBarPolicy(hasBar ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    }
}

void LayoutHold::end()
{
    if (!m_isHeld) {
        return;
    }
    m_isHeld = false;
    const auto layouts = m_area.findChildren<QLayout *>();
    for (QLayout *layout : layouts) {
        layout->setEnabled(true);
        layout->invalidate(); // what came meanwhile, the window's new size too, was not heeded
    }
    // The inner ones first.
    std::for_each(layouts.rbegin(), layouts.rend(), [](QLayout *layout) { layout->activate(); });
    const auto trees = m_area.findChildren<QTreeView *>();
    for (QTreeView *tree : trees) {
        static_cast<void>(tree->indexAt({})); // places its rows, which tells whether it needs a scroll bar
        tree->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    }
}

} // namespace Inspector
