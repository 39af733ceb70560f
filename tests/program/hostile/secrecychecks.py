# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""What a secret must never get into: arguments, texts, logs, files, other programs."""

import os
import re
import shutil
import subprocess
import uuid

import pyatspi

from canary import Canary, make_token
from common import (
    IS_HUBSPOT, OWNER, PROGRAM, WORK, Skip, arguments, check_no_leak, check_process, closed_export, echo,
    ensure, enter_credentials, keyboard, name_of, need, open_server, put_on_clipboard, reveal, start, x11)
from driver import wait_for
from fakehubspot import answer, reply


def stray_argument_is_refused_and_not_echoed():
    canary = Canary(make_token())
    for line in ([canary.token], ["--demo", canary.token], [f"--token={canary.token}"], ["--", canary.token],
                 ["--api-base", f"http://{canary.token}.example/"], [f"--{canary.token}"],
                 ["--api-base", f"https://x:{canary.token}@example.com/"]):
        done = subprocess.run([PROGRAM, *line], capture_output=True, text=True, timeout=20, check=False)
        ensure(done.returncode == 2, f"{len(line)} arguments end with {done.returncode}")
        ensure(done.stderr.count("\n") == 1, "not one line on stderr")
        ensure(not canary.in_text(done.stdout + done.stderr), "LEAK: a stray argument is echoed")


def main_job_tells_no_secret():
    """Real TLS where there is a namespace; full logging; export; a fresh home scanned in the end."""
    canary = Canary(make_token())
    server = open_server()
    server.says(reply(200, answer(canary.token)))
    rules = {"QT_LOGGING_RULES": "*=true", "QT_DEBUG_PLUGINS": "1"}
    with start(server, canary.token, environment=rules) as program:
        program.label(OWNER)
        check_process(canary, program.pid)
        check_no_leak(canary, program, "with an answer")
        ensure(len(server.requests) == 1, f"{len(server.requests)} requests")
        check_request(canary, server)
        program.press("Inspect")
        wait_for("a second request", lambda: len(server.requests) == 2)
        ensure(server.requests[0] == server.requests[1], "the second request differs from the first")
        program.label(OWNER)
        path = os.path.join(program.home, "export.json")
        closed_export(program, path)
        ensure(os.path.getsize(path) > 500, "the export is too short")
        check_no_leak(canary, program, "after the export")
        ensure(program.quit() == 0, "the end was not clean")
        found = canary.in_text(program.said())
        ensure(len(program.said()) > 10_000, "logging was not on")
        ensure(not found, f"LEAK: on stderr: {found}")
        found = canary.below(program.home)
        ensure(not found, f"LEAK: on disk: {found}")


def check_request(canary, server):
    head = server.requests[0].decode()
    ensure(head.startswith(f"GET /oauth/v1/access-tokens/{canary.token} HTTP/1.1\r\n"), "another request line")
    names = sorted(line.split(":")[0].lower() for line in head.split("\r\n")[1:] if line)
    wanted = ["accept", "accept-encoding", "accept-language", "connection", "content-length", "host", "user-agent"]
    ensure(set(names) <= set(wanted) and len(names) == len(set(names)), f"unexpected headers: {names}")
    # Qt 6.8 writes the names in lower case.
    ensure("accept-encoding: identity\r\n" in head.lower(), "asks for compression")
    if IS_HUBSPOT:
        ensure("host: api.hubapi.com\r\n" in head.lower(), "another Host")
        protocol, cipher = server.handshakes[0]
        ensure(protocol in ("TLSv1.2", "TLSv1.3") and re.search("GCM|CHACHA20|CCM", cipher), f"{protocol} {cipher}")


def echoes_are_masked():
    canary = Canary(make_token())
    server = open_server()
    token = canary.token.encode()
    server.says(echo(token, 404))
    with start(server, canary.token, environment={"QT_LOGGING_RULES": "*=true"}) as program:
        program.label(f"{name_of(server)} does not accept this token")
        check_no_leak(canary, program, "status 404")
        done = 1
        for status in (302, 400, 401, 403, 407, 410, 423, 429, 477, 488, 500, 502, 503, 526):
            server.says(echo(token, status, b"X-Retry"))
            program.press("Inspect")
            done += 1
            wait_for("the next request", lambda: len(server.requests) == done)
            wait_for(f"status {status}", lambda: program.find(pyatspi.ROLE_PUSH_BUTTON, "Inspect"))
            ensure(not program.has_label("Active - "), "FALSE SUCCESS")
            check_no_leak(canary, program, f"status {status}")
        ensure(program.quit() == 0, "the end was not clean")
        found = canary.in_text(program.said())
        ensure(not found, f"LEAK: on stderr: {found}")


def memory_is_closed_to_others():
    need("gcore")
    need("setpriv")
    canary = Canary(make_token())
    server = open_server()
    server.says(reply(200, answer(canary.token)))
    folder = os.path.join(WORK, "nobody")
    os.makedirs(folder, exist_ok=True)
    os.chmod(WORK, 0o755)
    os.chmod(folder, 0o777)
    # A copy: the checkout may be where only its owner may go, as root's home is.
    copy = shutil.copy(PROGRAM, folder)
    nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    control = subprocess.Popen([*nobody, "sleep", "1000"])
    program = subprocess.Popen([*nobody, "env", "QT_QPA_PLATFORM=offscreen", f"HOME={folder}", copy,
                                "--token-stdin", *arguments(server)], stdin=subprocess.PIPE)
    try:
        program.stdin.write(canary.token.encode() + b"\n")
        program.stdin.close()
        wait_for("the request", lambda: server.requests)
        path = os.path.join(folder, "image")
        for process in (control, program):
            subprocess.run([*nobody, "gcore", "-o", path, str(process.pid)], capture_output=True, timeout=60,
                           check=False)
        if not os.path.exists(f"{path}.{control.pid}"):
            raise Skip("no user may trace here")
        ensure(not os.path.exists(f"{path}.{program.pid}"), "LEAK: another process of the same user reads the memory")
        with open(f"/proc/{program.pid}/limits", encoding="ascii") as file:
            ensure(re.search(r"Max core file size +0 ", file.read()), "LEAK: core files are on")
    finally:
        for process in (control, program):
            process.kill()
            process.wait()


def masked_token_is_announced_as_dots():
    """Qt tells the accessibility bus what changes in a text field, whatever its echo mode."""
    need("xclip")
    need("xdotool")
    canary, client_secret = Canary(make_token()), Canary(str(uuid.uuid4()))
    server = open_server()
    server.says(reply(200, answer(canary.token)))
    heard_path = os.path.join(WORK, "heard")
    listener = os.path.join(os.path.dirname(os.path.abspath(__file__)), "eavesdrop.py")
    with open(heard_path, "wb") as file, subprocess.Popen(["/usr/bin/python3", listener], stdout=file) as eavesdropper:
        def heard():
            with open(heard_path, encoding="utf-8") as said:
                return said.read()
        try:
            wait_for("the eavesdropper", lambda: "listening" in heard())
            with start(server, canary.token) as program:
                program.label(OWNER)
                keys = keyboard(program)
                put_on_clipboard(canary.token)
                keys("ctrl+l", "ctrl+v")
                keys("zqxj", verb="type")
                keys("BackSpace", "ctrl+a", "Delete")
                keys("ctrl+v")
                for _ in range(2):  # the second time the dialog comes filled in
                    enter_credentials(program, str(uuid.uuid4()), client_secret.token)
                program.choose("Clear Everything")
                wait_for("the empty field", lambda: program.field().queryText().characterCount == 0)
                keys("ctrl+f")
                keys("crm", verb="type")  # no secret: that the rest is silent must not be for want of ears
                wait_for("the word in the clear", lambda: all(f"'{letter}'" in heard() for letter in "crm"))
            said = heard()
            ensure(not canary.in_text(said), "LEAK: the token is announced")
            ensure(not client_secret.in_text(said), "LEAK: the client secret is announced")
            ensure("'" + "\u2022" * len(client_secret.token) + "'" in said, "the client secret was not even masked")
            ensure(not any(f"'{letter}'" in said for letter in "zqxj"), "LEAK: what is typed is announced")
            ensure("\u2022" in said, "nothing of the token field was announced at all")
        finally:
            eavesdropper.kill()


def deleting_a_revealed_token_copies_nothing():
    need("xclip")
    need("xdotool")
    canary = Canary(make_token())
    server = open_server()
    server.says(reply(200, answer(canary.token)))
    for combinations in (("ctrl+l", "ctrl+u"), ("ctrl+l", "Home", "ctrl+k")):
        with start(server, canary.token) as program:
            program.label(OWNER)
            put_on_clipboard("former")
            reveal(program)
            keyboard(program)(*combinations)
            wait_for("the empty field", lambda: program.field().queryText().characterCount == 0)
            ensure(x11("clipboard") == "former", f"LEAK: {combinations[-1]} puts the token on the clipboard")
            ensure(not canary.in_text(x11("primary")), f"LEAK: {combinations[-1]} puts the token into PRIMARY")


def copied_secret_stays_out_of_primary_and_goes():
    need("xclip")
    need("xdotool")
    canary = Canary(make_token())
    server = open_server()
    server.says(reply(200, answer(canary.token)))
    with start(server, canary.token) as program:
        program.label(OWNER)
        keys = keyboard(program)
        keys("ctrl+l", "ctrl+a", "ctrl+c")
        check_no_leak(canary, program, "masked and selected")
        ensure(not canary.in_text(x11("primary") + x11("clipboard")), "LEAK: a masked token can be copied")
        reveal(program)
        keys("ctrl+l", "ctrl+a", "ctrl+c")
        wait_for("the token on the clipboard", lambda: x11("clipboard") == canary.token)
        ensure("x-kde-passwordManagerHint" in x11("clipboard", "TARGETS"), "no hint to clipboard managers")
        ensure(x11("clipboard", "x-kde-passwordManagerHint") == "secret", "another hint")
        keys("shift+Home", "shift+End")
        ensure(not canary.in_text(x11("primary")), "LEAK: the token is in PRIMARY")
        program.choose("Clear Everything")
        wait_for("the empty clipboard", lambda: not canary.in_text(x11("clipboard")))
        ensure(not canary.in_text(x11("primary")), "LEAK: the token is in PRIMARY after Clear")


CHECKS = [
    stray_argument_is_refused_and_not_echoed, main_job_tells_no_secret, echoes_are_masked,
    memory_is_closed_to_others, copied_secret_stays_out_of_primary_and_goes,
    deleting_a_revealed_token_copies_nothing, masked_token_is_announced_as_dots,
]
