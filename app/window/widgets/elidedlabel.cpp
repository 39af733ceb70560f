// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/elidedlabel.h"

using namespace Qt::StringLiterals;

namespace Inspector {

ElidedLabel::ElidedLabel(QWidget *parent)
    : SelectableLabel(parent)
{
    // Ignored: were the width taken from the text, a shorter text would make it shorter still.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_fullText = text;
    setAccessibleName(text);
    elide();
}

// QLabel would lay the text out for a width that nobody heeds.
QSize ElidedLabel::sizeHint() const
{
    return {0, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return sizeHint();
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    SelectableLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_fullText, Qt::ElideRight, contentsRect().width());
    if (shown != text()) {
        setText(shown);
    }
    // Escaped and marked as rich text: a tool tip guesses, and would take server text for markup.
    setToolTip(
        shown == m_fullText ? QString() : QString(u"<qt>"_s + m_fullText.toHtmlEscaped() + u"</qt>"_s));
}

} // namespace Inspector
