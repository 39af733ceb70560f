/* SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
 * SPDX-License-Identifier: MIT
 *
 * For LD_PRELOAD: moves the clocks of one program by what the file named in CLOCK_SHIM holds, two 64-bit counts of
 * seconds: one for CLOCK_REALTIME, one for CLOCK_BOOTTIME. CLOCK_MONOTONIC is left alone, as a suspend leaves it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const volatile int64_t *offsets(void)
{
    static const volatile int64_t *map;
    const char *path = getenv("CLOCK_SHIM");
    if (!map && path) {
        const int file = open(path, O_RDONLY | O_CLOEXEC);
        void *mapped = mmap(NULL, 16, PROT_READ, MAP_SHARED, file, 0);
        close(file);
        map = mapped == MAP_FAILED ? NULL : mapped;
    }
    return map;
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
    const int result = (int)syscall(SYS_clock_gettime, clock, now);
    const volatile int64_t *by = offsets();
    if (result == 0 && by) {
        if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) {
            now->tv_sec += by[0];
        } else if (clock == CLOCK_BOOTTIME) {
            now->tv_sec += by[1];
        }
    }
    return result;
}

int gettimeofday(struct timeval *now, void *zone)
{
    struct timespec exact;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &exact);
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *result)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (result) {
        *result = now.tv_sec;
    }
    return now.tv_sec;
}
