/* SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
 * SPDX-License-Identifier: MIT
 *
 * For LD_PRELOAD: a disk that does not answer. open() of whatever has DEAD_DISK in its path and every fsync() take as
 * many seconds as DEAD_DISK_SECONDS says, as on a network mount whose server is gone for a while.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void wait_for_disk(void)
{
    const char *seconds = getenv("DEAD_DISK_SECONDS");
    sleep(seconds ? (unsigned)atoi(seconds) : 0);
}

static int open_as(const char *name, const char *path, int flags, mode_t mode)
{
    int (*next)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, name);
    const char *dead = getenv("DEAD_DISK");
    if (dead && strstr(path, dead)) {
        wait_for_disk();
    }
    return next(path, flags, mode);
}

#define OPENS(name) \
    int name(const char *path, int flags, ...) \
    { \
        va_list more; \
        va_start(more, flags); \
        const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        return open_as(#name, path, flags, mode); \
    }

OPENS(open)
OPENS(open64)

int fsync(int file)
{
    int (*next)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    wait_for_disk();
    return next(file);
}
