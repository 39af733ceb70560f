# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""A program that holds the clipboard and does not answer: a hung browser, a remote desktop, a virtual machine."""

import contextlib
import os
import signal
import subprocess
import time

import pyatspi

from canary import make_token
from common import FREEZE_MS, PROGRAM, arguments, ensure, keyboard, longest_answer_ms, need, open_server, x11
from driver import Program, wait_for

WATCHED_S = 2.5
SILENCE = "The program that holds the clipboard does not answer."


@contextlib.contextmanager
def owner(selection, text):
    """Holds a selection in the foreground, so that its process is known."""
    with subprocess.Popen(["xclip", "-quiet", "-i", "-selection", selection], stdin=subprocess.PIPE,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        process.stdin.write(text.encode())
        process.stdin.close()
        try:
            wait_for("the owner of the selection", lambda: x11(selection) == text)
            yield process
        finally:
            os.kill(process.pid, signal.SIGCONT)
            process.kill()


def middle_click(node):
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "2"],
                   check=True)


def check_silence(program, what, act, says=True):
    act()
    end = time.monotonic() + WATCHED_S
    away = longest_answer_ms(program, lambda: time.monotonic() < end)
    ensure(away <= FREEZE_MS, f"HANG: {what}: the window was away for {away:.0f} ms")
    if says:
        wait_for(f"the words on silence after {what}",
                 lambda: program.find(pyatspi.ROLE_STATUS_BAR, SILENCE, prefix=True))


def silent_clipboard_does_not_freeze():
    need("xclip")
    need("xdotool")
    token = make_token()
    with Program(PROGRAM, *arguments(open_server())) as program:
        keys = keyboard(program)
        keys()
        field = program.field()
        field.queryComponent().grabFocus()
        with owner("clipboard", token) as clipboard:
            os.kill(clipboard.pid, signal.SIGSTOP)
            check_silence(program, "Ctrl+V", lambda: keys("ctrl+v"))
            check_silence(program, "Paste", lambda: program.press("Paste"))
            filter_field = wait_for("the filter", lambda: program.find(pyatspi.ROLE_TEXT, "Filter scopes"))
            filter_field.queryComponent().grabFocus()
            check_silence(program, "Ctrl+V in the filter", lambda: keys("ctrl+v"))
            check_silence(program, "the filter's menu", lambda: keys("Menu"), says=False)
            keys("Escape")
            program.choose("App Credentials...")
            wait_for("the dialog", lambda: program.find(pyatspi.ROLE_TEXT, "Client ID"))
            dialog_keys = keyboard(program, "App Credentials")
            check_silence(program, "Ctrl+V in the dialog", lambda: dialog_keys("ctrl+v"))
            dialog_keys("Escape")
            wait_for("the end of the dialog", lambda: not program.find(pyatspi.ROLE_TEXT, "Client ID"))
        with owner("primary", token) as primary:
            os.kill(primary.pid, signal.SIGSTOP)
            check_silence(program, "a middle click", lambda: middle_click(field))
        with owner("clipboard", token):
            field.queryComponent().grabFocus()
            keys("ctrl+v")
            program.label("Looks like an OAuth access token.")


CHECKS = (silent_clipboard_does_not_freeze,)
