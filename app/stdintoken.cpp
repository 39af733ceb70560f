// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "stdintoken.h"

#include <array>
#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace Inspector {

namespace {

constexpr int standardInput = 0;

} // namespace

StdinToken::StdinToken(QObject *parent)
    : QObject(parent)
    , m_notifier(standardInput, QSocketNotifier::Read)
{
    m_text.reserve(maxText); // never moved while it grows, so no copies stay behind
    connect(&m_notifier, &QSocketNotifier::activated, this, &StdinToken::readMore);
}

StdinToken::~StdinToken()
{
    m_text.fill('\0');
}

void StdinToken::readMore()
{
    std::array<char, 4096> piece{};
#ifdef Q_OS_WIN
    const auto size = _read(standardInput, piece.data(), static_cast<unsigned>(piece.size()));
#else
    const auto size = ::read(standardInput, piece.data(), piece.size());
#endif
    if (size < 0 && (errno == EINTR || errno == EAGAIN)) {
        return;
    }
    if (size > 0) {
        m_text.append(piece.data(), qMin<qsizetype>(size, maxText - m_text.size()));
    }
    piece.fill('\0');
    if (size <= 0 || m_text.size() >= maxText) {
        finish();
    }
}

void StdinToken::finish()
{
    m_notifier.setEnabled(false);
    const QString text = QString::fromUtf8(m_text);
    m_text.fill('\0');
    Q_EMIT read(text);
}

} // namespace Inspector
