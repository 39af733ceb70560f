# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""A program that holds the clipboard or drags, and does not answer: a hung browser, a remote desktop, a virtual machine."""

import contextlib
import os
import pathlib
import signal
import subprocess
import time

import pyatspi

from canary import make_token
from common import (PROGRAM, WORK, Skip, arguments, ensure, ensure_answers, keyboard, longest_answer_ms, need,
                    open_server, window_ids, x11)
from driver import Program, wait_for
from fakehubspot import answer

WATCHED_S = 1.5
SILENCE = "The program that holds the clipboard does not answer."
DRAG_SILENCE = "The program that this was dragged from does not answer."
DRAG_SOURCE = os.path.join(WORK, "dragsource")


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


def check_silence(program, what, act, says=SILENCE):
    act()
    end = time.monotonic() + WATCHED_S
    check_away(program, what, lambda: time.monotonic() < end, says)


def check_away(program, what, while_true, says):
    away = longest_answer_ms(program, while_true)
    print(f"  {away:4.0f} ms at most, {what}", flush=True)
    ensure_answers(away, f"HANG: {what}")
    if says:
        wait_for(f"the words on silence after {what}",
                 lambda: program.find(pyatspi.ROLE_STATUS_BAR, says, prefix=True))


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
            check_silence(program, "the filter's menu", lambda: keys("Menu"), says=None)
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


def steady_box(node):
    """Where it lies once the window has laid out its parts."""
    boxes = []

    def is_steady():
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        boxes.append((box.x, box.y, box.width, box.height))
        return box if boxes[-5:] == [boxes[-1]] * 5 else None
    return wait_for("a steady layout", is_steady)


def drag(program, node, form, content=None, moves=200):
    """A drag from another program that is dropped on `node`; without content the other program is silent."""
    box = steady_box(node)
    point = [str(box.x + box.width // 2), str(box.y + box.height // 2)]
    return subprocess.Popen([DRAG_SOURCE, window_ids(program)[-1], *point, str(moves), form,
                             *([content] if content else [])])


def silent_drag_does_not_freeze():
    need("xdotool")
    if not os.path.exists(DRAG_SOURCE):
        raise Skip("no libxcb to build the other program with")
    token = make_token()
    with Program(PROGRAM, *arguments(open_server())) as program:
        keyboard(program)("ctrl+n")  # shows what the app needs
        field = program.field()
        filter_field = wait_for("the filter", lambda: program.find(pyatspi.ROLE_TEXT, "Filter scopes"))
        needs = wait_for("the needs", lambda: program.find(pyatspi.ROLE_TEXT, "Needed by my app"))
        inspect = wait_for("Inspect", lambda: program.find(pyatspi.ROLE_PUSH_BUTTON, "Inspect"))
        for name, node in (("the token field", field), ("the filter", filter_field), ("the needs", needs),
                           ("a button", inspect)):
            for form in ("UTF8_STRING", "text/uri-list"):
                # A button takes no text, so nobody asks for it; a drop of addresses is taken by none.
                takes = form == "UTF8_STRING" and node is not inspect
                with drag(program, node, form, moves=200 if takes else 1) as source:
                    says = DRAG_SILENCE if takes or form == "text/uri-list" else None
                    check_away(program, f"a drop of {form} on {name}", lambda: source.poll() is None, says)
                ensure(source.returncode == 0, f"the drag of {form} to {name} had no end")
        ensure(drag(program, field, "UTF8_STRING", token).wait(5) == 0, "the drag of a token had no end")
        program.label("Looks like an OAuth access token.")
        ensure(drag(program, filter_field, "UTF8_STRING", "contacts").wait(5) == 0, "the drag of a text had no end")
        wait_for("the text in the filter", lambda: filter_field.queryText().getText(0, -1) == "contacts")


def dragged_file_is_opened():
    if not os.path.exists(DRAG_SOURCE):
        raise Skip("no libxcb to build the other program with")
    with Program(PROGRAM, *arguments(open_server())) as program:
        path = os.path.join(program.home, "a reply.json")
        with open(path, "wb") as file:
            file.write(answer(make_token()))
        address = pathlib.Path(path).as_uri() + "\r\n"
        ensure(drag(program, program.field(), "text/uri-list", address).wait(20) == 0, "the drag of a file had no end")
        program.label("Was active when inspected - ")


CHECKS = (silent_clipboard_does_not_freeze, silent_drag_does_not_freeze, dragged_file_is_opened)
