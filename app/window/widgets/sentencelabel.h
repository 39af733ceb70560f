// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/widgets/selectablelabel.h"

#include <QClipboard>

namespace Inspector {

/// Plain text over as many lines as it needs, words of any length broken: a server's text never makes the
/// window wider. The accessible name is the text itself.
class SentenceLabel final : public SelectableLabel {
    Q_OBJECT
public:
    explicit SentenceLabel(QWidget *parent = nullptr);

    /// A text that changes each second: assistive technology can read it, but is not told of each change.
    void setQuiet();
    void setSentence(const QString &text);
    [[nodiscard]] QString sentence() const { return m_sentence; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void copySelection(QClipboard::Mode mode);

    QString m_sentence;
    bool m_isQuiet = false;
};

} // namespace Inspector
