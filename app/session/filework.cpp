// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/filework.h"

namespace Inspector {

namespace {

constexpr std::chrono::milliseconds patience(1500);

ThreadCounter &fileThreads()
{
    static auto *const instance = new ThreadCounter;
    return *instance;
}

} // namespace

FileWork::FileWork(QObject *parent)
    : QObject(parent)
    , m_work(*this, fileThreads())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &FileWork::slow);
}

FileWork::~FileWork() = default;

void FileWork::cancel()
{
    m_patience.stop();
    m_work.abandon();
}

bool FileWork::waitForAll(std::chrono::milliseconds limit)
{
    return fileThreads().waitForAll(limit);
}

} // namespace Inspector
