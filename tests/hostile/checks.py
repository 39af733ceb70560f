#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
"""The program as people get it, against hostile servers, other users, and what memory still holds.

    checks.py PROGRAM WORK_FOLDER [NAME...]

Run by tests/hostile/run, which brings display, bus and, where root allows, a network in which api.hubapi.com is
this machine. Prints one line a check, as QtTest does, and the totals.
"""

import os
import re
import shutil
import struct
import subprocess
import sys
import time
import traceback

import pyatspi

from canary import Canary, make_token
from driver import Program, Wrong, wait_for
from fakehubspot import FakeServer, answer, drip, reply, reset

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


def certificate(name):
    return os.path.join(WORK, f"{name}.pem"), os.path.join(WORK, f"{name}.key")


def open_server(name="good"):
    if IS_HUBSPOT:
        return FakeServer(*certificate(name), port=443)
    return FakeServer()


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


def longest_answer_ms(program, while_true, patience=30):
    """The longest that the window was away until `while_true()` no longer holds."""
    longest = 0
    end = time.monotonic() + patience
    while while_true():
        longest = max(longest, program.answer_ms())
        ensure(time.monotonic() < end, "HANG: it does not end")
        time.sleep(0.02)
    return longest


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
    ensure("Accept-Encoding: identity\r\n" in head, "asks for compression")
    if IS_HUBSPOT:
        ensure("Host: api.hubapi.com\r\n" in head, "another Host")
        protocol, cipher = server.handshakes[0]
        ensure(protocol in ("TLSv1.2", "TLSv1.3") and re.search("GCM|CHACHA20|CCM", cipher), f"{protocol} {cipher}")


def export(program, path):
    program.choose("Export Metadata...")
    field = wait_for("the file's name", lambda: program.find(pyatspi.ROLE_TEXT, "File"))
    field.queryEditableText().setTextContents(path)
    wait_for("Save", lambda: program.find(pyatspi.ROLE_PUSH_BUTTON, "Save"))
    program.press("Save")


def closed_export(program, path):
    export(program, path)
    wait_for("the end of the dialog", lambda: not program.find(pyatspi.ROLE_TEXT, "File"))


def echoes_are_masked():
    canary = Canary(make_token())
    server = open_server()
    token = canary.token.encode()
    everywhere = (b"Location: https://x.example/%s\r\nX-HubSpot-Correlation-Id: %s\r\nRetry-After: %s\r\n"
                  b"X-HubSpot-RateLimit-Max: %s\r\nSet-Cookie: a=%s\r\n" % ((token,) * 5))
    body = (b'{"status":"error","message":"no %s","category":"%s","correlationId":"%s"}' % ((token,) * 3))
    server.says(reply(404, body, everywhere, token))
    with start(server, canary.token, environment={"QT_LOGGING_RULES": "*=true"}) as program:
        program.label("HubSpot does not accept this token")
        check_no_leak(canary, program, "status 404")
        done = 1
        for status in (302, 400, 401, 403, 407, 410, 423, 429, 477, 488, 500, 502, 503, 526):
            server.says(reply(status, body, everywhere.replace(b"Retry-After: ", b"X-Retry: "), token))
            program.press("Inspect")
            done += 1
            wait_for("the next request", lambda: len(server.requests) == done)
            wait_for(f"status {status}", lambda: program.find(pyatspi.ROLE_PUSH_BUTTON, "Inspect"))
            ensure(not program.has_label("Active - "), "FALSE SUCCESS")
            check_no_leak(canary, program, f"status {status}")
        ensure(program.quit() == 0, "the end was not clean")
        found = canary.in_text(program.said())
        ensure(not found, f"LEAK: on stderr: {found}")


def redirect_is_not_followed():
    canary = Canary(make_token())
    server = open_server()
    other = FakeServer(*certificate("good")) if IS_HUBSPOT else FakeServer()
    base = b"https://api.hubapi.com" if IS_HUBSPOT else b"http://127.0.0.1"
    server.says(reply(302, b"{}", b"Location: %s:%d/x\r\n" % (base, other.port)))
    with start(server, canary.token) as program:
        program.label("The server wanted to send the token on")
        ensure(other.connections == 0, "LEAK: the redirect was followed")
        ensure(len(server.requests) == 1, "asked again")


def clear_leaves_nothing_in_memory():
    if os.geteuid() != 0:
        raise Skip("only root may read the memory of the program")
    canary = Canary(make_token())
    server = open_server()
    server.says(reply(200, answer(canary.token)))
    with start(server, canary.token) as program:
        program.label(OWNER)
        list(program.texts())
        copies = len(canary.in_memory(program.pid))
        ensure(copies, "the scan finds nothing while the token is there")
        program.choose("Clear Everything")
        wait_for("the empty field", lambda: program.field().queryText().characterCount == 0)
        time.sleep(1)  # as the requirement has it: one second later
        found = canary.in_memory(program.pid)
        for at, around in found[:8]:
            print(f"  at {at:#x}: {around!r}", flush=True)
        ensure(not found, f"LEAK: {len(found)} copies in memory after Clear, {copies} before")
        ensure(program.quit() == 0, "the end was not clean")


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
    nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    control = subprocess.Popen([*nobody, "sleep", "100"])
    program = subprocess.Popen([*nobody, "env", "QT_QPA_PLATFORM=offscreen", f"HOME={folder}", PROGRAM,
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


def x11(selection, target="UTF8_STRING"):
    done = subprocess.run(["timeout", "5", "xclip", "-o", "-selection", selection, "-t", target],
                          capture_output=True, text=True, check=False)
    return done.stdout


def keyboard(program):
    """Presses keys in the program's window."""
    window = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)],
                            capture_output=True, text=True, check=True).stdout.split()[-1]

    def keys(*combinations, verb="key"):
        subprocess.run(["xdotool", "windowfocus", "--sync", window, verb, "--delay", "30", *combinations],
                       check=True)
    return keys


def put_on_clipboard(text):
    subprocess.run(["xclip", "-i", "-selection", "clipboard"], input=text, text=True, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def masked_token_is_announced_as_dots():
    """Qt tells the accessibility bus what changes in a text field, whatever its echo mode."""
    need("xclip")
    need("xdotool")
    canary = Canary(make_token())
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
                program.choose("Clear Everything")
                wait_for("the empty field", lambda: program.field().queryText().characterCount == 0)
                keys("ctrl+f")
                keys("crm", verb="type")  # no secret: that the rest is silent must not be for want of ears
                wait_for("the word in the clear", lambda: all(f"'{letter}'" in heard() for letter in "crm"))
            said = heard()
            ensure(not canary.in_text(said), "LEAK: the token is announced")
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
            program.press("Show token", None)
            wait_for("the token in the clear", lambda: program.find(pyatspi.ROLE_TEXT, "Access token"))
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
        program.press("Show token", None)
        wait_for("the token in the clear", lambda: program.find(pyatspi.ROLE_TEXT, "Access token"))
        keys("ctrl+l", "ctrl+a", "ctrl+c")
        wait_for("the token on the clipboard", lambda: x11("clipboard") == canary.token)
        ensure("x-kde-passwordManagerHint" in x11("clipboard", "TARGETS"), "no hint to clipboard managers")
        ensure(x11("clipboard", "x-kde-passwordManagerHint") == "secret", "another hint")
        keys("shift+Home", "shift+End")
        ensure(not canary.in_text(x11("primary")), "LEAK: the token is in PRIMARY")
        program.choose("Clear Everything")
        wait_for("the empty clipboard", lambda: not canary.in_text(x11("clipboard")), 5)
        ensure(not canary.in_text(x11("primary")), "LEAK: the token is in PRIMARY after Clear")


def revealed_token_hides_itself():
    canary = Canary(make_token())
    server = open_server()
    server.says(reply(200, answer(canary.token)))
    with start(server, canary.token) as program:
        program.label(OWNER)
        began = time.monotonic()
        program.press("Show token", None)
        wait_for("the token in the clear", lambda: program.find(pyatspi.ROLE_TEXT, "Access token"))
        wait_for("the dots", lambda: program.find(pyatspi.ROLE_PASSWORD_TEXT, "Access token"), 40)
        ensure(25 < time.monotonic() - began < 33, "LEAK: it hides after another time")
        check_no_leak(canary, program, "hidden again")


def hung_proxy_script_does_not_freeze():
    """The system's proxy settings name a PAC script whose server takes the request and never answers."""
    canary = Canary(make_token())
    pac = FakeServer()
    proxies = {"https_proxy": f"pac+http://127.0.0.1:{pac.port}/hang",
               "http_proxy": f"pac+http://127.0.0.1:{pac.port}/hang", "no_proxy": ""}
    with Program(PROGRAM, "--token-stdin", "--api-base", "https://api.example.com", token=canary.token,
                 environment=proxies) as program:
        program.window()
        try:
            wait_for("a question to the PAC server", lambda: pac.connections, 8)
        except Wrong:
            raise Skip("this system's libproxy asks no PAC server") from None
        longest = longest_answer_ms(program, lambda: program.find(pyatspi.ROLE_PUSH_BUTTON, "Cancel"), 12)
        ensure(longest <= FREEZE_MS, f"HANG: the window was away for {longest:.0f} ms")
        program.label("The network's proxy could not be used")
        ensure(not canary.in_text(pac.raw.decode("latin-1")), "LEAK: the PAC server sees the token")
        ensure(program.quit() == 0, "the end was not clean")


def proxy_script_sees_the_host_only():
    """A PAC script that tells what it was asked about by the proxy that it names."""
    canary = Canary(make_token())
    pac, told, bare = FakeServer(), FakeServer(), FakeServer()
    pac.says(reply(200, b'function FindProxyForURL(url, host) { return url.indexOf("oauth") >= 0 || url.length > 40 '
                   b'? "PROXY 127.0.0.1:%d" : "PROXY 127.0.0.1:%d"; }' % (told.port, bare.port),
                   b"X-Type: application/x-ns-proxy-autoconfig\r\n"))
    proxies = {"https_proxy": f"pac+http://127.0.0.1:{pac.port}/p.pac", "no_proxy": ""}
    with Program(PROGRAM, "--token-stdin", "--api-base", "https://api.example.com", token=canary.token,
                 environment=proxies) as program:
        program.window()
        try:
            wait_for("a question to the PAC server", lambda: pac.connections, 8)
            wait_for("a question to a proxy", lambda: told.connections or bare.connections, 8)
        except Wrong:
            raise Skip("this system's libproxy runs no PAC script") from None
        ensure(not told.connections, "LEAK: the proxy script sees more than the host")
        for server in (pac, told, bare):
            ensure(not canary.in_text(server.raw.decode("latin-1")), "LEAK: proxy or PAC server sees the token")


def stalling_server_does_not_freeze():
    canary = Canary(make_token())
    server = open_server()
    scripts = [None, drip(reply(200, answer(canary.token)), 0.05),
               lambda connection, _: (connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n"),
                                      [connection.sendall(b" " * 65536) for _ in range(400)])]
    with start(server, canary.token) as program:
        for number, script in enumerate(scripts):
            server.script = script
            if number:
                program.press("Inspect")
            wait_for("the request", lambda: len(server.requests) == number + 1)
            end = time.monotonic() + 2
            longest = longest_answer_ms(program, lambda: time.monotonic() < end)
            ensure(longest <= FREEZE_MS, f"HANG: the window was away for {longest:.0f} ms")
            if program.find(pyatspi.ROLE_PUSH_BUTTON, "Cancel"):
                began = time.monotonic()
                program.press("Cancel")
                wait_for("Inspect", lambda: program.find(pyatspi.ROLE_PUSH_BUTTON, "Inspect"))
                ensure(time.monotonic() - began < 1, "HANG: Cancel is slow")
            ensure(not program.has_label("Active - "), "FALSE SUCCESS")
        ensure(program.quit() == 0, "the end was not clean")


def quitting_while_busy_is_clean():
    canary = Canary(make_token())
    server = open_server()
    with start(server, canary.token) as program:
        wait_for("the request", lambda: server.requests)
        began = time.monotonic()
        ensure(program.quit() == 0, "the end was not clean")
        ensure(time.monotonic() - began < 3, "HANG: the end takes long")


def broken_replies_are_no_success():
    canary = Canary(make_token())
    server = open_server()
    whole = answer(canary.token)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

    def cut(data):
        def script(connection, _request):
            connection.sendall(data)
            reset(connection)
        return script
    behaviours = [
        ("half a body", cut(head + b"Content-Length: %d\r\n\r\n" % len(whole) + whole[:60])),
        ("cut without a length", cut(head + b"\r\n" + whole[:60])),
        ("two lengths", cut(head + b"Content-Length: 5\r\nContent-Length: %d\r\n\r\n" % len(whole) + whole)),
        ("chunks cut", cut(head + b"Transfer-Encoding: chunked\r\n\r\nfff\r\n" + whole)),
        ("status 103", cut(b"HTTP/1.1 103 Hints\r\nContent-Length: %d\r\n\r\n" % len(whole) + whole)),
        ("another object", cut(reply(200, b'{"hello":"world"}'))),
        ("a login page", cut(reply(200, b"<html>log in</html>"))),
        ("nothing", cut(b"")),
    ]
    with start(server, canary.token) as program:
        for number, (name, script) in enumerate(behaviours):
            server.script = script
            if number:
                program.press("Inspect")
            else:
                program.window()
            wait_for("the request", lambda: len(server.requests) > number)
            wait_for(name, lambda: program.find(pyatspi.ROLE_PUSH_BUTTON, "Inspect")
                     and not program.find(pyatspi.ROLE_PUSH_BUTTON, "Cancel"), 40)
            ensure(not program.has_label("Active - "), f"FALSE SUCCESS: {name}")
            check_no_leak(canary, program, name)
        ensure(len(server.requests) == len(behaviours), "asked again by itself")


def bad_certificate_gets_nothing():
    if not IS_HUBSPOT:
        raise Skip("no namespace")
    canary = Canary(make_token())
    for name, words in (("expired", "The certificate of api.hubapi.com has expired"),
                        ("early", "The certificate of api.hubapi.com is not valid yet"),
                        ("otherhost", "The server's certificate is for another host"),
                        ("selfsigned", "The certificate of api.hubapi.com was issued by somebody"),
                        ("strangers", "The certificate of api.hubapi.com was issued by somebody")):
        server = open_server(name)
        server.says(reply(200, answer(canary.token)))
        with start(server, canary.token) as program:
            program.label(words)
            ensure(not program.has_label("Active - "), "FALSE SUCCESS")
            ensure(not server.raw and not server.requests, f"LEAK: bytes sent although {name}")
            check_no_leak(canary, program, name)
        server.close()
    plain = FakeServer(port=443)
    plain.greeting = reply(200, answer(canary.token))
    with start(plain, canary.token) as program:
        program.label("No encrypted connection to api.hubapi.com")
        ensure(not canary.in_text(plain.raw.decode("latin-1")), "LEAK: the token went out in the clear")


def shim(*, wall, boot):
    with open(os.path.join(WORK, "clock"), "r+b") as file:
        file.write(struct.pack("qq", wall, boot))


def clocks_may_jump():
    library = os.path.join(WORK, "clockshim.so")
    if not os.path.exists(library):
        raise Skip("no C compiler")
    clock = os.path.join(WORK, "clock")
    with open(clock, "wb") as file:
        file.write(bytes(16))
    canary = Canary(make_token())
    server = open_server()
    server.says(reply(200, answer(canary.token, 1700)))
    moved = {"LD_PRELOAD": library, "CLOCK_SHIM": clock}
    with start(server, canary.token, environment=moved) as program:
        countdown = program.label("Expires in 28:")

        def left():
            found = re.search(r"(\d+):(\d+)", program.label("Expires in ").name)
            return int(found[1]) * 60 + int(found[2])
        before, began = left(), time.monotonic()
        for day in (86_400, -86_400):
            shim(wall=day, boot=0)
            wait_for("the next second", lambda: left() < before - (time.monotonic() - began) + 2)
            gone = time.monotonic() - began
            ensure(abs(before - left() - gone) <= 2, f"the countdown follows the clock of the machine: {left()}")
        shim(wall=7_200, boot=7_200)
        woken = time.monotonic()
        wait_for("Expired", lambda: program.has_label("Expired "), 5)
        late = time.monotonic() - woken
        # One second for the program, the rest for asking through the bus.
        ensure(late < 1.5, f"says so only after {late:.1f} s")
        ensure(not program.has_label("Active - "), "FALSE SUCCESS: still active after a suspend")
        del countdown


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
    stray_argument_is_refused_and_not_echoed, main_job_tells_no_secret, echoes_are_masked,
    redirect_is_not_followed, broken_replies_are_no_success, bad_certificate_gets_nothing,
    stalling_server_does_not_freeze, quitting_while_busy_is_clean, hung_proxy_script_does_not_freeze,
    proxy_script_sees_the_host_only, clear_leaves_nothing_in_memory, memory_is_closed_to_others,
    copied_secret_stays_out_of_primary_and_goes, deleting_a_revealed_token_copies_nothing,
    masked_token_is_announced_as_dots, revealed_token_hides_itself, clocks_may_jump, full_disk_keeps_the_old_file,
]


def main():
    wanted = sys.argv[3:]
    passed = failed = skipped = 0
    for check in CHECKS:
        name = check.__name__
        if wanted and name not in wanted:
            continue
        try:
            check()
            passed += 1
            print(f"PASS   : ReleaseProgram::{name}()", flush=True)
        except Skip as reason:
            skipped += 1
            print(f"SKIP   : ReleaseProgram::{name}() {reason}", flush=True)
        except Exception as error:  # one check must not take the others with it
            failed += 1
            what = str(error) if isinstance(error, Wrong) else traceback.format_exc()
            print(f"FAIL!  : ReleaseProgram::{name}() {what}", flush=True)
        for server in list(FakeServer.open_servers):
            server.close()
    print(f"Totals: {passed} passed, {failed} failed, {skipped} skipped", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
