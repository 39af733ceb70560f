# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""What assistive technology finds of the card and is told by it."""

import os
import subprocess
import sys
import time

import pyatspi

from common import PROGRAM, ensure
from driver import Program, wait_for, walk

HERE = os.path.dirname(os.path.abspath(__file__))


def card_is_a_group_before_the_trees():
    with Program(PROGRAM, "--demo") as program:
        program.press("Inspect")
        program.label("Active - ")
        card = wait_for("the card", lambda: program.find(pyatspi.ROLE_PANEL, "Verdict"))
        ensure(any(node.name.startswith("Active - ") for node in walk(card)), "the verdict is not in the card")
        ensure(program.find(pyatspi.ROLE_PUSH_BUTTON, "Export"), "no button Export")
        order = [node.name for node in walk(program.window())]
        ensure(order.index("Access token") < order.index("Verdict") < order.index("Scopes"),
               "the card is not between the field and the trees")
        unnamed = [node.getRoleName() for node in walk(program.window())
                   if node.getRole() in (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_TOGGLE_BUTTON)
                   and node.getState().contains(pyatspi.STATE_SHOWING) and not node.name]
        ensure(not unnamed, f"buttons without a name: {unnamed}")


def answer_is_an_alert_and_seconds_are_not_told():
    with Program(PROGRAM, "--demo") as program, \
            subprocess.Popen([sys.executable, os.path.join(HERE, "announcements.py")],
                             stdout=subprocess.PIPE, text=True) as listener:
        try:
            ensure(listener.stdout.readline() == "listening\n", "nobody listens")
            program.press("Inspect")
            program.label("Active - ")
            time.sleep(6)  # seconds in which the countdown runs
        finally:
            listener.kill()
        events = [line.rstrip("\n").split("|", 2) for line in listener.stdout]
        alerts = [name for kind, role, name in events if "showing" in kind and role == "alert"]
        ensure(any(name.startswith("Active - ") for name in alerts), f"no alert for the answer: {alerts}")
        counted = [name for kind, _, name in events if "name" in kind and name.startswith("Expires in")]
        ensure(len(counted) <= 2, f"told each second: {counted}")


CHECKS = (card_is_a_group_before_the_trees, answer_is_an_alert_and_seconds_are_not_told)
