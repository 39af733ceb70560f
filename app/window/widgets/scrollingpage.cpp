// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/scrollingpage.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace Inspector {

namespace {

constexpr int minPageLines = 10;
constexpr int widestMinimum = 600; // wider content scrolls sideways, as with letters of twice the size

/// Asks for the height at which nothing is cut. The scroll area would give the one that is preferred, and
/// scroll where the trees could as well be lower.
class PageContent final : public QWidget {
public:
    using QWidget::QWidget;

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout() != nullptr ? layout()->totalMinimumHeightForWidth(width) : -1;
    }
    /// The width alone, where the height follows from it. The layout's own height is that of texts wrapped at
    /// the width they happen to have, and the scroll area would never go below it.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize size = QWidget::minimumSizeHint();
        return layout() != nullptr && layout()->hasHeightForWidth() ? QSize(size.width(), 0) : size;
    }
};

} // namespace

ScrollingPage::ScrollingPage(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    setWidget(new PageContent(this));
    connect(qApp, &QApplication::focusChanged, this, &ScrollingPage::showFocus);
}

ScrollingPage::~ScrollingPage()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus moves once more when what has it is destroyed
}

QSize ScrollingPage::minimumSizeHint() const
{
    const int width = std::min(widget()->minimumSizeHint().width(), widestMinimum);
    return {width + verticalScrollBar()->sizeHint().width(), minPageLines * fontMetrics().lineSpacing()};
}

QSize ScrollingPage::sizeHint() const
{
    return widget()->sizeHint() + QSize(verticalScrollBar()->sizeHint().width(), 0);
}

bool ScrollingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry(); // the content may need another width
        chooseBar();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ScrollingPage::resizeEvent(QResizeEvent *event)
{
    chooseBar();
    QScrollArea::resizeEvent(event);
}

void ScrollingPage::chooseBar()
{
    const QSize whole = maximumViewportSize();
    const bool fits = widget()->heightForWidth(whole.width()) <= whole.height();
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void ScrollingPage::showFocus(const QWidget *former, QWidget *current)
{
    Q_UNUSED(former)
    // Not under a mouse that is pressed: what it points at would move away.
    if (current != nullptr && widget()->isAncestorOf(current)
        && QApplication::mouseButtons() == Qt::NoButton) {
        // The whole of it; ensureWidgetVisible() is content with the cursor of a tree or a text.
        const QRect place(current->mapTo(widget(), QPoint()), current->size());
        ensureVisible(place.center().x(), place.center().y(), place.width() / 2 + 1, place.height() / 2 + 1);
    }
}

} // namespace Inspector
