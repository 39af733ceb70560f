# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""What assistive technology finds of the card and is told by it.

How often it is told is counted against what the window said meanwhile, never against the time that passed: a busy
machine makes a check longer, and fails none.
"""

import os
import re
import subprocess
import sys
import threading

import pyatspi

from canary import Canary, make_token
from common import PROGRAM, clock_to_move, ensure, move_clock, open_server, start
from driver import Program, wait_for, walk
from fakehubspot import reply

HERE = os.path.dirname(os.path.abspath(__file__))
MINUTE_S = 60


class Listener:
    """What the bus announces from here on."""

    def __init__(self):
        self._events = []
        self._process = subprocess.Popen([sys.executable, os.path.join(HERE, "announcements.py")],
                                         stdout=subprocess.PIPE, text=True)
        ensure(self._process.stdout.readline() == "listening\n", "nobody listens")
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        for line in self._process.stdout:
            self._events.append(line.rstrip("\n").split("|", 2))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        self._reader.join()

    def alerts(self, beginning=""):
        return [name for kind, role, name in list(self._events)
                if "showing" in kind and role == "alert" and name.startswith(beginning)]

    def wait_for_alert(self, number, beginning):
        """That the alert of that number, counted from 1, has come, and is this one."""
        wait_for(f"alert {number}", lambda: len(self.alerts()) >= number)
        ensure(self.alerts()[number - 1].startswith(beginning), f"alert {number}: {self.alerts()}")

    def about(self, beginning):
        return [event for event in list(self._events) if event[2].startswith(beginning)]


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
    with Program(PROGRAM, "--demo") as program, Listener() as listener:
        program.press("Inspect")
        program.label("Active - ")
        shown = []

        def has_run():
            words = program.label("Expires in").name
            if words not in shown:
                shown.append(words)
            return len(shown) >= 5
        wait_for("a countdown that runs", has_run)
        listener.wait_for_alert(1, "Active - ")
    ensure(len(listener.alerts()) == 1, f"alerts: {listener.alerts()}")
    # A new name for each minute that begins, and no other.
    told = [minute_of(name) for kind, _, name in listener.about("Expires in") if "showing" not in kind]
    ensure(len(told) == len(set(told)), f"told each second: {told}, while it said {shown}")


def minute_of(words):
    return int(re.search(r"(\d+):\d\d$", words)[1])


def refusal_is_an_alert_and_the_wait_is_not_counted_aloud():
    canary = Canary(make_token())
    server = open_server()
    server.says(reply(404, b'{"status":"error","message":"The access token is expired or invalid"}'))
    with start(server, canary.token) as program, Listener() as listener:
        wait_for("the refusal", lambda: program.find(pyatspi.ROLE_PUSH_BUTTON, "Try Again"))
        program.press("Inspect")  # nobody may have listened to the first
        wait_for("the second request", lambda: len(server.requests) == 2)
        wait_for("an alert", lambda: listener.alerts("Not accepted by"))
        wait_for("the refusal", lambda: program.find(pyatspi.ROLE_PUSH_BUTTON, "Try Again"))
        server.says(reply(429, b'{"category":"RATE_LIMITS"}', headers=b"Retry-After: 5\r\n"))
        program.press("Inspect")
        wait_for("an alert", lambda: listener.alerts("Not checked"))
        shown = []

        def is_over():
            words = program.find(pyatspi.ROLE_PUSH_BUTTON, "Try Again", prefix=True).name
            if words not in shown:
                shown.append(words)
            return words == "Try Again"
        wait_for("the end of the wait", is_over)
    ensure(len(listener.alerts("Not accepted by")) <= 2, f"alerts: {listener.alerts()}")
    ensure(len(listener.alerts("Not checked")) == 1, f"alerts: {listener.alerts()}")
    told = [name for kind, _, name in listener.about("Try Again in") if "showing" not in kind]
    ensure(len(told) <= 1, f"told each second: {told}, while it said {shown}")


def milestones_of_the_end_are_alerts():
    with Program(PROGRAM, "--demo", environment=clock_to_move()) as program, Listener() as listener:
        program.press("Inspect")
        listener.wait_for_alert(1, "Active - ")
        ahead = 0
        for number, left in ((2, 4 * MINUTE_S), (3, 50), (4, -10)):
            minutes, seconds = re.search(r"(\d+):(\d\d)$", program.label("Expires in").name).groups()
            ahead += int(minutes) * MINUTE_S + int(seconds) - left
            move_clock(wall=ahead, boot=ahead)
            listener.wait_for_alert(number, "Expired" if left < 0 else "")
    ensure(len(listener.alerts()) == 4, f"alerts: {listener.alerts()}")


CHECKS = (
    card_is_a_group_before_the_trees, answer_is_an_alert_and_seconds_are_not_told,
    refusal_is_an_alert_and_the_wait_is_not_counted_aloud, milestones_of_the_end_are_alerts,
)
