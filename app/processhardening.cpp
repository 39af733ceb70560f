// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "processhardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Inspector {

bool hardenProcess()
{
    bool isDone = true;
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    isDone = setrlimit(RLIMIT_CORE, &none) == 0;
    // A file-size limit is then an error of the write, which can be told, and not the end of the program.
    isDone = std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR && isDone;
#endif
#ifdef Q_OS_LINUX
    // The limit stops core files only: a crash handler that the kernel pipes to is asked all the same.
    isDone = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && isDone;
#endif
    return isDone;
}

void shareHeap()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
#endif
}

} // namespace Inspector
