// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/secrets/secretclipboard.h"

#include "core/util/clock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

// Qt for Wayland never deletes what was on the clipboard (6.4.2), or not when another program takes it
// (6.8.2, 6.11.2).
void empty(const QPointer<QMimeData> &formerContent)
{
    if (formerContent) {
        formerContent->clear();
    }
}

} // namespace

SecretClipboard::SecretClipboard(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clearWhenDue);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const QString &secret)
{
    auto *content = new QMimeData;
    content->setText(secret);
    content->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    QGuiApplication::clipboard()->setMimeData(content, QClipboard::Clipboard);
    empty(std::exchange(m_content, content));
    m_deadline = m_clock.steadyTime() + lifetime;
    m_timer.start();
    Q_EMIT changed();
}

void SecretClipboard::keep()
{
    m_timer.stop();
    m_content = nullptr;
    Q_EMIT changed();
}

int SecretClipboard::secondsLeft() const
{
    if (!m_timer.isActive()) {
        return 0;
    }
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_deadline - m_clock.steadyTime());
    return std::max(static_cast<int>(left.count()), 0);
}

void SecretClipboard::clear()
{
    m_timer.stop();
    const QPointer<QMimeData> content = std::exchange(m_content, nullptr);
    if (content.isNull()) {
        return;
    }
    QClipboard *clipboard = QGuiApplication::clipboard();
    // As long as our own object is there nobody changed it. Not every platform answers ownsClipboard(),
    // and asking another program for its content can block.
    if (clipboard->mimeData(QClipboard::Clipboard) == content) {
        clipboard->clear(QClipboard::Clipboard);
    }
    empty(content);
    Q_EMIT changed();
}

void SecretClipboard::clearWhenDue()
{
    if (m_clock.steadyTime() >= m_deadline) {
        clear();
    }
}

} // namespace Inspector
