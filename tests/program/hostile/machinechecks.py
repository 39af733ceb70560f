# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""Clocks that jump and disks that are dead or full."""

import os
import re
import shutil
import subprocess
import time

import pyatspi

from canary import Canary, make_token
from common import (
    IS_HUBSPOT, OWNER, PROGRAM, WORK, Skip, check_no_leak, clock_to_move, ensure, ensure_answers, ensure_in_time, export,
    longest_answer_ms, move_clock, open_server, reveal, start)
from driver import Program, Stopwatch, wait_for
from fakehubspot import answer, reply


def revealed_token_hides_itself():
    canary = Canary(make_token())
    server = open_server()
    server.says(reply(200, answer(canary.token)))
    with start(server, canary.token, environment=clock_to_move()) as program:
        program.label(OWNER)
        began = time.monotonic()
        reveal(program)
        move_clock(wall=20, boot=20)
        countdown = program.label("Expires in ")
        shown = countdown.name
        wait_for("the next second", lambda: countdown.name != shown)
        hidden = program.find(pyatspi.ROLE_PASSWORD_TEXT, "Access token")
        ensure(not hidden or time.monotonic() - began > 9, "it hides before its 30 seconds")
        if time.monotonic() - began > 10:
            raise Skip("this machine is too slow to tell one clock from the other")
        move_clock(wall=31, boot=31)
        moved = Stopwatch()
        wait_for("the dots", lambda: program.find(pyatspi.ROLE_PASSWORD_TEXT, "Access token"))
        ensure_in_time(moved.seconds() < 15, "LEAK: it hides by another clock")
        check_no_leak(canary, program, "hidden again")


def clocks_may_jump():
    canary = Canary(make_token())
    server = open_server()
    server.says(reply(200, answer(canary.token, 1700)))
    with start(server, canary.token, environment=clock_to_move()) as program:
        countdown = program.label("Expires in 28:")

        def left():
            found = re.search(r"(\d+):(\d+)", program.label("Expires in ").name)
            return int(found[1]) * 60 + int(found[2])
        earliest, before, latest = time.monotonic(), left(), time.monotonic()
        for day in (86_400, -86_400):
            move_clock(wall=day, boot=0)
            wait_for("the next second", lambda: left() < before - (time.monotonic() - latest) + 2)
            asked, now = time.monotonic(), left()
            ensure(asked - latest - 2 <= before - now <= time.monotonic() - earliest + 2, f"the countdown follows the clock of the machine: {now}")
        move_clock(wall=7_200, boot=7_200)
        woken = Stopwatch()
        wait_for("Expired", lambda: program.has_label("Expired "))
        late = woken.seconds()
        # One second for the program; a slow machine asks through the bus for the rest. A clock that stops while the
        # machine sleeps would need half an hour.
        ensure_in_time(late < 20, f"says so only after {late:.1f} s")
        ensure(not program.has_label("Active - "), "FALSE SUCCESS: still active after a suspend")
        del countdown


def dead_disk_does_not_freeze():
    library = os.path.join(WORK, "deaddisk.so")
    if not os.path.exists(library):
        raise Skip("no C compiler")
    canary = Canary(make_token())
    server = open_server()
    server.says(reply(200, answer(canary.token)))
    dead = {"LD_PRELOAD": library, "DEAD_DISK": "saved-reply", "DEAD_DISK_SECONDS": "4"}
    with start(server, canary.token, environment=dead) as program:
        program.label(OWNER)
        path = os.path.join(program.home, "export.json")
        export(program, path)
        longest = longest_answer_ms(program, lambda: not os.path.exists(path))
        ensure_answers(longest, "HANG while the disk is dead")
        wait_for("the end of the dialog", lambda: not program.find(pyatspi.ROLE_TEXT, "File"))
        saved = os.path.join(WORK, "saved-reply.json")
        shutil.move(path, saved)
    with Program(PROGRAM, "--open", saved, environment=dead) as program:
        began = time.monotonic()
        longest = longest_answer_ms(program, lambda: time.monotonic() < began + 3)
        ensure_answers(longest, "HANG while the disk is dead")
        ensure(program.has_label("The file is still being read"), "does not say what it waits for")
        program.label("Was active when inspected")
    with Program(PROGRAM, "--open", saved, environment={**dead, "DEAD_DISK_SECONDS": "600"}) as program:
        program.window()
        ensure(program.quit() == 0, "the end was not clean")  # it is not waited for as long as for this disk


def full_disk_keeps_the_old_file():
    if not IS_HUBSPOT:
        raise Skip("no namespace to mount a small disk in")
    disk = os.path.join(WORK, "disk")
    os.makedirs(disk, exist_ok=True)
    canary = Canary(make_token())
    server = open_server()
    server.says(reply(200, answer(canary.token)))
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], check=True)
    try:
        old = os.path.join(disk, "old.json")
        with open(old, "wb") as file:
            file.write(b"precious")
        with start(server, canary.token) as program:
            program.label(OWNER)
            with open(os.path.join(disk, "filler"), "wb", buffering=0) as file:
                try:
                    while True:
                        file.write(bytes(4096))
                except OSError:
                    pass
            export(program, old)
            program.press("Replace")
            wait_for("the error", lambda: any("full" in text.lower() or "space" in text.lower()
                                              for text in program.texts()))
            with open(old, "rb") as file:
                ensure(file.read() == b"precious", "the old file is gone")
            ensure(sorted(os.listdir(disk)) == ["filler", "old.json"], "something is left behind")
    finally:
        subprocess.run(["umount", "-l", disk], check=False)


CHECKS = [
    revealed_token_hides_itself,
    clocks_may_jump, dead_disk_does_not_freeze, full_disk_keeps_the_old_file,
]
