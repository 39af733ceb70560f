# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""What one process keeps of 2,000 inspections. For a quiet machine: only `tests/run soak` runs it."""

import os
import time

import pyatspi

from canary import Canary, make_token
from common import ensure, open_server, start
from driver import wait_for
from fakehubspot import answer, reply, reset
from floodchecks import floods, status_kb

INSPECTIONS = 2000
WARM = 400  # until then caches fill
FLOOD_EACH = 7  # so that each kind of flood has come before WARM
MOST_GROWN_KB = 4 * 1024


def uses(program):
    """(resident kB, descriptors, threads)"""
    return (status_kb(program.pid, "VmRSS"), len(os.listdir(f"/proc/{program.pid}/fd")),
            len(os.listdir(f"/proc/{program.pid}/task")))


def settled(program, limits):
    """What it uses once nothing is under way any more: threads of former requests end a moment later."""
    end = time.monotonic() + 10
    while True:
        now = uses(program)
        if all(have <= most for have, most in zip(now, limits)) or time.monotonic() > end:
            return now
        time.sleep(0.1)


def says_each(server, scripts, flood_scripts):
    """A function that lets the server give its next answer, the `number`th: a flood now and then."""
    def says(number):
        is_flood = flood_scripts and number % FLOOD_EACH == 0
        own = flood_scripts if is_flood else scripts
        script = own[(number // FLOOD_EACH if is_flood else number) % len(own)]
        if callable(script):
            server.script = script
        else:
            server.says(script)
    return says


def check_long_use(flood_scripts):
    canary = Canary(make_token())
    wide = [f"crm.objects.thing{number}.read" for number in range(500)]
    scripts = [
        reply(200, answer(canary.token)), reply(404, b'{"status":"error","message":"The access token is expired"}'),
        reply(200, answer(canary.token, scopes=wide)), reply(502, b"<html></html>"), reply(200, b"{"),
        lambda connection, _request: reset(connection),
    ]
    server = open_server()
    says = says_each(server, scripts, flood_scripts)
    server.says(scripts[0])
    with start(server, canary.token) as program:
        program.label("Active - ")
        button = wait_for("Inspect", lambda: program.find(pyatspi.ROLE_PUSH_BUTTON, "Inspect"))
        cancel = wait_for("Cancel", lambda: program.find(pyatspi.ROLE_MENU_ITEM, "Cancel", showing=False))

        def is_over():
            cancel.clear_cache()  # pyatspi keeps what it was told
            return not cancel.getState().contains(pyatspi.STATE_ENABLED)

        warm = None
        for done in range(1, INSPECTIONS + 1):
            wait_for("the end of an inspection", is_over)
            if done == WARM:
                warm = settled(program, (0, 0, 0))
                print(f"  after {done}: %d kB, %d descriptors, %d threads" % warm, flush=True)
            says(done)
            button.queryAction().doAction(0)
            wait_for("the request", lambda: len(server.requests) > done)
        wait_for("the end of an inspection", is_over)
        most = (warm[0] + MOST_GROWN_KB, warm[1], warm[2])
        now = settled(program, most)
        print(f"  after {INSPECTIONS}: %d kB, %d descriptors, %d threads" % now, flush=True)
        ensure(now[0] <= most[0], f"memory grew from {warm[0]} to {now[0]} kB")
        ensure(now[1] <= most[1], f"descriptors: {warm[1]}, then {now[1]}")
        ensure(now[2] <= most[2], f"threads: {warm[2]}, then {now[2]}")
        ensure(program.quit() == 0, "the end was not clean")


def long_use_keeps_nothing():
    check_long_use([])


def long_use_with_floods_keeps_nothing():
    check_long_use(list(floods().values()))


# Run by their names only: see checks.py.
CHECKS = [long_use_keeps_nothing, long_use_with_floods_keeps_nothing]
