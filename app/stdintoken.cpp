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

constexpr qsizetype longestLine = 64 * 1024;
constexpr int standardInput = 0;

} // namespace

StdinToken::StdinToken(QObject *parent)
    : QObject(parent)
    , m_notifier(standardInput, QSocketNotifier::Read)
{
    m_line.reserve(longestLine); // never moved while it grows, so no copies stay behind
    connect(&m_notifier, &QSocketNotifier::activated, this, &StdinToken::readMore);
}

StdinToken::~StdinToken()
{
    m_line.fill('\0');
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
        m_line.append(piece.data(), qMin<qsizetype>(size, longestLine - m_line.size()));
    }
    piece.fill('\0');
    if (size <= 0 || m_line.contains('\n') || m_line.size() >= longestLine) {
        finish();
    }
}

void StdinToken::finish()
{
    m_notifier.setEnabled(false);
    const qsizetype end = m_line.indexOf('\n');
    const QString line = QString::fromUtf8(end < 0 ? m_line : m_line.first(end));
    m_line.fill('\0');
    Q_EMIT read(line);
}

} // namespace Inspector
