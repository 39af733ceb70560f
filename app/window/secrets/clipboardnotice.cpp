// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/secrets/clipboardnotice.h"

#include "window/secrets/secretclipboard.h"
#include "window/widgets/sentencelabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace Inspector {

ClipboardNotice::ClipboardNotice(SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_left(new SentenceLabel(this))
{
    m_left->setQuiet();
    m_left->setWordWrap(false);
    auto *keep = new QToolButton(this);
    keep->setText(tr("Keep"));
    keep->setAccessibleName(tr("Keep the secret on the clipboard"));
    keep->setToolTip(tr("Leave the secret on the clipboard until something else is copied"));
    keep->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_left);
    layout->addWidget(keep);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &ClipboardNotice::showLeft);
    connect(keep, &QToolButton::clicked, &m_clipboard, &SecretClipboard::keep);
    connect(&m_clipboard, &SecretClipboard::changed, this, &ClipboardNotice::showLeft);
    showLeft();
}

void ClipboardNotice::showLeft()
{
    const int seconds = m_clipboard.secondsLeft();
    if (seconds > 0) {
        //: a secret was copied; %1: whole seconds
        m_left->setSentence(tr("Secret copied, clears in %1 s").arg(seconds));
        m_timer.start();
    } else {
        m_left->setSentence(QString());
        m_timer.stop();
    }
    setVisible(seconds > 0);
}

} // namespace Inspector
