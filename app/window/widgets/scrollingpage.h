// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace Inspector {

/// Holds what a window shows, and lets it scroll where the window is too small for it: on a low screen, with
/// large letters, or in a state with many lines. Where there is room it is as if there were no page.
///
/// What the keyboard goes to comes into view.
class ScrollingPage final : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollingPage(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ScrollingPage)
    ~ScrollingPage() override;

    /// As wide as the content needs, within limits, and a few lines high.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// That of the content, with room for the scroll bar.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// None where the content fits beside none. Qt keeps a bar once it is there as long as the content does
    /// not fit beside it, although text that wraps is lower without.
    void chooseBar();
    void showFocus(const QWidget *former, QWidget *current);
};

} // namespace Inspector
