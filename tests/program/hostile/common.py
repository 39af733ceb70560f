# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""What several checks do with the program: start it, press its keys, look for what leaks."""

import contextlib
import os
import shutil
import struct
import subprocess
import sys
import time

import pyatspi

from driver import PATIENCE_S, Program, Slow, Wrong, processes_between, wait_for, waited_ms
from fakehubspot import FakeServer, reply

PROGRAM, WORK = sys.argv[1:3]
IS_HUBSPOT = os.environ.get("HOSTILE_NAMESPACE") == "1"
OWNER = "Active - ada.lovelace@example.com on hub 6251543"
FREEZE_MS = 100


class Skip(Exception):
    """Cannot be done here; the text says why."""


def need(tool):
    if shutil.which(tool) is None:
        raise Skip(f"no {tool}")


def ensure(condition, text):
    if not condition:
        raise Wrong(text)


def ensure_in_time(condition, text):
    if not condition:
        raise Slow(text)


def ensure_answers(longest_ms, text="HANG"):
    ensure_in_time(longest_ms <= FREEZE_MS, f"{text}: the window was away for {longest_ms:.0f} ms")


def clock_to_move():
    """The environment of a program whose clocks move_clock() moves."""
    library, clock = os.path.join(WORK, "clockshim.so"), os.path.join(WORK, "clock")
    if not os.path.exists(library):
        raise Skip("no C compiler")
    with open(clock, "wb") as file:
        file.write(bytes(16))
    return {"LD_PRELOAD": library, "CLOCK_SHIM": clock}


def move_clock(*, wall, boot):
    """Seconds by which the clocks are ahead of the machine's."""
    with open(os.path.join(WORK, "clock"), "r+b") as file:
        file.write(struct.pack("qq", wall, boot))


def certificate(name):
    return os.path.join(WORK, f"{name}.pem"), os.path.join(WORK, f"{name}.key")


def open_server(name="good"):
    if IS_HUBSPOT:
        return FakeServer(*certificate(name), port=443)
    return FakeServer()


def name_of(server):
    """What the program's sentences call it."""
    return "HubSpot" if IS_HUBSPOT else f"127.0.0.1:{server.port}"


def arguments(server):
    return [] if IS_HUBSPOT else ["--api-base", f"http://127.0.0.1:{server.port}"]


def start(server, token, *more, **options):
    return Program(PROGRAM, "--token-stdin", *arguments(server), *more, token=token, **options)


def check_no_leak(canary, program, when):
    for text in program.texts():
        found = canary.in_text(text)
        ensure(not found, f"LEAK: {when}: {found}")


def check_process(canary, pid):
    for name in ("cmdline", "environ"):
        with open(f"/proc/{pid}/{name}", "rb") as file:
            ensure(not canary.in_text(file.read().decode("utf-8", "replace")), f"LEAK: in /proc/PID/{name}")


def kept_waiting_ms(program, between):
    """How long the window's thread, this one and the processes between them could have run, had others not had the
    processor."""
    waited = program.waited_for_cpu_ms() + waited_ms("/proc/thread-self/schedstat")
    for pid in between:
        with contextlib.suppress(OSError):
            waited += waited_ms(f"/proc/{pid}/schedstat")
    return waited


def longest_answer_ms(program, while_true):
    """The longest that the window was away until `while_true()` no longer holds, which may ask it one thing."""
    longest = 0
    goes_on = True
    program.window()  # to find it takes longer than to ask it
    between = processes_between()
    end = time.monotonic() + PATIENCE_S
    while goes_on:
        began, kept_waiting = time.monotonic(), kept_waiting_ms(program, between)
        goes_on = while_true()
        program.ask()
        away = (time.monotonic() - began) * 1000 - (kept_waiting_ms(program, between) - kept_waiting)
        longest = max(longest, away)
        ensure(began < end, "HANG: it does not end")
        time.sleep(0.02)
    return longest


def longest_answer_while_busy_ms(program):
    # The look of waiting comes only once it has lasted.
    button = wait_for("Cancel", lambda: program.find(pyatspi.ROLE_PUSH_BUTTON, "Cancel"))
    return longest_answer_ms(program, lambda: button.name == "Cancel")


def export(program, path, with_secrets=False):
    program.choose("Export Metadata...")
    field = wait_for("the file's name", lambda: program.find(pyatspi.ROLE_TEXT, "File"))
    field.queryEditableText().setTextContents(path)
    save = "Save"
    if with_secrets:
        program.press("Include the secrets: the live token and the signatures", pyatspi.ROLE_CHECK_BOX)
        save = "Save with Secrets"
    wait_for(save, lambda: program.find(pyatspi.ROLE_PUSH_BUTTON, save))
    program.press(save)


def closed_export(program, path, with_secrets=False):
    export(program, path, with_secrets)
    wait_for("the end of the dialog", lambda: not program.find(pyatspi.ROLE_TEXT, "File"))


def echo(token, status, retry=b"Retry-After"):
    """An error that says the token in body, reason and headers."""
    headers = (b"Location: https://x.example/%s\r\nX-HubSpot-Correlation-Id: %s\r\n%s: %s\r\n"
               b"X-HubSpot-RateLimit-Max: %s\r\nSet-Cookie: a=%s\r\n" % (token, token, retry, token, token, token))
    body = (b'{"status":"error","message":"no such token %s","category":"%s","correlationId":"%s"}' % ((token,) * 3))
    return reply(status, body, headers, token)


def x11(selection, target="UTF8_STRING"):
    done = subprocess.run(["timeout", "5", "xclip", "-o", "-selection", selection, "-t", target],
                          capture_output=True, text=True, check=False)
    return done.stdout


def found_windows(what, *search):
    return wait_for(what, lambda: subprocess.run(
        ["xdotool", "search", *search], capture_output=True, text=True, check=False).stdout.split())


def window_ids(program, title="HubSpot Token Inspector"):
    """The program's windows of that title; before the main window's stands whose token it shows."""
    return found_windows(
        title, "--all", "--onlyvisible", "--pid", str(program.pid), "--name", f"(^| - ){title}")


def keyboard(program, title="HubSpot Token Inspector"):
    """Presses keys in the program's window of that title."""
    return keys_for(window_ids(program, title)[-1])


def typist(what, *search):
    """Presses keys in the window of the display that xdotool finds so."""
    return keys_for(found_windows(what, *search)[-1])


def keys_for(window):
    """A function that presses keys in a window of the display."""
    def keys(*combinations, verb="key"):
        pressed = [verb, "--delay", "30", *combinations] if combinations else []
        subprocess.run(["xdotool", "windowfocus", "--sync", window, *pressed], check=True)
    return keys


def put_on_clipboard(text):
    subprocess.run(["xclip", "-i", "-selection", "clipboard"], input=text, text=True, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def reveal(program):
    program.press("Show token", None)
    wait_for("the token in the clear", lambda: program.find(pyatspi.ROLE_TEXT, "Access token"))


def enter_credentials(program, client_id, client_secret):
    """Pastes both at once, and presses OK."""
    program.choose("App Credentials...")
    wait_for("the dialog", lambda: program.find(pyatspi.ROLE_TEXT, "Client ID"))
    put_on_clipboard(f"client_id={client_id} client_secret={client_secret}")
    keyboard(program, "App Credentials")("ctrl+v")
    program.label("Both values look right.")
    program.press("OK")
    wait_for("the end of the dialog", lambda: not program.find(pyatspi.ROLE_TEXT, "Client ID"))
