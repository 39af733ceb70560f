// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/painthold.h"

#include <QLayout>
#include <QScrollBar>
#include <QTreeView>
#include <QWidget>

#include <algorithm>

namespace Inspector {

namespace {

constexpr int quickAnswerMs = 60;

} // namespace

PaintHold::PaintHold(QWidget &area, QObject *parent)
    : QObject(parent)
    , m_area(area)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(quickAnswerMs);
    connect(&m_timer, &QTimer::timeout, this, &PaintHold::end);
}

void PaintHold::begin()
{
    m_timer.stop();
    if (m_isHeld) {
        return;
    }
    m_isHeld = true;
    m_area.setUpdatesEnabled(false);
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

void PaintHold::endSoon()
{
    if (m_isHeld) {
        m_timer.start();
    }
}

void PaintHold::end()
{
    m_timer.stop();
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
    m_area.setUpdatesEnabled(true);
}

} // namespace Inspector
